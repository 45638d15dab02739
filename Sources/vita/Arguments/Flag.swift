/// A flag of the command line, declared once: parsing and help come from here.
struct Flag: Sendable, Equatable {
  /// The name behind two hyphens.
  let name: String
  /// The letter behind one hyphen.
  let letter: Character?
  /// What its value is called in help; nil for a flag without a value.
  let valueName: String?
  /// What it does, in a sentence.
  let help: String

  init(
    _ name: String, letter: Character? = nil, value: String? = nil, help: String
  ) {
    self.name = name
    self.letter = letter
    valueName = value
    self.help = help
  }

  /// The flag as it is typed: `--theme`.
  var typed: String { "--\(name)" }
}

extension Flag {
  static let asOf = Flag(
    "as-of", value: "DATE",
    help: "Show the profile as of a day: 2020-12-24, or the last one of 2020-12 or 2020. Else the"
      + " day of SOURCE_DATE_EPOCH, else today.")
  static let theme = Flag(
    "theme", letter: "t", value: "THEME",
    help: "Use this theme: one that \"vita theme list\" shows, or a folder if it holds \"/\".")
  static let outputFolder = Flag(
    "output", letter: "o", value: "DIR",
    help: "Write into this folder, made if need be. Else site.")
  static let outputFile = Flag(
    "output", letter: "o", value: "FILE",
    help: "Write to this file. Else, or with \"-\", to standard output.")
  static let show = Flag(
    "show", value: "KEYS",
    help: "Show these though they are private: phone, address, or both as phone,address.")
  static let includePrivate = Flag("private", help: "Show everything that is private.")
  static let width = Flag(
    "width", value: "COLUMNS",
    help: "Fit text into so many columns. Else the terminal's, else 80.")
  static let ascii = Flag(
    "ascii", help: "Print text documents in ASCII, for systems that read nothing else.")
  static let json = Flag("json", help: "Print the result as JSON.")
  static let quiet = Flag("quiet", letter: "q", help: "Say nothing but errors.")
  static let help = Flag("help", letter: "h", help: "Show this help.")
  static let version = Flag("version", help: "Show the version.")
}
