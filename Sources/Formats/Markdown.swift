import Templating

extension Format {
  /// CommonMark with blank lines in the right places, wrapped where that changes nothing.
  package static let markdown = Format(
    fileExtension: "md", language: .markdown,
    layout: { rendered, _ in
      var page = MarkdownPage(capacity: rendered.count)
      for line in rendered.split(separator: 0x0A, omittingEmptySubsequences: false) {
        page.add(line)
      }
      return page.finished
    })
}
