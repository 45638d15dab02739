/// A place in a line, which knows columns: a tab continues to the next multiple of four.
struct LineCursor {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var column = 0
  /// Whether only some columns of the tab at the place were taken.
  private var isInsideTab = false

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// How many columns of spaces and tabs follow.
  var indentation: Int {
    var end = column
    for byte in bytes[index...] {
      guard byte.isSpaceOrTab else { break }
      end += byte == 0x20 ? 1 : Self.tabStop - end % Self.tabStop
    }
    return end - column
  }

  /// What follows after spaces and tabs.
  var content: ArraySlice<UInt8> { bytes[index...].drop(while: \.isSpaceOrTab) }

  /// Whether nothing but spaces and tabs follows.
  var isBlank: Bool { content.isEmpty }

  /// What follows, with spaces for the rest of a tab.
  var rest: [UInt8] {
    guard isInsideTab else { return Array(bytes[index...]) }
    return Array(repeating: 0x20, count: Self.tabStop - column % Self.tabStop)
      + bytes[index...].dropFirst()
  }

  private static let tabStop = 4

  /// Moves on to what follows after spaces and tabs.
  mutating func skipIndentation() {
    advance(indentation)
  }

  /// Advances by a number of columns, or to the end.
  mutating func advance(_ columns: Int) {
    var columns = columns
    while columns > 0, index < bytes.endIndex {
      let width = bytes[index] == 0x09 ? Self.tabStop - column % Self.tabStop : 1
      isInsideTab = width > columns
      column += min(width, columns)
      columns -= min(width, columns)
      if !isInsideTab { index += 1 }
    }
  }
}
