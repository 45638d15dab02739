import JSONText

extension Check {
  /// A highlight that is read as a paragraph.
  package static let longHighlight = Check(
    name: "long-highlight", summary: "a highlight of more than 300 characters",
    run: { checked, check, reading in
      for highlight in checked.values.highlights where highlight.text.count > longest {
        reading.warning(
          check.name, "this highlight has \(highlight.text.count) characters",
          hint: "at most \(longest) are read at a glance: cut it, or make it the summary",
          at: highlight.value.offset)
      }
    })

  /// The longest highlight that is read at a glance, in characters.
  private static let longest = 300
}
