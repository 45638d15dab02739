import JSONText

extension JSONResumeExport {
  /// An entry of a section as JSON Resume writes it; of an organisation one for each role.
  mutating func entries(of entry: JSONValue, _ section: ResumeSection) -> [JSONValue] {
    guard isShown(entry, section.noun) else { return [] }
    guard !section.roleFields.isEmpty else {
      return [record(withoutHiddenEmployer(entry), section.fields, section.noun)]
    }
    let organization = members(of: entry, section.fields)
    let hasDescription = section.fields.contains { $0.resume == SharedDescription.key }
    let shared = ["url", "location"].filter { key in
      section.roleFields.contains { $0.profile == key }
    }
    report(entry, known: section.fields.map(\.profile) + ["roles"] + shared, section.noun)
    return (entry["roles"]?.elements ?? []).filter { isShown($0, Role.noun) }.map { role in
      let inherited = entry.members.filter { shared.contains($0.key) && role[$0.key] == nil }
      let whole = Self.role(role, with: inherited, at: entry)
      guard hasDescription else {
        return record(whole, section.roleFields, Role.noun, at: organization)
      }
      let (own, kept) = SharedDescription.parted(organization, Self.kept(in: role))
      return record(whole, section.roleFields, Role.noun, at: own, kept: kept)
    }
  }

  /// A role with what it takes from its organisation, whose privacy it shares.
  private static func role(
    _ role: JSONValue, with inherited: [JSONMember], at organization: JSONValue
  ) -> JSONValue {
    var members = role.members + inherited
    if organization.isPrivate {
      members.removeAll { $0.key == "private" }
      members.append(JSONMember(key: "private", value: JSONValue(.bool(true))))
    }
    return JSONValue(.object(members), offset: role.offset)
  }

  /// A record by its fields, with what was kept for it; the rest is reported.
  mutating func record(
    _ json: JSONValue, _ fields: [ResumeField], _ noun: String,
    at organization: [JSONMember] = [], kept: [JSONMember]? = nil
  ) -> JSONValue {
    report(json, known: fields.map(\.profile), noun)
    let told = organization + members(of: json, fields)
    return JSONValue(.object(Self.filled(told, with: kept ?? Self.kept(in: json))))
  }

  private static func kept(in record: JSONValue) -> [JSONMember] {
    record["extra"]?[ResumeBasics.extraKey]?.members ?? []
  }

  /// The members of a record that JSON Resume has a key for.
  mutating func members(of json: JSONValue, _ fields: [ResumeField]) -> [JSONMember] {
    fields.compactMap { field in
      guard let member = json.members.first(where: { $0.key == field.profile }),
        let value = value(of: member, field.kind)
      else { return nil }
      return JSONMember(key: field.resume, value: value)
    }
  }

  /// A project doesn't tell the name of an organisation that is private.
  private mutating func withoutHiddenEmployer(_ entry: JSONValue) -> JSONValue {
    guard let employer = entry["employer"], hidden.contain(employer) else { return entry }
    hold("the employer of a project", at: employer.offset)
    return entry.withoutEmployer(among: hidden)
  }
}
