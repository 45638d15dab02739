import Diagnostics
package import Languages
package import Markdown
package import ProfileModel

/// What records need to show as entries: the language and the day.
package struct EntryContext: Sendable {
  /// The language.
  package let language: Language
  /// The day the profile is shown as of.
  package let day: CalendarDay

  /// A context for a language and a day.
  package init(language: Language, day: CalendarDay) {
    self.language = language
    self.day = day
  }

  /// Inline Markdown to print, nil if there is nothing to read.
  package func inline(_ text: LocalizedText?) -> MarkdownText? {
    printable(text.map { MarkdownText(inline: $0.text) })
  }

  /// Block Markdown to print, nil if there is nothing to read.
  package func block(_ text: LocalizedText?) -> MarkdownText? {
    printable(text.map { MarkdownText(blocks: $0.text) })
  }

  private func printable(_ text: MarkdownText?) -> MarkdownText? {
    text.flatMap { $0.isBlank ? nil : $0 }
  }

  /// A place in one line, nil if nothing is known of it.
  package func place(_ location: Location?) -> String? {
    let parts = (location?.parts ?? []).filter { !Escaping.isBlank($0) }
    return parts.isEmpty ? nil : language.list(parts)
  }

  /// Texts in one line; empty if there is nothing to read.
  package func list(_ texts: [LocalizedText]) -> String {
    language.list(texts.compactMap(\.shown))
  }

  /// The period of an entry to print, or the words that it has instead; nil where there is neither.
  package func period(of entry: some EntryRecord) -> ShownPeriod? {
    period(entry.period, or: entry.common.dateText)
  }

  /// A period to print, or the words that stand instead.
  func period(_ period: Period, or words: LocalizedText?) -> ShownPeriod? {
    let words = words?.shown
    if period.isEmpty, words == nil { return nil }
    let shown: (PartialDate) -> ShownDate = { date in
      ShownDate(
        text: period.isMoment ? language.date(date) : language.dateInSpan(date), iso: date.iso)
    }
    return ShownPeriod(
      text: words ?? language.period(period), start: period.start.map(shown),
      end: period.isMoment ? nil : period.endDate.map(shown),
      duration: words == nil ? period.duration(asOf: day).map(language.duration) : nil,
      isOngoing: period.isOngoing, isApproximate: period.isApproximate)
  }

  /// A date to print, and for machines.
  package func shown(_ date: PartialDate) -> ShownDate {
    ShownDate(text: language.date(date), iso: date.iso)
  }

  /// The date of what was last known to be true over a year before the day: `as of 2023`.
  package func staleDate(_ date: PartialDate?) -> String? {
    guard let date else { return nil }
    let age = (day.year - date.lastDay.year) * 12 + day.month - date.lastDay.month
    return age > Self.freshMonths ? language.asOf(date) : nil
  }

  /// How long a fact is shown without the date it was true on, in months.
  private static let freshMonths = 12

  /// A figure with its newest value, nil if it has none to show.
  package func figure(_ label: LocalizedText, _ values: [DatedValue]) -> ShownFigure? {
    guard let newest = values.newest(asOf: day), let value = newest.value.shown else { return nil }
    return ShownFigure(
      label: label.text, value: value, text: language.figure(value, label.text),
      asOf: newest.asOf.map(shown), source: newest.source)
  }
}
