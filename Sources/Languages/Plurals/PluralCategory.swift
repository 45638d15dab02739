/// A kind of number that a language has words of their own for, by CLDR.
package enum PluralCategory: String, CaseIterable, Sendable {
  /// As Arabic has it for 0.
  case zero
  /// As English has it for 1.
  case one
  /// As Arabic has it for 2.
  case two
  /// As Polish has it for 2, 3 and 4.
  case few
  /// As Polish has it for 5 and more.
  case many
  /// What is left.
  case other
}
