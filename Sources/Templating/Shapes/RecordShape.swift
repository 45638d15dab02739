/// The names of a record that templates see. Every record of the shape has a value for each.
package struct RecordShape: Sendable {
  /// The name of the shape: `entry`.
  package let name: String
  /// Its names, in the order of the values.
  package let slots: [Slot]

  /// A shape with its names.
  package init(name: String, slots: [Slot]) {
    self.name = name
    self.slots = slots
  }

  /// Finds a name: its number in the order of the values, and what stands under it.
  func find(_ name: String) -> (index: Int, kind: SlotKind)? {
    slots.firstIndex { $0.name == name }.map { ($0, slots[$0].kind) }
  }
}

/// A name of a record, and what stands under it.
package struct Slot: Sendable {
  /// The name in templates.
  package let name: String
  /// What its value is.
  package let kind: SlotKind

  /// A name and what stands under it.
  package init(name: String, kind: SlotKind) {
    self.name = name
    self.kind = kind
  }
}

/// What stands under a name; each but flags may be absent.
package enum SlotKind: Sendable, Hashable {
  /// Plain text in one line.
  case text
  /// An address.
  case url
  /// Running text in Markdown.
  case inline
  /// Paragraphs, lists and quotes in Markdown.
  case block
  /// True or false, for sections only.
  case flag
  /// A whole number.
  case number
  /// A record of the shape.
  case record(String)
  /// A list of records of the shape.
  case list(String)
  /// A list of texts, each `{{.}}`.
  case textList
  /// The name of a partial for `{{>*name}}`: one of some names, or one that begins with a prefix.
  case partial(names: [String], prefix: String)
  /// HTML that is written by the program, for insertions only.
  case trustedHTML
  /// A value that was checked for the places it may stand in, style sheets among them.
  case setting(Setting)
}

/// What a value is that may stand in a style sheet.
package enum Setting: Sendable, Hashable {
  /// A colour of CSS.
  case colour
  /// A length of CSS.
  case length
  /// A word of letters, digits and hyphens.
  case keyword
  /// Any text; in a style sheet it is a string in quotes.
  case text
  /// A picture or font as a `data:` address: the source of an image, or all of a `url()`.
  case asset
}

/// Every shape by name.
package struct ShapeLibrary: Sendable {
  let shapes: [RecordShape]

  /// A library of shapes.
  package init(records: [RecordShape]) {
    shapes = records
  }

  /// The number of a shape, by which records are found when a template is rendered.
  func index(of name: String) -> Int? {
    shapes.indices.first { shapes[$0].name == name }
  }

  /// What a shape is called, in quotes.
  func quotedName(of shape: Int) -> String { "\"\(shapes[shape].name)\"" }
}
