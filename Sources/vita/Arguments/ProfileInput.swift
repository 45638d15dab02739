import Diagnostics
import Files
import Pipeline

/// Where the profile is read from.
struct ProfileInput: Sendable, Equatable {
  /// The path as it was typed; nil for standard input.
  let path: String?
  /// Whether the command line names it.
  private let isDefault: Bool

  /// The file that is read when none is named.
  static let defaultPath = "profile.json"

  /// The input that a word of the command line names.
  init(_ word: String?) {
    path = word == "-" ? nil : word ?? Self.defaultPath
    isDefault = word == nil
  }

  /// The input as errors name it.
  var name: String { path ?? World.standardInputName }

  /// The profile's text.
  func source(in world: inout World) throws(Issue) -> SourceText {
    do throws(FileError) {
      guard let path else {
        return SourceText(name: name, bytes: try world.standardInput())
      }
      let bytes = try world.bytes(at: path)
      return SourceText(name: name, bytes: bytes)
    } catch {
      var issue = error.issue
      if isDefault, error.problem == .noSuchFile {
        issue.hint = "go to a folder that holds one, or name one; \"-\" is standard input"
      }
      throw issue
    }
  }

  /// Why a file can't be written: the profile itself would be lost, or another file that what is
  /// written was made from.
  func overwriting(_ file: String?, in world: World) -> Issue? {
    guard let file else { return nil }
    let isProfile = path.map { world.isSameFile($0, as: file) }
    if isProfile ?? world.isStandardInput(file) {
      return Issue(
        .overwritesInput, "\(file) is the file that is read", hint: "write to another one")
    }
    guard world.hasRead(file) else { return nil }
    return Issue(
      .overwritesInput, "\(file) is a file that this is made from", hint: "write to another one")
  }

  /// The folder of the profile; for standard input the one that vita was started in.
  var folder: String {
    guard let path, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Where themes are looked for: beside the profile, and among the user's own.
  func themes(in world: World) -> ThemeFinder {
    let beside = folder == "." ? "themes" : folder == "/" ? "/themes" : "\(folder)/themes"
    return ThemeFinder(places: [beside] + (world.userThemes.map { [$0] } ?? []))
  }
}
