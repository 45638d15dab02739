package import Diagnostics

/// What is wrong in a template, and where.
package struct TemplateError: Error, Sendable {
  /// A place where a template includes another.
  package struct Link: Sendable {
    /// The file that includes.
    package let file: TemplateFile
    /// The byte of the tag that does.
    package let offset: Int
  }

  /// The file that is wrong.
  package let file: TemplateFile
  /// The byte at fault.
  package let offset: Int
  /// The kind of error.
  package let code: IssueCode
  /// What is wrong.
  package let message: String
  /// What to do about it.
  package let hint: String?
  /// The templates that include the file, the nearest first.
  package let chain: [Link]

  /// What is wrong where a template includes a partial that there is not.
  package static func noPartial(_ name: String) -> String { "there is no partial \"\(name)\"" }
}

/// Everything that is wrong in a template and what it includes.
package struct TemplateErrors: Error, Sendable {
  /// The errors, in the order they were found; never empty.
  package let errors: [TemplateError]
}

/// Why something may not stand where it does, before it is known where that is.
struct Refusal: Error, Equatable {
  let code: IssueCode
  let message: String
  let hint: String?
  /// Whether the rest of the template is ignored.
  let isFinal: Bool

  init(_ code: IssueCode, _ message: String, hint: String? = nil, isFinal: Bool = false) {
    self.code = code
    self.message = message
    self.hint = hint
    self.isFinal = isFinal
  }
}
