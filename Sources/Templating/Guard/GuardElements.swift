/// What the guard goes by when it judges where an element stands.
struct GuardElement: Sendable {
  var kinds: GuardKinds
  /// What the element around it has to be, one of them; empty if it may be any.
  var parents: GuardKinds = []
}

/// What an element is, as far as a browser builds its tree by it.
struct GuardKinds: OptionSet, Sendable {
  let rawValue: UInt32

  /// Allowed in HTML.
  static let html = GuardKinds(rawValue: 1 << 0)
  /// Allowed in a drawing.
  static let svg = GuardKinds(rawValue: 1 << 1)
  /// Without content and end tag.
  static let void = GuardKinds(rawValue: 1 << 2)
  static let paragraph = GuardKinds(rawValue: 1 << 3)
  /// A browser closes an open paragraph before it.
  static let endsParagraph = GuardKinds(rawValue: 1 << 4)
  static let heading = GuardKinds(rawValue: 1 << 5)
  static let link = GuardKinds(rawValue: 1 << 6)
  static let button = GuardKinds(rawValue: 1 << 7)
  /// Its content is text with character references.
  static let title = GuardKinds(rawValue: 1 << 8)
  static let style = GuardKinds(rawValue: 1 << 9)
  /// A drawing as a whole.
  static let drawing = GuardKinds(rawValue: 1 << 10)
  /// The title or description of a drawing, in which a browser reads HTML.
  static let describing = GuardKinds(rawValue: 1 << 11)
  static let meta = GuardKinds(rawValue: 1 << 12)
  /// May stand in `<head>`.
  static let inHead = GuardKinds(rawValue: 1 << 13)
  /// Stands in `<head>` only.
  static let onlyInHead = GuardKinds(rawValue: 1 << 14)
  static let list = GuardKinds(rawValue: 1 << 15)
  static let descriptions = GuardKinds(rawValue: 1 << 16)
  static let division = GuardKinds(rawValue: 1 << 17)
  /// `<dt>` and `<dd>`.
  static let description = GuardKinds(rawValue: 1 << 18)
  static let table = GuardKinds(rawValue: 1 << 19)
  static let rows = GuardKinds(rawValue: 1 << 20)
  static let row = GuardKinds(rawValue: 1 << 21)
  static let columns = GuardKinds(rawValue: 1 << 22)
  /// What a table holds; a browser moves everything else out of it.
  static let inTable = GuardKinds(rawValue: 1 << 23)
  static let ruby = GuardKinds(rawValue: 1 << 24)
  static let root = GuardKinds(rawValue: 1 << 25)
  static let head = GuardKinds(rawValue: 1 << 26)
  static let body = GuardKinds(rawValue: 1 << 27)
  /// `<a>` and `<area>`.
  static let follows = GuardKinds(rawValue: 1 << 28)

  /// Kinds that matter however deep inside them something stands.
  static let counted: GuardKinds = [.paragraph, .heading, .link, .button]
  /// A browser moves text out of these.
  static let withoutText: GuardKinds = [.root, .head, .table, .rows, .row, .columns]
  /// A browser moves other elements out of these than those that belong there.
  static let tables: GuardKinds = [.table, .rows, .row, .columns]
}

extension GuardElement {
  /// Every element that a page may hold. That no other may is all that is said of `<script>`,
  /// `<iframe>`, `<template>`, `<select>`, `<math>` and whatever comes.
  static let table: GuardTable<GuardElement> = {
    var table = GuardTable<GuardElement>(capacity: 160)
    func add(_ kinds: GuardKinds, to names: some Sequence<String>) {
      for name in names {
        let name = GuardName(name)
        var element = table[name] ?? GuardElement(kinds: [])
        element.kinds.formUnion(kinds)
        table[name] = element
      }
    }
    add(.html, to: HTMLElements.html)
    add(.svg, to: HTMLElements.svg)
    add(.void, to: HTMLElements.void)
    add(.endsParagraph, to: HTMLElements.endsParagraph)
    add(.heading, to: HTMLElements.headings)
    for (name, kinds) in special { add(kinds, to: CollectionOfOne(name)) }
    for (name, parents) in parents { table[GuardName(name)]?.parents = parents }
    for name in HTMLElements.forbidden.keys { table[GuardName(name)]?.kinds = [] }
    return table
  }()

  private static let special: [(String, GuardKinds)] = [
    ("html", .root), ("head", .head), ("body", .body), ("p", .paragraph), ("a", [.link, .follows]),
    ("area", .follows), ("button", .button),
    ("title", [.title, .describing, .inHead, .onlyInHead]),
    ("desc", .describing), ("textarea", .title), ("style", [.style, .inHead]), ("svg", .drawing),
    ("meta", [.meta, .inHead, .onlyInHead]), ("ul", .list), ("ol", .list), ("menu", .list),
    ("dl", .descriptions), ("div", .division), ("dt", .description), ("dd", .description),
    ("table", .table), ("tbody", [.rows, .inTable]), ("thead", [.rows, .inTable]),
    ("tfoot", [.rows, .inTable]), ("tr", [.row, .inTable]), ("td", .inTable), ("th", .inTable),
    ("caption", .inTable), ("colgroup", [.columns, .inTable]), ("col", .inTable), ("ruby", .ruby),
  ]

  private static let parents: [(String, GuardKinds)] = [
    ("li", .list), ("dt", [.descriptions, .division]), ("dd", [.descriptions, .division]),
    ("caption", .table), ("colgroup", .table), ("tbody", .table), ("thead", .table),
    ("tfoot", .table), ("tr", [.table, .rows]), ("td", .row), ("th", .row), ("col", .columns),
    ("rt", .ruby), ("rp", .ruby),
  ]
}
