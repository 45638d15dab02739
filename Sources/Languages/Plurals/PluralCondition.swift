/// A condition on a whole number, as CLDR's plural rules write it: `n % 10 = 1 and n % 100 != 11`.
///
/// UTS #35, Part 3, Language Plural Rules.
struct PluralCondition: Sendable, Equatable {
  /// One comparison of the number, or of its rest in a division, with some numbers.
  struct Relation: Sendable, Equatable {
    /// Whether it is about the number; else about its fraction or exponent, which whole numbers have
    /// none of.
    var isOfNumber: Bool
    var modulus: Int?
    var isNegated = false
    var ranges: [ClosedRange<Int>] = []

    func holds(for number: Int) -> Bool {
      let value = isOfNumber ? number : 0
      let rest = modulus.map { value % $0 } ?? value
      return ranges.contains { $0.contains(rest) } != isNegated
    }
  }

  /// Groups of which one has to hold whole.
  private let alternatives: [[Relation]]

  /// A condition from its text.
  init(_ text: String) throws(PluralSyntaxError) {
    var tokens = PluralTokens(text)
    var alternatives = [[try tokens.relation()]]
    while !tokens.isAtEnd {
      if tokens.take("or") {
        alternatives.append([try tokens.relation()])
      } else if tokens.take("and") {
        alternatives[alternatives.count - 1].append(try tokens.relation())
      } else {
        throw tokens.expected("\"and\" or \"or\"")
      }
    }
    self.alternatives = alternatives
  }

  /// Whether it holds for a whole number.
  func holds(for number: Int) -> Bool {
    alternatives.contains { $0.allSatisfy { $0.holds(for: number) } }
  }
}
