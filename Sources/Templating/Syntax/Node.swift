/// A piece of a Mustache template, with the byte offset of its tag.
enum Node: Sendable {
  /// Text between tags: a range of the template's bytes.
  case text(Range<Int>)
  /// `{{name}}`, or `{{{name}}}` and `{{&name}}` where it is raw.
  case variable(TagName, isRaw: Bool)
  /// `{{#name}}…{{/name}}`
  case section(TagName, [Node], end: Int)
  /// `{{^name}}…{{/name}}`
  case inverted(TagName, [Node], end: Int)
  /// `{{>name}}`, with the indentation of a tag that stands alone on its line.
  case partial(TagName, indentation: [UInt8])
  /// `{{>*name}}`
  case dynamicPartial(TagName, indentation: [UInt8])
}

/// The name in a tag: `.` is no parts, `a.b` is two.
struct TagName: Sendable, Equatable {
  /// The name as it is written.
  let text: String
  /// The parts between dots.
  let parts: [String]
  /// The byte offset of the tag's opening delimiter.
  let offset: Int
}
