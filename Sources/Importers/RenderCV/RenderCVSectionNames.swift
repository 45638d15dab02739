import Diagnostics
import JSONText

/// The sections of a profile that sections of RenderCV mean, by the names that people give them and
/// by the types of entries that fit.
enum RenderCVSectionNames {
  /// The key of the section that a name means; nil for a name of the person's own.
  static func target(of key: String) -> String? {
    targets[words(of: key)]
  }

  /// Whether a section of texts tells the person's story.
  static func isSummary(_ key: String) -> Bool {
    ["summary", "about", "about me", "profile", "professional summary"].contains(words(of: key))
  }

  private static func words(of key: String) -> String {
    let words = key.lowercased().split { $0 == "_" || $0 == " " || $0 == "-" }.map(String.init)
    return words.joined(separator: " ")
  }

  private static let targets: [String: String] = {
    var targets: [String: String] = [:]
    for (key, names) in names { for name in names { targets[name] = key } }
    return targets
  }()

  private static let names = [
    (
      "employers",
      [
        "experience", "work experience", "professional experience", "employment", "work",
        "employment history", "work history", "professional background", "career", "employers",
      ]
    ),
    (
      "community",
      [
        "volunteering", "volunteer", "volunteer experience", "volunteer work", "community",
        "community service",
      ]
    ),
    ("education", ["education", "academic background", "education and training", "studies"]),
    ("projects", ["projects", "personal projects", "open source projects", "side projects"]),
    ("publications", ["publications", "papers", "selected publications", "articles"]),
    (
      "awards",
      ["awards", "honors", "honours", "awards and honors", "honors and awards", "prizes"]
    ),
    (
      "certificates",
      ["certificates", "certifications", "licenses", "licenses and certifications"]
    ),
    (
      "skills",
      ["skills", "technologies", "technical skills", "skills and technologies", "technology"]
    ),
    ("languages", ["languages", "spoken languages", "language skills"]),
    ("interests", ["interests", "hobbies", "hobbies and interests", "interests and hobbies"]),
    ("talks", ["talks", "presentations", "invited talks", "speaking", "talks and presentations"]),
    ("testimonials", ["testimonials", "references", "recommendations"]),
  ]

  /// The key of the section that entries of one type belong to whatever they stand under.
  static func target(of shape: RenderCVShape?) -> String? {
    switch shape {
    case .experience: "employers"
    case .education: "education"
    case .publication: "publications"
    default: nil
    }
  }

  /// Whether a section of a profile has a place for an entry.
  static func fits(_ entry: RenderCVEntry, in target: String) -> Bool {
    switch (target, entry.shape) {
    case ("employers", .experience), ("community", .experience), ("education", .education),
      ("publications", .publication), ("projects", .normal), ("awards", .normal),
      ("skills", .oneLine), ("languages", .oneLine), ("interests", .oneLine):
      true
    case ("testimonials", let shape):
      shape == .normal && entry.has("summary") || shape == .oneLine && entry.has("details")
    case ("talks", .publication): true
    case ("talks", .normal), ("certificates", .normal):
      !entry.has("start_date") && !entry.has("end_date")
    default: false
    }
  }

  /// The record of an entry that fits; employers and communities are gathered from roles.
  static func record(of entry: RenderCVEntry, in target: String) -> JSONValue {
    switch target {
    case "education": RenderCVRecords.study(entry)
    case "publications": RenderCVRecords.publication(entry)
    case "projects": RenderCVRecords.project(entry)
    case "awards": RenderCVRecords.award(entry)
    case "certificates": RenderCVRecords.certificate(entry)
    case "talks": RenderCVRecords.talk(entry)
    case "testimonials": RenderCVRecords.testimonial(entry)
    case "languages": RenderCVRecords.language(entry)
    default: RenderCVRecords.words(entry)
    }
  }
}
