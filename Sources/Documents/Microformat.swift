/// The classes that microformats 2 gives the entries of an h-resume.
enum Microformat {
  /// Something by itself.
  static let item = "h-item"
  /// A role, with its employer, place and dates.
  static let experience = "p-experience h-event"
  /// A course of study, with its institution, place and dates.
  static let education = "p-education h-event"
  /// Something the person can do.
  static let skill = "p-skill h-item"
}
