package import Languages
package import ProfileModel

/// Something about a person that can be said in a line, or in a line for each item.
package struct Fact: Sendable, Equatable {
  /// The name it is chosen by: `employers`.
  package var key: String
  /// What it is about.
  package var label: String
  /// What is said, where it is one line.
  package var single: Item?
  /// What is said, a line each, where it is several.
  package var items: [Item]
  /// Whether the profile states it itself, in the section of facts.
  package var isStated = false

  /// Creates a fact with one line, several, or none yet.
  package init(
    key: String, label: String, value: String? = nil, note: String? = nil, items: [Item] = []
  ) {
    self.key = key
    self.label = label
    single = value.map { Item($0, note: note) }
    self.items = items
  }

  /// What is said, where it is one line.
  package var value: String? { single?.line }

  /// The note in parentheses after the value.
  package var note: String? { single?.note }
}

extension Fact {
  /// A fact that is worked out from the profile: its key and what it says.
  package struct Definition: Sendable {
    /// What it is called.
    package let label: Label
    /// What is said, a line each; a fact without is left out.
    package let items: @Sendable (Profile, EntryContext) -> [Item]

    /// The name it is chosen by.
    package var key: String { label.rawValue }
  }

  /// Every fact that is worked out, in the order they are shown.
  package static let definitions: [Definition] = [
    Definition(label: .current) { profile, context in
      profile.heldRoles.filter { $0.role.period.isOngoing }
        .compactMap { Item($0.role, at: $0.organization, context) }
    },
    Definition(label: .experience, items: experience),
    Definition(label: .employers) { profile, context in
      profile.employers.inListOrder { $0.period }.compactMap { Item($0, context) }
    },
    Definition(label: .projects) { profile, context in
      profile["projects", Project.self].inListOrder { $0.period }.compactMap { Item($0, context) }
    },
    Definition(label: .awards) { profile, context in
      profile["awards", Award.self].inListOrder { $0.period }.compactMap { Item($0, context) }
    },
    Definition(label: .languages) { profile, context in
      profile["languages", SpokenLanguage.self].compactMap { Item($0, context) }
    },
  ]

  /// The facts of a profile: those worked out, then those it states itself.
  package static func all(of profile: Profile, _ context: EntryContext) -> [Fact] {
    let worked = definitions.map { definition in
      let fact = Fact(key: definition.key, label: context.language.label(definition.label))
      return fact.with(definition.items(profile, context))
    }
    return (worked + stated(profile, context)).filter { $0.single != nil || !$0.items.isEmpty }
  }
}

extension Fact {
  /// The time worked, overlapping roles counted once: `about 18 years`.
  @Sendable private static func experience(_ profile: Profile, _ context: EntryContext) -> [Item] {
    let periods = profile.heldRoles.map(\.role.period)
    guard let total = CalendarDuration.total(of: periods, asOf: context.day) else { return [] }
    return [Item(context.language.duration(total))]
  }

  /// The facts that the profile states itself.
  private static func stated(_ profile: Profile, _ context: EntryContext) -> [Fact] {
    profile["facts", LabelledFact.self].enumerated().map { index, record in
      let entry = SectionView.factEntry(record, context)
      var fact = Fact(
        key: entry.id ?? "fact-\(index + 1)", label: entry.label ?? "", value: entry.value,
        note: entry.asOf?.text)
      fact.single?.asOf = entry.asOf
      fact.isStated = true
      return fact
    }
  }

  /// One item as a value, several as items.
  private func with(_ items: [Item]) -> Fact {
    var fact = self
    if items.count == 1 { fact.single = items.first } else { fact.items = items }
    return fact
  }
}
