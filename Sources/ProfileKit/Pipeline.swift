package import JSONText
package import Templating

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
  /// How wide plain text may be, in terminal columns.
  package var width: Int
  /// Whether plain text is ASCII.
  package var isASCII: Bool

  /// The settings of a run: everything it depends on besides the profile.
  package init(
    day: CalendarDay, disclosure: Disclosure = Disclosure(), theme: String? = nil,
    settings: [OptionSetting] = [], themes: ThemeFinder = ThemeFinder(places: []),
    folder: String = ".", width: Int = 80, isASCII: Bool = false
  ) {
    self.day = day
    self.disclosure = disclosure
    self.theme = theme
    self.settings = settings
    self.themes = themes
    self.folder = folder
    self.width = width
    self.isASCII = isASCII
  }

  /// From a profile's text to the files of the documents and of the data that are asked for.
  package func run(
    _ source: SourceText, _ names: [DocumentName], data: [DataFile] = []
  ) -> Rendered {
    let read = Profile.read(source)
    guard let whole = read.profile, !read.issues.contains(where: { $0.severity == .error }) else {
      return Rendered(issues: read.issues + themeIssues(of: read, source))
    }
    let (profile, heldBack) = whole.tailored(asOf: day, disclosure: disclosure)
    var rendered = names.isEmpty ? Rendered() : render(profile, source, names)
    if !data.isEmpty, names.isEmpty || !rendered.files.isEmpty {
      let document = Document(profile, asOf: day)
      rendered.files += data.map { file in
        RenderedFile(name: file.name, bytes: file.bytes(profile, document))
      }
    }
    rendered.issues = read.issues + rendered.issues
    rendered.heldBack = heldBack
    return rendered
  }

  /// The files of a profile's documents in its theme.
  private func render(
    _ profile: Profile, _ source: SourceText, _ names: [DocumentName]
  ) -> Rendered {
    do {
      let theme = try loadTheme(of: profile, source)
      var document = try document(of: profile, source, theme)
      // Text holds no pictures.
      if names.contains(where: { $0.fileExtension == "html" }) {
        document.image = try picture(of: profile, source)
      }
      var rendered = render(document, names, theme)
      rendered.issues += theme.untranslatedPhrases(of: profile, source)
      rendered.sources = { sources(of: profile, theme) }
      return rendered
    } catch {
      return Rendered(issues: error.issues)
    }
  }

  /// What is wrong with what a profile says of its theme. Where the name could not be read, that was
  /// told, and there is no theme to look into.
  private func themeIssues(of read: ReadProfile, _ source: SourceText) -> [Issue] {
    guard let profile = read.profile else { return [] }
    let isNamed = profile.theme.map { $0.name == read.tree?["theme"]?["name"]?.string } ?? true
    guard isNamed || theme != nil else { return [] }
    do {
      let theme = try loadTheme(of: profile, source)
      _ = try options(of: profile, source, theme)
      return []
    } catch {
      return error.issues
    }
  }

  /// The theme that is asked for; where the profile does so, what is wrong with its name stands
  /// there.
  private func loadTheme(
    of profile: Profile, _ source: SourceText
  ) throws(ThemeIssues) -> Theme {
    do {
      return try Theme.load(named: themeName(of: profile), from: themes)
    } catch {
      guard theme == nil, let place = source.place(of: ["theme", "name"]) else { throw error }
      throw error.at(place)
    }
  }

  private func themeName(of profile: Profile) -> String {
    theme ?? profile.theme?.name ?? ThemeFinder.defaultName
  }

  /// The profile as a theme sees it, in the theme's phrases and with its options.
  private func document(
    of profile: Profile, _ source: SourceText, _ theme: Theme
  ) throws(ThemeIssues) -> Document {
    let phrases = try theme.phrases(of: profile.language)
    var document = Document(profile, asOf: day, phrases: phrases)
    document.options = try options(of: profile, source, theme)
    return document
  }

  /// The theme's options as profile and command line set them. Those of the profile stand beside the
  /// theme they are for.
  private func options(
    of profile: Profile, _ source: SourceText, _ theme: Theme
  ) throws(ThemeIssues) -> OptionValues {
    let own = themeName(of: profile) == profile.theme?.name ? profile.theme?.options : nil
    return try theme.optionValues(own, of: source, settings)
  }

  private func picture(
    of profile: Profile, _ source: SourceText
  ) throws(ThemeIssues) -> Picture? {
    do {
      return try Picture(profile.image, in: folder, source)
    } catch {
      throw ThemeIssues(error)
    }
  }

  /// The files that documents are made from, besides the profile.
  private func sources(of profile: Profile, _ theme: Theme) -> [String] {
    let picture = profile.image.map { "\(folder)/\($0.file)" }
    return theme.layers.flatMap(\.folder.sources) + [picture].compactMap(\.self)
  }

  /// The files of a document; a template that can't be used leaves the other files as they are. Where the
  /// guard refuses a page, there are none.
  private func render(
    _ document: Document, _ names: [DocumentName], _ theme: Theme
  ) -> Rendered {
    var rendered = Rendered()
    var document = document
    let templates = givesData ? [:] : compile(names, theme, &rendered.issues)
    do {
      // Data tells of all pictures and fonts of a theme, a document only of those that it uses.
      let used = templates.reduce(into: Set<String>()) { $0.formUnion($1.value.assets) }
      document.assets = try theme.assets.read(givesData ? Set(theme.assets.names) : used)
    } catch {
      rendered.issues += error.issues
      return rendered
    }
    var gate = PageGate(safeguards)
    for name in names {
      do throws(ThemeIssues) {
        if givesData {
          rendered.files.append(try data(of: document, name, theme))
        } else if let template = templates[name] {
          rendered.files.append(try render(document, name, template, theme, &gate))
        }
      } catch {
        rendered.issues += error.issues.filter { !rendered.issues.contains($0) }
      }
    }
    if gate.hasRefused { rendered.files = [] }
    return rendered
  }

  /// The templates of documents, all before the first is rendered: only then is it known what else of a
  /// theme is to be read.
  private func compile(
    _ names: [DocumentName], _ theme: Theme, _ issues: inout [Issue]
  ) -> [DocumentName: CompiledTemplate] {
    var templates: [DocumentName: CompiledTemplate] = [:]
    for name in names {
      do {
        templates[name] = try theme.template(of: name, in: format(of: name), safeguards: safeguards)
      } catch {
        issues += error.issues.filter { !issues.contains($0) }
      }
    }
    return templates
  }

  private func render(
    _ document: Document, _ name: DocumentName, _ template: CompiledTemplate, _ theme: Theme,
    _ gate: inout PageGate
  ) throws(ThemeIssues) -> RenderedFile {
    let format = try format(of: name)
    let page = DocumentPage(
      document.arranged(
        order: theme.order.keys(in: name), partials: theme.partialNames(in: format)), name)
    var output: [UInt8] = []
    do {
      try template.render(.record(page), into: &output, limit: Limits.maximumPageBytes)
    } catch {
      throw ThemeIssues(Issue("page-too-large", "\(name.templateFile): \(error.message)"))
    }
    if isASCII, format.language == .plainText { output = PlainASCII.text(output) }
    let bytes = format.layout(output, width)
    try gate.pass(bytes, page, format, theme)
    return RenderedFile(name: name.outputFile, bytes: bytes)
  }

  private func data(
    of document: Document, _ name: DocumentName, _ theme: Theme
  ) throws(ThemeIssues) -> RenderedFile {
    let arranged = document.arranged(
      order: theme.order.keys(in: name), partials: theme.partialNames(in: try format(of: name)))
    let text = JSONWriter.text(of: DocumentPage(arranged, name).data, indentation: 2) + "\n"
    return RenderedFile(name: name.outputFile, bytes: Array(text.utf8))
  }
}

/// The format of a document.
private func format(of name: DocumentName) throws(ThemeIssues) -> Format {
  guard let format = Format.of(name.fileExtension) else {
    throw ThemeIssues(Issue("unknown-format", "there is no format \(name.fileExtension)"))
  }
  return format
}
