import JSONText

/// How to reach the person.
package struct Contact: Record {
  /// The e-mail address.
  package var email: ContactValue?
  /// The telephone number.
  package var phone: ContactValue?
  /// The postal address.
  package var address: ContactValue?

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("contact")

  /// The ways to reach the person.
  package static let noun = "the contact"

  /// The table of ways; telephone and address are private unless said otherwise.
  package static let fields: [Field<Contact>] = [
    Field(
      "email", \.email, .contactValue(isPrivate: false), "The e-mail address."),
    Field(
      "phone", \.phone, .contactValue(isPrivate: true),
      "The telephone number; shown only with --show phone, or as {\"value\", \"private\": false}."),
    Field(
      "address", \.address, .contactValue(isPrivate: true),
      "The postal address; shown only with --show address, or as {\"value\", \"private\": false}."),
  ]
}

extension Contact {
  /// An address of e-mail has an @ in it, a number no letters.
  package static func mainKey(for text: String) -> String? {
    if text.contains("@") { return "email" }
    return text.contains(where: \.isLetter) ? "address" : "phone"
  }
}

/// A way to reach the person, with whether it is private where that was said.
package struct ContactValue: Record {
  /// The number or address.
  package var value = LocalizedText("")
  /// Whether it stays out of every public output; nil if nothing was said.
  package var isPrivate: Bool?

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("contact-value")

  /// A contact value in messages.
  package static let noun = "a contact value"

  /// The value, and whom it is for.
  package static let fields: [Field<ContactValue>] = [
    Field("value", \.value, .text, "The number or address.", required: true),
    Field(
      "private", \.isPrivate, .choiceOfPrivacy, "Whether it stays out of public outputs."),
  ]
}

extension Kind where Value == Bool {
  /// Like a flag, but `false` says something too.
  fileprivate static let choiceOfPrivacy = Kind(
    flag.name, schema: flag.schema, read: flag.read, write: { JSONValue(.bool($0)) })
}

extension Kind where Value == ContactValue {
  /// A contact value: text, or an object with `value` and `private`.
  package static func contactValue(isPrivate: Bool) -> Kind {
    Kind(
      "text, or an object with \"value\" and \"private\"",
      schema: { definitions in
        SchemaPieces.any(of: [
          SchemaPieces.text(&definitions), definitions.reference(to: ContactValue.self),
        ])
      },
      read: readContactValue,
      write: { contact in
        contact.isPrivate == nil
          ? Kind<LocalizedText>.text.write(contact.value) : contact.json()
      },
      visit: { contact, visitor in
        var contact = contact
        guard visitor.enter(&contact, isPrivate: isPrivate) else { return nil }
        contact.visitFields(&visitor)
        return visitor.leave(record: &contact) ? contact : nil
      })
  }

  @Sendable private static func readContactValue(
    _ json: JSONValue, _ reading: inout Reading
  ) -> ContactValue? {
    if ContactValue.isIntended(by: json, in: reading) {
      return ContactValue.read(json, in: &reading)
    }
    return Kind<LocalizedText>.text.read(json, &reading).map { text in
      var contact = ContactValue()
      contact.value = text
      contact.place = RecordPlace([], offset: json.offset)
      return contact
    }
  }
}
