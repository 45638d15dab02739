package import Diagnostics
package import Foundation

/// A profile in `Tests/PipelineTests/Fixtures`.
package enum Fixture: String, CaseIterable {
  /// Nothing but a name.
  case minimal
  /// One entry of each section type, with only what is required.
  case bare
  /// Every field of every record.
  case full

  /// The folder of the profiles, and of their pictures.
  package static let folder = Repository.root.appendingPathComponent("Tests/PipelineTests/Fixtures")

  /// The text of the profile.
  package var source: SourceText {
    get throws {
      let file = Self.folder.appendingPathComponent("\(rawValue).json")
      return SourceText(name: "\(rawValue).json", bytes: Array(try Data(contentsOf: file)))
    }
  }
}
