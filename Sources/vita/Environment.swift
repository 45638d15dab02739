import Files
import ProfileModel

// What vita makes of the environment.

extension World {
  /// The day by the local clock.
  var today: CalendarDay { CalendarDay(secondsSinceEpoch: localSeconds) }

  /// The day by `SOURCE_DATE_EPOCH`, as it is written there: seconds since 1970 (reproducible-builds.org).
  var sourceDateEpoch: String? { variable("SOURCE_DATE_EPOCH") }

  /// Whether a workflow of GitHub Actions runs vita: it reads issues as annotations.
  var isGitHubActions: Bool { variable("GITHUB_ACTIONS") == "true" }

  /// The folder of the user's own themes: `$XDG_DATA_HOME/vita/themes`, by the XDG Base Directory
  /// Specification.
  var userThemes: String? {
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return "\(data)/vita/themes" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/vita/themes"
  }
}
