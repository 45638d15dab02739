import Diagnostics
import JSONText
import ProfileModel

extension Check {
  /// A name in `silence` that no warning has.
  package static let unknownWarning = Check(
    code: .unknownWarning,
    run: { checked, check, reading in
      let names = IssueCode.all.filter(\.canBeSilenced).map(\.name)
      for value in checked.values.silenced {
        guard let name = value.string, !names.contains(name) else { continue }
        let hint = closest(to: name, among: names).map { "did you mean \"\($0)\"?" }
        reading.warning(
          check.code, "there is no warning \"\(name.quotation)\"",
          hint: hint ?? "the warnings are \(names.joined(separator: ", "))", at: value.offset)
      }
    })
}
