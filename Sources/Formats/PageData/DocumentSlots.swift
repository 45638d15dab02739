package import Documents
import Pictures
package import Templating

extension DocumentPage: TemplateRecord {
  /// The record that templates begin in.
  package static let recordName = "document"
  /// The record of a theme's options.
  package static let optionsName = "options"
  /// The record of a theme's pictures and fonts.
  package static let assetsName = "assets"

  /// The names of a document.
  package static let slots: [TemplateSlot<DocumentPage>] =
    header + lists + [
      TemplateSlot("timeline", .record("timeline")) { TemplateValue($0.document.timeline) },
      TemplateSlot("labels", .record(Labels.shape.name)) {
        .record(Labels($0.document.labels))
      },
      TemplateSlot("options", .record(optionsName)) { .record($0.options) },
      TemplateSlot("assets", .record(assetsName)) { .record($0.assets) },
      TemplateSlot("page", .record("page")) { TemplateValue(PageTexts($0)) },
      TemplateSlot("isAbout", .flag) { .flag($0.name.kind == .about) },
      TemplateSlot("isCV", .flag) { .flag($0.name.kind == .cv) },
      TemplateSlot(Head.slot, .trustedHTML) { .trusted(Head.html(of: $0)) },
    ]

  private static let header: [TemplateSlot<DocumentPage>] = [
    TemplateSlot("language", .text) { .text($0.document.language) },
    TemplateSlot("direction", .text) { .text($0.document.direction) },
    TemplateSlot("name", .text) { TemplateValue($0.document.name) },
    TemplateSlot("pronouns", .text) { TemplateValue($0.document.pronouns) },
    TemplateSlot("headline", .inline) { TemplateValue(rich: $0.document.headline) },
    TemplateSlot("headlineDate", .text) { TemplateValue($0.document.headlineDate?.text) },
    TemplateSlot("headlineSource", .url) { TemplateValue($0.document.headlineSource) },
    TemplateSlot("headlineSourceAddress", .text) {
      TemplateValue($0.document.headlineSource.map(DocumentLink.address))
    },
    TemplateSlot("headlineSourceNumber", .text) {
      TemplateValue($0.document.headlineSourceNumber.map(String.init))
    },
    TemplateSlot("summary", .block) { TemplateValue(rich: $0.document.summary) },
    TemplateSlot("image", .record("image")) { TemplateValue($0.document.image) },
    TemplateSlot("location", .text) { TemplateValue($0.document.location) },
  ]

  private static let lists: [TemplateSlot<DocumentPage>] =
    TemplateSlot.list("contact") { $0.document.contact }
    + TemplateSlot.list("links") { $0.document.links }
    // Those that the profile states have a section of their own.
    + TemplateSlot.list("facts") { page in page.document.facts.filter { !$0.isStated } }
    + TemplateSlot.list("sections") { $0.document.sections }
    + TemplateSlot.list("sources") { $0.document.sources }

  /// Every record that templates see, with the options and assets of a theme.
  package static func shapes(_ ofTheme: [RecordShape]) -> ShapeLibrary {
    ShapeLibrary(records: shapes + ofTheme)
  }

  /// The records of a document, the document first.
  package static let shapes: [RecordShape] = [
    DocumentPage.shape, Picture.shape, ContactItem.shape, DocumentLink.shape, Fact.shape,
    Fact.Item.shape, Timeline.shape, Timeline.Tick.shape, Timeline.Bar.shape,
    Timeline.Lane.shape, Timeline.Mark.shape,
    DocumentSection.shape, Entry.shape, ShownPeriod.shape, ShownDate.shape, ShownFigure.shape,
    Detail.shape, HighlightText.shape, SourceNote.shape, Labels.shape, PageTexts.shape,
  ]
}

/// The title and description of a page.
private struct PageTexts: TemplateRecord {
  let title: String
  let description: String?

  init(_ page: DocumentPage) {
    title = page.title
    description = page.description
  }

  static let recordName = "page"
  static let slots: [TemplateSlot<PageTexts>] = [
    TemplateSlot("title", .text) { .text($0.title) },
    TemplateSlot("description", .text) { TemplateValue($0.description) },
  ]
}

/// The labels of the language.
private struct Labels: TemplateFields {
  let labels: DocumentLabels

  init(_ labels: DocumentLabels) {
    self.labels = labels
  }

  static let shape = RecordShape(
    name: "labels", slots: DocumentLabels.names.map { Slot(name: $0, kind: .text) })

  func value(ofSlot slot: Int) -> TemplateValue { .text(labels.texts[slot]) }
}

extension ContactItem: TemplateRecord {
  /// A way to reach the person.
  package static let recordName = "contactItem"
  /// The names of a way to reach the person.
  package static let slots: [TemplateSlot<ContactItem>] = [
    TemplateSlot("key", .text) { .text($0.key) },
    TemplateSlot("label", .text) { .text($0.label) },
    TemplateSlot("text", .text) { .text($0.text) },
    TemplateSlot("url", .url) { TemplateValue($0.url) },
    TemplateSlot("microformat", .text) { TemplateValue(microformats[$0.key]) },
  ]

  /// The classes that microformats 2 gives the values in an h-card.
  private static let microformats = ["email": "u-email", "phone": "p-tel", "address": "p-adr"]
}

extension DocumentLink: TemplateRecord {
  /// A link.
  package static let recordName = "link"
  /// The names of a link.
  package static let slots: [TemplateSlot<DocumentLink>] = [
    TemplateSlot("label", .text) { .text($0.label) },
    TemplateSlot("url", .url) { TemplateValue($0.url) },
    TemplateSlot("text", .text) { .text($0.address) },
    TemplateSlot("caption", .text) { TemplateValue($0.caption) },
    TemplateSlot("network", .text) { TemplateValue($0.network) },
    TemplateSlot("username", .text) { TemplateValue($0.username) },
  ]
}

extension SourceNote: TemplateRecord {
  /// A source.
  package static let recordName = "sourceNote"
  /// The names of a source.
  package static let slots: [TemplateSlot<SourceNote>] = [
    TemplateSlot("number", .text) { .text(String($0.number)) },
    TemplateSlot("url", .url) { .text($0.url) },
    TemplateSlot("text", .text) { .text(DocumentLink.address($0.url)) },
  ]
}

extension Fact: TemplateRecord {
  /// A fact.
  package static let recordName = "fact"
  /// The names of a fact.
  package static let slots: [TemplateSlot<Fact>] =
    [
      TemplateSlot("key", .text) { .text($0.key) },
      TemplateSlot("label", .text) { .text($0.label) },
      TemplateSlot("value", .text) { TemplateValue($0.value) },
      TemplateSlot("note", .text) { TemplateValue($0.note) },
    ] + TemplateSlot.list("items") { $0.items }
}

extension Fact.Item: TemplateRecord {
  /// A line of a fact.
  package static let recordName = "factItem"
  /// The names of a line of a fact.
  package static let slots: [TemplateSlot<Fact.Item>] = [
    TemplateSlot("text", .text) { .text($0.line) },
    TemplateSlot("note", .text) { TemplateValue($0.note) },
  ]
}

extension Picture: TemplateRecord {
  /// A picture.
  package static let recordName = "image"
  /// The names of a picture.
  package static let slots: [TemplateSlot<Picture>] = [
    TemplateSlot("src", .setting(.asset)) { .text($0.address) },
    TemplateSlot("width", .number) { $0.size.map { .number($0.width) } ?? .null },
    TemplateSlot("height", .number) { $0.size.map { .number($0.height) } ?? .null },
    TemplateSlot("alt", .text) { .text($0.alternative) },
  ]
}
