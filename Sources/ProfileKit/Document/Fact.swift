/// Something about a person that can be said in a line, or in a line for each item.
package struct Fact: Sendable, Equatable {
  /// One line of a fact that has several.
  package struct Item: Sendable, Equatable {
    /// What is said.
    package var text: String
    /// The date of it, where it has one.
    package var asOf: String?
  }

  /// The name it is chosen by: `employers`.
  package var key: String
  /// What it is about.
  package var label: String
  /// What is said, where it is one line.
  package var value: String?
  /// The date of the value, where it changed over time.
  package var asOf: String?
  /// What is said, a line each.
  package var items: [Item] = []
  /// Whether the profile states it itself, in the section of facts.
  package var isStated = false
}

extension Fact {
  /// A fact that is worked out from the profile: its key and how.
  package struct Definition: Sendable {
    /// The name it is chosen by, and the name of its label.
    package let key: String
    /// What is said; without items and value it is left out.
    package let fact: @Sendable (Fact, Profile, EntryContext) -> Fact
  }

  /// Every fact that is worked out, in the order they are shown.
  package static let definitions: [Definition] = [
    Definition(key: "current", fact: currentRoles),
    Definition(key: "experience", fact: experience),
    Definition(key: "employers", fact: employers),
    Definition(key: "projects", fact: projects),
    Definition(key: "awards", fact: awards),
    Definition(key: "languages", fact: languages),
  ]

  /// The facts of a profile: those worked out, then those it states itself.
  package static func all(of profile: Profile, _ context: EntryContext) -> [Fact] {
    let worked = definitions.map { definition in
      let empty = Fact(key: definition.key, label: context.phrases.label(definition.key))
      return definition.fact(empty, profile, context)
    }
    return (worked + stated(profile, context)).filter { $0.value != nil || !$0.items.isEmpty }
  }
}

extension Fact {
  /// The roles that go on: `Founder, Modal (since c. 2021)`.
  @Sendable private static func currentRoles(
    _ fact: Fact, _ profile: Profile, _ context: EntryContext
  ) -> Fact {
    let current = profile.heldRoles.filter { $0.role.period.isOngoing }
    return fact.with(
      current.compactMap { organization, role in
        let title = [role.title.shown, organization.name.shown].compactMap(\.self)
        guard !title.isEmpty else { return nil }
        let since = role.period.start.map {
          "\(context.phrases.label("since")) \(context.phrases.date($0))"
        }
        let notes = [since, context.staleDate(role.common.asOf)].compactMap(\.self)
        return Item(
          text: title.joined(by: ", "), asOf: notes.isEmpty ? nil : notes.joined(by: ", "))
      })
  }

  /// The time worked, overlapping roles counted once: `about 18 years`.
  @Sendable private static func experience(
    _ fact: Fact, _ profile: Profile, _ context: EntryContext
  ) -> Fact {
    var fact = fact
    let periods = profile.heldRoles.map(\.role.period)
    fact.value = CalendarDuration.total(of: periods, asOf: context.day)
      .map(context.phrases.duration)
    return fact
  }

  /// The employers with the time spent there: `Better, 6 years`.
  @Sendable private static func employers(
    _ fact: Fact, _ profile: Profile, _ context: EntryContext
  ) -> Fact {
    let organizations = profile.employers.inListOrder { $0.period }
    return fact.with(
      organizations.compactMap { organization in
        guard let name = organization.name.shown else { return nil }
        let tenure = CalendarDuration.total(
          of: organization.roles.map(\.period), asOf: context.day)
        return Item(text: name, asOf: tenure.map(context.phrases.duration))
      })
  }

  /// The projects with their newest figures: `Luigi: 6,000+ GitHub stars (2017)`.
  @Sendable private static func projects(
    _ fact: Fact, _ profile: Profile, _ context: EntryContext
  ) -> Fact {
    fact.with(
      profile["projects", Project.self].inListOrder { $0.period }.compactMap { project in
        guard let name = project.name.shown else { return nil }
        let figures = project.figures.compactMap { context.figure($0.label, $0.values) }
        let dates = Set(figures.map(\.asOf))
        guard dates.count == 1, let date = dates.first else {
          let texts = figures.map { $0.text + ($0.asOf.map { " (\($0))" } ?? "") }
          return item(name, texts, context.period(project.period)?.text)
        }
        return item(name, figures.map(\.text), date)
      })
  }

  private static func item(_ name: String, _ texts: [String], _ date: String?) -> Item {
    Item(text: texts.isEmpty ? name : "\(name): \(texts.joined(by: ", "))", asOf: date)
  }

  /// What was won, where and when: `Gold medal, International Olympiad in Informatics, 2003`.
  @Sendable private static func awards(
    _ fact: Fact, _ profile: Profile, _ context: EntryContext
  ) -> Fact {
    let awards = profile["awards", Award.self].inListOrder { $0.period }
    return fact.with(
      awards.compactMap { award in
        let times = award.timesWon.flatMap { $0 > 1 ? context.phrases.times($0) : nil }
        let period = context.period(award.period)?.text
        let parts = [award.title.shown, (award.competition ?? award.issuer)?.shown, times, period]
        let text = parts.compactMap(\.self).joined(by: ", ")
        return text.isEmpty ? nil : Item(text: text)
      })
  }

  /// The languages the person speaks: `Swedish (native)`.
  @Sendable private static func languages(
    _ fact: Fact, _ profile: Profile, _ context: EntryContext
  ) -> Fact {
    fact.with(
      profile["languages", SpokenLanguage.self].compactMap { language in
        let stale = context.staleDate(language.common.asOf)
        let notes = [language.fluency?.shown, stale].compactMap(\.self)
        return language.name.shown.map {
          Item(text: $0, asOf: notes.isEmpty ? nil : notes.joined(by: ", "))
        }
      })
  }

  /// The facts that the profile states itself.
  private static func stated(_ profile: Profile, _ context: EntryContext) -> [Fact] {
    profile["facts", LabelledFact.self].enumerated().map { index, record in
      let entry = SectionType.factEntry(record, context)
      return Fact(
        key: entry.id ?? "fact-\(index + 1)", label: entry.label ?? "", value: entry.value,
        asOf: entry.asOf, isStated: true)
    }
  }

  /// One item as a value, several as items.
  private func with(_ items: [Item]) -> Fact {
    var fact = self
    if items.count == 1, let item = items.first {
      fact.value = item.text
      fact.asOf = item.asOf
    } else {
      fact.items = items
    }
    return fact
  }
}

extension ShownFigure {
  /// The value with what is counted: `6,000+ GitHub stars`.
  package var text: String { label.isEmpty ? value : "\(value) \(label)" }
}

extension Profile {
  /// The employers.
  package var employers: [Organization] { self["employers", Organization.self] }

  /// The roles at employers, each with its employer, in the order of lists.
  package var heldRoles: [(organization: Organization, role: Role)] {
    employers.flatMap { organization in organization.roles.map { (organization, $0) } }
      .inListOrder { $0.role.period }
  }
}
