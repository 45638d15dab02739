/// What a value is made of, as far as hints, schemas and visitors distinguish kinds.
package enum ValueForm: Sendable, Equatable {
  /// One value: a text, a number.
  case single
  /// A date, or the end of a time.
  case date
  /// An address of a link.
  case address
  /// A list of values.
  case list
  /// Any JSON, null too.
  case anything
  /// A record.
  case record(RecordID)
  /// The name of a record that stands elsewhere in the profile.
  case reference(to: RecordID)
}
