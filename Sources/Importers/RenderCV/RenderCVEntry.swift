import JSONText
import Markdown
import ProfileModel

/// An entry of a section of RenderCV, ready to be taken apart: without `null`, which stands for an
/// absent value there, with numbers as texts, and with plain words where a profile has no Markdown.
struct RenderCVEntry {
  /// The type of the entry.
  let shape: RenderCVShape
  /// The entry as it was written.
  let value: JSONValue
  /// What was not taken yet.
  private(set) var members: [JSONMember] = []
  /// What no field can say, to be kept beside them.
  private var left: [JSONMember] = []
  /// Members whose text had links, as they were written.
  private var linked: [(member: JSONMember, links: [String])] = []

  init(_ value: JSONValue) {
    self.value = value
    shape = RenderCVShape(of: value)
    // A key that stands twice is an error by itself.
    let members = value.members.unique()
    for member in members where member.value != JSONValue(.null) {
      self.members.append(prepared(member))
    }
  }

  /// Whether it has a member that was not taken yet.
  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  /// Whether a member that was not taken yet is a text or a list.
  func isText(_ key: String) -> Bool {
    members.contains { $0.key == key && ($0.value.string != nil || !$0.value.elements.isEmpty) }
  }
}

extension RenderCVEntry {
  /// The keys of other texts.
  private static let textKeys: Set<String> = [
    "summary", "highlights", "bullet", "number", "reversed_number", "date", "start_date",
    "end_date", "doi", "url",
  ]

  private mutating func prepared(_ member: JSONMember) -> JSONMember {
    let isPlain = RenderCVShape.plainKeys.contains(member.key)
    guard isPlain || Self.textKeys.contains(member.key) else { return member }
    var prepared = member
    var links: [String] = []
    if case .array(let values) = member.value.content {
      let texts = values.map { Self.text($0, isPlain: isPlain, links: &links) }
      prepared.value.content = .array(texts.filter { !$0.isBlank })
    } else {
      prepared.value = Self.text(member.value, isPlain: isPlain, links: &links)
    }
    if member.key == "doi", let text = prepared.value.string {
      prepared.value.content = .string(RenderCVText.doi(text))
    }
    if !links.isEmpty { linked.append((member, links)) }
    return prepared
  }

  /// A value as a field takes it: a number as text, and a text that has to be plain without Markdown.
  static func text(_ value: JSONValue, isPlain: Bool, links: inout [String]) -> JSONValue {
    if case .number(let literal) = value.content {
      return JSONValue(.string(literal), offset: value.offset)
    }
    guard isPlain, let text = value.string else { return value }
    let markdown = MarkdownText(inline: text)
    links += markdown.links
    return JSONValue(.string(markdown.plain), offset: value.offset)
  }
}

extension JSONValue {
  /// Whether it says nothing: `null`, or a blank text.
  package var isBlank: Bool { self == JSONValue(.null) || string.map(Escaping.isBlank) == true }
}

extension RenderCVEntry {
  /// Takes the members that fields say. The link of the text under one key becomes the address of
  /// the record; a text whose links can't be said is kept as it was written.
  mutating func take(_ fields: [ResumeField], linkOf key: String? = nil) -> ForeignRecord {
    var record = ForeignRecord(members, fields)
    members = record.left
    record.left = []
    for (original, links) in linked where fields.contains(where: { $0.resume == original.key }) {
      let hasAddress = record.members.contains { $0.key == "url" }
      guard original.key == key, !hasAddress, links.count == 1,
        let link = links.first, LinkDestination.isAllowed(link)
      else {
        record.left.append(original)
        continue
      }
      let address = JSONValue(.string(link), offset: original.value.offset)
      record.members.append(
        JSONMember(key: "url", keyOffset: original.keyOffset, value: address))
    }
    return record
  }

  /// Takes a member by itself.
  mutating func take(_ key: String) -> JSONMember? {
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    left += linked.map(\.member).filter { $0.key == key }
    return members.remove(at: index)
  }

  /// What a single date is to a record.
  enum SingleDate: String {
    /// When it both began and ended.
    case span
    /// When it ended: a study leads to its degree.
    case end
    /// When it happened.
    case date
  }

  /// Takes the time, as `start` and `end`, or what a single date is. RenderCV shows a `date` instead
  /// of a start and an end.
  mutating func takePeriod(_ single: SingleDate = .span) -> [JSONMember] {
    guard let member = take("date"), !keepsBlank(member) else {
      return takeSpan(single)
    }
    guard let text = member.value.string, !RenderCVDate.isImpossible(text) else {
      return [member.renamed(single == .date ? "date" : "end")]
    }
    guard let date = RenderCVDate(text) else {
      left.append(member)
      return takeSpan(single)
    }
    if !date.isWhole { left.append(member) }
    left += [take("start_date"), take("end_date")].compactMap(\.self)
    let end = Kind<Period.End>.end.write(date.end)?.string ?? ""
    if date.isMoment, single != .span { return [member.renamed(single.rawValue, end)] }
    let start = date.start.map { member.renamed("start", $0.edtf) }
    return [start, member.renamed("end", end)].compactMap(\.self)
  }

  /// Takes the time of what happened on one day, as `date`.
  mutating func takeDate() -> [JSONMember] {
    guard let member = take("date"), !keepsBlank(member) else { return [] }
    guard let text = member.value.string, !RenderCVDate.isImpossible(text) else { return [member] }
    guard let date = RenderCVDate(text) else {
      left.append(member)
      return []
    }
    if !date.isWhole || !date.isMoment { left.append(member) }
    if case .date(let end) = date.end { return [member.renamed("date", end.edtf)] }
    return [date.start.map { member.renamed("date", $0.edtf) }].compactMap(\.self)
  }

  private mutating func takeSpan(_ single: SingleDate) -> [JSONMember] {
    let start = take("start_date").flatMap { keepsBlank($0) ? nil : $0.renamed("start") }
    guard let member = take("end_date"), !keepsBlank(member) else {
      return [start].compactMap(\.self)
    }
    let isPresent = member.value.string?.lowercased() == "present"
    if start == nil, single == .date, !isPresent { return [member.renamed("date")] }
    let end = isPresent ? member.renamed("end", "present") : member.renamed("end")
    return [start, end].compactMap(\.self)
  }

  /// Keeps members beside what the fields say.
  mutating func keep(_ members: [JSONMember]) { left += members }

  /// Keeps a member that says nothing.
  private mutating func keepsBlank(_ member: JSONMember) -> Bool {
    guard member.value.isBlank else { return false }
    left.append(member)
    return true
  }

  /// What was not taken, in the order of the file, with what was left of what was.
  func rest(with other: [JSONMember] = []) -> [JSONMember] {
    let asWritten = members.map { member in
      guard RenderCVShape.plainKeys.contains(member.key) else { return member }
      return value.members.first { $0.key == member.key } ?? member
    }
    return (asWritten + left + other).sorted { $0.keyOffset < $1.keyOffset }
  }
}

extension JSONMember {
  /// The same value, or another text in its place, under another key.
  func renamed(_ key: String, _ text: String? = nil) -> JSONMember {
    let offset = value.offset
    let written = text.map { JSONValue(.string($0), offset: offset) } ?? value
    return JSONMember(key: key, keyOffset: keyOffset, value: written)
  }
}
