package import JSONText

extension JSONValue {
  /// The date that a text says.
  package var date: PartialDate? {
    string.flatMap { try? PartialDate(edtf: $0) }
  }

  /// The text that it is, or the text of each language, each with its place.
  package var translations: [(text: String, value: JSONValue)] {
    if let text = string { return [(text, self)] }
    return members.compactMap { member in member.value.string.map { ($0, member.value) } }
  }

  /// Whether a record says that it is private.
  package var isPrivate: Bool { self["private"] == JSONValue(.bool(true)) }
}
