package import Diagnostics
import JSONText
import Markdown
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let missingAlt = IssueCode(
    "missing-alt", .warning, "an image without alternative text", canBeSilenced: true)
}

extension Check {
  /// A picture that says nothing to those who can't see it: an image of a Markdown text without a
  /// text of its own, or a blank `alt` in one of its languages. A missing `alt` is an error.
  package static let missingAlternative = Check(
    code: .missingAlt,
    run: { checked, check, reading in
      for (links, offset) in checked.values.linkedTexts
      where links.contains(.image(isBlank: true)) {
        report(check, at: offset, &reading)
      }
      for text in checked.values.alternatives where text.text.allSatisfy(\.isWhitespace) {
        report(check, at: text.offset, &reading)
      }
    })

  private static func report(_ check: Check, at offset: Int, _ reading: inout Reading) {
    reading.report(
      check.code, "an image has no alternative text", hint: "say what it shows", at: offset)
  }
}
