import Diagnostics
import Documents

/// Which facts of a profile are shown: all, or those that `--only` names.
struct FactsChoice: Sendable {
  private let arguments: ParsedArguments
  /// Nil for all.
  private let chosen: [String]?

  /// The key of the drawn career, which is no fact.
  private static let timeline = "timeline"

  /// The keys that every profile has.
  static var keys: [String] { Fact.definitions.map(\.key) + [timeline] }

  /// Works out what was typed.
  init(_ arguments: ParsedArguments) throws(UsageError) {
    self.arguments = arguments
    chosen = arguments.list(.only)
    if chosen?.isEmpty == true {
      throw arguments.invalid(.only, expected: Self.expected(Self.keys))
    }
  }

  /// Whether the drawn career was asked for.
  var namesTimeline: Bool { chosen?.contains(Self.timeline) == true }

  /// The document with the chosen facts, in the order they were named.
  func applied(to document: Document) throws(UsageError) -> Document {
    guard let chosen else { return document }
    let facts = document.facts
    let own = facts.map(\.key).filter { !Self.keys.contains($0) }
    let known = Self.keys + own
    for key in chosen where !known.contains(key) {
      throw arguments.invalid(
        .only, part: key, expected: Self.expected(known),
        hint: Suggestion.hint(for: key, among: known))
    }
    var changed = document
    changed.facts = chosen.enumerated().flatMap { index, key in
      chosen[..<index].contains(key) ? [] : facts.filter { $0.key == key }
    }
    if !chosen.contains(Self.timeline) { changed.timeline = nil }
    return changed
  }

  private static func expected(_ keys: [String]) -> String { keys.joined(separator: ", ") }
}
