/// What the guard read in a page, for checks that compare its reading with another one.
package enum GuardEvent: Sendable, Equatable {
  /// The start of a tag, with its name.
  case start(Range<Int>)
  /// An attribute of that tag and its value, which is empty if none stands there.
  case attribute(name: Range<Int>, value: Range<Int>)
  /// The end of an element, with the name in its end tag, or in its start tag where it has no other.
  case end(Range<Int>)
  /// Text, with its character references unless it is a style sheet.
  case text(Range<Int>)
}
