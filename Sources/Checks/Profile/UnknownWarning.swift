import Diagnostics
import JSONText
import ProfileModel
import Themes

extension Check {
  /// A name in `silence` that no warning has.
  package static let unknownWarning = Check(
    name: "unknown-warning", summary: "a name in silence that no warning has",
    run: { checked, check, reading in
      let names =
        all.map(\.name) + [
          "blank-text", Opened.notShown, Theme.untranslatedPhrases,
        ]
      for (name, offset) in checked.values.silenced where !names.contains(name) {
        let hint = closest(to: name, among: names).map { "did you mean \"\($0)\"?" }
        reading.warning(
          check.name, "there is no warning \"\(name.quotation)\"",
          hint: hint ?? "the warnings are \(names.joined(separator: ", "))", at: offset)
      }
    })
}
