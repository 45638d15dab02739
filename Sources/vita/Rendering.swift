import JSONText
import ProfileKit

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
    _ names: [DocumentName], data: [DataFile] = [], _ surroundings: Surroundings
  ) -> (Rendered?, [Issue]) {
    do throws(Issue) {
      let rendered = pipeline(surroundings).run(
        try input.source(surroundings), names, data: data)
      return (rendered, rendered.issues)
    } catch {
      return (nil, [error])
    }
  }

  /// Every problem of a profile and its theme; where nothing is wrong, also what may be meant.
  func problems(_ surroundings: Surroundings) -> [Issue] {
    do throws(Issue) {
      let source = try input.source(surroundings)
      let rendered = pipeline(surroundings).run(source, DocumentName.all)
      guard !rendered.hasErrors else { return rendered.issues }
      return rendered.issues
        + Profile.warnings(of: source, on: show.day)
    } catch {
      return [error]
    }
  }

  /// The profile as themes see it; nil with at least one error.
  func document(_ surroundings: Surroundings) -> (Document?, [Issue]) {
    do throws(Issue) {
      let read = Profile.read(try input.source(surroundings))
      guard let profile = read.profile, ExitCode(read.issues) == .done else {
        return (nil, read.issuesOfValues)
      }
      let tailored = profile.tailored(asOf: show.day, disclosure: show.disclosure)
      return document(of: tailored.profile, read.issuesOfValues, surroundings)
    } catch {
      return (nil, [error])
    }
  }

  /// A tailored profile in the phrases of the theme that was asked for.
  private func document(
    of profile: Profile, _ issues: [Issue], _ surroundings: Surroundings
  ) -> (Document?, [Issue]) {
    do throws(ThemeIssues) {
      let theme = try show.theme.map { (name) throws(ThemeIssues) in
        try Theme.load(named: name, from: input.themes(surroundings))
      }
      let phrases = try theme?.phrases(of: profile.language)
      return (Document(profile, asOf: show.day, phrases: phrases), issues)
    } catch {
      return (nil, issues + error.issues)
    }
  }

  private func pipeline(_ surroundings: Surroundings) -> Pipeline {
    var pipeline = Pipeline(
      day: show.day, disclosure: show.disclosure, theme: show.theme,
      settings: show.settings, themes: input.themes(surroundings), folder: input.folder,
      width: width, isASCII: isASCII)
    pipeline.givesData = givesData
    return pipeline
  }
}

extension Outcome {
  /// Says what the output doesn't hold because it is private: `phone, a role (3)`.
  mutating func report(heldBack: [String]) {
    guard !heldBack.isEmpty else { return }
    var counts: [(what: String, count: Int)] = []
    for what in heldBack {
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
