package import Diagnostics
import Importers
package import JSONText
package import ProfileModel

/// A profile as a résumé in JSON Resume 1.0.
package struct JSONResumeExport {
  /// The language to choose from texts by language.
  let language: String
  /// Whether to export what was kept because it is private.
  let includesPrivate: Bool
  /// The day for which to choose values that change over time.
  let day: CalendarDay
  /// What the résumé can't hold, each as a warning at its place.
  var losses: Reading

  /// The résumé that says the same as a profile without errors, and what it can't hold, beside the
  /// losses that there were before. Of values that change over time it has those of a day, or the
  /// newest there are.
  package static func resume(
    from profile: JSONValue, in source: SourceText, includesPrivate: Bool,
    asOf day: CalendarDay = .last, losses: Reading? = nil
  ) -> Conversion {
    var export = JSONResumeExport(
      language: profile["language"]?.string ?? "en", includesPrivate: includesPrivate, day: day,
      losses: losses ?? Reading(source))
    let whole = JSONMember(key: "", value: export.resume(profile))
    let resume = export.fitted(whole, .resume)?.value ?? whole.value
    return Conversion(json: resume, losses: export.losses.inOrder)
  }

  /// The whole résumé. A list that is empty in the profile stays; here and below, a list that the
  /// conversion emptied is left out.
  private mutating func resume(_ profile: JSONValue) -> JSONValue {
    let kept = profile["extra"]?[ResumeBasics.extraKey]?.members ?? []
    let basics = self.basics(of: profile, kept: kept.first { $0.key == "basics" })
    var converted: [JSONMember] = []
    for section in ResumeSection.all {
      guard let list = profile[section.profile] else { continue }
      let entries = list.elements.flatMap { self.entries(of: $0, section) }
      if entries.isEmpty, !list.elements.isEmpty { continue }
      converted.append(JSONMember(key: section.resume, value: .array(entries)))
    }
    reportRest(of: profile)
    let rest = kept.filter { $0.key != "basics" }
    return JSONValue(.object(basics + Self.filled(converted, with: rest)))
  }

  /// Converted members together with kept ones. Where both have a key, the profile wins, since it may have
  /// been edited; kept members only fill gaps, also inside objects.
  static func filled(_ converted: [JSONMember], with kept: [JSONMember]) -> [JSONMember] {
    var members = converted
    for member in kept {
      guard let index = converted.firstIndex(where: { $0.key == member.key }) else {
        members.append(member)
        continue
      }
      guard case .object(let parts) = converted[index].value.content else { continue }
      members[index].value = JSONValue(.object(filled(parts, with: member.value.members)))
    }
    return members
  }
}

// Reports what can't be exported.

extension JSONResumeExport {
  /// The keys that are exported elsewhere, or only say how the profile is read and shown.
  private static let handled = ["$schema", "version", "contact", "location", "links", "extra"]

  /// The keys of a profile that are exported.
  static let keys =
    handled + ResumeBasics.profile.map(\.profile) + ResumeSection.all.map(\.profile)

  private mutating func reportRest(of profile: JSONValue) {
    for member in profile.members where !Self.keys.contains(member.key) {
      if member.key == "language", member.value == .string("en") { continue }
      reportLoss(member, of: Profile.noun)
    }
    reportExtra(of: profile, Profile.noun)
  }

  mutating func report(_ json: JSONValue, known: [String], _ noun: String) {
    for member in json.members where !known.contains(member.key) {
      if ["extra", "private"].contains(member.key) { continue }
      reportLoss(member, of: noun)
    }
    reportExtra(of: json, noun)
  }

  /// Reports what other tools keep in a record.
  private mutating func reportExtra(of record: JSONValue, _ noun: String) {
    guard let extra = record.members.first(where: { $0.key == "extra" }) else { return }
    let others = extra.value.members.filter { !$0.isWrittenBack }
    if !others.isEmpty || extra.value.members.isEmpty { reportLoss(extra, of: noun) }
  }

  /// Reports what was kept in a record that has no counterpart in the résumé.
  mutating func reportKept(of record: JSONValue, _ noun: String) {
    guard let extra = record.members.first(where: { $0.key == "extra" }),
      extra.value.members.contains(where: \.isWrittenBack),
      UnshownValues.hasContent(extra.value)
    else { return }
    reportLoss(extra, of: noun)
  }

  mutating func reportLoss(_ member: JSONMember, of noun: String) {
    reportLoss(
      "JSON Resume has no place for \"\(member.key.quotation)\" of \(noun)", at: member.keyOffset)
  }

  mutating func reportLoss(_ message: String, hint: String? = nil, at offset: Int) {
    losses.report(.lost, message, hint: hint, at: offset)
  }
}

extension JSONMember {
  /// Whether it is what was kept of a résumé.
  fileprivate var isWrittenBack: Bool {
    guard case .object = value.content else { return false }
    return key == ResumeBasics.extraKey || key == JSONResumeVersionZero.namesKey
  }
}
