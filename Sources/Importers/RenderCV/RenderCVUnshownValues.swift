import Diagnostics
import JSONText
import Languages
import Markdown
import ProfileModel

/// Reports the values of a RenderCV file that a profile has no field for, or can say only in part. They
/// are kept, but no document shows them, and each may be a typo.
struct RenderCVUnshownValues {
  private var reading: Reading
  /// The types of the entries, by their places.
  private let shapes: [Int: RenderCVShape]

  /// A reading with a warning for each value that is kept in a profile made of a RenderCV file.
  static func reported(
    in profile: JSONValue, of root: JSONValue, _ reading: Reading
  ) -> Reading {
    var shapes: [Int: RenderCVShape] = [:]
    for section in root["cv"]?["sections"]?.members ?? [] {
      for entry in section.value.elements { shapes[entry.offset] = RenderCVShape(of: entry) }
    }
    var kept = RenderCVUnshownValues(reading: reading, shapes: shapes)
    kept.report(profile)
    return kept.reading
  }

  private mutating func report(_ profile: JSONValue) {
    for member in Self.kept(of: profile) { reportRoot(member, of: profile) }
    for link in profile["links"]?.elements ?? [] {
      for member in Self.kept(of: link) where !Self.isLook(member) {
        warn(UnshownValues.message(member.key, of: Self.noun), Self.linkKeys, at: member)
      }
    }
    for section in profile.members where section.key != "links" {
      for entry in section.value.elements {
        reportEntry(entry)
        for inner in (entry["roles"] ?? entry["entries"])?.elements ?? [] { reportEntry(inner) }
      }
    }
  }

  private static let noun = "an entry"
  private static let linkKeys = ["network", "username", "url", "placeholder"]

  /// Whether a member of a link says only how it looks, or that it may be shown.
  private static func isLook(_ member: JSONMember) -> Bool {
    ["fontawesome_icon", "private"].contains(member.key)
  }

  private static func kept(of record: JSONValue) -> [JSONMember] {
    let kept = record["extra"]?[RenderCVImport.extraKey]?.members ?? []
    // What the import made has no place.
    return kept.filter { $0.keyOffset > 0 && UnshownValues.hasContent($0.value) }
  }

  // Beyond what is shown, issues are only counted: their messages are not made.

  private mutating func warn(
    _ message: @autoclosure () -> String, _ keys: [String], at member: JSONMember
  ) {
    warn(message(), hint: UnshownValues.hint(member.key, keys), at: member.keyOffset)
  }

  private mutating func warn(
    _ message: @autoclosure () -> String, hint: @autoclosure () -> String?, at offset: Int
  ) {
    reading.report(.notShown, message(), hint: hint(), at: offset)
  }
}

extension RenderCVUnshownValues {
  private static let rootKeys = [
    "name", "headline", "label", "location", "email", "phone", "website", "social_networks",
    "custom_connections", "sections", "photo", "design", "locale", "settings",
  ]

  /// Reports a member of the file or of its `cv`.
  private mutating func reportRoot(_ member: JSONMember, of profile: JSONValue) {
    switch member.key {
    // How the file is read and looks.
    case "$schema", "design", "settings", "rendercv_settings": return
    case "locale": reportLanguage(member.value)
    case "email", "phone":
      let isFirst = profile["contact"]?[member.key] != nil
      let message = "only the first \"\(member.key)\" of \(UnshownValues.whole) is shown"
      warn(
        isFirst ? message : UnshownValues.message(member.key, of: UnshownValues.whole),
        Self.rootKeys,
        at: member)
    case "website", "social_networks", "custom_connections": reportLinks(member)
    default:
      let message = UnshownValues.message(member.key, of: UnshownValues.whole)
      if let hint = UnshownValues.pictureHint(member) {
        return warn(message, hint: hint, at: member.keyOffset)
      }
      let links = linkMessage(
        member, ["name", "headline", "label", "location"], UnshownValues.whole)
      warn(links ?? message, Self.rootKeys, at: member)
    }
  }

  private mutating func reportLanguage(_ locale: JSONValue) {
    guard let language = locale["language"], let text = language.string,
      UnshownValues.hasContent(language), RenderCVLanguage.tag(of: text) == nil
    else { return }
    warn(
      "the language \"\(text.quotation)\" is not known",
      hint: closest(to: text, among: RenderCVLanguage.names).map { "did you mean \"\($0)\"?" },
      at: language.offset)
  }

  /// Reports what became no link: all but what is private lacks an address.
  private mutating func reportLinks(_ member: JSONMember) {
    for value in member.value.elements
    where UnshownValues.hasContent(value) && !RenderCVHeader.isPrivate(value) {
      warn(
        "this one of \"\(member.key)\" has no address that is known, and no document shows it",
        hint: nil, at: value.offset)
    }
  }
}

extension RenderCVUnshownValues {
  /// Reports what is kept of an entry.
  private mutating func reportEntry(_ record: JSONValue) {
    let shape = shapes[record.offset] ?? .unknown
    for member in Self.kept(of: record) {
      if let (message, hint) = dateMessage(member, of: record) {
        warn(message, hint: hint, at: member.keyOffset)
        continue
      }
      let isPlace = member.key == "location" && record["location"] == nil
      let links = isPlace ? nil : linkMessage(member, shape.keys, Self.noun)
      warn(links ?? UnshownValues.message(member.key, of: Self.noun), shape.keys, at: member)
    }
  }

  /// The message for a text whose words are shown, but not all its links; nil for any other member.
  private func linkMessage(_ member: JSONMember, _ keys: [String], _ noun: String) -> String? {
    guard keys.contains(member.key), RenderCVShape.plainKeys.contains(member.key) else {
      return nil
    }
    let texts = member.value.string.map { [$0] } ?? member.value.elements.compactMap(\.string)
    let count = texts.reduce(0) { $0 + MarkdownText(inline: $1).links.count }
    guard count > 0 else { return nil }
    return count == 1
      ? "the link in \"\(member.key)\" of \(noun) is kept, but no document shows it"
      : "the links in \"\(member.key)\" of \(noun) are kept, but no document shows them"
  }

  private static let dateHint = "dates such as 2021-09 are read whole"

  /// The message for a date that is understood in part or not at all, or that stands for others; nil
  /// for any other member.
  private func dateMessage(
    _ member: JSONMember, of record: JSONValue
  ) -> (message: String, hint: String?)? {
    let shown = Self.time(of: record)
    if ["start_date", "end_date"].contains(member.key), shown != nil {
      let message = UnshownValues.message(member.key, of: Self.noun)
      return (message, "\"date\" stands for it, as in RenderCV")
    }
    guard member.key == "date", let text = member.value.string else { return nil }
    if let shown {
      let message = "the date \"\(text.quotation)\" is read as \(shown)"
      return ("\(message); no document shows the rest", Self.dateHint)
    }
    guard RenderCVDate(text) == nil else { return nil }
    return (
      "the date \"\(text.quotation)\" is not understood, and no document shows it", Self.dateHint
    )
  }

  /// The time of a record in words; nil if it has none.
  private static func time(of record: JSONValue) -> String? {
    func date(_ key: String) -> PartialDate? {
      record[key]?.string.flatMap { try? PartialDate(edtf: $0) }
    }
    let single = date("date") ?? (record["start"] == nil ? date("end") : nil)
    if let single { return Language.english.date(single) }
    let isPresent = record["end"]?.string == "present"
    let period = Period(
      start: date("start"), end: isPresent ? .present : date("end").map(Period.End.date))
    return period.isEmpty ? nil : Language.english.period(period)
  }
}
