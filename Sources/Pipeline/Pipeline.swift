import Checks
package import Diagnostics
package import Documents
package import Editions
package import Exporters
package import Files
package import Formats
import ProfileModel
package import Templating
package import Themes

/// The way from `profile.json` to rendered files. Each step is a pure function of the one before:
///
/// ```
/// text ─ open ─▶ Opened ─ edit ─▶ EditedProfile ─ document ─▶ Document ─ render ─▶ pages ─ guard ─▶ files
/// ```
package struct DocumentPipeline: Sendable {
  /// For which day and whom the profile is shown.
  package var edition: Edition
  /// The theme that the command line asks for; else the profile's, else the default.
  package var theme: String?
  /// Values for the theme's options that the command line asks for.
  package var settings: [OptionSetting]
  /// Where themes are looked for.
  package var themes: ThemeFinder
  /// The folder that the profile's picture is looked up in.
  package var folder: String
  /// Whether the data of documents is given instead of what templates print of it.
  package var givesData = false
  /// What keeps a theme from getting out of the page; tests turn one of them off.
  package var safeguards: Safeguards = .all
  /// How plain text is laid out.
  package var text: TextSettings

  /// The settings of a run: everything it depends on besides the profile.
  package init(
    _ edition: Edition, theme: String? = nil, settings: [OptionSetting] = [],
    themes: ThemeFinder = ThemeFinder(places: []), folder: String = ".",
    text: TextSettings = TextSettings(width: 80)
  ) {
    self.edition = edition
    self.theme = theme
    self.settings = settings
    self.themes = themes
    self.folder = folder
    self.text = text
  }

  /// From a profile's text to the files of the documents and of the data that are asked for. Where all
  /// is well, it is checked what may be meant too, if that is asked for.
  package func run(
    _ source: SourceText, _ names: [DocumentName], data: [DataFile] = [], checks: Bool = false,
    in world: inout World
  ) -> Rendered {
    let opened = Opened(source)
    guard let whole = opened.profile, !opened.hasErrors else {
      return Rendered(issues: (opened.issues + themeIssues(of: opened, in: &world)).inOrder)
    }
    let edited = whole.edited(for: edition)
    let profile = edited.profile
    var rendered =
      names.isEmpty
      ? Rendered(files: files(of: data, profile, Document(profile, asOf: edition.day)))
      : render(profile, opened.source, names, data, in: &world)
    let warnings = checks && !rendered.hasErrors ? opened.warnings(on: edition.day) : []
    rendered.issues = (opened.issues + opened.told(rendered.issues + warnings)).inOrder
    rendered.omissions = edited.omissions
    return rendered
  }

  /// The profile as themes see it, in the words of the theme that is asked for; nil with at least one
  /// error.
  package func document(of source: SourceText, in world: inout World) -> (Document?, [Issue]) {
    let opened = Opened(source)
    guard let whole = opened.profile, !opened.hasErrors else {
      return (nil, (opened.issuesOfValues + issuesOfAskedTheme(in: &world)).inOrder)
    }
    let profile = whole.edited(for: edition).profile
    do throws(ThemeIssues) {
      let theme = try askedTheme(in: &world)
      let language = try theme?.language(profile.language)
      return (
        Document(profile, asOf: edition.day, language: language), opened.issuesOfValues
      )
    } catch {
      return (nil, (opened.issuesOfValues + error.issues).inOrder)
    }
  }

  /// The files for programs that are made without a theme.
  private func files(
    of data: [DataFile], _ profile: Profile, _ document: Document
  ) -> [RenderedFile] {
    data.map { RenderedFile(name: $0.name, bytes: $0.bytes(profile, document)) }
  }

  /// The files of a profile's documents in its theme, and behind them those for programs: none where no
  /// document can be written.
  private func render(
    _ profile: Profile, _ source: SourceText, _ names: [DocumentName], _ data: [DataFile],
    in world: inout World
  ) -> Rendered {
    do {
      let theme = try loadTheme(of: profile, source, for: names.map(\.format), in: &world)
      let language = try theme.language(profile.language)
      var document = Document(profile, asOf: edition.day, language: language)
      let options = try options(of: profile, source, theme)
      // Text holds no pictures.
      if names.contains(where: \.format.isWebPage) {
        document.image = try picture(of: profile, source, in: &world)
      }
      let pages = PageRendering(document, theme, options, self)
      var rendered = pages.files(names, in: &world)
      if !rendered.files.isEmpty { rendered.files += files(of: data, profile, document) }
      // What stands in the profile comes before what stands in the files of its theme.
      rendered.issues = theme.untranslatedPhrases(of: profile, source) + rendered.issues
      return rendered
    } catch {
      return Rendered(issues: error.issues)
    }
  }

  private func picture(
    of profile: Profile, _ source: SourceText, in world: inout World
  ) throws(ThemeIssues) -> Picture? {
    do {
      return try Picture(profile.image, below: folder, source, in: &world)
    } catch {
      throw ThemeIssues(error)
    }
  }
}
