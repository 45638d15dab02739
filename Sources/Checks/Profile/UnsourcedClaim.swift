package import Diagnostics
import JSONText
import Markdown
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let unsourcedClaim = IssueCode(
    "unsourced-claim", .suggestion,
    "a claim with a number, and no source where to check it", canBeSilenced: true)
}

extension Check {
  /// Reports a claim with a number and without a source. A year alone is not a claim, and a link
  /// is a source.
  package static let unsourcedClaim = Check(
    code: .unsourcedClaim,
    run: { checked, check, reading in
      // Other formats have no key for a source.
      if checked.isImported { return }
      for text in checked.values.texts where !text.hasSource && !text.isPrivate {
        guard let place = ClaimPlace(text) else { continue }
        for translation in text.translations where place.makesClaim(translation.text, text) {
          reading.report(
            check.code, "a claim with a number has no source", hint: place.hint,
            at: place == .value ? text.recordOffset : translation.offset)
          // A value is one, in however many languages.
          if place == .value { break }
        }
      }
    })
}

/// Where a claim can stand.
private enum ClaimPlace {
  /// In a text of an entry.
  case entry
  /// In the summary of the profile.
  case story
  /// In a fact.
  case fact
  /// In a value with its date, which has a source of its own.
  case value

  /// Nil where numbers claim nothing, or others claim them.
  init?(_ text: PlacedText) {
    switch (text.key, text.record) {
    case ("summary", Profile.id): self = .story
    case ("summary", _), ("description", _), (_, Highlight.id): self = .entry
    case ("value", LabelledFact.id): self = .fact
    case ("value", DatedValue.id) where text.section != "headline": self = .value
    default: return nil
    }
  }

  var hint: String {
    switch self {
    case .entry: "add \"source\" to its entry, or a link to the text"
    case .story: "add a link to the text, or tell it in an entry with its \"source\""
    case .fact: "add \"source\" to the fact"
    case .value: "add \"source\" to the value"
    }
  }

  /// Whether a text claims a number without a link.
  func makesClaim(_ words: String, _ text: PlacedText) -> Bool {
    // What is counted is a number, even one that could be a year.
    let isCount = self == .value && text.section == SectionType.projects.key
    guard isCount ? Claims.hasDigit(words) : Claims.hasNumber(words) else { return false }
    return !text.links(in: words).contains(where: \.leadsSomewhere)
  }
}
