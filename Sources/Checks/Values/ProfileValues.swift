import Documents
package import JSONText
package import Markdown
package import ProfileModel

/// The values of a profile by what they are, each with its place in the text: found by leading the
/// profile's JSON along the schema of its fields.
package struct ProfileValues: Sendable {
  /// An entry or a role, with what stands around it.
  package struct Entry: Sendable {
    /// The section it stands in: `employers`.
    package let section: String
    /// The definition of its record: `role`.
    package let record: String
    /// The entry itself.
    package let json: JSONValue
    /// Whether it, or the entry it is a part of, says where its claims can be checked.
    package let hasSource: Bool
    /// Whether it, or the entry it is a part of, is private.
    package let isPrivate: Bool
  }

  /// What a value takes from the records it is a part of.
  private struct Surrounding {
    var hasSource = false
    var isPrivate = false
    /// The definition of the nearest record, and where that stands.
    var record = ""
    var offset = 0
  }

  /// Texts and texts by language, each with its place.
  package private(set) var placedTexts: [PlacedText] = []
  /// The texts that hold links or images, with these as they are written.
  package private(set) var linkedTexts: [(links: [WrittenLink], value: JSONValue)] = []
  /// Dates, each with its key.
  package private(set) var dates: [(key: String, value: JSONValue)] = []
  /// Addresses of links.
  package private(set) var addresses: [JSONValue] = []
  /// Entries and roles, in the order of the text.
  package private(set) var entries: [Entry] = []

  /// The names of warnings that are silenced.
  package let silenced: [JSONValue]
  /// The alternative texts of the picture by language; a lone one is checked by its field.
  package let alternatives: [(text: String, value: JSONValue)]

  /// The e-mail address of the contact.
  package let emails: [(text: String, value: JSONValue)]
  /// The telephone number of the contact.
  package let phones: [(text: String, value: JSONValue)]

  /// The roles at employers and in communities, in the order of the text.
  package private(set) var allRoles: [PlacedRole] = []
  /// The roles at employers, by their start; those without one are left out.
  package private(set) var roles: [PlacedRole] = []

  private let definitions: [JSONMember]
  private var section = ""

  /// The values of a profile that has no errors, and of the JSON that it was read from.
  package init(of profile: Profile, _ root: JSONValue) {
    let schema = ProfileSchema.json
    definitions = schema["$defs"]?.members ?? []
    let properties = schema["properties"]
    silenced = root["silence"]?.elements ?? []
    let alternative = root["image"]?["alt"]
    func contact(_ key: String) -> [(text: String, value: JSONValue)] {
      let value = root["contact"]?[key]
      return (value?["value"] ?? value).map(\.translations) ?? []
    }
    emails = contact("email")
    phones = contact("phone")
    alternatives = alternative?.string == nil ? alternative.map(\.translations) ?? [] : []
    for member in root.members {
      section = member.key
      guard let property = properties?[member.key] else { continue }
      visit(member.value, as: property, key: member.key, in: Surrounding())
    }
    linkedTexts = placedTexts.flatMap { placed in
      placed.translations.map { (placed.links(in: $0.text), $0.value) }
    }.filter { !$0.links.isEmpty }
    allRoles = Self.placed(profile, root)
    roles = allRoles.filter { $0.section == "employers" }.byStart
  }

  private mutating func visit(
    _ value: JSONValue, as schema: JSONValue, key: String, in surrounding: Surrounding
  ) {
    if let alternatives = schema["anyOf"]?.elements {
      guard let schema = alternatives.first(where: { fits(value, $0) }) else { return }
      visit(value, as: schema, key: key, in: surrounding)
    } else if let items = schema["items"] {
      for element in value.elements {
        visit(element, as: items, key: key, in: surrounding)
      }
    } else if schema["format"] != nil {
      addresses.append(value)
    } else if let name = name(of: schema) {
      visit(value, definition: name, key: key, in: surrounding)
    }
  }

  private mutating func visit(
    _ value: JSONValue, definition name: String, key: String, in surrounding: Surrounding
  ) {
    switch name {
    case "text":
      placedTexts.append(
        PlacedText(
          value: value, key: key, section: section, record: surrounding.record,
          recordOffset: surrounding.offset, hasSource: surrounding.hasSource,
          isPrivate: surrounding.isPrivate))
    case "date": dates.append((key, value))
    default:
      let surrounding = Surrounding(
        hasSource: surrounding.hasSource || value["source"] != nil,
        isPrivate: surrounding.isPrivate || value.isPrivate || hasPrivateRolesOnly(value, name),
        record: name, offset: value.offset)
      visitMembers(of: value, name, in: surrounding)
    }
  }

  private mutating func visitMembers(
    of value: JSONValue, _ name: String, in surrounding: Surrounding
  ) {
    let properties = properties(of: name)
    if properties["highlights"] != nil {
      entries.append(
        Entry(
          section: section, record: name, json: value, hasSource: surrounding.hasSource,
          isPrivate: surrounding.isPrivate))
    }
    for member in value.members {
      guard let property = properties[member.key] else { continue }
      // A blank address that the record requires was told when the profile was opened.
      let isTold = property["format"] != nil && member.value.string.map(Escaping.isBlank) == true
      if isTold, requires(member.key, name) { continue }
      visit(member.value, as: property, key: member.key, in: surrounding)
    }
  }

  /// An organisation of which no role is shown isn't shown either.
  private func hasPrivateRolesOnly(_ value: JSONValue, _ name: String) -> Bool {
    guard name == "organization", let roles = value["roles"]?.elements else { return false }
    return !roles.isEmpty && roles.allSatisfy(\.isPrivate)
  }

  /// Whether a value has the shape of one of several that a field may have.
  private func fits(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    switch (value.content, name(of: schema)) {
    case (.string(let text), "date"): text != "present"
    case (.string, "text"): true
    case (.string, nil): schema["type"] == .string("string")
    case (.array, nil): schema["items"] != nil
    case (.object(let members), "text"):
      members.allSatisfy { LanguageTag.isWellFormed($0.key) && $0.value.string != nil }
    case (.object, .some(let name)): !properties(of: name).members.isEmpty
    default: false
    }
  }

  private func name(of schema: JSONValue) -> String? {
    guard let address = schema["$ref"]?.string else { return nil }
    let slash = address.utf8.lastIndex(of: UInt8(ascii: "/"))
    return String(address[(slash.map(address.utf8.index(after:)) ?? address.startIndex)...])
  }

  private func properties(of name: String) -> JSONValue {
    definition(name)?["properties"] ?? .object([])
  }

  private func requires(_ key: String, _ name: String) -> Bool {
    definition(name)?["required"]?.elements.contains { $0.string == key } == true
  }

  private func definition(_ name: String) -> JSONValue? {
    definitions.first { $0.key == name }?.value
  }
}

extension ProfileValues {
  /// The highlights of every entry.
  package var highlights: [JSONValue] {
    entries.flatMap { entry in (entry.json["highlights"]?.elements ?? []).map { $0["text"] ?? $0 } }
  }

  /// Texts and texts by language.
  package var texts: [JSONValue] { placedTexts.map(\.value) }

}
