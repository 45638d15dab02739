package import JSONText

extension JSONValue {
  /// The date that a text says.
  package var date: PartialDate? {
    string.flatMap { try? PartialDate(edtf: $0) }
  }

  /// Whether a record says that it is private.
  package var isPrivate: Bool { self["private"] == JSONValue(.bool(true)) }
}
