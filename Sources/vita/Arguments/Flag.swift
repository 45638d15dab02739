/// A flag of the command line, declared once: parsing and help come from here.
struct Flag: Sendable, Equatable {
  /// The name behind two hyphens.
  let name: String
  /// The letter behind one hyphen.
  let letter: Character?
  /// What its value is called in help; nil for a flag without a value.
  let valueName: String?
  /// Whether it may be given several times.
  let isRepeated: Bool
  /// What it does, in a sentence.
  let help: String

  init(
    _ name: String, letter: Character? = nil, value: String? = nil, repeated: Bool = false,
    help: String
  ) {
    self.name = name
    self.letter = letter
    valueName = value
    isRepeated = repeated
    self.help = help
  }

  /// The flag as it is typed: `--theme`.
  var typed: String { "--\(name)" }

  /// Whether a word of the command line, with its value behind `=` or without, is this flag.
  func isTyped(as word: String) -> Bool {
    word.prefix { $0 != "=" } == typed || letter.map { word == "-\($0)" } == true
  }
}

extension Flag {
  static let asOf = Flag(
    "as-of", value: "DATE",
    help: "Show the profile as of a day: 2020-12-24, or the last one of 2020-12 or 2020. Else the"
      + " day of SOURCE_DATE_EPOCH, else today.")
  static let theme = Flag(
    "theme", letter: "t", value: "THEME",
    help: "Use this theme: one of \"vita theme list\", or a folder if it holds \"/\".")
  static let set = Flag(
    "set", value: "NAME=VALUE", repeated: true,
    help: "Set an option of the theme, one that \"vita theme show\" shows; may be repeated.")
  static let extends = Flag(
    "extends", value: "THEME", help: "Take from this theme what the new one lacks. Else classic.")
  static let outputFolder = Flag(
    "output", letter: "o", value: "DIR",
    help: "Write into this folder, made if need be. Else site.")
  static let outputFile = Flag(
    "output", letter: "o", value: "FILE",
    help: "Write to this file. Else, or with \"-\", to standard output.")
  static let show = Flag(
    "show", value: "KEYS",
    help: "Show these though they are private: phone, address, email, or several as phone,address.")
  static let includePrivate = Flag("private", help: "Show everything that is private.")
  static let width = Flag(
    "width", value: "COLUMNS",
    help: "Fit text into so many columns. Else the terminal's, else 80.")
  static let ascii = Flag(
    "ascii", help: "Print text documents in ASCII, for systems that read nothing else.")
  static let only = Flag(
    "only", value: "KEYS",
    help: "Show only these, as in current,awards: current, experience, employers, projects, awards,"
      + " languages, timeline, or facts of the profile by their id.")
  static let color = Flag(
    "color", value: "WHEN",
    help: "Use colour always, never, or auto: on a terminal, unless NO_COLOR or the like says"
      + " otherwise.")
  static let json = Flag("json", help: "Print the result as JSON.")
  static let strict = Flag("strict", help: "Let warnings fail the check as errors do.")
  static let suggestions = Flag("suggestions", help: "Show suggestions too.")
  static let target = Flag(
    "to", value: "FORMAT",
    help: "The format to write: vita or jsonresume. Else the one that the input is not in.")
  static let allowLoss = Flag(
    "allow-loss", help: "End well though the target can't hold everything.")
  static let data = Flag(
    "data", help: "Print what the document's template can print, as JSON by the names it has there."
  )
  static let quiet = Flag("quiet", letter: "q", help: "Say nothing but errors.")
  static let help = Flag("help", letter: "h", help: "Show this help.")
  static let version = Flag("version", letter: "V", help: "Show the version.")
}
