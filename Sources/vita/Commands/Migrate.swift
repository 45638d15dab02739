import Diagnostics
import Pipeline
import ProfileModel

extension Command {
  /// `vita migrate`.
  static let migrate = Command(
    name: "migrate",
    summary: "Bring a profile to the newest version of the format.",
    arguments: [.profile],
    flags: [.migratedFile, .quiet],
    examples: ["vita migrate", "vita migrate ada.json -o -"],
    run: { arguments, surroundings throws(UsageError) in
      MigrateOptions(arguments).migrate(surroundings)
    })
}

/// What a typed `vita migrate` means.
private struct MigrateOptions {
  let input: ProfileInput
  let file: String?
  let isInPlace: Bool
  let isQuiet: Bool

  init(_ arguments: ParsedArguments) {
    input = ProfileInput(arguments.words.first)
    isInPlace = arguments[.migratedFile] == nil
    file = isInPlace ? input.path : arguments.outputFile
    isQuiet = arguments.has(.quiet)
  }

  /// A profile with errors stays as it is, and so does one that is up to date.
  func migrate(_ surroundings: Surroundings) -> Outcome {
    var outcome = Outcome()
    do throws(Issue) {
      let source = try input.source(surroundings)
      let read = Opened(source, history: surroundings.history)
      guard !read.isForeign else { throw Self.foreign(input) }
      let issues = read.issues.filter { $0.name != FormatHistory.oldVersion }
      outcome.report(issues, isQuiet: isQuiet, surroundings)
      guard outcome.exitCode == .done, let new = surroundings.history.rewritten(source) else {
        return outcome
      }
      let isUnchanged = isInPlace && file != nil && new.applied.isEmpty
      let isDelivered =
        isUnchanged
        || outcome.deliver(
          new.bytes, to: file, waitsForReader: !isInPlace, isQuiet: isQuiet, surroundings)
      if isDelivered, !isQuiet { outcome.report(summary(new.applied, surroundings.history)) }
    } catch {
      outcome.report([error], isQuiet: isQuiet, surroundings)
    }
    return outcome
  }

  /// What was changed: `profile.json is in version 2 now:`, and a line for each migration.
  private func summary(_ applied: [Migration], _ history: FormatHistory) -> String {
    let version = "version \(history.currentVersion)"
    let name = SafeText.escaped(file ?? input.name)
    guard !applied.isEmpty else { return "\(name) is in \(version) already, the newest\n" }
    return "\(name) is in \(version) now:\n" + applied.map { "  \($0.summary)\n" }.joined()
  }

  private static func foreign(_ input: ProfileInput) -> Issue {
    Issue(
      "foreign-format", "\(input.name) is a résumé of another tool, not a profile",
      hint: "\"vita convert\" makes a profile of it")
  }
}
