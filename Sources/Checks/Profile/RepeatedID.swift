package import Diagnostics
import Documents
import JSONText
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let repeatedID = IssueCode(
    "repeated-id", .warning,
    "two entries with the same id, or one with an id of the page's own", canBeSilenced: true)
}

extension Check {
  /// An id that two entries have: a link can lead to one of them only.
  package static let repeatedID = Check(
    code: .repeatedID,
    run: { checked, check, reading in
      var first: [String: Int] = [:]
      for entry in checked.values.entries {
        guard let value = entry.place["id"], let id = value.string else { continue }
        if id.hasPrefix(Anchors.reserved) {
          reading.report(
            check.code, "ids that begin with \"\(Anchors.reserved)\" are the page's own",
            hint: "links don't lead here: give this entry another", at: value.offset)
        } else if let offset = first[id] {
          reading.report(
            check.code, "another entry has the id \"\(id)\"",
            hint: "links lead to the first one: give this one another", at: value.offset,
            notes: [("the first one is here", offset)])
        } else {
          first[id] = value.offset
        }
      }
    })
}
