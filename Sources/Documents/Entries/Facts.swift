import ProfileModel

extension SectionView {
  /// Facts that fit nowhere else.
  static let facts = SectionView(
    .facts, of: LabelledFact.self, layout: .facts, order: .file, entry: factEntry)

  /// A fact as an entry: its label, its newest value, the date of that.
  @Sendable static func factEntry(_ fact: LabelledFact, _ context: EntryContext) -> Entry {
    var entry = Entry(fact, context)
    let newest = fact.values.first
    entry.label = fact.label.shown
    entry.value = fact.value?.shown ?? newest?.value.shown
    if let asOf = newest?.asOf { entry.setDate(asOf, context) }
    entry.source = newest?.source ?? entry.source
    return entry
  }
}
