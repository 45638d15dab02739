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

    /// The role that an entry is; nil for another one.
    init?(_ entry: Entry) {
      guard entry.record == "role" else { return nil }
      var reading = Reading(SourceText(name: "", text: ""))
      guard let role = Role.read(entry.json, in: &reading) else { return nil }
      self.role = role
      section = entry.section
      json = entry.json
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
