package import JSONText

/// The profile that a new user begins with: small, without a problem, and showing how things are
/// written.
package struct StarterProfile: Sendable {
  /// The person's name.
  package var name = "Ada Example"
  /// What the person does, in one line.
  package var headline = "Engineer of *engines*"
  /// The role the person has.
  package var role = "Engineer"

  /// The profile of an example person.
  package init() {}

  /// The profile, to be written into a file.
  package var json: JSONValue {
    .object([
      ("version", .integer(Profile.currentVersion)),
      ("name", .string(name)),
      ("headline", .string(headline)),
      (
        "summary",
        .string(
          "A few sentences on who you are.\n\nA blank line begins a new paragraph, and *stars* stress."
        )
      ),
      ("location", .string("Exampleville")),
      (
        "links",
        .array([.object([("label", .string("Home")), ("url", .string("https://example.org"))])])
      ),
      ("employers", .array([employer])),
      ("education", .array([study])),
      ("skills", .array([skill])),
      (
        "languages",
        .array([.object([("name", .string("English")), ("fluency", .string("native"))])])
      ),
    ])
  }

  private var employer: JSONValue {
    .object([
      ("name", .string("Example Works")),
      (
        "roles",
        .array([
          .object([
            ("title", .string(role)), ("start", .string("2020-03")),
            ("highlights", .array([.string("What you did, and what came of it: a line each.")])),
          ])
        ])
      ),
    ])
  }

  private var study: JSONValue {
    .object([
      ("institution", .string("University of Examples")), ("degree", .string("B.Sc.")),
      ("area", .string("Engineering")), ("start", .string("2016-09")), ("end", .string("2020-01")),
    ])
  }

  private var skill: JSONValue {
    .object([
      ("name", .string("Making")),
      ("keywords", .array([.string("drawing"), .string("building"), .string("testing")])),
    ])
  }
}
