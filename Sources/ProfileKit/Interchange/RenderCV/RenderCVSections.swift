import JSONText

/// The sections of a profile, gathered from those of a RenderCV file: each entry goes where its
/// type belongs, told by its keys; what has no section of its own goes into a custom one.
struct RenderCVSections {
  private var lists: [(key: String, values: [JSONValue])] = []
  private var summary: JSONValue?
  private var custom: [JSONValue] = []

  /// The members of the profile.
  var members: [JSONMember] {
    let custom = custom.isEmpty ? [] : [JSONMember(key: "custom", value: .array(custom))]
    let summary = summary.map { [JSONMember(key: "summary", value: $0)] } ?? []
    return summary + lists.map { JSONMember(key: $0.key, value: .array($0.values)) } + custom
  }

  /// Adds a section of the file.
  mutating func add(_ section: JSONMember) {
    let title = section.key
    if summary == nil, ["summary", "about", "profile"].contains(title.lowercased()),
      section.value.elements.allSatisfy({ $0.string != nil }),
      let first = section.value.elements.first
    {
      let texts = section.value.elements.compactMap(\.string)
      summary = JSONValue(.string(texts.joined(by: "\n\n")), offset: first.offset)
      return
    }
    var others: [JSONValue] = []
    for entry in section.value.elements {
      if let (key, value) = placed(entry, in: title.lowercased()) {
        append(value, to: key)
      } else {
        others.append(plain(entry))
      }
    }
    guard !others.isEmpty else { return }
    let isTags = section.value.elements.contains { $0["label"] != nil }
    custom.append(
      .object([
        ("key", .string("section-\(custom.count + 1)")), ("title", .string(title)),
        ("layout", isTags ? .string("tags") : nil), ("entries", .array(others)),
      ]))
  }

  private mutating func append(_ value: JSONValue, to key: String) {
    if let index = lists.firstIndex(where: { $0.key == key }) {
      lists[index].values.append(value)
    } else {
      lists.append((key, [value]))
    }
  }

  /// An entry of a type that a profile has a section for, with the section's key.
  private func placed(_ entry: JSONValue, in title: String) -> (String, JSONValue)? {
    if entry["company"] != nil || entry["position"] != nil { return ("employers", employer(entry)) }
    if entry["institution"] != nil {
      return ("education", record(entry, Self.education, needs: "institution"))
    }
    if entry["authors"] != nil || entry["journal"] != nil {
      return ("publications", record(entry, Self.publication, needs: "title"))
    }
    if entry["label"] != nil, title.contains("skill") || title.contains("technolog") {
      return ("skills", skill(entry))
    }
    if entry["name"] != nil, title.contains("project") {
      return ("projects", record(entry, Self.project, needs: "name"))
    }
    return nil
  }

  private static let span = [
    ResumeField("start_date", "start", .date), ResumeField("end_date", "end", .date),
  ]
  private static let told = [
    ResumeField("location"), ResumeField("summary"), ResumeField("highlights", nil, .texts),
  ]
  private static let education =
    [ResumeField("institution"), ResumeField("area"), ResumeField("degree")] + span + told
  private static let publication = [
    ResumeField("title"), ResumeField("authors", nil, .texts), ResumeField("doi"),
    ResumeField("url", nil, .address), ResumeField("journal", "venue"),
    ResumeField("date", nil, .date), ResumeField("summary"),
  ]
  private static let project =
    [ResumeField("name")] + span
    + [
      ResumeField("summary"), ResumeField("highlights", nil, .texts),
      ResumeField("url", nil, .address),
    ]
  private static let role = [ResumeField("position", "title")] + span + told
  private static let plainEntry =
    [
      ResumeField("name", "title"), ResumeField("label", "title"),
      ResumeField("details", "subtitle"),
      ResumeField("bullet", "title"), ResumeField("number", "title"),
      ResumeField("reversed_number", "title"), ResumeField("url", nil, .address),
    ] + span + told

  private func record(
    _ entry: JSONValue, _ fields: [ResumeField], needs key: String
  ) -> JSONValue {
    let record = ForeignRecord(entry.members, fields)
    let blanks = record.blanks([key], at: entry.offset)
    let extra = ForeignRecord.extra(record.left, of: RenderCVImport.extraKey)
    return JSONValue(.object(record.members + blanks + extra), offset: entry.offset)
  }

  private func employer(_ entry: JSONValue) -> JSONValue {
    let organization = ForeignRecord(entry.members, [ResumeField("company", "name")])
    let rest = JSONValue(.object(organization.left), offset: entry.offset)
    let roles = JSONValue(.array([record(rest, Self.role, needs: "title")]), offset: entry.offset)
    return JSONValue(
      .object(
        organization.members + organization.blanks(["name"], at: entry.offset)
          + [JSONMember(key: "roles", keyOffset: entry.offset, value: roles)]),
      offset: entry.offset)
  }

  private func skill(_ entry: JSONValue) -> JSONValue {
    let words = (entry["details"]?.string ?? "").split(separator: ",").map { word in
      JSONValue.string(String(word.drop { $0 == " " }))
    }
    return JSONValue.object([
      ("name", entry["label"]), ("keywords", words.isEmpty ? nil : .array(words)),
    ])
  }

  /// An entry of a custom section; a lone text is its title.
  private func plain(_ entry: JSONValue) -> JSONValue {
    guard entry.string == nil else { return .object([("title", entry)]) }
    return record(entry, Self.plainEntry, needs: "title")
  }
}
