package import Diagnostics
import JSONText
import Markdown
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let longHighlight = IssueCode(
    "long-highlight", .suggestion, "a highlight of more than 300 characters", canBeSilenced: true)
}

extension Check {
  /// A highlight that is read as a paragraph. The address of a link is not read.
  package static let longHighlight = Check(
    code: .longHighlight,
    run: { checked, check, reading in
      for translation in checked.values.highlights.flatMap(\.translations)
      where translation.text.utf8.count > longest {
        let text = translation.text
        let length = text.count > longest ? MarkdownText(inline: text).plain.count : 0
        guard length > longest else { continue }
        reading.report(
          check.code, "this highlight has \(length) characters",
          hint: "at most \(longest) are read at a glance: cut it, or make it the summary",
          at: translation.offset)
      }
    })

  /// The longest highlight that is read at a glance, in characters.
  private static let longest = 300
}
