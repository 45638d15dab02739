package import ProfileModel

/// An edition of a profile: for which day, in which language and to whom it is shown.
package struct Edition: Sendable {
  /// The day the profile is shown as of.
  package var day: CalendarDay
  /// Which private things it may hold.
  package var disclosure: Disclosure

  /// The edition of a day, without what is private unless that is disclosed.
  package init(of day: CalendarDay, disclosure: Disclosure = Disclosure()) {
    self.day = day
    self.disclosure = disclosure
  }
}

/// Which private things an edition may hold.
package struct Disclosure: Sendable, Equatable {
  /// Whether everything private is shown: `--private`.
  package var includesPrivate: Bool
  /// The ways to reach the person that are shown: `--show phone,address`.
  package var shown: Set<String>

  /// Nothing private, unless told otherwise.
  package init(includesPrivate: Bool = false, shown: Set<String> = []) {
    self.includesPrivate = includesPrivate
    self.shown = shown
  }

  /// The keys that can be shown by name.
  package static let keys = ["phone", "address", "email"]
}

/// Something that an edition doesn't show.
package struct Omission: Sendable, Equatable {
  /// Why something isn't shown.
  package enum Reason: Sendable {
    /// It is private.
    case isPrivate
    /// It had not begun on the day.
    case hadNotBegun
  }

  /// What it is: `phone`, `a role`.
  package let what: String
  /// Why it isn't shown.
  package let reason: Reason
}

/// A profile as an edition shows it.
package struct EditedProfile: Sendable {
  /// What is shown: in one language, with the newest of values that changed.
  package let profile: Profile
  /// What isn't, in the order of the profile.
  package let omissions: [Omission]
}

extension Profile {
  /// The profile as an edition shows it: without what is private or had not begun.
  package func edited(for edition: Edition) -> EditedProfile {
    var visitor = EditionVisitor(edition, language: language)
    var profile = self
    profile.accept(&visitor)
    let hidden = HiddenEmployers(of: self, in: edition, shown: profile)
    let hiddenNames = profile.hideEmployers(hidden)
    return EditedProfile(profile: profile, omissions: visitor.omissions + hiddenNames)
  }
}
