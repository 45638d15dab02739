/// Why a text is not JSON, and where.
package struct JSONError: Error, Sendable, Equatable {
  /// The byte at fault; the length of the text where it ends too early.
  package var offset: Int
  /// What is wrong, in one line: `expected "," or "]" after a value in an array`.
  package var message: String
  /// What to do about it: `JSON has no comments`.
  package var hint: String?

  /// An error at a byte of the text.
  package init(offset: Int, message: String, hint: String? = nil) {
    self.offset = offset
    self.message = message
    self.hint = hint
  }
}
