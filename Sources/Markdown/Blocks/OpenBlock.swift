/// A block while its lines are read.
struct OpenBlock {
  /// What it is, with what is needed to recognise its lines.
  enum Kind {
    case document
    case quote
    /// A list, with the bullet or the character after its numbers.
    case list(character: UInt8, start: Int?)
    /// A list item, whose lines are indented by so many columns.
    case item(indentation: Int)
    case paragraph
    case code(Fence)
    case thematicBreak
  }

  /// Fenced code.
  struct Fence {
    let character: UInt8
    let length: Int
    /// The columns that are taken off each line.
    let indentation: Int
    let info: String
  }

  let kind: Kind
  /// The first and the last line that belong to it, without blank lines after it.
  let firstLine: Int
  var lastLine: Int
  var children: [Int] = []
  /// The text of a paragraph or code.
  var text: [UInt8] = []

  init(_ kind: Kind, line: Int) {
    self.kind = kind
    firstLine = line
    lastLine = line
  }
}
