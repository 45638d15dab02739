import Foundation
import Testing

/// A folder of its own for a test, removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    let name = "vita-files-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A folder with files in it, by path.
  convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files {
      if let slash = name.lastIndex(of: "/") { try putFolder(String(name[..<slash])) }
      try put(text, name)
    }
  }

  func callAsFunction(_ name: String) -> String {
    "\(path)/\(name)"
  }

  func put(_ text: String, _ name: String, mode: Int = 0o644) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: self(name))
  }

  func putFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(name), withIntermediateDirectories: true)
  }

  func putLink(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self(name), withDestinationPath: target)
  }

  /// What a file holds; nil where there is none.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func mode(_ name: String) throws -> Int? {
    try attributes(name)[.posixPermissions] as? Int
  }

  func kind(_ name: String) throws -> FileAttributeType? {
    try attributes(name)[.type] as? FileAttributeType
  }

  private func attributes(_ name: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: self(name))
  }

  /// All names in the folder, hidden ones too, sorted.
  func names(_ name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
  }
}

/// The bytes of a text.
func bytes(_ text: String) -> [UInt8] {
  Array(text.utf8)
}
