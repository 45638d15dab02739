import Diagnostics
package import JSONText
import Markdown

// How a value was probably meant that stands in another shape than its field's: for hints.

extension Record {
  /// The key that a text alone most likely belongs to: the first required one, else the first.
  package static func mainKey(for text: String) -> String? {
    let table = fields
    return (table.first(where: \.isRequired) ?? table.first)?.key
  }

  /// The record that a text most likely stands for: `{ "name": "Swift" }`.
  package static func example(of text: String) -> String {
    let main = mainKey(for: text)
    let members = fields.filter { $0.isRequired || $0.key == main }.map { field in
      "\"\(field.key)\": \(field.key == main ? quoted(text) : field.placeholder)"
    }
    return "{ \(members.joined(separator: ", ")) }"
  }

  /// The record that a value of another shape most likely stands for, as a hint.
  static func hint(for json: JSONValue) -> String {
    switch json.content {
    case .string(let text): "write \(example(of: text))"
    case .number(let literal): "write \(example(of: literal))"
    case .array(let values) where values.count == 1 && !values[0].members.isEmpty:
      "take it out of the brackets"
    default: "write \(example(of: "…"))"
    }
  }

  /// The record that a key and its value most likely stand for, where keys are names:
  /// `{ "label": "GitHub", "url": "https://github.com/ada" }` of `"GitHub": "https://github.com/ada"`.
  fileprivate static func example(of member: JSONMember) -> String {
    let table = fields
    guard let first = table.first, let text = member.value.string else {
      return example(of: member.key)
    }
    let other =
      first.isRequired ? table.dropFirst().first : table.first(where: \.isRequired)
    guard let other, !other.isList else { return example(of: member.key) }
    return "{ \"\(first.key)\": \(quoted(member.key)), \"\(other.key)\": \(quoted(text)) }"
  }

  /// The record that an object most likely stands for.
  fileprivate static func example(of members: [JSONMember]) -> String? {
    let keys = fields.map(\.key)
    if members.contains(where: { keys.contains($0.key) }) { return "{ … }" }
    return members.first.map { example(of: $0) }
  }

  /// How the elements of a list of such records are written.
  static var listForm: ListForm { .records(of: Self.self) }
}

/// How the elements of a list are written.
package struct ListForm: Sendable {
  /// Whether the elements are records, whose keys a format of another tool doesn't have.
  var isOfRecords = false
  /// Whether a text may hold several, with commas between them.
  let splits: Bool
  /// The element that a text stands for.
  let text: @Sendable (String) -> String
  /// The element that an object stands for.
  let members: @Sendable ([JSONMember]) -> String?

  /// How elements are written, by what texts and objects stand for.
  package init(
    isOfRecords: Bool = false, splits: Bool, text: @escaping @Sendable (String) -> String,
    members: @escaping @Sendable ([JSONMember]) -> String?
  ) {
    self.isOfRecords = isOfRecords
    self.splits = splits
    self.text = text
    self.members = members
  }

  /// Records. Their type is known only as the program runs, so that the hints are compiled once.
  @inline(never)
  static func records(of record: any Record.Type) -> ListForm {
    ListForm(
      isOfRecords: true, splits: true, text: { record.example(of: $0) },
      members: { record.example(of: $0) })
  }

  /// Words, or short texts.
  static let texts = ListForm(splits: true, text: quoted) { _ in nil }
  /// Sentences.
  static let sentences = ListForm(splits: false, text: quoted) { _ in "{ … }" }

  /// So many elements show how a list is written.
  private static let few = 3

  /// The list that a value of another shape most likely stands for, as a hint.
  package func hint(for json: JSONValue, isForeign: Bool) -> String? {
    if isForeign, isOfRecords {
      return json.members.isEmpty ? nil : "put it in brackets: [{ … }]"
    }
    let elements: [String] =
      switch json.content {
      case .string(let text) where splits:
        Self.parts(of: text).prefix(Self.few + 1).map(self.text)
      case .string(let text): [self.text(text)]
      case .number(let literal): [self.text(literal)]
      case .object(let members): self.members(members).map { [$0] } ?? []
      default: []
      }
    guard let first = elements.first else { return "write [\(text("…"))]" }
    if first == "{ … }" { return "put it in brackets: [\(first)]" }
    let more = elements.count > Self.few ? ", …" : ""
    return "write [\(Array(elements.prefix(Self.few)).joined(separator: ", "))\(more)]"
  }

  /// The parts of a text that stands for a list: between commas or semicolons.
  package static func parts(of text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.map(trimmed).filter { !$0.isEmpty }
  }
}

extension Field {
  fileprivate var isList: Bool { form == .list }
  /// What stands for its value in an example.
  fileprivate var placeholder: String { isList ? "[ … ]" : "\"…\"" }
}

/// A text in quotes, as JSON writes it; the beginning of a long one.
@Sendable package func quoted(_ text: String) -> String {
  let longest = 48
  let shown = text.count > longest ? text.prefix(longest) + "…" : text[...]
  let isBlank = Escaping.isBlank(text)
  return JSONWriter.text(of: JSONValue(.string(isBlank ? "…" : String(shown))), indentation: nil)
}
