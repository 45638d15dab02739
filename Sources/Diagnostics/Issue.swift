/// Something wrong, or worth a look, in what the user wrote: data for a presenter, not text.
///
/// As the command line shows it:
/// ```
/// profile.json:12:18: error: unknown key "highlihgts" in a role [unknown-key]
///   12 |       "highlihgts": [
///      |       ^
///   did you mean "highlights"?
/// ```
package struct Issue: Error, Sendable, Hashable {
  /// How much it matters: only an error stops the output.
  package enum Severity: String, Sendable, CaseIterable {
    /// Nothing is written.
    case error
    /// Something is probably wrong. The output is written, and the person is warned.
    case warning
    /// Something could be better. It is counted, and shown to those who ask.
    case suggestion
  }

  /// Another place that explains the issue: the start that an end comes before, or the template that
  /// includes a partial.
  package struct Note: Sendable, Hashable {
    /// What the place has to do with the issue, in a few words.
    package var message: String
    /// Where that is.
    package var place: Place

    /// A note at a place.
    package init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  /// The kind of issue.
  package let code: IssueCode
  /// What is wrong, in one line without a full stop.
  package var message: String
  /// What to do about it, in one line.
  package var hint: String?
  /// Where it is; nil if no text is at fault, as with a missing file.
  package var place: Place?
  /// Further places, nearest first.
  package var notes: [Note]
  /// The number of dropped issues that this one stands for; 0 for an ordinary issue.
  package var omitted = 0

  /// Whether it stops the output.
  package var severity: Severity { code.severity }

  /// An issue.
  package init(
    _ code: IssueCode, _ message: String, hint: String? = nil, at place: Place? = nil,
    notes: [Note] = []
  ) {
    self.code = code
    self.message = message.cut(to: Limits.maximumMessageLength)
    self.hint = hint?.cut(to: Limits.maximumMessageLength)
    self.place = place
    self.notes = notes
  }
}
