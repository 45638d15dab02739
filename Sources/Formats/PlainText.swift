import Templating

extension Format {
  /// Plain text for e-mail, terminals and applicant tracking systems, wrapped to a width.
  package static let plainText = Format(
    fileExtension: "txt", language: .plainText, isPlainText: true,
    layout: { rendered, settings in
      var page = PlainTextPage(settings)
      let text = settings.isASCII ? PlainASCII.text(rendered) : rendered
      for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
        page.add(line)
      }
      return page.finished
    })
}
