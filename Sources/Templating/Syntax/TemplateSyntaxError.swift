import Diagnostics

/// Why a template can't be read.
struct TemplateSyntaxError: Error, Sendable, Equatable {
  /// The byte of the template that is at fault.
  let offset: Int
  /// The kind of error.
  let code: IssueCode
  /// What is wrong.
  let message: String
  /// What to do about it.
  let hint: String?

  init(_ offset: Int, _ code: IssueCode, _ message: String, hint: String? = nil) {
    self.offset = offset
    self.code = code
    self.message = message
    self.hint = hint
  }
}
