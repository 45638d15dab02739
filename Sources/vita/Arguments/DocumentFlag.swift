import Formats

/// A flag of `vita render` that changes some documents only. Each is a line in `all`: where one that
/// is typed would change nothing, the command line is wrong.
struct DocumentFlag: Sendable {
  /// The flag.
  let flag: Flag
  /// Whether it changes the data of a document too, or only what the template prints of it.
  let changesData: Bool
  /// Whether it changes a document. It changes no file for programs, which has no theme.
  let changes: @Sendable (DocumentName) -> Bool

  /// Every such flag, in the order in which they are reported.
  static let all = [
    DocumentFlag(flag: .theme, changesData: true) { _ in true },
    DocumentFlag(flag: .set, changesData: true) { _ in true },
    DocumentFlag(flag: .data, changesData: true) { _ in true },
    DocumentFlag(flag: .width, changesData: false, changes: \.format.isPlainText),
    DocumentFlag(flag: .ascii, changesData: false, changes: \.format.isPlainText),
  ]

  /// The error of the first typed flag that changes nothing in a document; in a file for programs
  /// where that is nil.
  static func error(
    of arguments: ParsedArguments, for document: DocumentName?, named name: String
  ) -> UsageError? {
    for limited in all where arguments.isGiven(limited.flag) {
      let isChanged = document.map(limited.changes) == true
      let isOfData = isChanged && !limited.changesData && arguments.has(.data)
      if isChanged, !isOfData { continue }
      return UsageError(
        .uselessFlag(
          flag: limited.flag.typed, document: isOfData ? "the data of \(name)" : name),
        hint: isOfData
          ? "leave it out, or \(Flag.data.typed)" : "it is for \(limited.documents)",
        in: arguments.command)
    }
    return nil
  }

  /// The documents that it changes: `about.txt and cv.txt`.
  private var documents: String {
    let names = DocumentName.renderable.filter(changes).map(\.shownFile)
    return "\(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
  }
}
