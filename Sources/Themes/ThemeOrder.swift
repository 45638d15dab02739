package import Formats
import JSONText
package import ProfileModel

/// The keys of the sections that a theme wants first, in that order, for each document.
package struct ThemeOrder: Record {
  /// Those of the main page; nil where the theme leaves them to the one it extends.
  package var about: [String]?
  /// Those of the CV; nil where the theme leaves them to the one it extends.
  package var cv: [String]?

  /// Nothing said.
  package init() {}

  /// The same order for every document.
  init(_ keys: [String]) {
    about = keys
    cv = keys
  }

  /// An order in messages.
  package static let noun = "an order of sections"

  /// The table of an order's fields.
  package static let fields: [Field<ThemeOrder>] = [
    Field("about", \.about, .words, "Those of the main page."),
    Field("cv", \.cv, .words, "Those of the CV."),
  ]

  /// The keys for a document; every one but the CV is of the whole person, as the main page is.
  package func keys(in name: DocumentName) -> [String] {
    (name.stem == "cv" ? cv : about) ?? []
  }

  /// Takes what is still open from the theme that is extended.
  mutating func inherit(_ base: ThemeOrder) {
    about = about ?? base.about
    cv = cv ?? base.cv
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
