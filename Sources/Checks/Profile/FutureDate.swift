package import Diagnostics
import JSONText
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let futureDate = IssueCode(
    "future-date", .warning, "a date after today", canBeSilenced: true)
}

extension Check {
  /// A date that is yet to come; an expiry is meant to.
  package static let futureDate = Check(
    code: .futureDate,
    run: { checked, check, reading in
      for (key, text, offset) in checked.values.dates where key != "expires" {
        guard let date = try? PartialDate(edtf: text), date.firstDay > checked.day else { continue }
        let until = key == "end" ? "it goes on" : "it isn't shown"
        reading.report(
          check.code, "\"\(text)\" is in the future",
          hint: "until then \(until); look whether it is meant", at: offset)
      }
    })
}
