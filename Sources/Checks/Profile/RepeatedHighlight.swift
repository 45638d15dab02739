package import Diagnostics
import JSONText
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let repeatedHighlight = IssueCode(
    "repeated-highlight", .warning, "the same highlight twice", canBeSilenced: true)
}

extension Check {
  /// Reports a highlight that the profile contains twice. The same text in two languages of one
  /// highlight counts once.
  package static let repeatedHighlight = Check(
    code: .repeatedHighlight,
    run: { checked, check, reading in
      var first: [String: (highlight: Int, offset: Int)] = [:]
      for highlight in checked.values.highlights {
        for translation in highlight.translations {
          let folded = FoldedName.of(translation.text)
          guard let known = first[folded] else {
            first[folded] = (highlight.offset, translation.offset)
            continue
          }
          guard known.highlight != highlight.offset else { continue }
          reading.report(
            check.code, "this highlight stands in the profile twice", hint: "keep one of them",
            at: translation.offset, notes: [("the first one is here", known.offset)])
        }
      }
    })
}
