import Templating

extension Format {
  /// Plain text for e-mail, terminals and applicant tracking systems, wrapped to a width.
  package static let plainText = Format(
    fileExtension: "txt", language: .plainText,
    layout: { rendered, width in
      var page = PlainTextPage(width: width)
      for line in rendered.split(separator: 0x0A, omittingEmptySubsequences: false) {
        page.add(line)
      }
      return page.finished
    })
}
