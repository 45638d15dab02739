/// The error of a text that is no plural condition.
struct PluralSyntaxError: Error, Equatable {
  /// What was expected there.
  let message: String
  /// Where, counted in bytes.
  let position: Int
}
