import JSONText
import Markdown

/// What was kept of a file in another format though a profile has no field for it: told, so that a
/// typo doesn't pass in silence.
struct KeptValues {
  /// The name of the warning.
  static let warning = "not-shown"

  private var reading: Reading
  /// The keys that were told, with what they are of: one warning is enough for each.
  private var told: Set<String> = []

  /// A reading with a warning for each key that is kept in a profile made of another format.
  static func reported(in profile: JSONValue, _ reading: Reading) -> Reading {
    var values = KeptValues(reading: reading)
    values.report(profile)
    return values.reading
  }

  private init(reading: Reading) {
    self.reading = reading
  }

  private mutating func report(_ profile: JSONValue) {
    let sections = ResumeSection.all
    let basics = profile["extra"]?[ResumeBasics.extraKey]?["basics"]
    // A profile is kept if it is private, as it was meant.
    let told = basics?.members.filter { $0.key != "profiles" }
    report(told.map { JSONValue(.object($0)) }, of: "basics", ResumeBasics.all.map(\.resume))
    // A country that is no code is kept for the way back, and shown all the same.
    let country = profile["location"]?["country"]
    let place = basics?["location"]?.members.filter {
      $0.key != "countryCode" || $0.value != country
    }
    report(place.map { JSONValue(.object($0)) }, of: "a location", ResumeBasics.locationKeys)
    reportExtra(of: profile, Self.whole, ["basics"] + sections.map(\.resume))
    for link in profile["links"]?.elements ?? [] {
      reportExtra(of: link, Self.link, ResumeBasics.link.map(\.resume) + ["private"])
    }
    for member in profile.members {
      let section = sections.first { $0.profile == member.key }
      let keys = ((section?.fields ?? []) + (section?.roleFields ?? [])).map(\.resume)
      for entry in member.value.elements where member.key != "links" {
        let noun = section.map { "an entry of \"\($0.resume)\"" } ?? "an entry"
        reportExtra(of: entry, noun, keys)
        for role in entry["roles"]?.elements ?? [] { reportExtra(of: role, noun, keys) }
      }
    }
  }

  private mutating func reportExtra(of record: JSONValue, _ noun: String, _ keys: [String]) {
    for format in record["extra"]?.members ?? [] {
      let isResume = format.key == ResumeBasics.extraKey
      // What the records and keys of other formats are called is not known here.
      let other = noun == Self.whole ? noun : "an entry"
      report(format.value, of: isResume ? noun : other, isResume ? keys : [])
    }
  }

  /// What says only how the résumé is read or looks, or is told by its parts.
  private static let passedOver = [
    "$schema", "meta", "basics", "location", "design", "locale", "settings", "rendercv_settings",
  ]
  /// The file in messages.
  private static let whole = "the résumé"
  /// A page elsewhere in messages.
  private static let link = "a profile"
  /// What a picture is called.
  private static let pictures = ["image", "photo", "picture"]

  private mutating func report(_ kept: JSONValue?, of noun: String, _ keys: [String]) {
    for member in kept?.members ?? [] {
      if Self.passedOver.contains(member.key) { continue }
      // A link that isn't private is shown.
      if noun == Self.link, member.key == "private" { continue }
      // The import made what holds these.
      if member.keyOffset == 0 { report(member.value, of: noun, keys) }
      guard member.keyOffset > 0, Self.saysSomething(member.value),
        told.insert("\(noun) \(member.key)").inserted
      else { continue }
      reading.warning(
        Self.warning, "\"\(member.key.quotation)\" of \(noun) is kept, but no document shows it",
        hint: Self.hint(member, keys), at: member.keyOffset)
    }
  }

  private static func hint(_ member: JSONMember, _ keys: [String]) -> String? {
    if pictures.contains(member.key) {
      return "vita shows a picture that is a file: \"image\": {\"file\": \"…\", \"alt\": \"…\"}"
    }
    if keys.contains(member.key) { return nil }
    return closest(to: member.key, among: keys).map { "did you mean \"\($0)\"?" }
  }

  private static func saysSomething(_ value: JSONValue) -> Bool {
    switch value.content {
    case .null: false
    case .string(let text): !Escaping.isBlank(text)
    case .array(let values): values.contains(where: saysSomething)
    case .object(let members): members.contains { saysSomething($0.value) }
    default: true
    }
  }
}
