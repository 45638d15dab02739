import JSONText

extension Check {
  /// The name of an organisation that is private, where everybody can read it. The employer of a
  /// project is left out: it is held back.
  package static let privateName = Check(
    name: "private-name", summary: "the name of a private employer, where it is shown",
    run: { checked, check, reading in
      let hidden = checked.values.entries.filter { $0.record == "organization" && $0.isPrivate }
      if hidden.isEmpty { return }
      let names = MissingNames(hidden.map(\.json), shown: [])
      for text in checked.values.publicTexts where text.key != "employer" {
        guard names.contain(text.value) else { continue }
        reading.warning(
          check.name, "this is the name of an organization that is private, and is shown",
          hint: "leave it out, or mark its entry as private too", at: text.value.offset)
      }
    })
}
