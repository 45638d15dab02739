/// A token of a style sheet, by CSS Syntax Level 3, chapter 4.
package struct StyleToken: Sendable, Equatable {
  /// What a token is.
  package enum Kind: Sendable, Equatable {
    case whitespace
    case comment
    /// A word: `color`.
    case identifier
    /// A word with its opening parenthesis: `calc(`.
    case function
    /// A word after `@`.
    case atKeyword
    /// A word after `#`.
    case hash
    /// A text in quotes.
    case string
    /// A string that its line ends.
    case badString
    /// `url(` with an address without quotes, and `)`.
    case url
    /// A `url()` that holds what no address can.
    case badURL
    /// A number, perhaps with its unit or `%`.
    case number
    /// `<!--` or `-->`.
    case htmlComment
    /// Any other character: a bracket, colon, semicolon, comma or sign.
    case delimiter(UInt8)
  }

  /// What it is.
  package let kind: Kind
  /// Where it stands, by the indices of the bytes that were read.
  package let range: Range<Int>
  /// Whether it has its end: a comment, string or address that the bytes end in has not.
  package let isClosed: Bool
}
