import Diagnostics
import Editions
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

/// A mistake made with a field: the profile that holds it, and where its one error must stand.
private struct Mistake {
  let code: IssueCode
  let text: String
  let position: SourcePosition

  /// Puts a profile in lines, and looks up where a step beyond a path stands.
  init(_ code: IssueCode, _ profile: JSONValue, at find: (JSONValue) -> Int?) throws {
    self.code = code
    text = JSONWriter.text(of: profile, indentation: 2)
    let source = SourceText(name: "p", text: text)
    let root = try JSONReader.read(source.bytes, maximumDepth: 128).root
    position = source.position(at: try #require(find(root)))
  }

  /// The issues of the profile and of the theme it asks for, and where each stands.
  func found() -> [String] {
    DocumentPipeline(Edition(of: CalendarDay(year: 2026, month: 1, day: 1))).run(
      SourceText(name: "p", text: text), []
    ).issues.map {
      "\($0.code.name) \($0.place?.line ?? 0):\($0.place?.column ?? 0)"
    }
  }

  var expected: [String] { ["\(code.name) \(position.line):\(position.column)"] }
}

extension JSONValue {
  /// The value at the end of a path.
  fileprivate func value(at path: ArraySlice<Step>) -> JSONValue? {
    switch path.first {
    case nil: self
    case .key(let key): self[key]?.value(at: path.dropFirst())
    case .index(let index): elements.dropFirst(index).first?.value(at: path.dropFirst())
    }
  }

  /// The value with the members of the object at a path changed.
  fileprivate func changing(
    _ path: ArraySlice<Step>, _ change: ([JSONMember]) -> [JSONMember]
  ) -> JSONValue {
    switch path.first {
    case nil: JSONValue(.object(change(members)))
    case .key(let key):
      JSONValue(
        .object(
          members.map {
            $0.key == key
              ? JSONMember(key: key, value: $0.value.changing(path.dropFirst(), change)) : $0
          }))
    case .index: .array(elements.map { $0.changing(path.dropFirst(), change) })
    }
  }
}

@Suite("Every field of every record")
struct FieldErrorTests {
  /// The fields that take any JSON, so that nothing is of the wrong type.
  private static let anything = ["profile.variants"]
  /// Of these, a fact needs either.
  private static let either = ["fact.value", "fact.values"]

  private static func isAnything(_ field: FieldSample) -> Bool {
    anything.contains(field.testDescription) || field.key == "extra"
  }

  @Test("The samples cover every field of every table, and have no mistake")
  func coverage() {
    let samples = SchemaSamples().all
    let counts = SchemaSamples().records.map { record in
      "\(record.name) \(samples.count { $0.record == record.name })"
    }
    let tables: [(String, Int)] = [
      ("profile", Profile.fields.count), ("dated-value", DatedValue.fields.count),
      ("image", Image.fields.count), ("location", Location.fields.count),
      ("contact", Contact.fields.count), ("contact-value", ContactValue.fields.count),
      ("link", Link.fields.count), ("organization", Organization.fields.count),
      ("role", Role.fields.count), ("highlight", Highlight.fields.count),
      ("project", Project.fields.count), ("figure", Project.Figure.fields.count),
      ("award", Award.fields.count), ("education-entry", Study.fields.count),
      ("skill", Skill.fields.count), ("language", SpokenLanguage.fields.count),
      ("talk", Talk.fields.count), ("publication", Publication.fields.count),
      ("certificate", Certificate.fields.count), ("interest", Interest.fields.count),
      ("fact", LabelledFact.fields.count), ("testimonial", Testimonial.fields.count),
      ("interview", Interview.fields.count), ("question", Interview.Question.fields.count),
      ("custom-section", CustomSection.fields.count), ("custom-entry", CustomEntry.fields.count),
      ("section", SectionChoice.fields.count), ("theme", ThemeChoice.fields.count),
    ]
    #expect(counts == tables.map { "\($0.0) \($0.1)" })
    #expect(samples.count == 311)
    for sample in samples {
      let text = JSONWriter.text(of: sample.profile, indentation: nil)
      let issues = Opened(SourceText(name: "p", text: text)).issues
      #expect(issues == [], "\(sample.testDescription)")
      #expect(
        sample.profile.value(at: sample.path[...])?[sample.key] != nil, "\(sample.testDescription)")
    }
  }

  @Test("Misspelt, of the wrong type, null, missing or there twice: one error at its place each")
  func mistakes() throws {
    var counts = ["misspelt": 0, "wrong": 0, "null": 0, "missing": 0, "twice": 0]
    for field in SchemaSamples().all {
      for (kind, mistake) in try Self.mistakes(field) {
        #expect(
          mistake.found() == mistake.expected, "\(field.testDescription) \(kind)\n\(mistake.text)")
        counts[kind, default: 0] += 1
      }
      if !field.isRequired, !Self.either.contains(field.testDescription) {
        // A location of which nothing is left is expected to be empty.
        let expected: [IssueCode] = field.record == "location" ? [.blankText] : []
        #expect(
          Self.without(field).map(\.code) == expected, "\(field.testDescription) can be left out")
      }
    }
    let total = counts.values.reduce(0, +)
    print("\(total) mistakes with fields: \(counts.sorted { $0.key < $1.key })")
    #expect(counts == ["misspelt": 311, "wrong": 293, "null": 293, "missing": 35, "twice": 311])
  }

  private static func mistakes(_ field: FieldSample) throws -> [(String, Mistake)] {
    let (key, path) = (field.key, field.path[...])
    func changed(_ change: ([JSONMember]) -> [JSONMember]) -> JSONValue {
      field.profile.changing(path, change)
    }
    func replacing(_ content: JSONValue.Content) -> JSONValue {
      changed {
        $0.map { $0.key == key ? JSONMember(key: key, value: JSONValue(content)) : $0 }
      }
    }
    func members(_ root: JSONValue) -> [JSONMember] { root.value(at: path)?.members ?? [] }
    let misspelt = changed {
      $0.map { $0.key == key ? JSONMember(key: key + "x", value: $0.value) : $0 }
    }
    let twice = changed { $0 + $0.filter { $0.key == key } }
    var mistakes: [(String, Mistake)] = [
      (
        "misspelt",
        try Mistake(.unknownKey, misspelt) {
          members($0).first { $0.key == key + "x" }?.keyOffset
        }
      ),
      ("twice", try Mistake(.duplicateKey, twice) { members($0).last?.keyOffset }),
    ]
    if field.isRequired || either.contains(field.testDescription) {
      let missing = changed { $0.filter { $0.key != key } }
      mistakes.append(
        ("missing", try Mistake(.missingKey, missing) { $0.value(at: path)?.offset }))
    }
    guard !isAnything(field) else { return mistakes }
    let isFlag =
      if case .bool = field.profile.value(at: path)?[key]?.content { true } else { false }
    let wrong = replacing(isFlag ? .number("7") : .bool(true))
    for (kind, profile) in [("wrong", wrong), ("null", replacing(.null))] {
      mistakes.append(
        (kind, try Mistake(.wrongType, profile) { $0.value(at: path)?[key]?.offset }))
    }
    return mistakes
  }

  /// The issues of a profile without a field.
  private static func without(_ field: FieldSample) -> [Diagnostics.Issue] {
    let profile = field.profile.changing(field.path[...]) { $0.filter { $0.key != field.key } }
    let text = JSONWriter.text(of: profile, indentation: nil)
    return Opened(SourceText(name: "p", text: text)).issues
  }
}
