/// One thing worth saying about an entry, in inline Markdown: text, or an object that also says
/// whom it is for.
package struct Highlight: Sendable, Hashable {
  /// What is said, in inline Markdown.
  package var text = LocalizedText("")
  /// The variants it belongs to.
  package var tags: [String] = []
  /// Whether it stays out of every public output.
  package var isPrivate = false
  /// How soon it goes when room is short; higher stays longer.
  package var priority: Int?

  /// A highlight without a text, to be read into.
  package init() {}
}
