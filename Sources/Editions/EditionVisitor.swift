import ProfileModel

/// Takes out of a profile what an edition doesn't show.
struct EditionVisitor: RecordVisitor {
  let edition: Edition
  /// The language of the edition, and the one that texts without a translation fall back to.
  let language: String
  /// What was taken out, in the order it was met.
  private(set) var omissions: [Omission] = []

  init(_ edition: Edition, language: String) {
    self.edition = edition
    self.language = language
  }

  /// An entry as it stood on the day: it stays if it had begun and is for the audience.
  mutating func enter<Entry: EntryRecord>(_ entry: inout Entry) -> Bool {
    guard shows(isPrivate: entry.common.isPrivate, Entry.noun) else { return false }
    guard let period = entry.period.asOf(edition.day) else {
      return omit(Entry.noun, .hadNotBegun)
    }
    if let asOf = entry.common.asOf, asOf.firstDay > edition.day {
      // What has dates of its own was true on them, whenever it was looked at last.
      if period.isEmpty { return omit(Entry.noun, .hadNotBegun) }
      entry.common.asOf = nil
    }
    entry.take(period)
    return true
  }

  mutating func leave<Entry: EntryRecord>(_ entry: inout Entry) -> Bool { entry.hasContent }

  mutating func enter(_ highlight: inout Highlight) -> Bool {
    shows(isPrivate: highlight.isPrivate, Highlight.noun)
  }

  mutating func enter(_ contact: inout ContactValue, key: String, isPrivate: Bool) -> Bool {
    edition.disclosure.shown.contains(key)
      || shows(isPrivate: contact.isPrivate ?? isPrivate, key)
  }

  mutating func visit(_ text: LocalizedText) -> LocalizedText? {
    text.chosen(language, fallback: language)
  }

  /// The newest value that counted on the day.
  mutating func visit(_ values: [DatedValue]) -> [DatedValue] {
    values.newest(asOf: edition.day).map { [$0] } ?? []
  }

  private mutating func shows(isPrivate: Bool, _ what: String) -> Bool {
    !isPrivate || edition.disclosure.includesPrivate || omit(what, .isPrivate)
  }

  /// Notes what is left out; it isn't shown.
  private mutating func omit(_ what: String, _ reason: Omission.Reason) -> Bool {
    omissions.append(Omission(what: what, reason: reason))
    return false
  }
}
