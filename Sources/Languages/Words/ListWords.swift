import JSONText
package import ProfileModel

/// What stands between parts side by side. A role and its employer are such parts too, so no word like
/// "and" stands there.
package struct ListWords: Record, Equatable {
  /// Between two that are all.
  var two = ""
  /// Between those before the last.
  var middle = ""
  /// Between the last and the one before it, of three or more.
  var last = ""

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates list words without texts.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("list-words")
  /// Separators in messages.
  package static let noun = "a table of lists"

  /// The table of its fields.
  package static let fields: [Field<ListWords>] = [
    .key("two", { $1(&$0.two) }, .separator, "What stands between two parts."),
    .key("middle", { $1(&$0.middle) }, .separator, "What stands between the first parts."),
    .key("last", { $1(&$0.last) }, .separator, "What stands before the last part."),
  ]

  /// A space may be all that stands between two parts.
  package func mayBeBlank(_ key: String) -> Bool { true }

  /// The parts in one text.
  func joined(_ parts: [String]) -> String {
    guard let first = parts.first, parts.count > 1 else { return parts.first ?? "" }
    if parts.count == 2 { return first + two + parts[1] }
    var text = first
    for part in parts[1..<(parts.count - 1)] { text += middle + part }
    return text + last + parts[parts.count - 1]
  }
}

extension Kind where Value == String {
  /// A text of any length, of spaces too.
  static let separator = Kind(
    "text",
    read: { json, reading in
      if case .string(let text) = json.content { return text }
      Kind<String>.word.refuse(json, in: &reading)
      return nil
    },
    write: word.write)
}
