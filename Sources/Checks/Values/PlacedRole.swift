import Diagnostics
import Documents
package import JSONText
package import ProfileModel

extension ProfileValues {
  /// A role, with its place.
  package struct PlacedRole: Sendable {
    /// What is known of the role.
    package let role: Role
    /// The section it stands in: `employers`.
    package let section: String
    /// Where it stands.
    package let json: JSONValue

    /// Where its start stands, else the role.
    package var offset: Int { (json["start"] ?? json).offset }

  }

  /// The roles of a profile, in the order of its text, each with its place.
  static func placed(_ profile: Profile, _ root: JSONValue) -> [PlacedRole] {
    root.members.flatMap { section -> [PlacedRole] in
      let organizations = zip(
        profile[section.key, Organization.self], section.value.elements)
      return organizations.flatMap { organization, json in
        zip(organization.roles, json["roles"]?.elements ?? []).map { role, json in
          PlacedRole(role: role, section: section.key, json: json)
        }
      }
    }
  }
}

extension [ProfileValues.PlacedRole] {
  /// The roles by their start; those without one are left out.
  var byStart: [Element] {
    let starts = enumerated().compactMap { index, placed in
      placed.role.period.start.map { (day: $0.firstDay, offset: placed.json.offset, index: index) }
    }
    return starts.sorted { ($0.day, $0.offset) < ($1.day, $1.offset) }.map { self[$0.index] }
  }
}
