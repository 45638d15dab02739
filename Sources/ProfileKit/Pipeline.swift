package import JSONText
import Templating

/// The way from `profile.json` to rendered files. Each step is a pure function of the one before:
///
/// ```
/// text ─ read ─▶ Profile ─ tailor ─▶ Profile ─ document ─▶ Document ─ render ─▶ files
/// ```
package struct Pipeline: Sendable {
  /// The day the profile is shown as of.
  package var day: CalendarDay
  /// What may be shown though it is private.
  package var disclosure: Disclosure
  /// The theme that the command line asks for; else the profile's, else the default.
  package var theme: String?
  /// Where themes are looked for.
  package var themes: ThemeFinder
  /// How wide plain text may be, in terminal columns.
  package var width: Int

  /// The settings of a run: everything it depends on besides the profile.
  package init(
    day: CalendarDay, disclosure: Disclosure = Disclosure(), theme: String? = nil,
    themes: ThemeFinder = ThemeFinder(places: []), width: Int = 80
  ) {
    self.day = day
    self.disclosure = disclosure
    self.theme = theme
    self.themes = themes
    self.width = width
  }

  /// From a profile's text to the files of the documents and of the data that are asked for.
  package func run(
    _ source: SourceText, _ names: [DocumentName], data: [DataFile] = []
  ) -> Rendered {
    let (read, issues) = Profile.read(source)
    guard let read, !issues.contains(where: { $0.severity == .error }) else {
      return Rendered(issues: issues)
    }
    let (profile, heldBack) = read.tailored(asOf: day, disclosure: disclosure)
    let document = Document(profile, asOf: day)
    var rendered =
      names.isEmpty
      ? Rendered() : render(document, names, theme: theme ?? profile.theme?.name)
    if names.isEmpty || !rendered.files.isEmpty {
      for file in data {
        rendered.files.append(RenderedFile(name: file.name, bytes: file.bytes(profile, document)))
      }
    }
    rendered.issues = issues + rendered.issues
    rendered.heldBack = heldBack
    return rendered
  }

  /// The files of a document; a template that can't be used leaves the other files as they are.
  package func render(_ document: Document, _ names: [DocumentName], theme name: String?)
    -> Rendered
  {
    var rendered = Rendered()
    do {
      let theme = try Theme.load(named: name ?? ThemeFinder.defaultName, from: themes)
      for name in names {
        do {
          rendered.files.append(try render(document, name, theme))
        } catch {
          rendered.issues += error.issues.filter { !rendered.issues.contains($0) }
        }
      }
    } catch {
      rendered.issues = error.issues
    }
    return rendered
  }

  private func render(
    _ document: Document, _ name: DocumentName, _ theme: Theme
  ) throws(ThemeIssues) -> RenderedFile {
    guard let format = Format.of(name.fileExtension) else {
      throw ThemeIssues(Issue("unknown-format", "there is no format \(name.fileExtension)"))
    }
    let template = try theme.template(of: name, in: format)
    let arranged = document.arranged(
      order: theme.manifest.order, partials: theme.partialNames(in: format))
    var output: [UInt8] = []
    do {
      try template.render(
        .record(DocumentPage(arranged, name)), into: &output, limit: Limits.maximumPageBytes)
    } catch {
      throw ThemeIssues(Issue("page-too-large", "\(name.templateFile): \(error.message)"))
    }
    return RenderedFile(name: name.outputFile, bytes: format.layout(output, width))
  }
}

/// What a run gives: files to write, and what there is to say about them.
package struct Rendered: Sendable {
  /// The files that could be rendered.
  package var files: [RenderedFile] = []
  /// Every issue, in the order it was found.
  package var issues: [Issue] = []
  /// What was held back because it is private: `phone`, `a role`.
  package var heldBack: [String] = []

  /// Whether an error was found.
  package var hasErrors: Bool { issues.contains { $0.severity == .error } }
}

/// A file, rendered in memory.
package struct RenderedFile: Sendable, Equatable {
  /// The name in the output folder: `index.html`.
  package let name: String
  /// What it holds.
  package let bytes: [UInt8]
}
