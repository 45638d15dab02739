import JSONText

/// What JSON Resume's schema takes under the keys that it has.
indirect enum ResumeShape: Sendable {
  /// A text.
  case text
  /// A date of the years 1000 to 2999.
  case date
  /// A list of values of one shape.
  case list(ResumeShape)
  /// An object; keys that are not told of may hold anything.
  case record([(key: String, shape: ResumeShape)])

  /// A whole résumé.
  static var resume: ResumeShape {
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

extension JSONResumeExport {
  /// The name of a warning of what says nothing, and can't be written.
  static let leftOut = "left-out"

  /// A member of a résumé without what the schema doesn't take, of what was kept; nil where that is
  /// all of it, but for `basics`, which a résumé is known by.
  mutating func fitted(_ member: JSONMember, _ shape: ResumeShape) -> JSONMember? {
    var fitted = member
    switch (shape, member.value.content) {
    case (.text, .string): break
    case (.date, .string(let text)) where Self.isDate(text): break
    case (.list(let shape), .array(let values)):
      let kept = values.compactMap {
        self.fitted(JSONMember(key: member.key, keyOffset: $0.offset, value: $0), shape)?.value
      }
      if kept.isEmpty, !values.isEmpty { return nil }
      fitted.value.content = .array(kept)
    case (.record(let shapes), .object(let members)):
      let kept = members.compactMap { member in
        let shape = shapes.first { $0.key == member.key }?.shape
        guard let shape else { return member }
        return self.fitted(member, shape)
      }
      if kept.isEmpty, !members.isEmpty, member.key != "basics" { return nil }
      fitted.value.content = .object(kept)
    default:
      leaveOut(member)
      return nil
    }
    return fitted
  }

  /// Whether JSON Resume's pattern of a date takes a text.
  private static func isDate(_ text: String) -> Bool {
    guard text.hasPrefix("1") || text.hasPrefix("2"), !text.hasSuffix("~") else { return false }
    return (try? PartialDate(edtf: text)) != nil
  }

  private mutating func leaveOut(_ member: JSONMember) {
    let key = member.key.quotation
    guard KeptValues.saysSomething(member.value) else {
      let what = member.value == JSONValue(.null) ? "null" : "blank"
      losses.warning(
        Self.leftOut, "\"\(key)\" is \(what), and left out: JSON Resume's schema forbids it",
        at: member.keyOffset)
      return
    }
    lose(
      "JSON Resume has no place for \(member.value.description) as \"\(key)\"", at: member.keyOffset
    )
  }
}
