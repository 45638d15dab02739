/// Something in a style sheet that would make a browser load it.
package struct StyleLoad: Sendable, Equatable {
  /// The byte at which it begins.
  package let offset: Int
  /// What an author calls it: `url()`, `@import`.
  package let what: String
}
