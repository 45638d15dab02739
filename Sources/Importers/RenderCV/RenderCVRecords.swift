import Diagnostics
import JSONText

/// The records of a profile that say what entries of RenderCV say.
enum RenderCVRecords {
  /// A record by its fields, with the members that were made for it, and what it can't say.
  private static func record(
    _ entry: RenderCVEntry, _ fields: [ResumeField], linkOf key: String,
    at time: [JSONMember], needs required: [String]
  ) -> JSONValue {
    var entry = entry
    var record = entry.take(fields + [isPrivate], linkOf: key)
    func place(_ member: JSONMember) -> Int {
      required.contains(member.key) ? 0 : member.keyOffset
    }
    record.members = (record.members + time).sorted { place($0) < place($1) }
    let blanks = record.blanks(required, at: entry.value.offset)
    let extra = ForeignRecord.extra(
      entry.rest(with: record.left), of: RenderCVImport.extraKey)
    return JSONValue(
      .object(blanks + record.members + extra), offset: entry.value.offset)
  }

  /// Not a key of RenderCV. It keeps an entry out of every output.
  static let isPrivate = ResumeField("private", nil, .flag)
  private static let address = ResumeField("url", nil, .address)
  private static let textFields = [ResumeField("summary"), ResumeField("highlights", nil, .texts)]
  private static let commonFields = [ResumeField("location")] + textFields + [address]

  /// A study of an `EducationEntry`, which a single date is the end of.
  static func study(_ entry: RenderCVEntry) -> JSONValue {
    var entry = entry
    let time = entry.takePeriod(.end)
    return record(
      entry,
      [ResumeField("institution"), ResumeField("area"), ResumeField("degree")] + commonFields,
      linkOf: "institution", at: time, needs: ["institution"])
  }

  /// A publication of a `PublicationEntry`.
  static func publication(_ entry: RenderCVEntry) -> JSONValue {
    var entry = entry
    let time = entry.takeDate()
    return record(
      entry,
      [
        ResumeField("title"), ResumeField("authors", nil, .texts), ResumeField("doi"),
        ResumeField("journal", "venue"),
      ] + textFields + [address], linkOf: "title", at: time, needs: ["title"])
  }

  /// A project of a `NormalEntry`, which has no place.
  static func project(_ entry: RenderCVEntry) -> JSONValue {
    var entry = entry
    let time = entry.takePeriod()
    return record(
      entry, [ResumeField("name")] + textFields + [address], linkOf: "name", at: time,
      needs: ["name"])
  }

  /// An award of a `NormalEntry`.
  static func award(_ entry: RenderCVEntry) -> JSONValue {
    var entry = entry
    let time = entry.takePeriod(.date)
    return record(
      entry, [ResumeField("name", "title")] + commonFields, linkOf: "name", at: time,
      needs: ["title"])
  }

  /// A certificate of a `NormalEntry`.
  static func certificate(_ entry: RenderCVEntry) -> JSONValue {
    var entry = entry
    let time = entry.takeDate()
    return record(
      entry, [ResumeField("name")] + textFields + [address], linkOf: "name", at: time,
      needs: ["name"])
  }

  /// A talk of a `NormalEntry`, or of a `PublicationEntry` whose journal is the event.
  static func talk(_ entry: RenderCVEntry) -> JSONValue {
    var entry = entry
    let time = entry.takeDate()
    let title = entry.has("title") ? "title" : "name"
    return record(
      entry, [ResumeField(title, "title"), ResumeField("journal", "event")] + commonFields,
      linkOf: title,
      at: time, needs: ["title"])
  }

  /// A testimonial of a `NormalEntry`, or of a `OneLineEntry` whose details are what was said.
  static func testimonial(_ entry: RenderCVEntry) -> JSONValue {
    let fields =
      entry.has("name")
      ? [ResumeField("name"), ResumeField("summary", "quote"), textFields[1]]
      : [ResumeField("label", "name"), ResumeField("details", "quote")]
    return record(
      entry, fields + [address], linkOf: "name", at: [], needs: ["name", "quote"])
  }

  /// A language of a `OneLineEntry`.
  static func language(_ entry: RenderCVEntry) -> JSONValue {
    record(
      entry, [ResumeField("label", "name"), ResumeField("details", "fluency"), address],
      linkOf: "label", at: [], needs: ["name"])
  }

  /// A skill or an interest of a `OneLineEntry`, with its details as words.
  static func words(_ entry: RenderCVEntry) -> JSONValue {
    var entry = entry
    var details = entry.take([ResumeField("details", "keywords", .texts)])
    for index in details.members.indices {
      guard let line = details.members[index].value.string else { continue }
      details.members[index].value.content = .array(
        RenderCVText.items(of: line).map {
          JSONValue(.string($0), offset: details.members[index].value.offset)
        })
    }
    entry.keep(details.left)
    return record(
      entry, [ResumeField("label", "name"), address], linkOf: "label", at: details.members,
      needs: ["name"])
  }
}

extension RenderCVRecords {
  /// A role of an `ExperienceEntry` with the organisation it was at.
  static func role(_ entry: RenderCVEntry) -> (role: JSONValue, organization: ForeignRecord) {
    var entry = entry
    var organization = entry.take([ResumeField("company", "name")], linkOf: "company")
    organization.members += ForeignRecord.extra(organization.left, of: RenderCVImport.extraKey)
    organization.left = []
    let time = entry.takePeriod()
    let role = record(
      entry, [ResumeField("position", "title")] + commonFields, linkOf: "position", at: time,
      needs: ["title"])
    return (role, organization)
  }

  /// An entry of a custom section, of an entry of any type that is no lone text.
  static func custom(_ entry: RenderCVEntry) -> JSONValue {
    var entry = entry
    let time = entry.takePeriod()
    let (title, subtitle) = headings(of: entry)
    var parts = entry.take([ResumeField(title, "title"), address], linkOf: title)
    let second = subtitle.compactMap { entry.isText($0) ? entry.take($0) : nil }
    let line = second.map(\.value).map { value in
      value.string ?? value.elements.compactMap(\.string).joined(separator: ", ")
    }
    if let first = second.first {
      parts.members.append(first.renamed("subtitle", line.joined(separator: ", ")))
    }
    if !parts.members.contains(where: { $0.key == "url" }), !entry.has("url"), entry.isText("doi") {
      let doi = entry.take("doi")
      parts.members +=
        doi.map { [$0.renamed("url", "https://doi.org/\($0.value.string ?? "")")] } ?? []
    }
    entry.keep(parts.left)
    return record(
      entry, commonFields, linkOf: title, at: parts.members + time, needs: ["title"])
  }

  /// The key of an entry's title, and the keys of what follows it.
  private static func headings(of entry: RenderCVEntry) -> (title: String, subtitle: [String]) {
    switch entry.shape {
    case .experience:
      entry.has("position") ? ("position", ["company"]) : ("company", [])
    case .education: ("institution", ["degree", "area"])
    case .publication: ("title", ["authors", "journal"])
    case .oneLine: ("label", ["details"])
    default: ("name", [])
    }
  }
}
