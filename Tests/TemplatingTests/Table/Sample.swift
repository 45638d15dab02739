import Markdown
import Templating

/// The document that the templates of the table print.
enum Sample {
  /// Its shapes: a document with entries, which may hold entries.
  static let shapes = ShapeLibrary(records: [
    RecordShape(
      name: "document",
      slots: [
        Slot(name: "title", kind: .text), Slot(name: "none", kind: .text),
        Slot(name: "url", kind: .url), Slot(name: "evil", kind: .url),
        Slot(name: "line", kind: .inline), Slot(name: "story", kind: .block),
        Slot(name: "open", kind: .flag), Slot(name: "shut", kind: .flag),
        Slot(name: "count", kind: .number), Slot(name: "person", kind: .record("person")),
        Slot(name: "nobody", kind: .record("person")), Slot(name: "entries", kind: .list("entry")),
        Slot(name: "empty", kind: .list("entry")), Slot(name: "tags", kind: .textList),
        Slot(name: "partial", kind: .partial(names: ["list"], prefix: "section-")),
        Slot(name: "head", kind: .trustedHTML), Slot(name: "options", kind: .record("options")),
        Slot(name: "hostile", kind: .text), Slot(name: "hidden", kind: .url),
      ]),
    RecordShape(
      name: "options",
      slots: [
        Slot(name: "accent", kind: .setting(.colour)), Slot(name: "gap", kind: .setting(.length)),
        Slot(name: "layout", kind: .setting(.keyword)), Slot(name: "mark", kind: .setting(.text)),
        Slot(name: "wide", kind: .flag), Slot(name: "logo", kind: .setting(.asset)),
      ]),
    RecordShape(
      name: "person",
      slots: [Slot(name: "name", kind: .text), Slot(name: "title", kind: .text)]),
    RecordShape(
      name: "entry",
      slots: [
        Slot(name: "title", kind: .text), Slot(name: "note", kind: .inline),
        Slot(name: "entries", kind: .list("entry")),
      ]),
  ])

  private static func entry(_ title: String?, _ entries: [TemplateValue] = []) -> TemplateValue {
    .record(Fields([title.map(TemplateValue.text) ?? .null, .null, .list(entries)]))
  }

  /// Its values.
  static let document = TemplateValue.record(
    Fields([
      .text("a<b> \"c\" & 'd' *e*"), .null, .text("https://x.org/a b?c=d&e=(f)"),
      .text("java\nscript:alert(1)"),
      .rich(MarkdownText(inline: "so *very* `<x>`")),
      .rich(MarkdownText(blocks: "One.\n\n- two\n- three")),
      .flag(true), .flag(false), .number(12),
      .record(Fields([.text("Ann"), .null])), .null,
      .list([entry("A"), entry("B", [entry("C"), entry(nil)])]), .list([]),
      .list([.text("x"), .text("<y>")]), .text("section-two"), .trusted(Array("<meta>".utf8)),
      .record(
        Fields([
          .text("#a30"), .text("1.5rem"), .text("grid"), .text("\"</style>\\\n\u{301}"),
          .flag(true),
          .text("data:image/png;base64,AA=="),
        ])),
      .text("Ada <img src=x onerror=alert(1)>"), .text("javascript&#x3a;alert(1)"),
    ]))
}

/// The values of a record in a list.
struct Fields: TemplateFields {
  let values: [TemplateValue]

  init(_ values: [TemplateValue]) {
    self.values = values
  }

  func value(ofSlot slot: Int) -> TemplateValue { values[slot] }
}
