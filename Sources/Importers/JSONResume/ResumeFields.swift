import ProfileModel

/// A key of JSON Resume 1.0 and the field of a profile that means the same.
package struct ResumeField: Sendable {
  /// The kind of its value.
  package enum Kind: Sendable {
    /// A text.
    case text
    /// An address of a link.
    case address
    /// A date.
    case date
    /// A list of texts.
    case texts
    /// A place, which JSON Resume writes in one line.
    case place
    /// True or false.
    case flag
  }

  /// The key in JSON Resume.
  package let resume: String
  /// The key in the profile.
  package let profile: String
  /// What its value is.
  package let kind: Kind

  /// Creates a field from a key of JSON Resume, a key of the profile, which is the same by default, and
  /// the kind of the value.
  package init(_ resume: String, _ profile: String? = nil, _ kind: Kind = .text) {
    self.resume = resume
    self.profile = profile ?? resume
    self.kind = kind
  }
}

/// A list of JSON Resume and the section of a profile that means the same.
package struct ResumeSection: Sendable {
  /// The key of the list in JSON Resume.
  package let resume: String
  /// The key of the section in the profile.
  package let profile: String
  /// What an entry is called in messages.
  package let noun: String
  /// The fields of an entry.
  package var fields: [ResumeField]
  /// The keys that an entry of the profile needs.
  let required: [String]
  /// The fields of the roles within, where an entry of JSON Resume is a role at an organisation.
  package var roleFields: [ResumeField] = []
}

extension ResumeSection {
  /// Every list, in the order of JSON Resume's schema.
  package static var all: [ResumeSection] {
    [
      organizations(
        "work", "employers", "name", [ResumeField("description")],
        [ResumeField("location", nil, .place)]),
      organizations("volunteer", "community", "organization", [], []),
    ]
      + simple.map { section in
        var section = section
        section.fields.append(isPrivate)
        return section
      }
  }

  private static func organizations(
    _ resume: String, _ profile: String, _ name: String, _ fields: [ResumeField],
    _ roleFields: [ResumeField]
  ) -> ResumeSection {
    ResumeSection(
      resume: resume, profile: profile, noun: Organization.noun,
      fields: [ResumeField(name, "name")] + fields, required: ["name"],
      roleFields: [ResumeField("position", "title")] + roleFields + [url] + span + textFields
        + [isPrivate])
  }

  private static let url = ResumeField("url", nil, .address)
  private static let span = [
    ResumeField("startDate", "start", .date), ResumeField("endDate", "end", .date),
  ]
  /// Not a key of JSON Resume. It keeps an entry out of every output.
  private static let isPrivate = ResumeField("private", nil, .flag)
  private static let textFields = [ResumeField("summary"), ResumeField("highlights", nil, .texts)]

  private static var simple: [ResumeSection] {
    [
      ResumeSection(
        resume: "education", profile: "education", noun: Study.noun,
        fields: [
          ResumeField("institution"), url, ResumeField("area"), ResumeField("studyType", "degree"),
        ]
          + span + [ResumeField("score"), ResumeField("courses", nil, .texts)],
        required: ["institution"]),
      ResumeSection(
        resume: "awards", profile: "awards", noun: Award.noun,
        fields: [
          ResumeField("title"), ResumeField("date", nil, .date), ResumeField("awarder", "issuer"),
          ResumeField("summary"),
        ], required: ["title"]),
      ResumeSection(
        resume: "certificates", profile: "certificates", noun: Certificate.noun,
        fields: [
          ResumeField("name"), ResumeField("date", nil, .date), url, ResumeField("issuer"),
        ], required: ["name"]),
      ResumeSection(
        resume: "publications", profile: "publications", noun: Publication.noun,
        fields: [
          ResumeField("name", "title"), ResumeField("publisher", "venue"),
          ResumeField("releaseDate", "date", .date), url, ResumeField("summary"),
        ], required: ["title"]),
      ResumeSection(
        resume: "skills", profile: "skills", noun: Skill.noun,
        fields: [
          ResumeField("name"), ResumeField("level"), ResumeField("keywords", nil, .texts),
        ], required: ["name"]),
      ResumeSection(
        resume: "languages", profile: "languages", noun: SpokenLanguage.noun,
        fields: [ResumeField("language", "name"), ResumeField("fluency")], required: ["name"]),
      ResumeSection(
        resume: "interests", profile: "interests", noun: Interest.noun,
        fields: [ResumeField("name"), ResumeField("keywords", nil, .texts)], required: ["name"]),
      ResumeSection(
        resume: "references", profile: "testimonials", noun: Testimonial.noun,
        fields: [ResumeField("name"), ResumeField("reference", "quote")],
        required: ["name", "quote"]),
      ResumeSection(
        resume: "projects", profile: "projects", noun: Project.noun,
        fields: [
          ResumeField("name"), ResumeField("description"), ResumeField("highlights", nil, .texts),
          ResumeField("keywords", nil, .texts),
        ] + span + [url, ResumeField("roles", nil, .texts), ResumeField("entity", "employer")],
        required: ["name"]),
    ]
  }
}

/// The fields of `basics` that become one member of the profile.
package enum ResumeBasics {
  /// The fields of the profile itself.
  package static let profile = [
    ResumeField("name"), ResumeField("label", "headline"), ResumeField("summary"),
  ]
  /// The fields of the contact.
  package static let contact = [ResumeField("email"), ResumeField("phone")]
  /// The fields of the location; the street stands in the contact.
  package static let location = [
    ResumeField("city"), ResumeField("region"), ResumeField("countryCode", "country"),
  ]
  /// Every key of the location.
  static let locationKeys = location.map(\.resume) + ["address", "postalCode"]
  /// The fields of a page elsewhere.
  package static let link = [
    ResumeField("network"), ResumeField("username"), ResumeField("url", nil, .address),
  ]
  /// Every key of `basics`.
  static let all =
    profile + contact
    + [
      ResumeField("image"), ResumeField("url", nil, .address), ResumeField("location", nil, .place),
      ResumeField("profiles", nil, .texts),
    ]
  /// The key in `extra` that holds what a profile has no field for.
  package static let extraKey = "jsonresume"
}
