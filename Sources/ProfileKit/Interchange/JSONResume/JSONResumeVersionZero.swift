import JSONText

/// Keys of JSON Resume before version 1.0, which many files still have.
enum JSONResumeVersionZero {
  /// What a key is called since 1.0.
  private static let renamed = [
    ("company", "name"), ("website", "url"), ("picture", "image"), ("gpa", "score"),
  ]

  /// The members of a record with the names that its fields have today, where those are free. Of a
  /// key that stands twice, which is an error by itself, the first counts.
  static func modernised(_ members: [JSONMember], _ fields: [ResumeField]) -> [JSONMember] {
    let members = Members(members, offset: 0).unique
    return members.map { member in
      guard let new = renamed.first(where: { $0.0 == member.key })?.1,
        fields.contains(where: { $0.resume == new }), !members.contains(where: { $0.key == new })
      else { return member }
      var modern = member
      modern.key = new
      return modern
    }
  }
}
