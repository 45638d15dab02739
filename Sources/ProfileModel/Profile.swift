import Diagnostics
package import JSONText

/// Everything that `profile.json` says about a person.
package struct Profile: Record {
  /// The schema the file names for its editor.
  package var schema: String?
  /// The version of the format.
  package var version = Profile.currentVersion
  /// The language the texts are in, a tag by BCP 47.
  package var language = "en"
  /// The person's name.
  package var name = LocalizedText("")
  /// How to speak of the person: `she/her`.
  package var pronouns: LocalizedText?
  /// What the person does, in one line of inline Markdown; over time, where it changed.
  package var headline: [DatedValue]?
  /// The person's story, in Markdown.
  package var summary: LocalizedText?
  /// A picture of the person.
  package var image: Image?
  /// Where the person is.
  package var location: Location?
  /// How to reach the person.
  package var contact: Contact?
  /// The person's pages elsewhere.
  package var links: [Link] = []
  /// The entries of each section type, by its key.
  private var entries: [String: any Sendable] = [:]
  /// The order and titles of sections.
  package var sections: [SectionChoice] = []
  /// The theme the profile asks for.
  package var theme: ThemeChoice?
  /// How dates are shown, where that was said.
  package var dates: DateStyle?
  /// The variants, for later stages.
  package var variants: JSONValue?
  /// The codes of warnings and suggestions that are not shown.
  package var silence: [String] = []
  /// Any JSON of other tools: kept, never checked.
  package var extra: JSONValue?

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// The entries of one section type.
  package subscript<Element: Record>(_ key: String, _ type: Element.Type) -> [Element] {
    get { entries[key] as? [Element] ?? [] }
    set { entries[key] = newValue }
  }

  /// The version of the format that this program reads and writes.
  package static let currentVersion = 1
}

extension Profile {
  /// Which record it is.
  package static let id = RecordID("profile")

  /// The profile in messages.
  package static let noun = "the profile"

  /// The table of the profile's fields: the header, a field for each section type, the settings.
  package static let fields: [Field<Profile>] =
    header + SectionType.all.map(\.field) + settings

  private static let header: [Field<Profile>] = [
    Field("$schema", \.schema, .word, "The schema that editors check the file by."),
    Field("version", \.version, .version, "The version of the format: 1."),
    Field("language", \.language, .languageTag, "The language the texts are in."),
    Field("name", \.name, .text, "The person's name.", required: true),
    Field("pronouns", \.pronouns, .text, "How to speak of the person."),
    Field("headline", \.headline, .textOverTime, "What the person does, in one line."),
    Field("summary", \.summary, .blockMarkdown, "The person's story, in Markdown."),
    Field("image", \.image, .record(), "A picture of the person."),
    Field("location", \.location, .location, "Where the person is."),
    Field("contact", \.contact, .record(), "How to reach the person."),
    Field("links", \.links, .records("a list of links"), "The person's pages elsewhere."),
  ]

  private static let settings: [Field<Profile>] = [
    Field(
      "sections", \.sections, .records("a list of sections"),
      "Titles of sections, and their order: those listed stand in this order among themselves."),
    Field("theme", \.theme, .record(), "The theme the profile asks for."),
    Field(
      "dates", \.dates, .choice("style of dates"),
      "How dates are shown: month, year, day or iso; without it spans are shown by month."),
    Field(
      "variants", \.variants, .anything,
      "Named selections of entries; kept, and not used yet."),
    Field(
      "silence", \.silence, .words, "The codes of warnings and suggestions that are not shown."),
    Field("extra", \.extra, .anything, "Anything other tools keep here; never checked."),
  ]

  /// What other tools keep beside the name.
  package static var parts: [RecordPart] {
    [
      RecordPart("contact", Contact.noun, keys: Contact.fields.map(\.key), isList: false),
      RecordPart("location", Location.noun, keys: Location.fields.map(\.key), isList: false),
      RecordPart("links", Link.noun, keys: ["url"], isList: true),
    ]
  }

  /// A check that no single field can make: the keys of sections.
  package func check(in reading: inout Reading) {
    guard place["sections"] != nil || place["custom"] != nil else { return }
    SectionKeys.check(place, in: &reading)
  }
}

extension Kind where Value == Int {
  /// The version of the format.
  fileprivate static let version = Kind(
    integer.name, schema: { _ in .object([("const", .integer(Profile.currentVersion))]) },
    read: { json, reading in
      let version = integer.read(json, &reading)
      if let version, version != Profile.currentVersion {
        reading.report(
          .unknownVersion, "version \(version) of the format is not known",
          hint: "write \(Profile.currentVersion), or use a newer vita if one wrote this file",
          at: json.offset)
      }
      return version
    },
    write: integer.write)
}
