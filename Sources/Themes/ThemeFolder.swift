import Diagnostics
import Files
import JSONText

/// Where a theme's files are: a folder, or the binary.
package struct ThemeFolder: Sendable, Equatable {
  /// Where a theme comes from.
  package enum Origin: Sendable, Equatable {
    /// Inside the binary.
    case builtIn
    /// In a folder, named as the user would.
    case folder(String)
  }

  /// The name of the folder, which is the theme's name.
  package let name: String
  /// Where it comes from.
  package let origin: Origin

  /// A theme's folder.
  package init(name: String, origin: Origin) {
    self.name = name
    self.origin = origin
  }

  /// The file as errors name it: `themes/classic/cv.html`.
  package func shownPath(_ file: String) -> String {
    switch origin {
    case .builtIn: "themes/\(name)/\(file)"
    case .folder(let path): "\(path)/\(file)"
    }
  }

  /// The paths on the disk of its files; none where it is built in.
  package var sources: [String] {
    guard case .folder(let path) = origin else { return [] }
    return files.map { "\(path)/\($0)" }
  }

  /// The bytes of a file, nil where the theme has none of that name; throws where it can't be read.
  package func bytes(of file: String) throws(ThemeIssues) -> [UInt8]? {
    switch origin {
    case .builtIn:
      return EmbeddedThemes.bytes(of: "\(name)/\(file)")
    case .folder(let path):
      let file = "\(path)/\(file)"
      guard FileSystem.exists(file) else { return nil }
      do {
        return try FileReading.bytes(at: file, limit: Limits.maximumInputBytes, inside: path)
      } catch {
        throw ThemeIssues(error.issue)
      }
    }
  }

  /// The text of a file without a byte-order mark, nil where the theme has none of that name; throws
  /// where it can't be read, or is not UTF-8.
  func text(of file: String) throws(ThemeIssues) -> String? {
    guard let bytes = try bytes(of: file) else { return nil }
    let source = SourceText(name: shownPath(file), bytes: bytes)
    do {
      return try source.decoded()
    } catch {
      throw ThemeIssues(
        Issue("not-utf-8", error.message, hint: error.hint, at: Place(error.offset, in: source)))
    }
  }

  /// The paths of all its files, in byte order, to a depth of one subfolder. A link to a folder that
  /// isn't the theme's is a file among them.
  package var files: [String] {
    switch origin {
    case .builtIn: return EmbeddedThemes.names(below: name)
    case .folder(let path):
      return FileSystem.names(in: path).flatMap { name in
        FileSystem.isFolder("\(path)/\(name)") && leadingOut(name) == nil
          ? names(in: name).map { "\(name)/\($0)" } : [name]
      }
    }
  }

  /// The names of the files in a subfolder, in byte order; none where there is no such folder, or where
  /// it isn't the theme's.
  package func names(in subfolder: String) -> [String] {
    switch origin {
    case .builtIn: EmbeddedThemes.names(in: "\(name)/\(subfolder)")
    case .folder(let path):
      leadingOut(subfolder) == nil ? FileSystem.names(in: "\(path)/\(subfolder)") : []
    }
  }

  /// The files that no template and no command can name, since their names are not UTF-8; as messages
  /// show them.
  package var undecodedFiles: [String] {
    guard case .folder(let path) = origin else { return [] }
    let below = Self.subfolders.filter { leadingOut($0) == nil }.flatMap { subfolder in
      FileSystem.undecodedNames(in: "\(path)/\(subfolder)").map { "\(subfolder)/\($0)" }
    }
    return FileSystem.undecodedNames(in: path) + below
  }

  /// The subfolders whose names are looked up.
  private static let subfolders = ["partials", ThemeAssets.folder, "phrases"]

  /// Throws where a subfolder is a link to one that isn't the theme's: what it holds is nobody's
  /// business, not even the names, which would stand in hints.
  func checkSubfolders() throws(ThemeIssues) {
    let issues = Self.subfolders.compactMap { leadingOut($0) }
    guard issues.isEmpty else { throw ThemeIssues(issues: issues) }
  }

  /// Why a subfolder can't be used: it leads out of the theme.
  func leadingOut(_ subfolder: String) -> Issue? {
    guard case .folder(let path) = origin, FileSystem.leadsOut("\(path)/\(subfolder)", of: path)
    else { return nil }
    return Issue(
      "outside-theme", "\(path)/\(subfolder) leads out of the theme",
      hint: "make it a folder instead of a link")
  }
}

extension EmbeddedThemes {
  /// The bytes of a file inside the binary.
  fileprivate static func bytes(of path: String) -> [UInt8]? {
    files.first { $0.path == path }.map { bytes(of: $0.text, isText: $0.isText) }
  }

  /// The bytes that a text of the list stands for: its own, or one for each scalar.
  package static func bytes(of text: String, isText: Bool) -> [UInt8] {
    isText ? Array(text.utf8) : text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// The names of the files in a folder inside the binary.
  fileprivate static func names(in folder: String) -> [String] {
    let prefix = "\(folder)/"
    return files.compactMap { file in
      guard file.path.hasPrefix(prefix) else { return nil }
      let name = file.path.dropFirst(prefix.count)
      return name.contains("/") ? nil : String(name)
    }
  }

  /// The paths of the files below a folder inside the binary.
  fileprivate static func names(below folder: String) -> [String] {
    let prefix = "\(folder)/"
    return files.compactMap { file in
      file.path.hasPrefix(prefix) ? String(file.path.dropFirst(prefix.count)) : nil
    }
  }

  /// The names of the themes inside the binary.
  package static var themeNames: [String] {
    let suffix = "/" + ThemeManifest.file
    return files.compactMap { file in
      file.path.hasSuffix(suffix) ? String(file.path.dropLast(suffix.count)) : nil
    }
  }
}
