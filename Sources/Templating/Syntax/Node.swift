/// A piece of a Mustache template, with the byte offset of its tag.
enum Node: Sendable {
  /// Text between tags: a range of the template's bytes.
  case text(Range<Int>)
  /// `{{name}}`, or `{{{name}}}` and `{{&name}}` where it is raw.
  case variable(TagName, isRaw: Bool)
  /// `{{#name}}…{{/name}}`
  case section(TagName, [Node])
  /// `{{^name}}…{{/name}}`
  case inverted(TagName, [Node])
  /// `{{>name}}`, with the indentation of a tag that stands alone on its line.
  case partial(TagName, indentation: [UInt8])
  /// `{{>*name}}`
  case dynamicPartial(TagName, indentation: [UInt8])
  /// `{{$name}}…{{/name}}` where a template may be filled in from outside. Blocks and parents are few
  /// and large: all nodes would take their room.
  indirect case block(Block)
  /// `{{<name}}…{{/name}}`
  indirect case parent(Parent)
}

/// A block: in a template what stands there unless it is filled in, in a parent tag what fills it in.
struct Block: Sendable {
  let name: TagName
  /// What stands between its tags; in a parent tag it is read where it is filled in.
  let nodes: [Node]
  /// The bytes between its tags.
  let content: Range<Int>
  /// Whether its content begins on a line of its own.
  let isMultiline: Bool
  /// The white space that its line begins with, where nothing else stands before it.
  let indentation: [UInt8]
  let delimiters: Delimiters
}

/// A template that is filled in with blocks.
struct Parent: Sendable {
  let name: TagName
  let blocks: [Block]
  /// The first byte in it that is in no block, which is never printed.
  let stray: Int?
  let indentation: [UInt8]
}

/// What tags begin and end with.
struct Delimiters: Sendable {
  var opening: [UInt8] = Array("{{".utf8)
  var closing: [UInt8] = Array("}}".utf8)
}

/// The name in a tag.
struct TagName: Sendable {
  /// The name as it is written.
  let text: String
  /// The byte offset of the tag's opening delimiter.
  let offset: Int

  /// The parts between dots: `.` is no parts, `a.b` is two.
  var parts: [String] {
    text.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
  }
}
