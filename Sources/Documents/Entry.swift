package import Languages
package import Markdown
package import ProfileModel

/// An entry of any section, as themes see it. A value that it doesn't have is nil or empty.
package struct Entry: Sendable {
  /// The anchor that links name it by.
  package var id: String?
  /// What it is called: the role, the award, the project.
  package var title: String?
  /// A second line: the kind of role, the level of a skill.
  package var subtitle: String?
  /// The employer, issuer, institution or outlet.
  package var organization: String?
  /// Where the organisation can be seen, where the entry is of the one role there.
  package var organizationURL: String?
  /// Where it was.
  package var place: String?
  /// The time it covers.
  package var period: ShownPeriod?
  /// What the organisation or project is.
  package var description: MarkdownText?
  /// What there is to say.
  package var summary: MarkdownText?
  /// Things worth saying, a line each.
  package var highlights: [MarkdownText] = []
  /// Words that belong to it.
  package var tags: [String] = []
  /// The words in one text.
  package var tagLine: String?
  /// Slides, recordings and the like.
  package var links: [DocumentLink] = []
  /// Where it can be seen.
  package var url: String?
  /// Where the claim can be checked.
  package var source: String?
  /// The number of the note that names the source.
  package var sourceNumber: Int?
  /// The date it was true on.
  package var asOf: ShownDate?
  /// The date in words of its own: `as of 2023`.
  package var asOfText: String?
  /// Figures with their dates.
  package var figures: [ShownFigure] = []
  /// Labelled details: rank, team, score.
  package var details: [Detail] = []
  /// What was asked.
  package var question: String?
  /// What was answered.
  package var answer: MarkdownText?
  /// What was said of the person.
  package var quote: MarkdownText?
  /// What a fact is about.
  package var label: String?
  /// The value of a fact.
  package var value: String?
  /// Entries within it: the roles at an employer, the questions of an interview.
  package var entries: [Entry] = []
  /// The organisation that a role stands within, for those who read a role by itself.
  package var employer: String?
  /// Where the organisation is, for a role within it that has no place of its own.
  package var employerPlace: String?
  /// The classes that microformats 2 gives it; nil where only the entries within have some.
  package var microformat: String? = Microformat.item
  /// The time it covers, for the order by date.
  package var order = Period()
  /// Whether it held once and holds no more: a certificate that has expired.
  package var isExpired = false

  /// Whether it is ongoing.
  package var isOngoing: Bool { order.isOngoing }
  /// Whether it says when it was.
  package var isDated: Bool { !order.isEmpty }

  /// Creates an entry without content.
  package init() {}

  /// An entry with what every record has.
  package init(_ record: some EntryRecord, _ context: EntryContext) {
    self.init(record.common, record.period, context)
  }

  private init(_ common: EntryFields, _ period: Period, _ context: EntryContext) {
    id = common.id
    order = period
    self.period = context.period(period, or: common.dateText)
    summary = context.block(common.summary)
    highlights = common.highlights.compactMap { context.inline($0.text) }
    url = common.url
    source = common.source
    setDate(common.asOf, context)
  }

  /// Says on which date it was true, if that is known.
  package mutating func setDate(_ date: PartialDate?, _ context: EntryContext) {
    asOf = date.map(context.shown)
    asOfText = date.map(context.language.asOf)
  }

  /// Sets the words that belong to it.
  package mutating func setTags(_ words: [LocalizedText], _ context: EntryContext) {
    tags = words.compactMap(\.shown)
    tagLine = tags.isEmpty ? nil : context.language.list(tags)
  }

  /// Adds a labelled detail, if there is something to say.
  package mutating func addDetail(_ label: Label, _ value: String?, _ context: EntryContext) {
    guard let value, !value.isEmpty else { return }
    details.append(Detail(label: context.language.label(label), value: value))
  }

  /// Adds a link, if there is an address.
  package mutating func addLink(_ label: Label, _ url: String?, _ context: EntryContext) {
    guard let url else { return }
    links.append(DocumentLink(label: context.language.label(label), url: url))
  }
}

/// A labelled detail of an entry.
package struct Detail: Sendable, Equatable {
  /// What it is.
  package var label: String
  /// What it says.
  package var value: String
}

/// A figure with its date: `GitHub stars`, `6,000+`, `2017`.
package struct ShownFigure: Sendable, Equatable {
  /// What is counted.
  package var label: String
  /// How many.
  package var value: String
  /// The value with what is counted: `6,000+ GitHub stars`.
  package var text: String
  /// When that was.
  package var asOf: ShownDate?
  /// Where it can be checked.
  package var source: String?
  /// The number of the note that names the source.
  package var sourceNumber: Int?
}

/// A date to print, and the same for machines.
package struct ShownDate: Sendable, Equatable {
  /// The date in words: `Feb 2015`.
  package var text: String
  /// The date by ISO 8601: `2015-02`.
  package var iso: String

  /// A date in words, and for machines.
  package init(
    text: String, iso: String
  ) {
    self.text = text
    self.iso = iso
  }
}

/// A period to print.
package struct ShownPeriod: Sendable, Equatable {
  /// The whole period: `Feb 2015 – Jan 2021`.
  package var text: String
  /// When it began.
  package var start: ShownDate?
  /// When it ended; nil if it is ongoing.
  package var end: ShownDate?
  /// How long it was: `6 years`.
  package var duration: String?
  /// Whether it is ongoing.
  package var isOngoing: Bool
  /// Whether a date is approximate.
  package var isApproximate: Bool

  /// A period by its parts.
  package init(
    text: String, start: ShownDate? = nil, end: ShownDate? = nil, duration: String? = nil,
    isOngoing: Bool, isApproximate: Bool
  ) {
    self.text = text
    self.start = start
    self.end = end
    self.duration = duration
    self.isOngoing = isOngoing
    self.isApproximate = isApproximate
  }
}
