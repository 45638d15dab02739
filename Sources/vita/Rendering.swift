import Diagnostics
import Documents
import Editions
import Exporters
import Files
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

  /// The documents of these names and the data, rendered; nil if the profile can't be read.
  func files(
    _ names: [DocumentName], data: [DataFile] = [], checks: Bool = false,
    in world: inout World
  ) -> (Rendered?, [Issue]) {
    do throws(Issue) {
      let source = try input.source(in: &world)
      let rendered = pipeline(in: world).run(source, names, data: data, checks: checks, in: &world)
      return (rendered, rendered.issues)
    } catch {
      return (nil, [error])
    }
  }

  /// Every problem of a profile and its theme; where nothing is wrong, also what may be meant.
  func problems(in world: inout World) -> [Issue] {
    files(DocumentName.all, checks: true, in: &world).1
  }

  /// The profile as themes see it; nil with at least one error.
  func document(in world: inout World) -> (Document?, [Issue]) {
    do throws(Issue) {
      let source = try input.source(in: &world)
      return pipeline(in: world).document(of: source, in: &world)
    } catch {
      return (nil, [error])
    }
  }

  private func pipeline(in world: World) -> DocumentPipeline {
    var pipeline = DocumentPipeline(
      Edition(of: show.day, disclosure: show.disclosure), theme: show.theme,
      settings: show.settings, themes: input.themes(in: world), folder: input.folder,
      text: TextSettings(width: width, isASCII: isASCII))
    pipeline.givesData = givesData
    return pipeline
  }
}

extension Session {
  /// Says how many warnings there are, if any: `profile.json: 2 warnings; see vita check`.
  mutating func report(warnings issues: [Issue], in file: String) {
    let warnings = issues.filter { $0.severity == .warning }
    guard !warnings.isEmpty else { return }
    let summary = IssuePresenter.summary(of: warnings, in: file).dropLast()
    report("\(summary); see vita check\n")
  }

  /// Says what the output doesn't hold because it is private: `phone, a role (3)`.
  mutating func report(heldBack omissions: [Omission]) {
    let heldBack = omissions.flatMap(\.leaves).filter { $0.reason == .isPrivate }
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
