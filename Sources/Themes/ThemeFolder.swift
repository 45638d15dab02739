package import Diagnostics
package import Formats
import JSONText

/// The files of a theme: those of a folder as they were read, or those inside the binary.
package struct ThemeFolder: Sendable {
  /// Where a theme comes from.
  package enum Origin: Sendable, Equatable {
    /// Inside the binary.
    case builtIn
    /// In a folder, named as the user would.
    case folder(String)
  }

  /// A file of a folder.
  package struct File: Sendable {
    /// Its path from the folder: `partials/dates.html`.
    package var path: String
    /// Its bytes, or why it can't be read; nil for one that is read only where a document uses it.
    package var bytes: Result<[UInt8], ThemeIssues>?

    /// A file of a folder.
    package init(path: String, bytes: Result<[UInt8], ThemeIssues>? = nil) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The name of the folder, which is the theme's name.
  package let name: String
  /// Where it comes from.
  package let origin: Origin
  /// The paths of all its files, in byte order, to a depth of one subfolder. A link to a folder that
  /// isn't the theme's is a file among them.
  package let files: [String]
  /// The files that no template and no command can name, since their names are not UTF-8; as messages
  /// show them.
  package let undecodedFiles: [String]
  /// Why it can't be used: a subfolder leads out of it. Nothing in that subfolder may be revealed, not even
  /// names, which hints would show.
  package let issues: [Issue]
  private let contents: [String: Result<[UInt8], ThemeIssues>]

  /// A folder that was read.
  package init(
    name: String, path: String, files: [File], undecodedFiles: [String], issues: [Issue]
  ) {
    self.name = name
    origin = .folder(path)
    self.files = files.map(\.path)
    self.undecodedFiles = undecodedFiles
    self.issues = issues
    contents = files.reduce(into: [:]) { $0[$1.path] = $1.bytes }
  }

  /// A built-in theme, or nil if none has that name.
  package init?(builtIn name: String) {
    let files = EmbeddedThemes.paths(below: name)
    guard !files.isEmpty else { return nil }
    self.name = name
    origin = .builtIn
    self.files = files
    undecodedFiles = []
    issues = []
    contents = [:]
  }

  /// The subfolders whose names are looked up.
  package static let subfolders = ["partials", ThemeAssets.folder, "phrases"]

  /// Whether a file is read with its folder for documents of some formats. Pictures and fonts are read
  /// only if a document uses them.
  package static func isText(_ path: String, of formats: [Format]) -> Bool {
    let endings =
      formats.map(\.fileExtension) + (formats.contains(where: \.isWebPage) ? ["css"] : []) + [
        "json"
      ]
    return !path.hasPrefix("\(ThemeAssets.folder)/")
      && endings.contains { path.hasSuffix(".\($0)") }
  }

  /// The file as errors name it: `themes/classic/cv.html`.
  package func shownPath(_ file: String) -> String {
    switch origin {
    case .builtIn: "themes/\(name)/\(file)"
    case .folder(let path): "\(path)/\(file)"
    }
  }

  /// The bytes of a text, or nil if the theme has none of that name; throws if it can't be read.
  package func bytes(of file: String) throws(ThemeIssues) -> [UInt8]? {
    switch origin {
    case .builtIn: EmbeddedThemes.bytes(of: "\(name)/\(file)")
    case .folder: try contents[file]?.get()
    }
  }

  /// The bytes of any file; those of one that was not read with its folder come from the reader.
  func bytes(of file: String, _ read: ThemeFileReader) throws(ThemeIssues) -> [UInt8] {
    if let bytes = try bytes(of: file) { return bytes }
    guard case .folder(let path) = origin else { return [] }
    return try read(file, path)
  }

  /// The text of a file without a byte-order mark, or nil if the theme has none of that name; throws if it
  /// can't be read, or is not UTF-8.
  func text(of file: String) throws(ThemeIssues) -> String? {
    guard let bytes = try bytes(of: file) else { return nil }
    let source = SourceText(name: shownPath(file), bytes: bytes)
    do {
      return try source.decoded()
    } catch {
      throw ThemeIssues(
        Issue(.notUTF8, error.message, hint: error.hint, at: Place(error.offset, in: source)))
    }
  }

  /// The names of the files in a subfolder, in byte order; none where there is no such folder.
  package func names(in subfolder: String) -> [String] {
    let prefix = "\(subfolder)/"
    return files.compactMap { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : nil }
  }
}

extension ThemeFolder: Equatable {
  /// Whether two are one folder.
  package static func == (one: ThemeFolder, other: ThemeFolder) -> Bool {
    one.name == other.name && one.origin == other.origin
  }
}

/// Reads a file of a theme by its path from the theme's folder, and that folder's path.
package typealias ThemeFileReader =
  (_ file: String, _ folder: String) throws(ThemeIssues) -> [UInt8]
