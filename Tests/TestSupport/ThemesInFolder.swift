package import Diagnostics
import Editions
import Formats
import JSONText
package import Pipeline
import ProfileModel
package import Themes

extension Diagnostics.Issue {
  /// `theme.json:1:7: message (hint)`, without the folder the file is in.
  package func shown(in folder: TemporaryFolder) -> String {
    let place = place.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    let text = place + message + (hint.map { " (\($0))" } ?? "")
    return text.replacing(folder.path + "/", with: "")
  }
}

extension TemporaryFolder {
  /// A finder over the themes in the folder.
  package var themes: ThemeFinder { ThemeFinder(places: [path]) }

  /// A document of a profile in a theme of the folder; or what is wrong, a line each.
  package func render(
    _ document: String, theme: String, _ profile: String = "{\"name\": \"Ada Example\"}",
    settings: [OptionSetting] = []
  ) -> String {
    guard let name = DocumentName.named(document) else { return "no document \(document)" }
    let pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 1)), theme: theme,
      settings: settings, themes: themes, folder: path)
    let rendered = pipeline.run(.init(name: "profile.json", text: profile), [name])
    guard rendered.issues.isEmpty else {
      return rendered.issues.map { $0.shown(in: self) }.joined(separator: "\n")
    }
    return rendered.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }
}
