/// Why a template can't be read.
package struct SyntaxError: Error, Sendable, Equatable {
  /// The byte of the template that is at fault.
  package let offset: Int
  /// The kind of error, in kebab case.
  package let name: String
  /// What is wrong.
  package let message: String
  /// What to do about it.
  package let hint: String?

  init(_ offset: Int, _ name: String, _ message: String, hint: String? = nil) {
    self.offset = offset
    self.name = name
    self.message = message
    self.hint = hint
  }
}
