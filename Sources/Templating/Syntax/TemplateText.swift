/// A tag of a template.
struct TemplateTag {
  /// Its bytes, with its delimiters.
  let range: Range<Int>
  /// The name of the value that it prints; nil of any other tag.
  let value: Range<Int>?
}

/// The text of a template without its tags, for checks that read the HTML or CSS in it.
package struct TemplateText: Sendable {
  /// As many bytes as the file has: each tag is white space, and the tag of a value begins with `_`.
  package let bytes: [UInt8]
  /// The name of each value that a tag prints, by the byte at which the tag begins.
  package let values: [Int: String]

  /// The text of a file; nil if its tags can't be read.
  package init?(_ file: TemplateFile) {
    let template = Array(file.text.utf8)
    guard let tags = Parser.tags(of: template) else { return nil }
    var bytes = template
    var values: [Int: String] = [:]
    for tag in tags {
      for place in tag.range { bytes[place] = UInt8(ascii: " ") }
      guard let value = tag.value else { continue }
      bytes[tag.range.lowerBound] = UInt8(ascii: "_")
      values[tag.range.lowerBound] = String(decoding: template[value], as: UTF8.self)
    }
    self.bytes = bytes
    self.values = values
  }
}
