import Diagnostics
import Foundation
import JSONText
import TestSupport

/// A profile in `Tests/ProfileKitTests/Fixtures`.
enum Fixture: String, CaseIterable {
  /// Nothing but a name.
  case minimal
  /// One entry of each section type, with only what is required.
  case bare
  /// Every field of every record.
  case full

  /// The folder of the profiles, and of their pictures.
  static let folder = Repository.root.appendingPathComponent("Tests/ProfileKitTests/Fixtures")

  /// The text of the profile.
  var source: SourceText {
    get throws {
      let file = Self.folder.appendingPathComponent("\(rawValue).json")
      return SourceText(name: "\(rawValue).json", bytes: Array(try Data(contentsOf: file)))
    }
  }
}
