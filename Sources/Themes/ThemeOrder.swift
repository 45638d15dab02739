package import Documents
import JSONText
package import ProfileModel

/// The keys of the sections that a theme wants first, in that order, for each kind of document.
package struct ThemeOrder: Record {
  /// The keys by the name of a kind; those of a kind that stands alone are absent.
  private var keys: [String: [String]] = [:]

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an order that lists no sections.
  package init() {}

  /// The same order for every kind.
  init(_ keys: [String]) {
    for kind in DocumentKind.ordered { self.keys[kind.name] = keys }
  }

  /// Which record it is.
  package static let id = RecordID("order-of-sections")

  /// An order in messages.
  package static let noun = "an order of sections"

  /// A field for each kind of document that has an order of its own.
  package static let fields: [Field<ThemeOrder>] = DocumentKind.ordered.map { kind in
    Field(
      kind.name, optional: { $1(&$0.keys[kind.name]) }, .words, "Those of \(kind.name).")
  }

  /// The keys for a kind of document.
  package func keys(in kind: DocumentKind) -> [String] { keys[kind.orderKind.name] ?? [] }

  /// Takes what is still open from the theme that is extended.
  mutating func inherit(_ base: ThemeOrder) {
    keys.merge(base.keys) { own, _ in own }
  }
}

extension Kind where Value == ThemeOrder {
  /// A list for every document, or an object with a list for each.
  static let themeOrder = Kind(
    "a list of words",
    read: { json, reading in
      if case .object = json.content { return ThemeOrder.read(json, in: &reading) }
      return Kind<[String]>.words.read(json, &reading).map { ThemeOrder($0) }
    },
    write: { $0.json() })
}
