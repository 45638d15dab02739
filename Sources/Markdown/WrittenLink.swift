/// A link or an image as it was written, whether it is shown as one or not.
package enum WrittenLink: Sendable, Equatable {
  /// A link to an address.
  case link(String)
  /// What stands after `](` of a link that is none, up to the end of it: an address with a space.
  case broken(String)
  /// An image, and whether there is nothing to see in its text.
  case image(isBlank: Bool)

  /// Whether it is a link that readers can follow.
  package var leadsSomewhere: Bool {
    if case .link(let address) = self { LinkDestination.isAllowed(address) } else { false }
  }
}

extension MarkdownText {
  /// The links and images of the text, in their order.
  package var writtenLinks: [WrittenLink] {
    sources.flatMap { source -> [WrittenLink] in
      let text = Array(Escaping.clean(source).utf8)
      if Self.hasTooManyMarks(text) { return [] }
      if hasBlocks { return BlockParser.writtenLinks(in: text) }
      var references = References(budgetFor: text.count, recordsLinks: true)
      _ = InlineParser.parse(text, &references)
      return references.written ?? []
    }
  }
}
