import JSONText

extension Check {
  /// A number that nobody can check. A year alone is no claim, and a link is a source.
  package static let unsourcedClaim = Check(
    name: "unsourced-claim", summary: "a claim with a number, and no source where to check it",
    run: { checked, check, reading in
      // Other formats have no key for a source.
      if checked.isImported { return }
      for highlight in checked.values.publicHighlights where !highlight.entry.hasSource {
        guard Claims.hasNumber(highlight.text), !highlight.text.contains("](") else { continue }
        report(check, at: highlight.value.offset, &reading)
      }
      for entry in checked.values.entries where !entry.hasSource && !entry.isPrivate {
        guard let figures = entry.json["figures"], !figures.elements.allSatisfy(hasSources) else {
          continue
        }
        report(check, at: figures.offset, &reading)
      }
    })

  private static func report(_ check: Check, at offset: Int, _ reading: inout Reading) {
    reading.warning(
      check.name, "a claim with a number has no source",
      hint: "add \"source\" to its entry, or a link to the text", at: offset)
  }

  /// Whether every value of a figure says where it can be checked.
  private static func hasSources(_ figure: JSONValue) -> Bool {
    figure["values"]?.elements.allSatisfy { $0["source"] != nil } == true
  }
}
