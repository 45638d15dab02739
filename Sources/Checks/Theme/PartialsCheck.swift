import Diagnostics
import Formats
import Templating
import Themes

/// Which partials of a theme itself no document includes: most are meant to take the place of another.
struct PartialsCheck {
  private(set) var issues: [Issue] = []
  private let theme: Theme

  /// Checks the partials of the formats whose templates could be read, with the names of those that
  /// they include.
  init(_ theme: Theme, included: [Format: Set<String>]) {
    self.theme = theme
    guard let layer = theme.layers.first else { return }
    for file in layer.folder.names(in: "partials") {
      let stem = String(file.prefix { $0 != "." })
      let ending = String(file.dropFirst(stem.count + 1))
      guard let format = Format.of(ending), let names = included[format], !names.contains(stem)
      else { continue }
      let suggestion = closest(to: stem, among: names.sorted())
      issues.append(
        Issue(
          .unusedFile, "\(layer.folder.shownPath("partials/\(file)")) is never included",
          hint: suggestion.map { "did you mean \($0).\(ending)?" }
            ?? "include it with {{> \(stem)}}, or take it out of the theme's folder"))
      if let suggestion { checkNames(in: stem, format, insteadOf: suggestion) }
    }
  }

  /// Tries a partial in the place that it was meant for.
  private mutating func checkNames(in stem: String, _ format: Format, insteadOf suggestion: String)
  {
    let path = "partials/\(stem).\(format.fileExtension)"
    guard let file = try? theme.file(path) else { return }
    for name in DocumentName.renderable where name.format == format {
      do {
        _ = try theme.template(of: name, with: (suggestion, file))
      } catch {
        issues += error.issues.filter { $0.place?.file == file.name }
      }
    }
  }
}
