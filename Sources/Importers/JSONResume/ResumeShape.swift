/// The values that JSON Resume's schema accepts under its keys.
package indirect enum ResumeShape: Sendable {
  /// A text.
  case text
  /// A date of the years 1000 to 2999.
  case date
  /// A list of values of one shape.
  case list(ResumeShape)
  /// An object; keys that are not listed may hold anything.
  case record([(key: String, shape: ResumeShape)])

  /// A whole résumé.
  package static var resume: ResumeShape {
    let meta = ["canonical", "version", "lastModified"].map(text)
    let lists = ResumeSection.all.map { section in
      // A project has a type too, which a profile has no field for.
      let others = section.resume == "projects" ? [text("type")] : []
      let fields = (section.fields + section.roleFields).compactMap(member)
      return (section.resume, ResumeShape.list(.record(fields + others)))
    }
    return .record([text("$schema"), ("basics", basics), ("meta", .record(meta))] + lists)
  }

  private static var basics: ResumeShape {
    let fields = ResumeBasics.profile + ResumeBasics.contact
    let profile = ResumeShape.record(ResumeBasics.link.compactMap(member))
    return .record(
      fields.compactMap(member) + ["image", "url"].map(text)
        + [
          ("location", .record(ResumeBasics.locationKeys.map(text))), ("profiles", .list(profile)),
        ])
  }

  private static func text(_ key: String) -> (key: String, shape: ResumeShape) { (key, .text) }

  /// Privacy is no matter of the schema.
  private static func member(_ field: ResumeField) -> (key: String, shape: ResumeShape)? {
    switch field.kind {
    case .text, .address, .place: (field.resume, .text)
    case .date: (field.resume, .date)
    case .texts: (field.resume, .list(.text))
    case .flag: nil
    }
  }
}
