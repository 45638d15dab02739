package import Diagnostics
package import ProfileModel

/// A check of what a profile says, beyond the shape of its fields. It finds what may be meant, so
/// all it gives are warnings and suggestions, which the profile's `silence` can name.
///
/// Each stands in a file of its own; `all` lists them in the order of the reference.
package struct Check: Sendable {
  /// What it finds.
  package let code: IssueCode
  /// Adds what it finds to a reading of the profile's text.
  package let run: @Sendable (CheckedProfile, Check, inout Reading) -> Void

  /// Every check.
  package static let all: [Check] = [
    roleGap, roleOverlap, staleRole, unsourcedClaim, longHighlight, repeatedHighlight,
    repeatedID, privateName, malformedLink, missingAlternative, futureDate, untranslatedText,
    unknownWarning,
  ]
}

extension IssueCode {
  /// Every kind of issue, those of checks too.
  package static let all = general + Check.all.map(\.code)

  /// What a profile can silence, by name.
  package static let silenceable = all.filter(\.canBeSilenced).sorted { $0.name < $1.name }
}

/// A profile without errors, as checks see it.
package struct CheckedProfile: Sendable {
  /// What the profile says.
  package let profile: Profile
  /// Its values by what they are, each with its place.
  package let values: ProfileValues
  /// Whether it was read from another format, which may have no key for what a check asks for.
  package let isImported: Bool
  /// The day it is checked on.
  package let day: CalendarDay
}

extension Opened {
  /// What the checks find in a profile that has no errors, in the order of its text, what the
  /// profile silences too; nothing where it can't be read.
  package func warnings(on day: CalendarDay) -> [Issue] {
    guard let profile else { return [] }
    let values = ProfileValues(of: profile)
    let checked = CheckedProfile(
      profile: profile, values: values, isImported: isForeign, day: day)
    var reading = Reading(source)
    for check in Check.all {
      check.run(checked, check, &reading)
    }
    return reading.inOrder
  }
}
