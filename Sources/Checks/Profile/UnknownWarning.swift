package import Diagnostics
import JSONText
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let unknownWarning = IssueCode(
    "unknown-warning", .warning, "a name in silence that nothing has, or that can't be silenced",
    canBeSilenced: true)
}

extension Check {
  /// A name in `silence` that nothing has, or that can't be silenced.
  package static let unknownWarning = Check(
    code: .unknownWarning,
    run: { checked, check, reading in
      let names = IssueCode.silenceable.map(\.name)
      for (name, offset) in checked.values.silenced where !names.contains(name) {
        let isCode = IssueCode.all.contains { $0.name == name }
        let suggestion = isCode ? nil : closest(to: name, among: names)
        reading.report(
          check.code,
          isCode ? "\"\(name)\" can't be silenced" : "there is no warning \"\(name.quotation)\"",
          hint: suggestion.map { "did you mean \"\($0)\"?" }
            ?? "what can be silenced is \(names.joined(separator: ", "))", at: offset)
      }
    })
}
