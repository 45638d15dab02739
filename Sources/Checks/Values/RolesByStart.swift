import Documents
import ProfileModel

extension [Role] {
  /// The roles by their start; those without one are left out.
  var byStart: [Role] {
    let starts = enumerated().compactMap { index, role in
      role.period.start.map { (day: $0.firstDay, offset: role.place.offset, index: index) }
    }
    return starts.sorted { ($0.day, $0.offset) < ($1.day, $1.offset) }.map { self[$0.index] }
  }
}

extension Role {
  /// Where its start stands, else the role.
  var startOffset: Int { place.offset(of: "start") }
}
