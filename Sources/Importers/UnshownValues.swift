import Diagnostics
package import JSONText
import Markdown
import ProfileModel

/// What was kept of a JSON Resume though a profile has no field for it: told at each place, so that
/// a typo doesn't pass in silence.
package struct UnshownValues {
  /// The file in messages.
  static let whole = "the résumé"

  private var reading: Reading

  /// A reading with a warning for each key that is kept in a profile made of a JSON Resume.
  static func reported(in profile: JSONValue, _ reading: Reading) -> Reading {
    var values = UnshownValues(reading: reading)
    values.report(profile)
    return values.reading
  }

  private init(reading: Reading) {
    self.reading = reading
  }

  private mutating func report(_ profile: JSONValue) {
    reportBasics(of: profile)
    let sections = ResumeSection.all
    reportExtra(
      of: profile, Self.whole, ["basics"] + sections.map(\.resume),
      besides: ["$schema", "meta", "basics"])
    for link in profile["links"]?.elements ?? [] {
      // One that isn't private is shown.
      let keys = ResumeBasics.link.map(\.resume) + ["private"]
      reportExtra(of: link, "a profile", keys, besides: ["private"])
    }
    for section in sections {
      let keys = (section.fields + section.roleFields).map(\.resume)
      let noun = "an entry of \"\(section.resume)\""
      for entry in profile[section.profile]?.elements ?? [] {
        reportExtra(of: entry, noun, keys)
        for role in entry["roles"]?.elements ?? [] { reportExtra(of: role, noun, keys) }
      }
    }
  }

  private mutating func reportBasics(of profile: JSONValue) {
    let basics = profile["extra"]?[ResumeBasics.extraKey]?["basics"]
    // A list of profiles is kept for those that are private, as they were meant.
    report(
      basics, of: Self.basics, ResumeBasics.all.map(\.resume), besides: ["location", "profiles"])
    let place = basics?["location"]
    // A country that is no code is kept for the way back, and shown all the same.
    let isShown = place?["countryCode"].map { $0 == profile["location"]?["country"] } == true
    report(
      place, of: "a location", ResumeBasics.locationKeys,
      besides: isShown ? ["countryCode"] : [])
  }

  private mutating func reportExtra(
    of record: JSONValue, _ noun: String, _ keys: [String], besides others: [String] = []
  ) {
    report(record["extra"]?[ResumeBasics.extraKey], of: noun, keys, besides: others)
  }

  private static let basics = "basics"

  /// Reports what is kept, besides what says only how the résumé is read or is told by its parts.
  private mutating func report(
    _ kept: JSONValue?, of noun: String, _ keys: [String], besides others: [String] = []
  ) {
    for member in kept?.members ?? [] where !others.contains(member.key) {
      // The import made what holds these.
      if member.keyOffset == 0 { report(member.value, of: noun, keys, besides: others) }
      guard member.keyOffset > 0, Self.hasContent(member.value) else { continue }
      let picture = noun == Self.basics ? Self.pictureHint(member) : nil
      reading.report(
        .notShown, Self.message(member.key, of: noun),
        hint: picture ?? Self.hint(member.key, keys), at: member.keyOffset)
    }
  }
}

extension UnshownValues {
  /// What is said of a key that no document shows.
  static func message(_ key: String, of noun: String) -> String {
    "\"\(key.quotation)\" of \(noun) is kept, but no document shows it"
  }

  /// The key that was meant; nil for one of those there are.
  static func hint(_ key: String, _ keys: [String]) -> String? {
    if keys.contains(key) { return nil }
    return closest(to: key, among: keys).map { "did you mean \"\($0)\"?" }
  }

  /// How a picture comes to be shown; nil for what is none.
  static func pictureHint(_ member: JSONMember) -> String? {
    guard ["image", "photo", "picture"].contains(member.key) else { return nil }
    let text = member.value.string ?? ""
    let isFile = !Escaping.isBlank(text) && !text.utf8.contains(UInt8(ascii: ":"))
    let file = isFile ? quoted(text) : "\"…\""
    return "vita shows the picture of a profile: after \"vita convert\", write "
      + "\"image\": { \"file\": \(file), \"alt\": \"…\" }"
  }

  /// Whether a value says anything.
  package static func hasContent(_ value: JSONValue) -> Bool {
    switch value.content {
    case .null: false
    case .string(let text): !Escaping.isBlank(text)
    case .array(let values): values.contains(where: hasContent)
    case .object(let members): members.contains { hasContent($0.value) }
    default: true
    }
  }
}
