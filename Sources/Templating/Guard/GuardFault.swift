package import Diagnostics

/// What the guard found wrong in a finished page.
package struct GuardFault: Error, Sendable, Equatable {
  /// The byte of the page at fault.
  package let offset: Int
  /// The kind of fault.
  package let code: IssueCode
  /// What is wrong.
  package let message: String

  init(_ offset: Int, _ code: IssueCode, _ message: String) {
    self.offset = offset
    self.code = code
    self.message = message
  }
}
