import Diagnostics
package import JSONText
import Markdown
import ProfileModel

/// Reports the values of a JSON Resume that a profile has no field for. They are kept, but no document
/// shows them, and each may be a typo.
package struct UnshownValues {
  /// What messages call the file.
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
    // Profiles are kept because they are private, as intended.
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

  /// Reports what is kept, except for keys that only say how the résumé is read, or whose parts are
  /// reported by themselves.
  private mutating func report(
    _ kept: JSONValue?, of noun: String, _ keys: [String], besides others: [String] = []
  ) {
    for member in kept?.members ?? [] where !others.contains(member.key) {
      // The import made this object; its members come from the file.
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
  /// The message for a key that no document shows.
  static func message(_ key: String, of noun: String) -> String {
    "\"\(key.quotation)\" of \(noun) is kept, but no document shows it"
  }

  /// A suggestion for a misspelt key; nil for one of the known keys.
  static func hint(_ key: String, _ keys: [String]) -> String? {
    if keys.contains(key) { return nil }
    return closest(to: key, among: keys).map { "did you mean \"\($0)\"?" }
  }

  /// How to show a picture; nil for any other member.
  static func pictureHint(_ member: JSONMember) -> String? {
    guard ["image", "photo", "picture"].contains(member.key) else { return nil }
    let text = member.value.string ?? ""
    let isFile = !Escaping.isBlank(text) && !text.utf8.contains(UInt8(ascii: ":"))
    let file = isFile ? quoted(text) : "\"…\""
    return "vita shows the picture of a profile: after \"vita convert\", write "
      + "\"image\": { \"file\": \(file), \"alt\": \"…\" }"
  }

  /// Whether a value has any content: no null, blank text or empty list.
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
