package import Foundation

/// A folder of its own for a test, removed when the test is over.
package final class TemporaryFolder {
  /// Where it is.
  package let path: String

  /// An empty folder.
  package init() throws {
    let name = "vita-test-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A folder with files in it, by path.
  package convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try put(text, name) }
  }

  /// The path of something in the folder.
  package func callAsFunction(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file, and makes the folders that it stands in.
  package func put(_ text: String, _ name: String, mode: Int = 0o644) throws {
    if let slash = name.lastIndex(of: "/") { try putFolder(String(name[..<slash])) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: self(name))
  }

  /// Makes a folder, and those that it stands in.
  package func putFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  package func putLink(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self(name), withDestinationPath: target)
  }

  /// What a file holds; nil where there is none.
  package func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The permissions of a file.
  package func mode(_ name: String) throws -> Int? {
    try attributes(name)[.posixPermissions] as? Int
  }

  /// Whether something is a file, a link or a folder.
  package func kind(_ name: String) throws -> FileAttributeType? {
    try attributes(name)[.type] as? FileAttributeType
  }

  private func attributes(_ name: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: self(name))
  }

  /// All names in the folder, hidden ones too, sorted.
  package func names(_ name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
  }
}
