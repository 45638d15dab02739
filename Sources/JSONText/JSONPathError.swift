/// The error of a text that is no path into a JSON value.
package struct JSONPathError: Error, Sendable, Equatable {
  /// What is wrong, in a few words.
  package let message: String
  /// Where, in Unicode scalars from 1.
  package let column: Int
}
