package import Foundation
package import Testing

/// Test data that others wrote, found through the environment variable `CONFORMANCE`.
///
/// Without the variable the suites that need it are skipped: `@Suite(.enabled(if: Conformance.isPresent))`.
package enum Conformance {
  /// The folder that `CONFORMANCE` names, if it is set and exists.
  package static let folder: URL? = {
    guard let path = ProcessInfo.processInfo.environment["CONFORMANCE"] else { return nil }
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return URL(fileURLWithPath: path)
  }()

  /// Whether conformance data can be read in this run.
  package static var isPresent: Bool { folder != nil }

  /// The line a skipped suite shows: the repository on GitHub that its data comes from, and where it
  /// is to stand.
  package static func skipped(_ path: String, from repository: String) -> Comment {
    "set CONFORMANCE to a folder with \(path) from github.com/\(repository) (see Tests/README.md)"
  }

  /// The bytes of a file in the folder, for example `mustache/sections.json`.
  package static func data(_ path: String) throws -> Data {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return try Data(contentsOf: folder.appendingPathComponent(path))
  }

  /// The files of a subfolder, by name.
  package static func files(in path: String) throws -> [URL] {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    let names = try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(path), includingPropertiesForKeys: nil)
    return names.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
