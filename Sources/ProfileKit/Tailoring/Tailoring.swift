/// What is shown: for which day, in which language, and to whom.
package struct Tailoring: Sendable {
  /// The day the profile is shown as of.
  package let day: CalendarDay
  /// The language of the output, a tag by BCP 47.
  package let language: String
  /// The language that texts without a translation fall back to: the profile's own.
  package let ownLanguage: String
  /// What may be shown though it is private.
  package let disclosure: Disclosure
  /// What was held back because it is private, in the order it was met: `phone`, `an entry`.
  package private(set) var heldBack: [String] = []

  /// What to show; the language is the profile's own.
  package init(day: CalendarDay, language: String, disclosure: Disclosure) {
    self.day = day
    self.language = language
    ownLanguage = language
    self.disclosure = disclosure
  }

  /// Whether something may be shown; if not, it is noted as held back.
  package mutating func shows(isPrivate: Bool, _ what: String) -> Bool {
    if !isPrivate || disclosure.includesPrivate { return true }
    holdBack(what)
    return false
  }

  /// Notes something as held back because it is private.
  package mutating func holdBack(_ what: String) {
    heldBack.append(what)
  }

  /// Whether a contact value may be shown; if not, it is noted as held back.
  package mutating func shows(contact key: String, isPrivate: Bool) -> Bool {
    disclosure.shown.contains(key) || shows(isPrivate: isPrivate, key)
  }
}

/// Which private things an output may hold.
package struct Disclosure: Sendable, Equatable {
  /// Whether everything private is shown: `--private`.
  package var includesPrivate: Bool
  /// The contact values that are shown: `--show phone,address`.
  package var shown: Set<String>

  /// Nothing private, unless told otherwise.
  package init(includesPrivate: Bool = false, shown: Set<String> = []) {
    self.includesPrivate = includesPrivate
    self.shown = shown
  }

  /// The keys that can be shown by name.
  package static let keys = ["phone", "address", "email"]
}
