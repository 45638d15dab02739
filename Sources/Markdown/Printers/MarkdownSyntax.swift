import Diagnostics

/// What the scalars of a text would mean to CommonMark, GitHub or another reader of Markdown.
struct MarkdownSyntax {
  /// The whole text.
  let scalars: ArraySlice<Unicode.Scalar>

  /// Whether a scalar follows, and passes a test.
  func follows(_ index: Int, _ test: (Unicode.Scalar) -> Bool) -> Bool {
    index + 1 < scalars.endIndex && test(scalars[index + 1])
  }

  /// Whether a scalar stands before, and passes a test.
  func isAfter(_ index: Int, _ test: (Unicode.Scalar) -> Bool) -> Bool {
    index > scalars.startIndex && test(scalars[index - 1])
  }

  /// `2 * 3` emphasises nothing.
  func isBetweenSpaces(_ index: Int) -> Bool {
    isAfter(index, \.isASCIIWhitespace) && follows(index, \.isASCIIWhitespace)
  }

  /// A line of `2015 – 2017` neither ends nor begins with the dash.
  func isBesideDash(_ index: Int) -> Bool {
    isAfter(index) { $0 == "–" } || follows(index) { $0 == "–" }
  }

  /// `snake_case` emphasises nothing.
  func isInsideWord(_ index: Int) -> Bool {
    let isWord: (Unicode.Scalar) -> Bool = { !$0.isWhitespace && !$0.isPunctuation }
    return isAfter(index, isWord) && follows(index, isWord)
  }

  /// `about ~5` strikes nothing out.
  func isApproximate(_ index: Int) -> Bool {
    isAfter(index, \.isASCIIWhitespace) && follows(index) { ("0"..."9").contains($0) }
  }

  /// Whether `&` could begin a character reference, perhaps with what stands after this text.
  func mayBeginReference(_ index: Int) -> Bool {
    index + 1 == scalars.endIndex || follows(index) { $0 == "#" || $0.isASCIILetter }
  }

  /// `# x` begins a heading, `x #` ends one.
  func isHeadingMark(_ index: Int, isAtLineStart: Bool, after previous: UInt8?) -> Bool {
    let isAfterSpace = previous.map { $0 <= 0x20 } ?? true
    guard isAfterSpace else { return false }
    let rest = scalars[index...].drop { $0 == "#" }
    let isWord = rest.first.map { !$0.isWhitespace } ?? false
    return !isWord && (isAtLineStart || !rest.contains { !$0.isWhitespace })
  }

  /// `#1` links to an issue.
  func beginsNumber(_ index: Int) -> Bool {
    !isAfter(index) { $0.isASCIIWord || $0 == "&" } && follows(index) { ("0"..."9").contains($0) }
  }

  /// `@ada` links to a user; an e-mail address links by itself, escaped or not.
  func beginsMention(_ index: Int) -> Bool {
    !isAfter(index, \.isASCIIWord) && follows(index, \.isASCIIWord)
  }

  /// `www.` links to a page.
  func endsHostPrefix(_ index: Int) -> Bool {
    isAfterWord("www", index)
  }

  /// `https://` links to a page.
  func endsScheme(_ index: Int) -> Bool {
    guard scalars[(index + 1)...].starts(with: "//".unicodeScalars) else { return false }
    return ["http", "https", "ftp"].contains { isAfterWord($0, index) }
  }

  /// `:smile:` is a picture.
  func beginsEmojiName(_ index: Int) -> Bool {
    guard !isAfter(index, \.isASCIIWord) else { return false }
    let name = scalars[(index + 1)...].prefix {
      $0.isASCIIWord || "_+-".unicodeScalars.contains($0)
    }
    return name.endIndex < scalars.endIndex && scalars[name.endIndex] == ":"
      && name.contains { !("0"..."9").contains($0) }
  }

  /// Whether exactly this word stands before, in letters of any case.
  private func isAfterWord(_ word: String, _ index: Int) -> Bool {
    let letters = word.unicodeScalars
    let start = index - letters.count
    return start >= scalars.startIndex && !isAfter(start, \.isASCIIWord)
      && zip(scalars[start..<index], letters).allSatisfy {
        $0.properties.lowercaseMapping == String($1)
      }
  }
}

extension Unicode.Scalar {
  /// A letter or digit of ASCII.
  var isASCIIWord: Bool {
    isASCII && UInt8(truncatingIfNeeded: value).isLetterOrDigit
  }

  /// A letter of ASCII.
  fileprivate var isASCIILetter: Bool {
    isASCII && UInt8(truncatingIfNeeded: value).isLetter
  }

  /// A space, tab or line feed.
  var isASCIIWhitespace: Bool { self == " " || self == "\t" || self == "\n" }
}

extension UInt8 {
  /// A letter or digit of ASCII.
  fileprivate var isLetterOrDigit: Bool { isLetter || isDigit }
}
