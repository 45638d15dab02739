/// The classes of ASCII bytes. A byte of any other character belongs to none of them.
extension UInt8 {
  /// A letter.
  @inlinable package var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// A digit.
  @inlinable package var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A hexadecimal digit.
  @inlinable package var isHexDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }

  /// A mark that is no letter, digit or white space, which a backslash can escape in Markdown.
  @inlinable package var isPunctuation: Bool {
    (0x21...0x7E).contains(self) && !isLetter && !isDigit
  }

  /// A single or double quote.
  @inlinable package var isQuote: Bool { self == 0x22 || self == 0x27 }

  /// White space of HTML: tab, line feed, form feed, carriage return, space.
  @inlinable package var isSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D
  }

  /// The lowercase letter of a capital; any other byte unchanged.
  @inlinable package var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension RangeReplaceableCollection<UInt8> where Self: BidirectionalCollection {
  /// Removes spaces, or another given byte, from the end.
  @inlinable package mutating func removeSpacesAtEnd(and other: UInt8 = 0x20) {
    while let last, last == 0x20 || last == other { removeLast() }
  }
}
