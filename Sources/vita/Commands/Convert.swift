import Diagnostics
import Exporters
import Files
import JSONText
import Pipeline
import ProfileModel

extension Command {
  /// `vita convert`.
  static let convert = Command(
    name: "convert",
    summary: "Turn a JSON Resume into a profile, or a profile into one.",
    arguments: [.profile],
    flags: [.target, .outputFile, .allowLoss, .includePrivate, .asOf, .quiet],
    examples: [
      "vita convert resume.json -o profile.json", "vita convert profile.json --to jsonresume",
    ],
    run: { arguments, session throws(UsageError) in
      try ConvertOptions(arguments, session.world).convert(&session)
    })
}

/// What a typed `vita convert` means.
private struct ConvertOptions {
  /// The formats that can be written.
  enum Target: String, CaseIterable {
    case vita
    case jsonresume
  }

  let input: ProfileInput
  /// Nil for the format that the input is not in.
  let target: Target?
  let file: String?
  let allowsLoss: Bool
  let includesPrivate: Bool
  /// The day for which to choose values that change over time.
  let day: CalendarDay
  /// Whether the command line names that day. If it does, entries of later days are left out.
  let isDayAsked: Bool
  let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ world: World) throws(UsageError) {
    input = ProfileInput(arguments.words.first)
    file = arguments.outputFile
    allowsLoss = arguments.has(.allowLoss)
    includesPrivate = arguments.has(.includePrivate)
    day = try ShowOptions(arguments, world).day
    isDayAsked = arguments[.asOf] != nil
    isQuiet = arguments.has(.quiet)
    target = arguments[.target].flatMap(Target.init)
    if target == nil, arguments[.target] != nil {
      throw arguments.invalid(.target, expected: "vita or jsonresume")
    }
  }

  func convert(_ session: inout Session) {
    var issues: [Issue] = []
    var isDelivered = false
    do throws(Issue) {
      if let issue = input.overwriting(file, in: session.world) { throw issue }
      let read = Opened(try input.source(in: &session.world))
      session.report(read.issues, isQuiet: isQuiet)
      issues = read.issues
      if read.tree != nil, session.exitCode == .done {
        let converted = converted(read)
        // Losses that make the command fail are reported even if it is quiet.
        session.report(converted.losses, isQuiet: isQuiet && allowsLoss)
        issues = converted.losses
        let text = JSONWriter.text(of: converted.json, indentation: 2) + "\n"
        isDelivered = session.deliver(Array(text.utf8), to: file, isQuiet: isQuiet)
        if isDelivered, Self.hasLoss(issues), !allowsLoss { session.exitCode = .inputHasProblems }
      }
    } catch {
      session.report([error], isQuiet: isQuiet)
      issues = [error]
    }
    if !isQuiet { session.report(summary(of: issues, isDelivered: isDelivered)) }
  }

  /// The input in the other format, and what that can't hold.
  private func converted(_ opened: Opened) -> Conversion {
    let usual: Target = opened.isForeign ? .vita : .jsonresume
    let day = isDayAsked ? day : nil
    switch target ?? usual {
    case .vita: return .profile(of: opened, asOf: day)
    case .jsonresume:
      return .resume(
        of: opened, asOf: day, valuesAsOf: self.day, includesPrivate: includesPrivate)
    }
  }

  private static func hasLoss(_ issues: [Issue]) -> Bool {
    issues.contains { $0.code == .lost }
  }

  /// The line that a conversion with problems ends in: how many there are, and what was written;
  /// nothing where there are none.
  private func summary(of issues: [Issue], isDelivered: Bool) -> String {
    let losses = issues.filter { $0.code == .lost }.reduce(0) { $0 + $1.count }
    let name = SafeText.escaped(input.name)
    guard isDelivered else {
      let errors = issues.filter { $0.severity == .error }.reduce(0) { $0 + $1.count }
      return "\(name): \(Self.count(max(1, errors), "error", "errors")); nothing is written\n"
    }
    guard losses > 0 else { return "" }
    let place = file.map { " to \(SafeText.escaped($0))" } ?? ""
    return "\(name): \(Self.count(losses, "loss", "losses")); the rest is written\(place)"
      + (allowsLoss ? "\n" : "; see --allow-loss\n")
  }

  private static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
