/// The limits that vita enforces, so that no input can exhaust memory or the call stack.
package enum Limits {
  /// The size of a file that is read, in bytes: 16 MiB.
  package static let maximumInputBytes = 16 << 20
  /// The size of all pictures and fonts of a theme that the documents of a run use, in bytes: 32 MiB.
  package static let maximumAssetBytes = 32 << 20
  /// How deeply JSON arrays and objects may be nested.
  package static let maximumNesting = 128
  /// How deeply blocks of a style sheet may be nested.
  package static let maximumStyleNesting = 64
  /// How many at-rules around a rule are compared in every combination with those around another.
  package static let maximumComparedConditions = 6
  /// How many of the elements that a selector names around its own are looked at.
  package static let maximumComparedCompounds = 32
  /// How much of a line an issue keeps on either side of its column, in bytes: what
  /// is shown is narrower.
  package static let excerptReach = 512
  /// How many issues are shown; the others are counted.
  package static let maximumIssues = 1000
  /// How many lines with the same issue are named; the others are counted.
  package static let maximumNamedLines = 8
  /// How long a message or hint may be, in scalars.
  package static let maximumMessageLength = 1000
  /// How much a message shows of a name or value from a file, in scalars.
  package static let maximumQuotation = 80
  /// How much of a mistyped name is compared with the names that there are, in letters.
  package static let maximumComparedLength = 64
  /// How many names a mistyped one is compared with, if a file may declare any number of them.
  package static let maximumCandidates = 200
  /// How wide and high a picture may be, in pixels; JPEG holds no larger number.
  package static let maximumPictureSide = 65_535
  /// The size of a page that is rendered, in bytes: 64 MiB.
  package static let maximumPageBytes = 64 << 20

  /// A limit in bytes, as messages show it: `16 MiB`.
  package static func shown(bytes: Int) -> String {
    let mebibyte = 1 << 20
    return bytes.isMultiple(of: mebibyte) ? "\(bytes / mebibyte) MiB" : "\(bytes) bytes"
  }
}
