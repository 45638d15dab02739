package import Foundation

/// The checkout these tests were built from.
package enum Repository {
  /// The folder that holds `Package.swift`.
  package static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
