/// Where loading and rendering templates stops, so that no theme can exhaust memory, time or the call
/// stack.
package enum Limits {
  /// How many partials may include each other, one in the other.
  package static let partialDepth = 32
  /// How deep sections, blocks and partials may stand in each other, all counted together: reading,
  /// compiling and rendering go down the call stack with each.
  package static let nesting = 64
  /// How many templates a document may fill in with blocks, as each is compiled for itself.
  package static let parentCount = 1000
  /// How many blocks may be filled in at a place, as each that is printed there is looked up among
  /// them.
  package static let blockCount = 1000
  /// How many partials and blocks a document may be compiled from; one that stands in two places
  /// counts twice where they differ.
  package static let includeCount = 10_000
  /// How much text a document may be compiled from, in bytes: 32 MiB. A partial counts with its
  /// indentation.
  package static let compiledBytes = 32 << 20
  /// How many errors are reported before loading stops.
  package static let errorCount = 1000
  /// How many steps a page may take to render: a tag, a piece of text, or once through a section.
  package static let stepCount = 10_000_000
  /// How deep elements of HTML may stand in each other.
  package static let elementDepth = 256
  /// How deep brackets of a style sheet may stand in each other.
  package static let bracketDepth = 256
  /// How long the start of a word in a style sheet may be, after which a tag of the template stands, in
  /// bytes: it is read again with what follows.
  package static let wordLength = 255
  /// How long a value of an attribute may be that is judged as a whole, in bytes: 64 KiB.
  package static let judgedValueLength = 1 << 16
  /// How far from the margin paragraphs and lists of a value may begin in Markdown, in bytes: the layout
  /// stage hangs no line farther out.
  package static let margin = 40
  /// How long a name in a tag may be, and what tags begin and end with, in bytes.
  package static let nameLength = 255
  /// How many attributes a tag of a finished page may have, as each is compared with the others.
  package static let attributeCount = 64
  /// How many style sheets are remembered as sound, as each new one is compared with them.
  package static let rememberedSheets = 16
  /// How far into an address of Markdown its scheme is looked for, in bytes.
  package static let schemeReach = 1024
}
