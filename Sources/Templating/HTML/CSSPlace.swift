import Markdown

/// Where in a style sheet a template stands, by the tokens of CSS Syntax Level 3, as far as values and
/// sections go by it.
struct CSSPlace: Hashable {
  enum Mode: Hashable {
    case rule
    case comment
    case string(quote: UInt8, inURL: Bool)
    /// In `url(`.
    case url
  }

  /// A value that stands directly before.
  enum Value: Hashable {
    /// All of a `url()`.
    case address
    /// A value of a declaration, or a part of one.
    case part
  }

  private(set) var mode = Mode.rule
  private var depth = 0
  /// Whether a colon stands before in the declaration.
  private var isInValue = false
  /// Whether nothing stands before in the declaration or rule.
  private(set) var isAtStart = true
  /// Whether what comes next is a token by itself.
  private var isDelimited = true
  private var isBehindURL = false
  /// The value that stands directly before, nil where none does.
  private(set) var value: Value?
  private var isEscaped = false
  /// Whether something stands in the `url(` already.
  private var hasAddress = false
  private var last: UInt8 = 0
  private var wasAtStart = true
  /// The last four letters of the word that stands before, the last of all in the lowest byte.
  private var word: UInt32 = 0

  /// `url`, as a word.
  private static let url: UInt32 = 0x75_72_6C

  /// Whether two branches that begin and end between declarations agree.
  func agrees(with other: CSSPlace) -> Bool {
    self == other || (isBetween && other.isBetween && depth == other.depth)
  }

  /// Between two declarations or rules, where a section may stand.
  var isBetween: Bool { mode == .rule && isAtStart && value == nil }

  /// Goes on behind a byte.
  mutating func read(_ byte: UInt8) {
    isBehindURL = false
    value = nil
    if isEscaped {
      isEscaped = false
      last = 0
      return
    }
    switch mode {
    case .rule: readInRule(byte)
    case .comment: if last == UInt8(ascii: "*"), byte == UInt8(ascii: "/") { mode = .rule }
    case .string(let quote, let inURL):
      if byte == quote || byte == 0x0A { mode = inURL ? .url : .rule }
    case .url:
      if byte == UInt8(ascii: ")") { mode = .rule }
      if byte.isQuote { mode = .string(quote: byte, inURL: true) }
      if byte > 0x20 { hasAddress = true }
    }
    isEscaped = byte == UInt8(ascii: "\\") && mode != .comment
    last = byte
  }

  private mutating func readInRule(_ byte: UInt8) {
    let (wordBefore, startBefore) = (word, isAtStart)
    word = Self.isWord(byte) ? word << 8 | UInt32(byte.lowercased) : 0
    isDelimited = Self.isDelimiter(byte)
    if byte > 0x20 { isAtStart = false }
    switch byte {
    case UInt8(ascii: "{"): endStatement(depth: 1)
    case UInt8(ascii: "}"): endStatement(depth: -1)
    case UInt8(ascii: ";"): endStatement(depth: 0)
    case UInt8(ascii: ":"): isInValue = true
    case UInt8(ascii: "("):
      guard wordBefore == Self.url else { return }
      mode = .url
      hasAddress = false
      isBehindURL = true
    case UInt8(ascii: "/"): wasAtStart = startBefore
    case UInt8(ascii: "*") where last == UInt8(ascii: "/"):
      mode = .comment
      isAtStart = wasAtStart
    case _ where byte.isQuote: mode = .string(quote: byte, inURL: false)
    default: break
    }
  }

  private mutating func endStatement(depth change: Int) {
    depth += change
    isInValue = false
    isAtStart = true
    isDelimited = true
  }

  /// Whether a byte is a quote behind the start of an address, which spoils the whole `url()`.
  func isQuoteInsideURL(_ byte: UInt8) -> Bool {
    byte.isQuote && hasAddress && !isEscaped && mode == .url
  }

  /// Whether a byte ends the value that stands before, or none does.
  func canStandBehindValue(_ byte: UInt8) -> Bool {
    switch value {
    case nil: true
    case .address: byte == UInt8(ascii: ")")
    case .part: " \t\r\n;,)}!/<".utf8.contains(byte)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0D, 0x0A, UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "("),
      UInt8(ascii: "/"), UInt8(ascii: "*"):
      true
    default: false
    }
  }
}

extension CSSPlace {
  /// How a value is printed here.
  func printing(of setting: Setting) throws(Refusal) -> Printing {
    if setting == .asset {
      guard isBehindURL else {
        throw Refusal(
          "misplaced-asset", "a picture or font can only be all of a url()",
          hint: "write url({{…}}), without quotes")
      }
      return .cssToken
    }
    guard mode == .rule, isInValue, isDelimited else {
      throw Refusal(
        "misplaced-option", "an option can't stand here in a style sheet",
        hint: "it is a whole value of a declaration, or a part between spaces: color: {{…}};")
    }
    return setting == .text ? .cssString : .cssToken
  }

  /// Goes on behind a value.
  mutating func passValue() {
    value = mode == .url ? .address : .part
    isAtStart = false
    isDelimited = false
    isBehindURL = false
    word = 0
    last = 0
  }
}
