package import Diagnostics
package import Documents
package import Exporters
import Files
package import Formats
package import Pipeline
package import Themes

// The stages that read, in a world with a disk and nothing else.

extension DocumentPipeline {
  /// From a profile's text to the files of documents and data.
  package func run(
    _ source: SourceText, _ names: [DocumentName], data: [DataFile] = [], checks: Bool = false
  ) -> Rendered {
    var world = World()
    return run(source, names, data: data, checks: checks, in: &world)
  }

  /// The profile as themes see it.
  package func document(of source: SourceText) -> (Document?, [Issue]) {
    var world = World()
    return document(of: source, in: &world)
  }
}

extension ThemeFinder {
  /// A theme by its name, with those it extends.
  package func theme(named name: String) throws(ThemeIssues) -> Theme {
    var world = World()
    return try theme(named: name, in: &world)
  }

  /// Everything that is wrong with a theme.
  package func issues(ofThemeNamed name: String) -> [Issue] {
    var world = World()
    return issues(ofThemeNamed: name, in: &world)
  }

  /// Warnings of what can't be named.
  package var undecodedNames: [Issue] {
    var world = World()
    return undecodedNames(in: &world)
  }
}

extension ThemeAssets {
  /// The pictures and fonts of these names, read.
  package func read(_ used: [String], limit: Int) throws(ThemeIssues) -> ThemeAssets {
    var world = World()
    return try read(used, limit: limit) { file, folder throws(ThemeIssues) in
      do throws(FileError) {
        return try world.bytes(at: "\(folder)/\(file)", inside: folder)
      } catch {
        throw ThemeIssues(error.issue)
      }
    }
  }
}
