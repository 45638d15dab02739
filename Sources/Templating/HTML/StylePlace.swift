import Diagnostics
import Styles

/// Where in a style sheet a template stands, as far as values and sections go by it.
struct StylePlace: Hashable {
  /// A value that stands directly before.
  enum Value: Hashable {
    /// All of a `url()`.
    case address
    /// A value of a declaration, or a part of one.
    case part
  }

  /// The brackets that are open.
  private var brackets: [UInt8] = []
  /// Whether a colon stands before in the declaration.
  var isInValue = false
  /// Whether nothing stands before in the declaration or rule.
  var isAtStart = true
  /// Whether what comes next is a token by itself.
  var isDelimited = true
  /// The value that stands directly before, nil if none does.
  var value: Value?
  /// What follows the last token that nothing can continue, such as the start of a word. With what
  /// comes next it is read once more.
  var tail: [UInt8] = []

  /// What loads, in the declaration that is open.
  private var loads = StyleLoads()
  /// Whether an error was reported for the unfinished token in the tail.
  var isReported = false

  /// Between two declarations or rules, where a section may stand.
  var isBetween: Bool {
    isAtStart && tail.isEmpty && value == nil && !brackets.contains { $0 != UInt8(ascii: "{") }
  }

  /// Whether a string, comment or address is open, which has to end before anything but text comes.
  var isInsideToken: Bool {
    if isBehindURL { return false }
    var tokenizer = StyleTokenizer(tail[...])
    while let token = tokenizer.next() {
      if !token.isClosed { return true }
    }
    return false
  }

  /// Whether `url(` stands directly before.
  var isBehindURL: Bool {
    tail.count == 4 && tail.map { $0 | 0x20 }.elementsEqual("url(".utf8.map { $0 | 0x20 })
  }

  /// Whether a byte ends the value that stands before, or none does.
  func canStandBehindValue(_ byte: UInt8) -> Bool {
    switch value {
    case nil: true
    case .address: byte == UInt8(ascii: ")")
    case .part: " \t\r\n;,)}!/<".utf8.contains(byte)
    }
  }
}

extension StylePlace {
  /// What is wrong at a token.
  struct Fault {
    /// The byte at which it begins, counted from the start of what was read.
    let offset: Int
    let refusal: Refusal
  }

  /// Continues after text, which follows the tail. Faults are counted from the start of the tail.
  mutating func read(_ text: ArraySlice<UInt8>, endsSheet: Bool) -> [Fault] {
    if value == .address, text.first == UInt8(ascii: ")") {
      value = nil
      return read(text.dropFirst(), endsSheet: endsSheet).map {
        Fault(offset: $0.offset + 1, refusal: $0.refusal)
      }
    }
    if !text.isEmpty { value = nil }
    isReported = false
    let css = tail + text
    var tokenizer = StyleTokenizer(css[...])
    var tokens: [StyleToken] = []
    while let token = tokenizer.next() { tokens.append(token) }
    if !endsSheet { tokens.removeLast(tokens.count - Self.countOfWhole(tokens, of: css)) }
    tail = Array(css[(tokens.last?.range.upperBound ?? 0)...])
    return follow(tokens, of: css)
  }

  /// How many tokens there are up to the last one that nothing which comes next can change.
  private static func countOfWhole(_ tokens: [StyleToken], of css: [UInt8]) -> Int {
    var count = 0
    var isInURL = false
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .function: isInURL = StyleLoads.isURL(css[token.range])
      case .whitespace where isInURL: break
      default: isInURL = false
      }
      if !isInURL, isWhole(token) { count = index + 1 }
    }
    return count
  }

  private static func isWhole(_ token: StyleToken) -> Bool {
    switch token.kind {
    case .whitespace, .function, .htmlComment, .badString: true
    case .comment, .string, .url, .badURL: token.isClosed
    case .delimiter(let byte): "{}()[];:,".utf8.contains(byte)
    case .identifier, .atKeyword, .hash, .number: false
    }
  }

  private mutating func follow(_ tokens: [StyleToken], of css: [UInt8]) -> [Fault] {
    var faults: [Fault] = []
    for token in tokens where faults.count <= Limits.errorCount {
      follow(token)
      if let refusal = refusal(of: token) {
        faults.append(Fault(offset: token.range.lowerBound, refusal: refusal))
      } else if let load = loads.read(token, of: css[...]) {
        faults.append(Fault(offset: load.offset, refusal: .load(load.what, in: "a style sheet")))
      }
    }
    return faults
  }

  private func refusal(of token: StyleToken) -> Refusal? {
    switch token.kind {
    case .badURL:
      Refusal(
        .strayCharacter, "this url() holds what no address can hold", hint: "quote all of it")
    case .badString:
      Refusal(.strayCharacter, "this string does not end on its line", hint: "close its quotes")
    case .comment where !token.isClosed:
      Refusal(.unclosedComment, "this comment is never closed", hint: "close it with */")
    case .string where !token.isClosed, .url where !token.isClosed:
      Refusal(.strayCharacter, "this string or address is never closed", hint: "close it")
    case .delimiter where brackets.count > Limits.bracketDepth:
      Refusal(
        .nestingDepth, "brackets stand in each other more than \(Limits.bracketDepth) deep",
        isFinal: true)
    default: nil
    }
  }

  private mutating func follow(_ token: StyleToken) {
    switch token.kind {
    case .whitespace, .comment: isDelimited = true
    case .function: open(UInt8(ascii: "("))
    case .delimiter(let byte): follow(byte)
    default:
      isAtStart = false
      isDelimited = false
    }
  }

  private mutating func follow(_ byte: UInt8) {
    isAtStart = false
    isDelimited = ":,/*".utf8.contains(byte)
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["): open(byte)
    case UInt8(ascii: "}"): close(UInt8(ascii: "{"))
    case UInt8(ascii: ")"): close(UInt8(ascii: "("))
    case UInt8(ascii: "]"): close(UInt8(ascii: "["))
    case UInt8(ascii: ";"): startStatement()
    case UInt8(ascii: ":"): isInValue = true
    default: break
    }
  }

  private mutating func open(_ bracket: UInt8) {
    if brackets.count <= Limits.bracketDepth { brackets.append(bracket) }
    isAtStart = false
    isDelimited = true
    if bracket == UInt8(ascii: "{") { startStatement() }
  }

  /// Another bracket than the innermost closes nothing.
  private mutating func close(_ bracket: UInt8) {
    if brackets.last == bracket { brackets.removeLast() }
    if bracket == UInt8(ascii: "{") { startStatement() }
  }

  private mutating func startStatement() {
    isInValue = false
    isAtStart = true
    isDelimited = true
  }
}
