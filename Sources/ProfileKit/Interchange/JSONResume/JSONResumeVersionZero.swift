import JSONText

/// Keys of JSON Resume before version 1.0, which many files still have.
enum JSONResumeVersionZero {
  /// What a key is called since 1.0.
  private static let renamed = [
    ("company", "name"), ("website", "url"), ("picture", "image"), ("gpa", "score"),
  ]

  /// The members of a record with the names that its fields have today, where those are free.
  static func modernised(_ members: [JSONMember], _ fields: [ResumeField]) -> [JSONMember] {
    members.map { member in
      guard let new = renamed.first(where: { $0.0 == member.key })?.1,
        fields.contains(where: { $0.resume == new }), !members.contains(where: { $0.key == new })
      else { return member }
      var modern = member
      modern.key = new
      return modern
    }
  }
}
