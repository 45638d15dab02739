import Diagnostics
package import JSONText

/// An employer or a community, with the roles someone had there.
package struct Organization: EntryRecord {
  /// What it is called.
  package var name = LocalizedText("")
  /// What it does, in inline Markdown.
  package var description: LocalizedText?
  /// Where it is.
  package var location: Location?
  /// The roles, at least one.
  package var roles: [Role] = []
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// From the first start to the last end of its roles.
  package var period: Period {
    let periods = roles.map(\.period).filter { !$0.isEmpty }
    let start = periods.compactMap(\.start).min { $0.firstDay < $1.firstDay }
    if periods.contains(where: \.isOngoing) { return Period(start: start, end: .present) }
    let end = periods.compactMap(\.endDate).max { $0.lastDay < $1.lastDay }
    return Period(start: start, end: end.map(Period.End.date))
  }

  /// Its roles have the dates.
  package static let isDatedByParts = true

  /// Whether it stays out of every public output: one of which no role is shown isn't shown either.
  package var isPrivate: Bool {
    common.isPrivate || !roles.isEmpty && roles.allSatisfy(\.common.isPrivate)
  }

  /// Without a role there is nothing to show.
  package var hasContent: Bool { !roles.isEmpty }

  /// Which record it is.
  package static let id = RecordID("organization")

  /// An organisation in messages; employers and communities share the record.
  package static let noun = "an organization"

  /// The table of an organisation's fields.
  package static let fields: [Field<Organization>] =
    [
      Field("name", \.name, .text, "What it is called.", required: true),
      Field(
        "description", \.description, .inlineMarkdown, "What it does, in inline Markdown."
      ),
      Field("location", \.location, .location, "Where it is."),
      Field(
        "roles", \.roles, .entries("a list of roles"),
        "The roles held there, at least one.",
        required: true),
    ] + entryFields

  /// What belongs in a role, and is often written beside the name of the employer.
  package static var parts: [RecordPart] {
    let own = fields.map(\.key)
    let keys = Role.fields.map(\.key).filter { !own.contains($0) }
    return [RecordPart("roles", Role.noun, keys: keys, isList: true)]
  }

  /// An organisation needs at least one role.
  package static var schemaRules: [JSONMember] {
    let roles = JSONValue.object([("roles", .object([("minItems", .integer(1))]))])
    return [JSONMember(key: "allOf", value: .array([.object([("properties", roles)])]))]
  }

  /// An organisation needs at least one role.
  package func check(in reading: inout Reading) {
    guard let roles = place["roles"], case .array(let list) = roles.content, list.isEmpty else {
      return
    }
    reading.report(
      .noRoles, "this list of roles is empty", hint: "add a role: { \"title\": \"…\" }",
      at: roles.offset)
  }
}
