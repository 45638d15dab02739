package import JSONText
import ProfileModel

/// A résumé in JSON Resume 1.0 as a profile.
///
/// Values keep their places, so that what is wrong is shown where it stands in the résumé. What a
/// profile has no field for is kept in `extra.jsonresume` of its record, and comes back out.
package enum JSONResumeImport {
  /// The profile that says the same.
  package static func profile(from root: JSONValue) -> JSONValue {
    var parts = basics(root["basics"], of: root)
    var left: [JSONMember] =
      parts.left.isEmpty
      ? []
      : [
        JSONMember(key: "basics", value: JSONValue(.object(parts.left)))
      ]
    if root["basics"]?.members.isEmpty == true, let basics = root["basics"] {
      left.append(JSONMember(key: "basics", value: basics))
    }
    let sections = ResumeSection.all
    for member in root.members where member.key != "basics" {
      guard let section = sections.first(where: { $0.resume == member.key }),
        member.value != JSONValue(.null)
      else {
        left.append(member)
        continue
      }
      parts.members.append(
        JSONMember(
          key: section.profile, keyOffset: member.keyOffset, value: entries(member.value, section)))
    }
    parts.members += extra(left, names: parts.names)
    return JSONValue(.object(parts.members), offset: root.offset)
  }

  private static func extra(
    _ left: [JSONMember], names: [JSONMember] = [], evenEmpty: Bool = false
  ) -> [JSONMember] {
    let keys = JSONMember(key: JSONResumeVersionZero.namesKey, value: JSONValue(.object(names)))
    return ForeignRecord.extra(
      left, of: ResumeBasics.extraKey, evenEmpty: evenEmpty, beside: names.isEmpty ? [] : [keys])
  }
}

extension JSONResumeImport {
  /// The entries of a list. Skips any other element, which the check reports.
  private static func entries(_ list: JSONValue, _ section: ResumeSection) -> JSONValue {
    guard section.roleFields.isEmpty else { return organizations(of: list, section) }
    let entries = list.elements.compactMap { value -> JSONValue? in
      guard case .object(let members) = value.content else { return nil }
      let (modern, names) = JSONResumeVersionZero.modernised(members, section.fields)
      let parts = ForeignRecord(modern, section.fields)
      let blanks = parts.blanks(section.required, at: value.offset)
      return object(parts.members + blanks + extra(parts.left, names: names), like: value)
    }
    return JSONValue(.array(entries), offset: list.offset)
  }

  private static func organizations(of list: JSONValue, _ section: ResumeSection) -> JSONValue {
    let fields = section.fields + section.roleFields
    var jobs: [(organization: ForeignRecord, role: ForeignRecord)] = []
    var places: [JSONValue] = []
    for value in list.elements {
      guard case .object(let members) = value.content else { continue }
      let (modern, names) = JSONResumeVersionZero.modernised(members, fields)
      let organization = ForeignRecord(modern, section.fields)
      var role = ForeignRecord(organization.left, section.roleFields)
      role.names = names
      jobs.append((organization, role))
      places.append(value)
    }
    SharedDescription.share(among: &jobs)
    var organizations = OrganizationList()
    for (job, value) in zip(jobs, places) {
      let title = job.role.blanks(["title"], at: value.offset)
      let rest = extra(job.role.left, names: job.role.names)
      organizations.append(
        object(job.role.members + title + rest, like: value), at: job.organization)
    }
    return JSONValue(.array(organizations.entries), offset: list.offset)
  }
}

extension JSONResumeImport {
  /// What `basics` says: members of the profile, and what it has no field for.
  private static func basics(_ basics: JSONValue?, of root: JSONValue) -> ForeignRecord {
    guard let basics, case .object(let members) = basics.content else {
      var record = ForeignRecord()
      record.members = record.blanks(["name"], at: basics?.offset ?? root.offset)
      return record
    }
    let (modern, names) = JSONResumeVersionZero.modernised(members, ResumeBasics.all)
    var result = ForeignRecord(modern, ResumeBasics.profile)
    result.names = names
    var rest = ForeignRecord(result.left, ResumeBasics.contact)
    result.left = rest.left.filter { !["location", "url", "profiles"].contains($0.key) }
    if let location = rest.left.first(where: { $0.key == "location" }) {
      add(location, to: &result, contact: &rest.members)
    }
    if !rest.members.isEmpty {
      result.members.append(JSONMember(key: "contact", value: object(rest.members, like: basics)))
    }
    addLinks(of: rest.left, to: &result)
    result.members += result.blanks(["name"], at: basics.offset)
    return result
  }

  private static func object(_ members: [JSONMember], like value: JSONValue) -> JSONValue {
    JSONValue(.object(members), offset: value.offset)
  }

  private static func add(
    _ location: JSONMember, to result: inout ForeignRecord, contact: inout [JSONMember]
  ) {
    guard case .object(let members) = location.value.content, !members.isEmpty else {
      switch location.value.content {
      case .object, .null: result.left.append(location)
      default: result.members.append(location)
      }
      return
    }
    let street = ForeignRecord(members, [ResumeField("address")])
    contact += street.members
    var place = ForeignRecord(street.left, ResumeBasics.location)
    // What is no code comes back out as long as the profile says the same.
    place.left += street.left.filter { member in
      member.key == "countryCode" && ForeignRecord.canConvert(member.value, to: .text)
        && member.value.string.map(isCountryCode) == false
    }
    if !place.members.isEmpty {
      result.members.append(
        JSONMember(
          key: "location", keyOffset: location.keyOffset,
          value: object(place.members, like: location.value)))
    }
    if !place.left.isEmpty {
      result.left.append(JSONMember(key: "location", value: JSONValue(.object(place.left))))
    }
  }

  /// Whether a text has the form of a country's code by ISO 3166-1 alpha-2.
  package static func isCountryCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The person's own page and the pages elsewhere, as links. A page elsewhere that names no network
  /// has an empty `extra`, which tells it from the person's own.
  private static func addLinks(of basics: [JSONMember], to result: inout ForeignRecord) {
    var links: [JSONValue] = []
    var keyOffset = 0
    for member in basics where member.key == "url" || member.key == "profiles" {
      keyOffset = member.keyOffset
      if member.key == "url" {
        if ForeignRecord.canConvert(member.value, to: .address) {
          links.insert(object([member], like: member.value), at: 0)
        } else {
          result.left.append(member)
        }
        continue
      }
      // A link has no privacy of its own.
      let hidden = hidden(among: member.value.elements)
      if !hidden.isEmpty || member.value.elements.isEmpty {
        var kept = member
        if !hidden.isEmpty { kept.value.content = .array(hidden) }
        result.left.append(kept)
      }
      links += member.value.elements.filter { !$0.isPrivate }.map(link)
    }
    guard !links.isEmpty else { return }
    result.members.append(
      JSONMember(key: "links", keyOffset: keyOffset, value: JSONValue(.array(links))))
  }

  /// The profiles that are private, with null for each of the others before them, so that all come
  /// back out in their order.
  private static func hidden(among profiles: [JSONValue]) -> [JSONValue] {
    guard let last = profiles.lastIndex(where: \.isPrivate) else { return [] }
    return profiles[...last].map { $0.isPrivate ? $0 : JSONValue(.null) }
  }

  private static func link(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value.content else { return value }
    let parts = ForeignRecord(members, ResumeBasics.link)
    let hasNetwork = parts.members.contains { $0.key == "network" }
    let url = parts.blanks(["url"], at: value.offset)
    return object(parts.members + url + extra(parts.left, evenEmpty: !hasNetwork), like: value)
  }
}
