/// Where reading Markdown stops, so that time and stack stay bounded.
package enum Limits {
  /// How deep quotes and lists nest; deeper markers are text.
  static let nesting = 32
  /// How deep parentheses nest in a link destination, as in cmark.
  static let parentheses = 32
  /// How long a link label is, by CommonMark.
  static let label = 999
  /// What references may add to a text that is shorter, in bytes.
  static let expansion = 100_000
  /// How many marks and line breaks a text holds. Each may become a piece of the tree that takes many
  /// times its room.
  static let marks = 1_000_000
}
