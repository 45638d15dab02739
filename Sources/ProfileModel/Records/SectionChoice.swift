import Diagnostics
import JSONText

/// How a section is titled and ordered, where the profile says so.
package struct SectionChoice: Record {
  /// The key of the section.
  package var key = ""
  /// Its title, instead of the usual one.
  package var title: LocalizedText?
  /// How its entries are ordered.
  package var order: SectionOrder?

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("section")

  /// A section in messages.
  package static let noun = "a section"

  /// The table of a section's fields.
  package static let fields: [Field<SectionChoice>] = [
    Field("key", \.key, .sectionKey, "The key of the section.", required: true),
    Field("title", \.title, .text, "Its title, instead of the usual one."),
    Field(
      "order", \.order, .choice("order"), "How its entries are ordered: date or file."),
  ]
}

extension Kind where Value == String {
  /// The key of a section, with those that every profile has for an editor to offer.
  fileprivate static let sectionKey = Kind(
    word.name,
    schema: { _ in
      let own = SectionType.all.filter { $0.key != SectionType.custom.key }
      let keys = own.map { JSONValue.string($0.key) }
      return .object([("type", .string("string")), ("examples", .array(keys))])
    },
    read: word.read, write: word.write)
}

/// How the entries of a section are ordered.
package enum SectionOrder: String, CaseIterable, Sendable {
  /// Newest first.
  case date
  /// As in the file.
  case file
}

/// Checks of the keys that sections are named by: those of `custom` are new, those of `sections`
/// are known, and none stands twice.
enum SectionKeys {
  /// Reports keys that are taken, unknown or repeated, in a profile.
  static func check(_ profile: RecordPlace, in reading: inout Reading) {
    let builtIn = SectionType.all.map(\.key).filter { $0 != SectionType.custom.key }
    let custom = keys(of: profile[SectionType.custom.key])
    report(custom, taken: builtIn, in: &reading)
    let chosen = keys(of: profile["sections"])
    report(chosen, taken: [], in: &reading)
    if chosen.isEmpty { return }
    // A custom section whose key can't be read may be the one that is meant.
    guard custom.count == profile[SectionType.custom.key]?.elements.count ?? 0 else { return }
    let names = builtIn + custom.map(\.text)
    let known = Set(names)
    for key in chosen where !known.contains(key.text) {
      reading.report(
        .unknownSection, "there is no section \"\(key.text.quotation)\"",
        hint: hint(for: key.text, among: names.prefix(mostNames)), at: key.offset)
    }
  }

  /// More sections are not looked through for the one that was meant.
  private static let mostNames = 100

  private static func hint(for key: String, among names: ArraySlice<String>) -> String {
    let suggestion = closest(to: key, among: names).map { "did you mean \"\($0)\"?" }
    return suggestion ?? "the sections are \(Array(names).joined(separator: ", "))"
  }

  private typealias PlacedKey = (text: String, offset: Int)

  /// The keys of the objects in a list; what has another shape is reported by its field.
  private static func keys(of list: JSONValue?) -> [PlacedKey] {
    guard case .array(let values) = list?.content else { return [] }
    return values.compactMap { value in
      value["key"].flatMap { key in key.string.map { ($0, key.offset) } }
    }
  }

  private static func report(_ keys: [PlacedKey], taken: [String], in reading: inout Reading) {
    var offsets: [String: Int] = [:]
    for key in keys {
      if taken.contains(key.text) {
        reading.report(
          .sectionKey, "\"\(key.text.quotation)\" is a section that every profile has",
          hint: "give your section another key", at: key.offset)
      } else if let first = offsets[key.text] {
        reading.report(
          .sectionKey, "the section \"\(key.text.quotation)\" is named twice",
          hint: "keep one of them",
          at: key.offset, notes: [("the first one is here", first)])
      } else {
        offsets[key.text] = key.offset
      }
    }
  }
}
