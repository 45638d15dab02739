import Diagnostics
package import Documents
package import Markdown
package import Templating

extension TemplateValue {
  /// A Markdown text, or null.
  package init(rich text: MarkdownText?) {
    self = text.map(TemplateValue.rich) ?? .null
  }
}

extension DocumentSection: TemplateRecord {
  /// A section.
  package static let recordName = "section"
  /// The names of a section.
  package static let slots: [TemplateSlot<DocumentSection>] =
    [
      TemplateSlot("key", .text) { .text($0.key) },
      TemplateSlot("title", .text) { .text($0.title) },
      TemplateSlot("layout", .text) { .text($0.layoutName) },
      TemplateSlot(
        "partial",
        .partial(names: DocumentSection.layoutNames, prefix: "section-")
      ) { .text($0.partial) },
    ] + TemplateSlot.list("entries") { $0.entries }
}

extension Entry: TemplateRecord {
  /// An entry of any section.
  package static let recordName = "entry"

  /// The names of an entry.
  package static let slots: [TemplateSlot<Entry>] = texts + lists

  private static let texts: [TemplateSlot<Entry>] = [
    TemplateSlot("id", .text) { TemplateValue($0.id) },
    TemplateSlot("title", .text) { TemplateValue($0.title) },
    TemplateSlot("subtitle", .text) { TemplateValue($0.subtitle) },
    TemplateSlot("organization", .text) { TemplateValue($0.organization) },
    TemplateSlot("organizationUrl", .url) { TemplateValue($0.organizationURL) },
    TemplateSlot("organizationAddress", .text) {
      TemplateValue($0.organizationURL.map(DocumentLink.address))
    },
    TemplateSlot("employer", .text) { TemplateValue($0.employer) },
    TemplateSlot("employerPlace", .text) { TemplateValue($0.employerPlace) },
    TemplateSlot("microformat", .text) { TemplateValue($0.microformat) },
    TemplateSlot("place", .text) { TemplateValue($0.place) },
    TemplateSlot("period", .record("period")) { TemplateValue($0.period) },
    TemplateSlot("description", .inline) { TemplateValue(rich: $0.description) },
    TemplateSlot("summary", .block) { TemplateValue(rich: $0.summary) },
    TemplateSlot("url", .url) { TemplateValue($0.url) },
    TemplateSlot("address", .text) { TemplateValue($0.url.map(DocumentLink.address)) },
    TemplateSlot("source", .url) { TemplateValue($0.source) },
    TemplateSlot("sourceAddress", .text) { TemplateValue($0.source.map(DocumentLink.address)) },
    TemplateSlot("sourceNumber", .text) { TemplateValue($0.sourceNumber.map(String.init)) },
    TemplateSlot("asOf", .text) { TemplateValue($0.asOf?.text) },
    TemplateSlot("asOfText", .text) { TemplateValue($0.asOfText) },
    TemplateSlot("question", .text) { TemplateValue($0.question) },
    TemplateSlot("answer", .block) { TemplateValue(rich: $0.answer) },
    TemplateSlot("quote", .block) { TemplateValue(rich: $0.quote) },
    TemplateSlot("label", .text) { TemplateValue($0.label) },
    TemplateSlot("value", .text) { TemplateValue($0.value) },
  ]

  private static let lists: [TemplateSlot<Entry>] =
    [
      TemplateSlot("tags", .textList) { TemplateValue($0.tags) },
      TemplateSlot("tagLine", .text) { TemplateValue($0.tagLine) },
    ]
    + TemplateSlot.list("highlights") { $0.highlights.map { HighlightText(text: $0) } }
    + TemplateSlot.list("links") { $0.links }
    + TemplateSlot.list("figures") { $0.figures }
    + TemplateSlot.list("details") { $0.details }
    + TemplateSlot.list("entries") { $0.entries }
}

/// A highlight, as a record so that templates can name its text.
struct HighlightText: TemplateRecord {
  let text: MarkdownText

  static let recordName = "highlight"
  static let slots: [TemplateSlot<HighlightText>] = [
    TemplateSlot("text", .inline) { .rich($0.text) }
  ]
}

extension ShownPeriod: TemplateRecord {
  /// A period.
  package static let recordName = "period"
  /// The names of a period.
  package static let slots: [TemplateSlot<ShownPeriod>] = [
    TemplateSlot("text", .text) { .text($0.text) },
    TemplateSlot("start", .record("date")) { TemplateValue($0.start) },
    TemplateSlot("end", .record("date")) { TemplateValue($0.end) },
    TemplateSlot("duration", .text) { TemplateValue($0.duration) },
    TemplateSlot("ongoing", .flag) { .flag($0.isOngoing) },
    TemplateSlot("approximate", .flag) { .flag($0.isApproximate) },
  ]
}

extension ShownDate: TemplateRecord {
  /// A date.
  package static let recordName = "date"
  /// The names of a date.
  package static let slots: [TemplateSlot<ShownDate>] = [
    TemplateSlot("text", .text) { .text($0.text) },
    TemplateSlot("iso", .text) { .text($0.iso) },
  ]
}

extension ShownFigure: TemplateRecord {
  /// A figure.
  package static let recordName = "figure"
  /// The names of a figure.
  package static let slots: [TemplateSlot<ShownFigure>] = [
    TemplateSlot("label", .text) { .text($0.label) },
    TemplateSlot("value", .text) { .text($0.value) },
    TemplateSlot("asOf", .text) { TemplateValue($0.asOf?.text) },
    TemplateSlot("source", .url) { TemplateValue($0.source) },
    TemplateSlot("sourceAddress", .text) { TemplateValue($0.source.map(DocumentLink.address)) },
    TemplateSlot("sourceNumber", .text) { TemplateValue($0.sourceNumber.map(String.init)) },
  ]
}

extension Detail: TemplateRecord {
  /// A labelled detail.
  package static let recordName = "detail"
  /// The names of a detail.
  package static let slots: [TemplateSlot<Detail>] = [
    TemplateSlot("label", .text) { .text($0.label) },
    TemplateSlot("value", .text) { .text($0.value) },
  ]
}
