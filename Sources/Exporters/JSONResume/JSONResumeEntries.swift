import Importers
import JSONText
import ProfileModel

extension JSONResumeExport {
  /// An entry of a section as JSON Resume writes it; for an organisation, one entry for each role.
  mutating func entries(of entry: JSONValue, _ section: ResumeSection) -> [JSONValue] {
    guard section.roleFields.isEmpty else { return jobs(at: entry, section) }
    return [record(entry, section.fields, section.noun)]
  }

  /// The roles at an organisation. JSON Resume has one place for some fields of both, which takes the
  /// role's value, or else the organisation's.
  private mutating func jobs(at entry: JSONValue, _ section: ResumeSection) -> [JSONValue] {
    let roles = entry["roles"]?.elements ?? []
    let shared = entry.members.filter { member in
      ["url", "location"].contains(member.key)
        && section.roleFields.contains { $0.profile == member.key }
        && (member.value.isBlank || roles.contains { !$0.hasContent(at: member.key) })
    }
    let organization = members(of: entry, section.fields)
    let known = section.fields.map(\.profile) + ["roles"] + shared.map(\.key)
    report(entry, known: known, section.noun)
    reportKept(of: entry, section.noun)
    let isDescribed = SharedDescription.isGiven(by: roles.map(Self.kept), section)
    return roles.map { role in
      let whole = Self.role(role, with: shared.filter { !role.hasContent(at: $0.key) }, at: entry)
      let (own, kept) = SharedDescription.restored(
        organization, Self.kept(in: role), section, isGiven: isDescribed)
      return record(whole, section.roleFields, Role.noun, at: own, kept: kept)
    }
  }

  /// A role with what it takes from its organisation, whose privacy it shares.
  private static func role(
    _ role: JSONValue, with inherited: [JSONMember], at organization: JSONValue
  ) -> JSONValue {
    var members = role.members.filter { member in
      !inherited.contains { $0.key == member.key }
    }
    members += inherited
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
    let converted = organization + members(of: json, fields)
    let all = Self.filled(converted, with: kept ?? Self.kept(in: json))
    return JSONValue(.object(JSONResumeVersionZero.restored(all, of: json)))
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
}

extension JSONValue {
  /// Whether a record has a value under a key that is not blank.
  fileprivate func hasContent(at key: String) -> Bool { self[key].map { !$0.isBlank } == true }
}
