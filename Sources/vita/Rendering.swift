import Diagnostics
import Documents
import Editions
import Exporters
import Formats
import Pipeline

/// Leads a profile through the stages that a command asks for.
struct Rendering {
  private let input: ProfileInput
  private let show: ShowOptions
  private let width: Int
  private let isASCII: Bool
  private let givesData: Bool

  init(
    _ input: ProfileInput, _ show: ShowOptions, width: Int = ShowOptions.normalWidth,
    isASCII: Bool = false, givesData: Bool = false
  ) {
    self.input = input
    self.show = show
    self.width = width
    self.isASCII = isASCII
    self.givesData = givesData
  }

  /// The documents of these names and the data, rendered; nil where there is nothing to read.
  func files(
    _ names: [DocumentName], data: [DataFile] = [], checks: Bool = false,
    _ surroundings: Surroundings
  ) -> (Rendered?, [Issue]) {
    do throws(Issue) {
      let rendered = pipeline(surroundings).run(
        try input.source(surroundings), names, data: data, checks: checks)
      return (rendered, rendered.issues)
    } catch {
      return (nil, [error])
    }
  }

  /// Every problem of a profile and its theme; where nothing is wrong, also what may be meant.
  func problems(_ surroundings: Surroundings) -> [Issue] {
    files(DocumentName.all, checks: true, surroundings).1
  }

  /// The profile as themes see it; nil with at least one error.
  func document(_ surroundings: Surroundings) -> (Document?, [Issue]) {
    do throws(Issue) {
      return pipeline(surroundings).document(of: try input.source(surroundings))
    } catch {
      return (nil, [error])
    }
  }

  private func pipeline(_ surroundings: Surroundings) -> DocumentPipeline {
    var pipeline = DocumentPipeline(
      Edition(of: show.day, disclosure: show.disclosure), theme: show.theme,
      settings: show.settings, themes: input.themes(surroundings), folder: input.folder,
      text: TextSettings(width: width, isASCII: isASCII))
    pipeline.givesData = givesData
    return pipeline
  }
}

extension Outcome {
  /// Says how many warnings there are, if any: `profile.json: 2 warnings; see vita check`.
  mutating func report(warnings issues: [Issue], in file: String) {
    let warnings = issues.filter { $0.severity == .warning }
    guard !warnings.isEmpty else { return }
    let summary = IssuePresenter.summary(of: warnings, in: file).dropLast()
    report("\(summary); see vita check\n")
  }

  /// Says what the output doesn't hold because it is private: `phone, a role (3)`.
  mutating func report(heldBack omissions: [Omission]) {
    let heldBack = omissions.filter { $0.reason == .isPrivate }
    guard !heldBack.isEmpty else { return }
    var counts: [(what: String, count: Int)] = []
    for what in heldBack.map(\.what) {
      if let index = counts.firstIndex(where: { $0.what == what }) {
        counts[index].count += 1
      } else {
        counts.append((what, 1))
      }
    }
    let list = counts.map { $0.count == 1 ? $0.what : "\($0.what) (\($0.count))" }
    report("held back as private: \(list.joined(separator: ", ")); see --show and --private\n")
  }
}
