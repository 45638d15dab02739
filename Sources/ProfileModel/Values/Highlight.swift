/// One thing worth saying about an entry, in inline Markdown: text, or an object that also says
/// who may see it.
package struct Highlight: Sendable, Hashable {
  /// What is said, in inline Markdown.
  package var text = LocalizedText("")
  /// Words to choose by; kept, and not used yet.
  package var tags: [String] = []
  /// Whether it stays out of every public output.
  package var isPrivate = false
  /// How much it matters beside others; kept, and not used yet.
  package var priority: Int?

  /// Where it stands.
  package var place = RecordPlace()

  /// A highlight without a text, to be read into.
  package init() {}
}
