/// The words, numbers and signs of a plural rule, taken one by one.
struct PluralTokens {
  private var tokens: [(text: Substring, position: Int)] = []
  private var index = 0
  private let length: Int

  init(_ text: String) {
    length = text.utf8.count
    var start = text.startIndex
    while start < text.endIndex {
      let end = Self.end(of: text[start...])
      let token = text[start..<end]
      if token != " " {
        tokens.append((token, text.utf8.distance(from: text.startIndex, to: start)))
      }
      start = end
    }
  }

  /// Where the token that a text begins with ends: a run of letters or of digits, `..`, `!=`, or one
  /// sign.
  private static func end(of text: Substring) -> Substring.Index {
    let run = text.prefix { $0.isLetter }
    let digits = text.prefix { $0.isNumber }
    if !run.isEmpty { return run.endIndex }
    if !digits.isEmpty { return digits.endIndex }
    let isPair = text.hasPrefix("..") || text.hasPrefix("!=")
    return text.index(text.startIndex, offsetBy: isPair ? 2 : 1)
  }

  var isAtEnd: Bool { index == tokens.count }

  /// Takes a token, if it comes next.
  mutating func take(_ token: String) -> Bool {
    guard !isAtEnd, tokens[index].text == token else { return false }
    index += 1
    return true
  }

  /// The error where something else was expected.
  func expected(_ what: String) -> PluralSyntaxError {
    let found = isAtEnd ? "the end" : "\"\(tokens[index].text)\""
    return PluralSyntaxError(
      message: "expected \(what) in a plural rule, found \(found)",
      position: isAtEnd ? length : tokens[index].position)
  }

  /// `n % 10 = 2..4,9`.
  mutating func relation() throws(PluralSyntaxError) -> PluralCondition.Relation {
    var relation = PluralCondition.Relation(isOfNumber: try isOfNumber())
    if take("%") {
      let place = self
      let modulus = try number()
      guard modulus > 0 else { throw place.expected("a number above 0") }
      relation.modulus = modulus
    }
    relation.isNegated = take("!=")
    guard relation.isNegated || take("=") else { throw expected("\"=\" or \"!=\"") }
    repeat { relation.ranges.append(try range()) } while take(",")
    return relation
  }

  /// Takes an operand: `n` and `i` are the number, `v`, `w`, `f`, `t`, `c` and `e` tell of its fraction
  /// and its exponent.
  private mutating func isOfNumber() throws(PluralSyntaxError) -> Bool {
    if take("n") || take("i") { return true }
    for operand in ["v", "w", "f", "t", "c", "e"] where take(operand) { return false }
    throw expected("n, i, v, w, f, t, c or e")
  }

  private mutating func range() throws(PluralSyntaxError) -> ClosedRange<Int> {
    let first = try number()
    guard take("..") else { return first...first }
    let place = self
    let last = try number()
    guard first <= last else { throw place.expected("a number above \(first)") }
    return first...last
  }

  private mutating func number() throws(PluralSyntaxError) -> Int {
    guard !isAtEnd, let number = Int(tokens[index].text) else { throw expected("a number") }
    index += 1
    return number
  }
}
