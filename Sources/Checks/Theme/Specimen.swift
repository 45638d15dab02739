import Documents
import Languages
import Markdown
import Pictures
import ProfileModel

/// A document that a theme is tried with. Each of its texts is a word that stands nowhere else.
struct Specimen {
  /// What it is, as issues say it: `a full profile`.
  let name: String
  var document: Document
  /// Whether its texts try to get out of where they are put.
  var isHostile = false

  /// Every specimen, in the words of a language.
  static func all(_ language: Language) -> [Specimen] {
    [
      Specimen(name: "an empty profile", document: empty(language)),
      Specimen(name: "a minimal profile", document: minimal(language)),
      Specimen(name: "a full profile", document: full(language, entries: 2)),
      Specimen(name: "a long profile", document: full(language, entries: 25)),
      Specimen(name: "a profile from right to left", document: rightToLeft(language)),
      Specimen(name: "a hostile profile", document: hostile(language), isHostile: true),
    ]
  }

  private static func empty(_ language: Language) -> Document {
    var profile = Profile()
    profile.name = LocalizedText("Person")
    profile.language = language.tag
    return Document(
      profile, asOf: CalendarDay(year: 2020, month: 1, day: 1), language: language)
  }

  private static func minimal(_ language: Language) -> Document {
    var document = empty(language)
    document.sections = sections().map { section in
      var section = section
      var entry = SpecimenEntry.entry(section, 1)
      entry.organization = nil
      entry.period = nil
      section.entries = [entry]
      return section
    }
    return document
  }

  private static func full(_ language: Language, entries count: Int) -> Document {
    var document = empty(language)
    document.pronouns = "Pronouns"
    document.headline = MarkdownText(inline: "Headline with *stress*")
    document.headlineDate = ShownDate(text: "HeadlineDate", iso: "2020")
    document.summary = MarkdownText(blocks: "Summary one.\n\n- two\n- three")
    document.location = "Location"
    document.image = Picture(
      address: "data:image/png;base64,AA==", size: ImageSize(width: 3, height: 4),
      alternative: "Portrait")
    document.contact = [
      ContactItem(
        key: "email", label: "Email", text: "a@example.org", url: "mailto:a@example.org"),
      ContactItem(key: "address", label: "Address", text: "Street", url: nil),
    ]
    document.links = [DocumentLink(label: "Site", url: "https://example.org/a")]
    document.facts = [
      Fact(key: "one", label: "FactLabel", value: "FactValue", note: "FactDate"),
      Fact(key: "two", label: "FactLabelTwo", items: [Fact.Item("FactItem")]),
    ]
    document.sections = sections().map { section in
      var section = section
      section.entries = (1...count).map { SpecimenEntry.entry(section, $0) }
      return section
    }
    return document
  }

  private static func rightToLeft(_ language: Language) -> Document {
    var document = full(language, entries: 1)
    document.language = "ar"
    document.headline = MarkdownText(inline: "مهندسة")
    return document
  }

  private static let attack = "\"'</style></title><hostile>{{name}}*_`[x](javascript:x)\\\u{301}"

  private static func hostile(_ language: Language) -> Document {
    var document = full(language, entries: 1)
    document.name = attack
    document.headline = MarkdownText(inline: attack)
    document.summary = MarkdownText(blocks: attack)
    document.links = [DocumentLink(label: attack, url: "javascript:hostile")]
    for index in document.sections.indices {
      document.sections[index].title += attack
      document.sections[index].entries[0].summary = MarkdownText(blocks: attack)
    }
    return document
  }

  /// A section of every type, without entries yet; those of the person's own making have the layout
  /// of entries.
  private static func sections() -> [DocumentSection] {
    SectionView.all.map { view in
      let key = view.type.key
      return DocumentSection(
        key: key, typeKey: key, title: "Section\(key)", layout: view.layout, entries: [],
        partial: view.layout.rawValue)
    }
  }
}

/// Entries with all that a section type's layout shows.
enum SpecimenEntry {
  /// An entry of a section, by its number.
  static func entry(_ section: DocumentSection, _ number: Int) -> Entry {
    let mark = "\(section.key)\(number)x"
    var entry = Entry()
    switch section.layout {
    case .entries:
      entry.period = period(mark)
      entry.organization = "Organization\(mark)"
      entry.title = "Title\(mark)"
      entry.highlights = [MarkdownText(inline: "Highlight")]
      if withRoles.contains(section.key) { entry.entries = [role("\(section.key)\(number)y")] }
    case .tags:
      entry.title = "Title\(mark)"
      entry.tags = ["Tag\(mark)"]
      entry.tagLine = "Tag\(mark)"
    case .quotes:
      entry.title = "Title\(mark)"
      entry.quote = MarkdownText(blocks: "Quote\(mark)")
    case .questions:
      entry.period = period(mark)
      entry.organization = "Organization\(mark)"
      entry.title = "Title\(mark)"
      entry.entries = [exchange(mark)]
    case .facts:
      entry.label = "Label\(mark)"
      entry.value = "Value\(mark)"
    }
    return entry
  }

  /// The words of an entry that every document has to show, with those of its parts.
  static func words(of entry: Entry) -> [String] {
    [entry.title, entry.organization, entry.period?.text, entry.label, entry.value]
      .compactMap(\.self) + entry.tags + entry.entries.flatMap(words)
  }

  /// The words that an about page has to show besides.
  static func story(of entry: Entry) -> [String] {
    [entry.question, entry.answer?.plain, entry.quote?.plain].compactMap(\.self)
      + entry.entries.flatMap(story)
  }

  /// The sections whose entries have roles.
  private static let withRoles = ["employers", "community"]

  private static func role(_ mark: String) -> Entry {
    var role = Entry()
    role.title = "Role\(mark)"
    role.period = period(mark)
    return role
  }

  private static func exchange(_ mark: String) -> Entry {
    var exchange = Entry()
    exchange.question = "Question\(mark)"
    exchange.answer = MarkdownText(blocks: "Answer\(mark)")
    return exchange
  }

  private static func period(_ mark: String) -> ShownPeriod {
    ShownPeriod(
      text: "Period\(mark)", start: ShownDate(text: "Start\(mark)", iso: "2019-03"), end: nil,
      duration: "Duration", isOngoing: true, isApproximate: false)
  }
}
