import Foundation
import PackagePlugin

/// Writes the files that a target holds as data into the binary, as Swift string literals: those of its
/// folder `Data`, or of the package's folder of its name, as `themes` for `Themes`.
@main
struct EmbedResources: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let name = "Embedded\(target.name)"
    let folder = folder(of: target, in: context.package)
    let output = context.pluginWorkDirectoryURL.appending(path: "\(name).swift")
    return [
      .buildCommand(
        displayName: "Embedding \(folder.lastPathComponent) of \(target.name)",
        executable: try context.tool(named: "embed-resources").url,
        arguments: [folder.path(), name, output.path()],
        inputFiles: try files(in: folder),
        outputFiles: [output])
    ]
  }

  private func folder(of target: any Target, in package: Package) -> URL {
    let own = target.directoryURL.appending(path: "Data")
    return FileManager.default.fileExists(atPath: own.path())
      ? own : package.directoryURL.appending(path: target.name.lowercased())
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
