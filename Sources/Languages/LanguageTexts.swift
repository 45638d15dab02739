package import ProfileModel

extension Language {
  /// A label.
  package func label(_ label: Label) -> String { labels[label.rawValue] ?? label.rawValue }

  /// The title of a section.
  package func sectionTitle(_ key: String) -> String { sections[key] ?? key }

  /// A medal.
  package func medal(_ medal: Award.Medal) -> String { medals[medal.rawValue] ?? medal.rawValue }

  /// A number with its digits in groups.
  package func number(_ number: Int) -> String { numbers.grouped(number) }

  /// A number of a year, as an axis shows it.
  package func year(_ year: Int) -> String { numbers.plain(year) }

  /// Several times: `five times`.
  package func times(_ number: Int) -> String { text(times, number) }

  /// The parts of a list in one text.
  package func list(_ parts: [String]) -> String { lists.joined(parts) }

  /// The title of a document of a person.
  package func title(_ document: String, of name: String) -> String {
    lines.title.filled(name, document)
  }

  /// A figure with what is counted: `6,000+ GitHub stars`.
  package func figure(_ value: String, _ label: String) -> String {
    label.isEmpty ? value : lines.figure.filled(value, label)
  }

  /// A text behind what it is about.
  package func labelled(_ label: String, _ text: String) -> String {
    lines.labelled.filled(label, text)
  }

  /// A text with a note, such as its date.
  package func noted(_ text: String, _ note: String) -> String { lines.noted.filled(text, note) }

  /// A career in a sentence, from its first year to its last.
  package func career(from first: Int, to last: Int, _ size: CareerSize) -> String {
    let roles = career.rolesWithEmployers.filled(
      text(career.roles, size.roles), text(career.employers, size.employers))
    let marks = text(career.marks, size.marks)
    let content =
      size.marks == 0
      ? roles : size.roles == 0 ? marks : career.rolesAndMarks.filled(roles, marks)
    return first == last
      ? career.year.filled(year(first), content)
      : career.years.filled(year(first), year(last), content)
  }

  /// A text with a number in it.
  func text(_ counted: CountedText, _ number: Int) -> String {
    counted.text(number, shown: numbers.grouped(number), plurals)
  }
}
