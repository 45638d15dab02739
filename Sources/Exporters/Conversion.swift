package import Diagnostics
import Editions
package import JSONText
package import ProfileModel

/// An opened profile in another format or as it stood on a day, and what the result can't hold.
package struct Conversion: Sendable {
  /// The result.
  package let json: JSONValue
  /// What is left out, each as a warning at its place.
  package let losses: [Issue]

  /// A profile in our own format: as it is, or as it stood on a day.
  package static func profile(of opened: Opened, asOf day: CalendarDay? = nil) -> Conversion {
    let (tree, reading) = edited(opened, edition(of: day, includesPrivate: true)) { _ in true }
    return Conversion(json: tree, losses: reading.inOrder)
  }

  /// A profile as a résumé in JSON Resume: as it is, or as it stood on a day. Of values that change over
  /// time it has those of a day of their own.
  package static func resume(
    of opened: Opened, asOf day: CalendarDay? = nil, valuesAsOf valueDay: CalendarDay = .last,
    includesPrivate: Bool
  ) -> Conversion {
    let edition = edition(of: day, includesPrivate: includesPrivate)
    // A section that has no place there is lost as a whole.
    let (tree, reading) = edited(opened, edition) { omission in
      omission.reason == .isToCome || JSONResumeExport.keys.contains(omission.section)
    }
    return JSONResumeExport.resume(
      from: tree, in: opened.source, includesPrivate: includesPrivate, asOf: valueDay,
      losses: reading)
  }

  /// The edition of a conversion: in every language, with the ways to reach the person.
  private static func edition(of day: CalendarDay?, includesPrivate: Bool) -> Edition {
    Edition(
      of: day ?? .last,
      disclosure: Disclosure(
        includesPrivate: includesPrivate, shown: ["phone", "address"]),
      texts: .all)
  }

  private static func edited(
    _ opened: Opened, _ edition: Edition, where isRelevant: (Omission) -> Bool
  ) -> (JSONValue, Reading) {
    var reading = Reading(opened.source)
    guard let profile = opened.profile, let tree = opened.tree else {
      return (opened.tree ?? .object([]), reading)
    }
    let omissions = profile.edited(for: edition).omissions.filter(isRelevant)
    for omission in omissions { omission.reportLoss(edition.day, &reading) }
    return (tree.without(omissions), reading)
  }
}

extension Omission {
  /// Reports what is left out, and which flag includes it.
  fileprivate func reportLoss(_ day: CalendarDay, _ reading: inout Reading) {
    switch reason {
    case .isToCome:
      reading.report(
        .lost, "\(later) comes after \(PartialDate(day).edtf) and stays here",
        hint: "a later --as-of lets it go", at: offset)
    case .isPrivate:
      let message =
        parts.isEmpty
        ? "\(hidden) is private and stays here"
        : "\(noun) whose roles are all private stays here"
      reading.report(.lost, message, hint: "--private lets it go", at: offset)
    }
  }

  private var later: String {
    switch part {
    case .end: "this end"
    case .value: record == Project.id ? what : "\"\(key)\""
    case .whole: [Role.id, DatedValue.id].contains(record) ? noun : "an entry"
    }
  }

  private var hidden: String { record == ContactValue.id ? "the e-mail address" : what }
}
