import Diagnostics
package import JSONText
import Markdown

extension Kind where Value == String {
  /// A word that is not for reading: a key, an id, a user name.
  package static let word = Kind(
    "text",
    schema: { _ in SchemaPieces.type("string") },
    read: { json, reading in
      anyWord(json, in: &reading).flatMap { Escaping.isBlank($0) ? nil : $0 }
    },
    write: { JSONValue(.string($0)) })

  /// A string, a blank one too.
  fileprivate static func anyWord(_ json: JSONValue, in reading: inout Reading) -> String? {
    if case .string(let text) = json.content { return text }
    reading.refuse(json, expected: "text", hint: json.hintOfText)
    return nil
  }

  /// A language tag by BCP 47: `en`, `pt-BR`.
  package static let languageTag = Kind(
    "a language tag",
    schema: { _ in
      SchemaPieces.string(pattern: "^\(SchemaPieces.languageTag)$", example: "en")
    },
    read: { json, reading in
      guard let tag = anyWord(json, in: &reading) else { return nil }
      guard LanguageTag.isWellFormed(tag) else {
        reading.report(
          .badLanguage, "\"\(tag.quotation)\" is no language tag",
          hint: "write one such as \"en\"",
          at: json.offset)
        return nil
      }
      return tag
    },
    write: word.write)

  /// An address that may be linked to: http, https, mailto, tel or relative.
  package static let url = Kind(
    "an address", form: .address,
    schema: { _ in
      .object([
        ("type", .string("string")), ("format", .string("uri-reference")),
        ("examples", .array([.string("https://example.org/")])),
      ])
    },
    read: { json, reading in
      guard let address = word.read(json, &reading) else { return nil }
      guard LinkDestination.isAllowed(address) else {
        reading.report(
          .linkScheme, "links to this kind of address are not allowed",
          hint: WrittenAddress.hint(ofSchemeIn: address), at: json.offset)
        return nil
      }
      return address
    },
    write: word.write)
}

extension Kind where Value == Bool {
  /// true or false.
  package static let flag = Kind(
    "true or false",
    schema: { _ in SchemaPieces.type("boolean") },
    read: { json, reading in
      guard case .bool(let flag) = json.content else {
        flagRefusal(json, &reading)
        return nil
      }
      return flag
    },
    write: { $0 ? JSONValue(.bool(true)) : nil })

  private static func flagRefusal(_ json: JSONValue, _ reading: inout Reading) {
    let word = json.string?.lowercased() ?? ""
    let isQuoted = word == "true" || word == "false"
    let suggestion =
      ["yes", "y", "on"].contains(word)
      ? "true" : ["no", "n", "off"].contains(word) ? "false" : nil
    reading.refuse(
      json, expected: "true or false",
      hint: isQuoted ? "write \(word) without quotes" : "write \(suggestion ?? "true or false")")
  }
}

extension Kind where Value == Int {
  /// A whole number.
  package static let integer = Kind(
    "a whole number",
    schema: { _ in SchemaPieces.type("integer") },
    read: { json, reading in
      if case .number(let literal) = json.content, let number = Int(literal) { return number }
      refuseNumber(json, &reading)
      return nil
    },
    write: { JSONValue(.number(String($0))) })

  /// A count of something: a whole number greater than zero.
  package static let count = Kind(
    "a whole number above 0",
    schema: { _ in .object([("type", .string("integer")), ("minimum", .integer(1))]) },
    read: { json, reading in
      guard let number = integer.read(json, &reading) else { return nil }
      if number > 0 { return number }
      reading.refuse(json, expected: "a whole number above 0", found: String(number))
      return nil
    },
    write: integer.write)

  private static func refuseNumber(_ json: JSONValue, _ reading: inout Reading) {
    switch json.content {
    case .number(let literal):
      reading.refuse(json, expected: "a whole number", found: literal)
    default:
      let number = json.string.flatMap(number).map(String.init)
      reading.refuse(
        json, expected: "a whole number", hint: "write \(number ?? "digits") without quotes")
    }
  }

  /// The number that a text means, with marks between groups of three digits or without: `1,100`.
  private static func number(_ text: String) -> Int? {
    let text = trimmed(text)
    let groups = text.split(omittingEmptySubsequences: false) { !$0.isNumber && $0 != "-" }
    let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
    let marks = Set(text.filter { !$0.isNumber && $0 != "-" })
    let known: Set<Character> = [",", ".", " ", "'", "’", "_", "\u{A0}", "\u{202F}"]
    guard groups.count == 1 || isGrouped, marks.count <= 1, marks.isSubset(of: known) else {
      return nil
    }
    return Int(groups.map(String.init).joined(separator: ""))
  }
}

extension Kind where Value == JSONValue {
  /// Any JSON: kept, never checked.
  package static let anything = Kind(
    "any JSON", form: .anything, read: { json, _ in json }, write: { $0 })

  /// An object, whatever it holds: `options in braces`.
  package static func object(_ name: String) -> Kind {
    Kind(
      name,
      schema: { _ in SchemaPieces.type("object") },
      read: { json, reading in
        if case .object = json.content { return json }
        Kind(name, read: { json, _ in json }, write: { $0 }).refuse(json, in: &reading)
        return nil
      },
      write: { $0 })
  }
}

extension Kind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words.
  package static func choice(_ name: String) -> Kind {
    Kind(
      name,
      schema: { _ in
        .object([("enum", .array(Value.allCases.map { .string($0.rawValue) }))])
      },
      read: { json, reading in
        guard let text = Kind<String>.anyWord(json, in: &reading) else { return nil }
        if let value = Value(rawValue: text) { return value }
        let words = Value.allCases.map(\.rawValue)
        let hint = closest(to: text, among: words).map { "did you mean \"\($0)\"?" }
        reading.report(
          .unknownChoice, "\"\(text.quotation)\" is no \(name)",
          hint: hint ?? "it is one of \(words.joined(separator: ", "))", at: json.offset)
        return nil
      },
      write: { JSONValue(.string($0.rawValue)) })
  }
}
