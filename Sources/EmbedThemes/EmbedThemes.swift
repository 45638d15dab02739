import Foundation
import PackagePlugin

/// Writes the folder `themes/` into the binary, as Swift string literals.
@main
struct EmbedThemes: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let themes = context.package.directoryURL.appending(path: "themes")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedThemes.swift")
    return [
      .buildCommand(
        displayName: "Embedding themes",
        executable: try context.tool(named: "embed-themes").url,
        arguments: [themes.path(), output.path()],
        inputFiles: try files(in: themes),
        outputFiles: [output])
    ]
  }

  /// Every file below a folder; hidden ones are left out.
  private func files(in folder: URL) throws -> [URL] {
    let enumerator = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: .skipsHiddenFiles)
    var files: [URL] = []
    while let file = enumerator?.nextObject() as? URL {
      let values = try file.resourceValues(forKeys: [.isRegularFileKey])
      if values.isRegularFile == true { files.append(file) }
    }
    return files.sorted { $0.path() < $1.path() }
  }
}
