import JSONText

extension Check {
  /// A highlight that stands in the profile twice.
  package static let repeatedHighlight = Check(
    name: "repeated-highlight", summary: "the same highlight twice",
    run: { checked, check, reading in
      var first: [String: Int] = [:]
      for highlight in checked.values.highlights {
        let words = highlight.text.lowercased().split { $0.isWhitespace }.map(String.init)
        let folded = words.joined(by: " ")
        if let offset = first[folded] {
          reading.warning(
            check.name, "this highlight stands in the profile twice", hint: "keep one of them",
            at: highlight.value.offset, notes: [("the first one is here", offset)])
        } else {
          first[folded] = highlight.value.offset
        }
      }
    })
}
