import Diagnostics
package import JSONText

/// The profile that a new user begins with: what the person answered, and nothing that isn't true.
package struct StarterProfile: Sendable {
  /// A role, with the employer it is at.
  package struct Role: Sendable {
    /// What the role is called.
    package var title: String
    /// Who the person works for.
    package var employer: String

    /// A role at an employer.
    package init(_ title: String, at employer: String) {
      self.title = title
      self.employer = employer
    }

    /// A role and its employer as people write them: `Engineer at Acme`; nil if one is missing.
    package init?(_ text: String) {
      for word in [" at ", " @ "] {
        // The last one: a title may hold the word too.
        guard let place = text.ranges(of: word).last else { continue }
        title = trimmed(text[..<place.lowerBound])
        employer = trimmed(text[place.upperBound...])
        if !title.isEmpty, !employer.isEmpty { return }
      }
      return nil
    }
  }

  /// The person's name.
  package var name: String
  /// What the person does, in one line.
  package var headline: String?
  /// The role the person has.
  package var role: Role?

  /// The profile of a person of whom only the name is known.
  package init(name: String) {
    self.name = name
  }

  /// The profile, to be written into a file.
  package var json: JSONValue {
    .object([
      ("version", .integer(Profile.currentVersion)), ("name", .string(name)),
      ("headline", headline.map { .string($0) }),
      (
        "employers",
        role.map { role in
          .array([
            .object([
              ("name", .string(role.employer)),
              ("roles", .array([.object([("title", .string(role.title))])])),
            ])
          ])
        }
      ),
    ])
  }
}

extension StarterProfile {
  /// The profile of an invented person: small, without a problem, and showing how things are written.
  package static var example: JSONValue {
    .object([
      ("version", .integer(Profile.currentVersion)),
      ("name", .string("Ada Example")),
      ("headline", .string("Engineer of *engines*")),
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

  private static var employer: JSONValue {
    .object([
      ("name", .string("Example Works")),
      (
        "roles",
        .array([
          .object([
            ("title", .string("Engineer")), ("start", .string("2020-03")),
            ("highlights", .array([.string("What you did, and what came of it: a line each.")])),
          ])
        ])
      ),
    ])
  }

  private static var study: JSONValue {
    .object([
      ("institution", .string("University of Examples")), ("degree", .string("B.Sc.")),
      ("area", .string("Engineering")), ("start", .string("2016-09")), ("end", .string("2020-01")),
    ])
  }

  private static var skill: JSONValue {
    .object([
      ("name", .string("Making")),
      ("keywords", .array([.string("drawing"), .string("building"), .string("testing")])),
    ])
  }
}
