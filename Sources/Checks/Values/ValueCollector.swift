import JSONText
import Markdown
import ProfileModel

/// Collects the values of a profile while it goes through its records.
struct ValueCollector: RecordVisitor {
  private(set) var texts: [PlacedText] = []
  private(set) var dates: [(key: String, text: String, offset: Int)] = []
  private(set) var addresses: [ProfileValues.Written] = []
  private(set) var entries: [ProfileValues.Entry] = []

  /// A record, with what its values take from the records it is a part of.
  private struct Frame {
    var record = Profile.id
    var offset = 0
    var hasSource = false
    var isPrivate = false
    var key = ""
  }

  private var frames = [Frame()]

  private var current: Frame { frames[frames.count - 1] }
  private var section: String { frames[0].key }

  mutating func visit(_ field: VisitedField) {
    frames[frames.count - 1].key = field.key
    guard let json = field.json, let text = json.string else { return }
    switch field.form {
    case .date where text != "present": dates.append((field.key, text, json.offset))
    // Opening the profile already reports a blank address that the record requires.
    case .address where !field.isRequired || !Escaping.isBlank(text):
      addresses.append((text, json.offset))
    default: break
    }
  }

  mutating func enter<Entry: EntryRecord>(_ entry: inout Entry) -> Bool {
    entries.append(ProfileValues.Entry(record: Entry.id, place: entry.place))
    let isPrivate = (entry as? Organization)?.isPrivate ?? entry.common.isPrivate
    return enter(entry, isPrivate: isPrivate)
  }

  mutating func enter<Value: Record>(record: inout Value) -> Bool {
    enter(record, isPrivate: record.place["private"] == JSONValue(.bool(true)))
  }

  mutating func leave<Value: Record>(record: inout Value) -> Bool {
    frames.removeLast()
    return true
  }

  mutating func enter(_ highlight: inout Highlight) -> Bool {
    enter(highlight, isPrivate: highlight.isPrivate)
  }

  mutating func enter(_ contact: inout ContactValue, isPrivate: Bool) -> Bool {
    enter(contact, isPrivate: contact.isPrivate == true)
  }

  mutating func visit(_ text: LocalizedText, _ form: TextForm) -> LocalizedText? {
    // A headline is Markdown also where it changed over time.
    let isHeadline = current.record == DatedValue.id && section == "headline"
    add(text, isHeadline ? .inline : form, isReference: false)
    return text
  }

  mutating func visit(_ name: LocalizedText, of record: RecordID) -> LocalizedText? {
    add(name, .plain, isReference: true)
    return name
  }

  private mutating func add(_ text: LocalizedText, _ form: TextForm, isReference: Bool) {
    texts.append(
      PlacedText(
        text: text, form: form, key: current.key, section: section, record: current.record,
        recordOffset: current.offset, hasSource: current.hasSource, isPrivate: current.isPrivate,
        isReference: isReference))
  }

  private mutating func enter<Value: Record>(_ record: Value, isPrivate: Bool) -> Bool {
    frames.append(
      Frame(
        record: Value.id, offset: record.place.offset,
        hasSource: current.hasSource || record.place["source"] != nil,
        isPrivate: current.isPrivate || isPrivate))
    return true
  }
}
