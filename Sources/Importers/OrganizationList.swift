import JSONText

/// Organisations with their roles, gathered from formats that write an organisation anew with each
/// role.
struct OrganizationList {
  /// The organisations, each with the roles that stood one after another.
  private(set) var entries: [JSONValue] = []

  /// Adds a role: to the organisation before it, where that is the same one, or to a new one.
  mutating func append(_ role: JSONValue, at organization: ForeignRecord) {
    if let last = entries.indices.last, !organization.members.isEmpty,
      Self.isSame(entries[last], organization.members)
    {
      Self.add(role, to: &entries[last])
      return
    }
    let roles = JSONMember(
      key: "roles", keyOffset: role.offset, value: JSONValue(.array([role]), offset: role.offset))
    let name = organization.blanks(["name"], at: role.offset)
    entries.append(
      JSONValue(.object(organization.members + name + [roles]), offset: role.offset))
  }

  private static func isSame(_ entry: JSONValue, _ organization: [JSONMember]) -> Bool {
    let known = entry.members.filter { $0.key != "roles" }
    return organization.contains { $0.key == "name" } && known.count == organization.count
      && organization.allSatisfy { member in entry[member.key] == member.value }
  }

  /// In place: a copy of the roles so far for each role would take time in the square of them.
  private static func add(_ role: JSONValue, to entry: inout JSONValue) {
    guard case .object(var members) = entry.content,
      let index = members.firstIndex(where: { $0.key == "roles" }),
      case .array(var roles) = members[index].value.content
    else { return }
    entry.content = .null
    members[index].value.content = .null
    roles.append(role)
    members[index].value.content = .array(roles)
    entry.content = .object(members)
  }
}
