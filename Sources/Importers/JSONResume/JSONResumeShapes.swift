import Diagnostics
import JSONText
import ProfileModel

/// Reads values of a résumé that have another shape than JSON Resume gives them, and says how.
///
/// ```
/// "awards": ["Cum laude"]          [{ "title": "Cum laude" }]
/// "position": ["CTO", "CISO"]      "CTO, CISO"
/// "keywords": "Swift, Go"          ["Swift", "Go"]
/// ```
struct JSONResumeShapes {
  private var reading: Reading

  /// The résumé with all values in the shapes of the format, as far as they can be understood.
  static func read(_ root: JSONValue, in reading: inout Reading) -> JSONValue {
    guard case .object(let members) = root.content else { return root }
    var shapes = JSONResumeShapes(reading: reading)
    let sections = ResumeSection.all
    let read = members.map { member in
      guard let section = sections.first(where: { $0.resume == member.key }) else {
        return member
      }
      var member = member
      member.value = shapes.list(member.value, section)
      return member
    }
    reading = shapes.reading
    return JSONValue(.object(read), offset: root.offset)
  }

  private mutating func list(_ value: JSONValue, _ section: ResumeSection) -> JSONValue {
    var list = value
    switch value.content {
    case .array(let values): list.content = .array(values.map { entry($0, section) })
    case .object: list.content = .array([entry(value, section)])
    case .string(let text) where !ListForm.parts(of: text).isEmpty:
      let entries = ListForm.parts(of: text).map {
        Self.entry(named: $0, section, at: value.offset)
      }
      list.content = .array(entries)
    default: return value
    }
    if case .array = value.content { return list }
    report(value, as: list)
    return list
  }

  private mutating func entry(_ value: JSONValue, _ section: ResumeSection) -> JSONValue {
    if case .object(let members) = value.content {
      return JSONValue(.object(members.map { member($0, section) }), offset: value.offset)
    }
    guard let text = value.string, !trimmed(text).isEmpty else { return value }
    let entry = Self.entry(named: text, section, at: value.offset)
    report(value, as: entry)
    return entry
  }

  private static func entry(
    named text: String, _ section: ResumeSection, at offset: Int
  ) -> JSONValue {
    let name = JSONValue(.string(text), offset: offset)
    let member = JSONMember(key: section.mainKey, keyOffset: offset, value: name)
    return JSONValue(.object([member]), offset: offset)
  }

  private mutating func member(_ member: JSONMember, _ section: ResumeSection) -> JSONMember {
    guard let field = section.field(of: member.key) else { return member }
    var read = member
    switch (field.kind, member.value.content) {
    case (.text, .array(let values)):
      let texts = values.compactMap(\.string)
      guard !texts.isEmpty, texts.count == values.count else { return member }
      read.value.content = .string(texts.joined(separator: ", "))
    case (.texts, .string(let text)) where !trimmed(text).isEmpty:
      // Sentences may have commas in them.
      let parts = field.profile == Self.sentences ? [text] : ListForm.parts(of: text)
      read.value.content = .array(
        parts.map { JSONValue(.string($0), offset: member.value.offset) })
    default: return member
    }
    report(member.value, as: read.value)
    return read
  }

  private static let sentences = "highlights"

  private mutating func report(_ value: JSONValue, as read: JSONValue) {
    let what = value.elements.isEmpty ? value.members.isEmpty ? "text" : "object" : "list"
    reading.report(
      .shapeReading, "this \(what) is read as \(Self.shown(read).quotation)", at: value.offset)
  }

  /// A value as a hint shows it: `{ "name": "Swift" }`.
  private static func shown(_ value: JSONValue) -> String {
    switch value.content {
    case .array(let values): "[\(values.map(shown).joined(separator: ", "))]"
    case .object(let members):
      "{ \(members.map { "\"\($0.key)\": \(shown($0.value))" }.joined(separator: ", ")) }"
    default: JSONWriter.text(of: value, indentation: nil)
    }
  }
}
