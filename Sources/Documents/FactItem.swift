import Diagnostics
import Languages
import ProfileModel

extension Fact {
  /// One line of a fact.
  package struct Item: Sendable, Equatable {
    /// What is said, without dates.
    package var text: String
    /// What is said as a line, with those dates that stand within it.
    package var line: String
    /// The note in parentheses after the line: a date, a length of time, a level.
    package var note: String?
    /// The time it covers.
    package var period: ShownPeriod?
    /// How long it was.
    package var duration: String?
    /// The date it was true on.
    package var asOf: ShownDate?
    /// How well: the level of a language.
    package var detail: String?
    /// What was counted, each with its date.
    package var figures: [ShownFigure] = []

    /// Creates a line, with a note behind it or not.
    package init(_ text: String, note: String? = nil) {
      self.text = text
      line = text
      self.note = note
    }
  }
}

extension Fact.Item {
  /// An ongoing role: `Founder, Modal (since c. 2021)`; nil if nothing of it has a name.
  init?(_ role: Role, at organization: Organization, _ context: EntryContext) {
    let names = [role.title.shown, organization.name.shown].compactMap(\.self)
    guard !names.isEmpty else { return nil }
    let since =
      role.common.dateText?.shown ?? role.period.start.map(context.language.since)
    self.init(
      context.language.list(names),
      note: context.note([since, context.staleDate(role.common.asOf)]))
    period = context.period(of: role)
    asOf = role.common.asOf.map(context.shown)
  }

  /// An employer with the time spent there: `Better (6 years)`.
  init?(_ organization: Organization, _ context: EntryContext) {
    guard let name = organization.name.shown else { return nil }
    let tenure = CalendarDuration.total(of: organization.roles.map(\.period), asOf: context.day)
    self.init(name, note: tenure.map(context.language.duration))
    duration = note
  }

  /// A project with its newest figures, else with its time: `Luigi: 6,000+ GitHub stars (2017)`.
  init?(_ project: Project, _ context: EntryContext) {
    guard let name = project.name.shown else { return nil }
    let figures = project.figures.compactMap { context.figure($0.label, $0.values) }
    let period = context.period(of: project)
    self.init(context.line(name, figures.map(\.text)), note: period?.text)
    self.period = period
    self.figures = figures
    guard let first = figures.first else { return }
    note = nil
    if figures.allSatisfy({ $0.asOf == first.asOf }) {
      note = first.asOf?.text
    } else {
      line = context.line(
        name,
        figures.map { figure in
          figure.asOf.map { context.language.noted(figure.text, $0.text) } ?? figure.text
        })
    }
  }

  /// What was won, where and when: `Gold medal, International Olympiad in Informatics, 2003`.
  init?(_ award: Award, _ context: EntryContext) {
    let times = award.timesWon.flatMap { $0 > 1 ? context.language.times($0) : nil }
    let period = context.period(of: award)
    let names = [award.title.shown, (award.competition ?? award.issuer)?.shown, times]
      .compactMap(\.self)
    let line = context.language.list(names + [period?.text].compactMap(\.self))
    guard !line.isEmpty else { return nil }
    self.init(context.language.list(names))
    self.line = line
    self.period = period
  }

  /// A language the person speaks: `Swedish (native)`.
  init?(_ language: SpokenLanguage, _ context: EntryContext) {
    guard let name = language.name.shown else { return nil }
    let detail = language.fluency?.shown
    self.init(name, note: context.note([detail, context.staleDate(language.common.asOf)]))
    self.detail = detail
    asOf = language.common.asOf.map(context.shown)
  }
}

extension EntryContext {
  /// A name with figures behind it.
  fileprivate func line(_ name: String, _ figures: [String]) -> String {
    figures.isEmpty ? name : language.labelled(name, language.list(figures))
  }

  /// The note after a line, or nil if there is none.
  fileprivate func note(_ texts: [String?]) -> String? {
    let texts = texts.compactMap(\.self)
    return texts.isEmpty ? nil : language.list(texts)
  }
}
