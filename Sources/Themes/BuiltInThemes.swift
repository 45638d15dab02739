extension EmbeddedThemes {
  /// The name of the default theme.
  package static let defaultName = "classic"

  /// The bytes of a file inside the binary.
  static func bytes(of path: String) -> [UInt8]? {
    files.first { $0.path == path }.map { bytes(of: $0.text, isText: $0.isText) }
  }

  /// The bytes that a text of the list stands for: its own, or one for each scalar.
  package static func bytes(of text: String, isText: Bool) -> [UInt8] {
    isText ? Array(text.utf8) : text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// The paths of the files below a folder inside the binary.
  static func paths(below folder: String) -> [String] {
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
