import Markdown

/// Takes comments and what strings say out of a style sheet.
///
/// A reader that takes the end of a string for its beginning would take for a string what a browser
/// reads as rules. So it goes on only as long as nobody can read the sheet in another way, and leaves
/// everything from there on as it is.
struct CSSComments {
  private var bytes: [UInt8]
  private var place = 0

  private init(_ css: ArraySlice<UInt8>) {
    bytes = Array(css)
  }

  /// The same length with spaces for comments and for what stands in strings, except for addresses.
  static func blanked(_ css: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var reader = CSSComments(css)
    while reader.place < reader.bytes.count, reader.readToken() {}
    return reader.bytes[...]
  }

  /// Goes on behind a token; false where it can be read in two ways.
  private mutating func readToken() -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "/") where bytes[place...].starts(with: "/*".utf8): return blankComment()
    case UInt8(ascii: "\\"): return false
    case let quote where quote.isQuote: return readString(quote, isAddress: false)
    case UInt8(ascii: "(") where isBehindURL: return readAddress()
    default:
      place += 1
      return true
    }
  }

  private mutating func blankComment() -> Bool {
    var end = place + 2
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "/") {
        for index in place..<end + 2 { bytes[index] = 0x20 }
        place = end + 2
        return true
      }
      end += 1
    }
    return false
  }

  /// A string ends on its line; an escape stands for one byte of ASCII at least.
  private mutating func readString(_ quote: UInt8, isAddress: Bool) -> Bool {
    var end = place + 1
    while end < bytes.count, bytes[end] != quote {
      if Self.isLineBreak(bytes[end]) { return false }
      let isEscape = bytes[end] == UInt8(ascii: "\\")
      if isEscape, end + 1 == bytes.count || Self.isLineBreak(bytes[end + 1]) { return false }
      end += isEscape ? 2 : 1
    }
    guard end < bytes.count else { return false }
    if !isAddress { for index in place + 1..<end { bytes[index] = 0x20 } }
    place = end + 1
    return true
  }

  /// Whether what stands before the place is `url`, or a name that ends in it.
  private var isBehindURL: Bool {
    bytes[..<place].suffix(3).lazy.map(\.lowercased).elementsEqual("url".utf8)
  }

  /// An address without quotes ends at the first parenthesis; nothing in it begins a string or a
  /// comment for one reader and not for another.
  private mutating func readAddress() -> Bool {
    place += 1
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    guard place < bytes.count else { return false }
    if bytes[place].isQuote { return readString(bytes[place], isAddress: true) }
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ")")) else { return false }
    let address = bytes[place..<end]
    let isPlain = !address.contains { $0.isQuote || "\\(".utf8.contains($0) }
    guard isPlain, address.firstRange(of: Array("/*".utf8)) == nil else { return false }
    place = end + 1
    return true
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0C || byte == 0x0D
  }
}
