import Diagnostics
import Files
import Formats
import JSONText
import ProfileModel
import Themes

// The theme that a profile is shown in, with its options: what the command line asks for counts more
// than the profile.

extension DocumentPipeline {
  /// The theme that is asked for; where the profile does so, what is wrong with its name stands there.
  func loadTheme(
    of profile: Profile, _ source: SourceText, for formats: [Format], in world: inout World
  ) throws(ThemeIssues) -> Theme {
    do {
      return try themes.theme(named: themeName(of: profile), for: formats, in: &world)
    } catch {
      guard theme == nil, let place = source.place(of: ["theme", "name"]) else { throw error }
      throw error.at(place)
    }
  }

  /// The theme's options as profile and command line set them. Those of the profile stand beside the
  /// theme they are for.
  func options(
    of profile: Profile, _ source: SourceText, _ theme: Theme
  ) throws(ThemeIssues) -> OptionValues {
    let own = themeName(of: profile) == profile.theme?.name ? profile.theme?.options : nil
    return try theme.optionValues(own, of: source, settings)
  }

  /// What is wrong with what a profile says of its theme. Where the name could not be read, that was
  /// told, and there is no theme to look into.
  func themeIssues(of opened: Opened, in world: inout World) -> [Issue] {
    guard let profile = opened.profile else { return issuesOfAskedTheme(in: &world) }
    let isNamed = profile.theme.map { $0.name == opened.tree?["theme"]?["name"]?.string } ?? true
    guard isNamed || theme != nil else { return [] }
    do {
      let theme = try loadTheme(of: profile, opened.source, for: [], in: &world)
      _ = try options(of: profile, opened.source, theme)
      return []
    } catch {
      return error.issues
    }
  }

  /// The theme that the command line asks for; nil where it asks for none.
  func askedTheme(in world: inout World) throws(ThemeIssues) -> Theme? {
    guard let theme else { return nil }
    return try themes.theme(named: theme, for: [], in: &world)
  }

  /// Why the theme that the command line asks for can't be loaded.
  func issuesOfAskedTheme(in world: inout World) -> [Issue] {
    do {
      _ = try askedTheme(in: &world)
      return []
    } catch {
      return error.issues
    }
  }

  private func themeName(of profile: Profile) -> String {
    theme ?? profile.theme?.name ?? EmbeddedThemes.defaultName
  }
}
