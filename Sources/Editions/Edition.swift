package import ProfileModel

/// An edition of a profile: for which day, in which language and to whom it is shown.
package struct Edition: Sendable {
  /// Which of its texts an edition holds.
  package enum Texts: Sendable, Equatable {
    /// Those in the profile's language, with the newest of values that changed.
    case ofProfile
    /// Those in a language, with the newest of values that changed.
    case inLanguage(String)
    /// All of them, with every value that had counted by the day: for a conversion.
    case all
  }

  /// The day the profile is shown as of.
  package var day: CalendarDay
  /// Which private things it may hold.
  package var disclosure: Disclosure
  /// Which of its texts it holds.
  package var texts: Texts

  /// The edition of a day, without what is private unless that is disclosed.
  package init(
    of day: CalendarDay, disclosure: Disclosure = Disclosure(), texts: Texts = .ofProfile
  ) {
    self.day = day
    self.disclosure = disclosure
    self.texts = texts
  }
}

/// Which private things an edition may hold.
package struct Disclosure: Sendable, Equatable {
  /// Whether everything private is shown: `--private`.
  package var includesPrivate: Bool
  /// The ways to reach the person that are shown: `--show phone,address`.
  package var shown: Set<String>

  /// Creates a disclosure; by default, of nothing private.
  package init(includesPrivate: Bool = false, shown: Set<String> = []) {
    self.includesPrivate = includesPrivate
    self.shown = shown
  }

  /// The keys that can be shown by name.
  package static let keys = ["phone", "address", "email"]
}

/// A profile as an edition shows it.
package struct EditedProfile: Sendable {
  /// What is shown.
  package let profile: Profile
  /// What isn't, in the order of the profile; names of what is left out stand last.
  package let omissions: [Omission]
  /// The texts that are shown in another language than the edition's.
  package let fallbacks: [Fallback]
}

extension Profile {
  /// The profile as an edition shows it: without what is private or had not begun.
  package func edited(for edition: Edition) -> EditedProfile {
    var visitor = EditionVisitor(edition, language: language)
    var profile = self
    profile.accept(&visitor)
    let hidden = HiddenOrganizations(of: self, shown: profile, visitor.omissions)
    var omissions = visitor.omissions
    if !hidden.isEmpty {
      var names = HiddenNameVisitor(hidden)
      profile.accept(&names)
      omissions += names.omissions
    }
    return EditedProfile(profile: profile, omissions: omissions, fallbacks: visitor.fallbacks)
  }
}
