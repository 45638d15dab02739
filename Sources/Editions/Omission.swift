package import ProfileModel

/// Something that an edition leaves out.
package struct Omission: Sendable, Equatable {
  /// Why something is left out.
  package enum Reason: Sendable {
    /// It is private.
    case isPrivate
    /// It comes after the day.
    case isToCome
  }

  /// What is left out.
  package enum Part: Sendable, Equatable {
    /// A record, with all it holds.
    case whole
    /// The value of the key: the employer of a project, the date behind `asOf`.
    case value
    /// The date of an end, after which something is ongoing.
    case end
  }

  /// The record that is left out, or that a value of is.
  package let record: RecordID
  /// What that record is called in messages.
  package let noun: String
  /// How much of it is left out.
  package let part: Part
  /// The key that what is left out stands at: `roles`, `phone`, `employer`.
  package let key: String
  /// The key of the profile that all this stands in: `employers`.
  package let section: String
  /// What the record is called; nil if it has no name.
  package let name: String?
  /// Why it is left out.
  package let reason: Reason
  /// Its first byte in the source.
  package let offset: Int
  /// For a record that is left out since nothing of it is left to show: what of it is left out.
  package var parts: [Omission] = []

  /// What it is, in a few words: `phone`, `a role`, `the employer of a project`.
  package var what: String {
    if part == .value { return "the \(key) of \(noun)" }
    return record == ContactValue.id ? key : noun
  }

  /// What is left out for itself, and not because of its parts.
  package var leaves: [Omission] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }
}

/// A text that an edition shows in another language than its own, for want of a translation.
package struct Fallback: Sendable, Equatable {
  /// The text as it is shown.
  package let text: String
  /// The language it is shown in.
  package let language: String
  /// Its first byte in the source.
  package let offset: Int
}
