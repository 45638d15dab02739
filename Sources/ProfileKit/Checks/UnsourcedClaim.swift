import JSONText

extension Check {
  /// A number that nobody can check. A year alone is no claim, and a link is a source.
  package static let unsourcedClaim = Check(
    name: "unsourced-claim", summary: "a claim with a number, and no source where to check it",
    run: { checked, check, reading in
      // Other formats have no key for a source.
      if checked.isImported { return }
      for highlight in checked.values.publicHighlights where !highlight.entry.hasSource {
        guard Claims.hasNumber(highlight.text), !highlight.text.contains("](") else { continue }
        report(check, at: highlight.value.offset, &reading)
      }
      for entry in checked.values.entries where !entry.hasSource && !entry.isPrivate {
        guard let figures = entry.json["figures"], !figures.elements.allSatisfy(hasSources) else {
          continue
        }
        report(check, at: figures.offset, &reading)
      }
    })

  private static func report(_ check: Check, at offset: Int, _ reading: inout Reading) {
    reading.warning(
      check.name, "a claim with a number has no source",
      hint: "add \"source\" to its entry, or a link to the text", at: offset)
  }

  /// Whether every value of a figure says where it can be checked.
  private static func hasSources(_ figure: JSONValue) -> Bool {
    figure["values"]?.elements.allSatisfy { $0["source"] != nil } == true
  }
}

/// Numbers that say how much.
private enum Claims {
  /// Whether a text holds a number that is neither a year of the last or this century nor a part of
  /// a name: `UTF-8`, `2FA`.
  static func hasNumber(_ text: String) -> Bool {
    let letters = Array(text.unicodeScalars)
    var place = 0
    while place < letters.count {
      guard isDigit(letters[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < letters.count, goesOn(letters, at: place) { place += 1 }
      if !isYear(letters[start..<place]), !isName(letters, start..<place) { return true }
    }
    return false
  }

  private static func isDigit(_ letter: Unicode.Scalar) -> Bool { ("0"..."9").contains(letter) }

  /// Digits, and a point or comma between two.
  private static func goesOn(_ letters: [Unicode.Scalar], at place: Int) -> Bool {
    if isDigit(letters[place]) { return true }
    guard letters[place] == "." || letters[place] == ",", place + 1 < letters.count else {
      return false
    }
    return isDigit(letters[place + 1])
  }

  private static func isYear(_ number: ArraySlice<Unicode.Scalar>) -> Bool {
    guard number.count == 4, number.allSatisfy(isDigit) else { return false }
    return number.starts(with: "19".unicodeScalars) || number.starts(with: "20".unicodeScalars)
  }

  /// A number is a part of a name behind a letter, `^` or `_`, behind a letter with a hyphen, or
  /// before capitals that are no unit.
  private static func isName(_ letters: [Unicode.Scalar], _ number: Range<Int>) -> Bool {
    if number.lowerBound > 0 {
      let before = letters[number.lowerBound - 1]
      if before == "^" || before == "_" || before.properties.isAlphabetic { return true }
      let isJoined = before == "-" && number.lowerBound > 1
      if isJoined, letters[number.lowerBound - 2].properties.isAlphabetic { return true }
    }
    var behind = ""
    for letter in letters[number.upperBound...].prefix(while: \.properties.isAlphabetic) {
      behind.unicodeScalars.append(letter)
    }
    if behind == "D" || behind == "G" { return true }
    return behind.count > 1 && behind == behind.uppercased() && !units.contains(behind)
  }

  private static let units = [
    "KB", "MB", "GB", "TB", "PB", "EB", "KW", "MW", "GW", "USD", "EUR", "GBP", "CHF", "SEK", "RPS",
    "QPS", "TPS", "FPS",
  ]
}
