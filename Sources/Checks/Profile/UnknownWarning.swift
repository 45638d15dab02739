import Diagnostics
import JSONText
import ProfileModel

extension Check {
  /// A name in `silence` that no warning has.
  package static let unknownWarning = Check(
    code: .unknownWarning,
    run: { checked, check, reading in
      let names = IssueCode.all.filter(\.canBeSilenced).map(\.name)
      for (name, offset) in checked.values.silenced where !names.contains(name) {
        let hint = closest(to: name, among: names).map { "did you mean \"\($0)\"?" }
        reading.warning(
          check.code, "there is no warning \"\(name.quotation)\"",
          hint: hint ?? "the warnings are \(names.joined(separator: ", "))", at: offset)
      }
    })
}
