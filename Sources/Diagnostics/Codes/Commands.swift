extension IssueCode {
  /// What is wrong with files and with what a command was asked for.
  package static let commands: [IssueCode] = [
    .builtInTheme, .fileExists, .folderNeeded, .internalMistake, .moreErrors, .moreSuggestions,
    .moreWarnings, .noValue, .overwritesInput, .unreadableFile, .unwritableFile, .wrongSetting,
  ]

  package static let builtInTheme = IssueCode(
    "built-in-theme", .error, "files of a built-in theme, which can't be changed")
  package static let fileExists = IssueCode(
    "file-exists", .error, "a new file or folder where there is something already")
  package static let folderNeeded = IssueCode(
    "folder-needed", .error, "a file where a command takes a folder")
  package static let internalMistake = IssueCode(
    "internal", .error, "a mistake of vita itself", cause: .vita)
  package static let moreErrors = IssueCode(
    "more-errors", .error, "further errors, which are counted and not shown")
  package static let moreSuggestions = IssueCode(
    "more-suggestions", .suggestion, "further suggestions, which are counted and not shown")
  package static let moreWarnings = IssueCode(
    "more-warnings", .warning, "further warnings, which are counted and not shown")
  package static let noValue = IssueCode(
    "no-value", .error, "a path that leads to no value of the profile")
  package static let overwritesInput = IssueCode(
    "overwrites-input", .error, "output that would replace what it is made from")
  package static let unreadableFile = IssueCode(
    "unreadable-file", .error, "a file that can't be read")
  package static let unwritableFile = IssueCode(
    "unwritable-file", .error, "a file that can't be written")
  package static let wrongSetting = IssueCode(
    "wrong-setting", .error, "a value of --set that the theme doesn't take", cause: .commandLine)
}
