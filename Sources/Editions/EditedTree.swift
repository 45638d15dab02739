package import JSONText
import ProfileModel

extension JSONValue {
  /// A profile's tree without what an edition leaves out. A list that is emptied goes too; an end after
  /// the day is going on.
  package func without(_ omissions: [Omission]) -> JSONValue {
    if omissions.isEmpty { return self }
    return TreeEditing(omissions).edited(self)
  }
}

/// Takes out of a tree what stands at the places of omissions.
private struct TreeEditing {
  /// A value by where it stands: what is read from other formats may have several at one place, but not
  /// under one key.
  private struct Spot: Hashable {
    let key: String
    let offset: Int
  }

  private var parts: [Spot: Omission.Part] = [:]

  init(_ omissions: [Omission]) {
    for omission in omissions {
      parts[Spot(key: omission.key, offset: omission.offset)] = omission.part
    }
  }

  func edited(_ object: JSONValue) -> JSONValue {
    guard case .object(let members) = object.content else { return object }
    return JSONValue(.object(members.compactMap(edited)), offset: object.offset)
  }

  private func edited(_ member: JSONMember) -> JSONMember? {
    var edited = member
    switch part(at: member.key, member.value) {
    case .end: edited.value.content = .string(Period.End.present.text)
    case .some: return nil
    case nil:
      if case .array(let values) = member.value.content {
        let kept = values.filter { part(at: member.key, $0) == nil }
        if kept.isEmpty, !values.isEmpty { return nil }
        edited.value.content = .array(kept.map(self.edited))
      } else {
        edited.value = self.edited(member.value)
      }
    }
    return edited
  }

  private func part(at key: String, _ value: JSONValue) -> Omission.Part? {
    parts[Spot(key: key, offset: value.offset)]
  }
}
