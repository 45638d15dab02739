import Diagnostics
import Importers
import JSONText
import Markdown
import ProfileModel

extension JSONResumeExport {
  /// A value as JSON Resume writes it; nil if there is nothing to say. What a text by language, a
  /// date or a highlight says beyond that is lost.
  mutating func value(of member: JSONMember, _ kind: ResumeField.Kind) -> JSONValue? {
    switch kind {
    case .text, .address:
      if case .array(let values) = member.value.content { return newest(of: values, member) }
      return text(member.value)
    case .date: return date(member)
    case .flag: return member.value
    case .place:
      let parts = member.value.members
      if parts.isEmpty || Kind<LocalizedText>.isByLanguage(parts) { return text(member.value) }
      let shown = parts.compactMap { text($0.value)?.string }
      return shown.isEmpty ? nil : .string(shown.joined(separator: ", "))
    case .texts:
      let all = member.value.elements
      let shown = all.compactMap { highlight($0) }
      return shown.isEmpty && !all.isEmpty ? nil : .array(shown)
    }
  }

  /// A text in the profile's language; nil if it is blank, as one that stands in for an absent one.
  mutating func text(_ value: JSONValue) -> JSONValue? {
    if case .number(let literal) = value.content { return .string(literal) }
    if let text = value.string { return Escaping.isBlank(text) ? nil : value }
    let translations = value.members
    guard let first = translations.first else { return nil }
    let nearest = LanguageTag.nearest(to: language, among: translations.map(\.key))
    let chosen = nearest.map { translations[$0] } ?? first
    for other in translations where other.key != chosen.key {
      reportLoss(
        "JSON Resume has no place for a text in \"\(other.key.quotation)\"", at: other.keyOffset)
    }
    return text(chosen.value)
  }

  /// The newest of dated values that count on the day.
  private mutating func newest(of values: [JSONValue], _ member: JSONMember) -> JSONValue? {
    let newest = values.newest(asOf: day) { $0["asOf"]?.date }
    if values.count > 1 || newest == nil {
      reportLoss(
        "JSON Resume has no place for other values of \"\(member.key.quotation)\"",
        at: member.keyOffset)
    }
    for part in newest?.members ?? [] where part.key != "value" {
      reportLoss(part, of: DatedValue.noun)
    }
    return newest?["value"].flatMap { text($0) }
  }

  /// A date of the years 1000 to 2999, which is what JSON Resume's pattern takes.
  private mutating func date(_ member: JSONMember) -> JSONValue? {
    guard var text = member.value.string, text != "present" else { return nil }
    if text.hasSuffix("~") {
      text.removeLast()
      reportLoss("JSON Resume has no place for an approximate date", at: member.value.offset)
    }
    guard text.hasPrefix("1") || text.hasPrefix("2") else {
      reportLoss("JSON Resume has no place for the year \(text.prefix(4))", at: member.value.offset)
      return nil
    }
    return .string(text)
  }

  private mutating func highlight(_ value: JSONValue) -> JSONValue? {
    // A blank text among others stays where it is.
    guard let inner = value["text"] else { return value.string == nil ? text(value) : value }
    for member in value.members where member.key != "text" && !member.isPublic {
      reportLoss(member, of: Highlight.noun)
    }
    return text(inner)
  }
}

extension JSONMember {
  /// Whether it says that something is not private, as all is unless it says so.
  fileprivate var isPublic: Bool { key == "private" && value == JSONValue(.bool(false)) }
}
