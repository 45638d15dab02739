package import ProfileModel

/// The sentence that describes a career timeline.
package struct CareerWords: Record, Equatable {
  /// A career within one year.
  var year = Pattern()
  /// A career from a year to another.
  var years = Pattern()
  /// So many roles.
  var roles = CountedText()
  /// So many employers.
  var employers = CountedText()
  /// The roles with the employers.
  var rolesWithEmployers = Pattern()
  /// So many projects and awards.
  var marks = CountedText()
  /// The roles, and the projects and awards.
  var rolesAndMarks = Pattern()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates career words without texts.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("career-words")
  /// A career in messages.
  package static let noun = "a table of the career"

  /// The table of its fields.
  package static let fields: [Field<CareerWords>] = [
    .key(
      "year", { $1(&$0.year) }, .pattern("year", "content"), "A career within one year."),
    .key(
      "years", { $1(&$0.years) }, .pattern("start", "end", "content"),
      "A career from a year to another."),
    .key("roles", { $1(&$0.roles) }, .counted, "So many roles."),
    .key("employers", { $1(&$0.employers) }, .counted, "So many employers."),
    .key(
      "rolesWithEmployers", { $1(&$0.rolesWithEmployers) }, .pattern("roles", "employers"),
      "The roles with the employers."),
    .key("marks", { $1(&$0.marks) }, .counted, "So many projects and awards."),
    .key(
      "rolesAndMarks", { $1(&$0.rolesAndMarks) }, .pattern("roles", "marks"),
      "The roles, and the projects and awards."),
  ]
}

/// What a drawn career holds, counted.
package struct CareerSize: Sendable, Equatable {
  /// Roles.
  package var roles: Int
  /// The employers that the roles were held with.
  package var employers: Int
  /// Projects and awards.
  package var marks: Int

  /// What is counted.
  package init(roles: Int, employers: Int, marks: Int) {
    self.roles = roles
    self.employers = employers
    self.marks = marks
  }
}
