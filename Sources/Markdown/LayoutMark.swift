/// Bytes that mark, for the layout stage after templating, what is not text. Values can't hold them: they
/// are control characters, which escaping takes out.
package enum LayoutMark {
  /// A line `===` of the template, which underlines the line above.
  package static let doubleRule: UInt8 = 1
  /// A line `---` of the template, which underlines the line above.
  package static let singleRule: UInt8 = 2
  /// Where continuation lines begin, after a bullet or a quote mark.
  package static let hang: UInt8 = 3
  /// A line break inside a value.
  package static let valueNewline: UInt8 = 4
  /// A space of a Markdown text where the line may break.
  package static let space: UInt8 = 5
  /// Where continuation lines of an item begin, in a list of a Markdown text.
  package static let itemHang: UInt8 = 6
}
