import Diagnostics
import JSONText

/// Sections of RenderCV that have the person's own name, as custom sections.
enum RenderCVCustom {
  /// A custom section of a section and its entries.
  static func section(
    _ section: JSONMember, key: String, _ entries: [RenderCVEntry]
  ) -> JSONValue {
    let title = RenderCVText.title(of: section.key)
    var members = [section.renamed("key", key), section.renamed("title", title)]
    if !entries.isEmpty, entries.allSatisfy({ $0.shape == .oneLine }) {
      members.append(section.renamed("layout", "tags"))
    }
    var list = section.value
    if case .array = list.content { list.content = .array(records(of: entries)) }
    members.append(JSONMember(key: "entries", keyOffset: section.keyOffset, value: list))
    return JSONValue(.object(members), offset: section.keyOffset)
  }

  /// A record of each entry; texts, bullets and numbers that follow one another are one record, a
  /// paragraph or a line for each.
  private static func records(of entries: [RenderCVEntry]) -> [JSONValue] {
    var records: [JSONValue] = []
    var rest = entries[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isLine && $0.shape == first.shape }
      if run.isEmpty {
        records.append(record(of: first, at: rest.startIndex, of: entries.count))
      } else {
        records.append(record(of: run, of: entries.count))
      }
      rest = rest.dropFirst(max(1, run.count))
    }
    return records
  }

  private static func record(of entry: RenderCVEntry, at index: Int, of count: Int) -> JSONValue {
    guard case .object = entry.value.content else { return entry.value }
    guard let key = entry.lineKey, entry.isText(key) else { return RenderCVRecords.custom(entry) }
    var entry = entry
    let line = [entry.take(key)?.value].compactMap(\.self)
    let content = member(of: line, entry.shape, at: index, of: count)
    let parts = entry.take([RenderCVRecords.isPrivate])
    return untitled(
      [content] + parts.members, at: entry.value.offset, beside: entry.rest(with: parts.left))
  }

  /// Several lines as one record.
  private static func record(of run: ArraySlice<RenderCVEntry>, of count: Int) -> JSONValue {
    let lines = run.map { $0.members.first?.value ?? $0.value }
    let (shape, offset) = (run.first?.shape ?? .text, run.first?.value.offset ?? 0)
    return untitled(
      [member(of: lines, shape, at: run.startIndex, of: count)], at: offset, beside: [])
  }

  private static func untitled(
    _ content: [JSONMember], at offset: Int, beside left: [JSONMember]
  ) -> JSONValue {
    let title = JSONMember(
      key: "title", keyOffset: offset, value: JSONValue(.string(""), offset: offset))
    return JSONValue(
      .object([title] + content + ForeignRecord.extra(left, of: RenderCVImport.extraKey)),
      offset: offset)
  }

  /// Lines of one type as one member. The first of them is at an index in a section of `count` entries.
  private static func member(
    of lines: [JSONValue], _ shape: RenderCVShape, at index: Int, of count: Int
  ) -> JSONMember {
    let offset = lines.first?.offset ?? 0
    if shape == .bullet {
      return JSONMember(
        key: "highlights", keyOffset: offset, value: JSONValue(.array(lines), offset: offset))
    }
    let texts = lines.compactMap(\.string)
    let text =
      switch shape {
      case .number: RenderCVText.numbered(texts, from: index + 1, isDown: false)
      case .reversedNumber: RenderCVText.numbered(texts, from: count - index, isDown: true)
      default: texts.joined(separator: "\n\n")
      }
    return JSONMember(
      key: "summary", keyOffset: offset, value: JSONValue(.string(text), offset: offset))
  }

  /// Texts as the paragraphs of one.
  static func paragraphs(_ values: [JSONValue]) -> JSONValue {
    member(of: values, .text, at: 0, of: values.count).value
  }
}

extension RenderCVEntry {
  /// The key of the text that an entry of one line consists of.
  fileprivate var lineKey: String? {
    switch shape {
    case .bullet: "bullet"
    case .number: "number"
    case .reversedNumber: "reversed_number"
    default: nil
    }
  }

  /// Whether it is one line and nothing else.
  fileprivate var isLine: Bool {
    guard shape != .text else { return true }
    guard let lineKey, members.count == 1 else { return false }
    return members.contains { $0.key == lineKey && $0.value.string != nil }
  }
}
