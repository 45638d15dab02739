import JSONText
import ProfileModel

/// Takes out of a profile what an edition doesn't show.
struct EditionVisitor: RecordVisitor {
  let edition: Edition
  /// The language that texts without a translation fall back to.
  let language: String
  /// What was taken out, in the order it was met.
  private(set) var omissions: [Omission] = []
  /// What is shown in another language.
  private(set) var fallbacks: [Fallback] = []
  private var records = VisitedRecords()
  /// How much was taken out before each of the records that the visitor is in.
  private var counts: [Int] = []

  init(_ edition: Edition, language: String) {
    self.edition = edition
    self.language = language
  }

  mutating func visit(_ field: VisitedField) { records.visit(field.key) }

  /// An entry as it stood on the day: it stays if it had begun and is for the audience.
  mutating func enter<Entry: EntryRecord>(_ entry: inout Entry) -> Bool {
    let visited = VisitedRecord(entry)
    guard shows(isPrivate: entry.common.isPrivate, visited) else { return false }
    let asOfDay = Entry.isDatedByParts ? entry.period : entry.period.asOf(edition.day)
    guard let period = asOfDay else { return omit(visited, .isToCome) }
    let isLaterStated = entry.common.asOf.map { $0.firstDay > edition.day } == true
    // What has dates of its own was true on them, whenever it was looked at last.
    if isLaterStated, period.isEmpty { return omit(visited, .isToCome) }
    _ = enter(record: &entry)
    if isLaterStated {
      entry.common.asOf = nil
      omissions.append(records.omission(.value, of: visited, key: "asOf", .isToCome))
    }
    if entry.place["end"] != nil, let end = entry.period.endDate, end.lastDay > edition.day {
      omissions.append(records.omission(.end, of: visited, key: "end", .isToCome))
    }
    entry.take(period)
    return true
  }

  mutating func enter<Value: Record>(record: inout Value) -> Bool {
    records.enter(record)
    counts.append(omissions.count)
    return true
  }

  /// A record of which nothing is left to show, since all was taken out, goes too.
  mutating func leave<Value: Record>(record: inout Value) -> Bool {
    records.leave()
    let parts = omissions[(counts.popLast() ?? 0)...]
    guard let first = parts.first, !record.hasContent else { return true }
    omissions.removeLast(parts.count)
    omissions.append(
      records.omission(of: VisitedRecord(record), first.reason, parts: Array(parts)))
    return false
  }

  mutating func enter(_ highlight: inout Highlight) -> Bool {
    shows(isPrivate: highlight.isPrivate, VisitedRecord(highlight)) && enter(record: &highlight)
  }

  mutating func enter(_ contact: inout ContactValue, isPrivate: Bool) -> Bool {
    let isShown = edition.disclosure.shown.contains(records.key)
    let isKept = isShown || shows(isPrivate: contact.isPrivate ?? isPrivate, VisitedRecord(contact))
    return isKept && enter(record: &contact)
  }

  mutating func visit(_ text: LocalizedText, _ form: TextForm) -> LocalizedText? {
    switch edition.texts {
    case .all: return text
    case .ofProfile: return text.chosen(language, fallback: language)
    case .inLanguage(let asked): return choose(text, asked)
    }
  }

  /// The newest value that counted on the day; for a conversion, all that counted.
  mutating func visit(_ values: [DatedValue]) -> [DatedValue] {
    if edition.texts != .all, let newest = values.newest(asOf: edition.day) { return [newest] }
    return values.filter { value in
      guard let asOf = value.asOf, asOf.firstDay > edition.day else { return true }
      return omit(VisitedRecord(value), .isToCome)
    }
  }

  private mutating func choose(_ text: LocalizedText, _ asked: String) -> LocalizedText {
    if let nearest = text.nearest(to: asked) { return nearest }
    let chosen = text.chosen(language, fallback: language)
    if text.isByLanguage || LanguageTag.nearest(to: asked, among: [language]) == nil {
      let shown = text.translations.first { $0.text == chosen.text }?.language ?? language
      fallbacks.append(Fallback(text: chosen.text, language: shown, offset: text.offset))
    }
    return chosen
  }

  private mutating func shows(isPrivate: Bool, _ record: VisitedRecord) -> Bool {
    !isPrivate || edition.disclosure.includesPrivate || omit(record, .isPrivate)
  }

  /// Records an omission. Returns false, since its subject isn't shown.
  private mutating func omit(_ record: VisitedRecord, _ reason: Omission.Reason) -> Bool {
    omissions.append(records.omission(of: record, reason))
    return false
  }
}
