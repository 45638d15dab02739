import ProfileModel

/// The words of a text that names a time: dates, what stands beside them, and the dashes between.
enum RenderCVDateWords {
  /// What stands for every dash, and for words such as `to`.
  static let dash = "–"

  private static let dashes: [Character] = ["–", "—", "‒", "―", "−"]
  private static let dashWords = ["to", "until", "till", "through", "thru"]

  /// The words, with a dash between a start and an end.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    let hyphenated = String(text.map { $0 == "\u{2010}" || $0 == "\u{2011}" ? "-" : $0 })
    let chunks = hyphenated.split { $0.isWhitespace || [",", ";", "(", ")"].contains($0) }
    for chunk in chunks {
      for word in self.words(ofChunk: chunk) where word != dash || words.last != dash {
        words.append(word)
      }
    }
    return words
  }

  private static func words(ofChunk chunk: Substring) -> [String] {
    if dashWords.contains(chunk.lowercased()) { return [dash] }
    var words: [String] = []
    let parts = chunk.split(omittingEmptySubsequences: false) { dashes.contains($0) }
    for (index, part) in parts.enumerated() {
      if index > 0 { words.append(dash) }
      if !part.isEmpty { words += self.words(ofHyphenated: part) }
    }
    return words
  }

  /// So long is no date and no two of them.
  private static let longest = 40

  /// A date may have hyphens in it (`2021-09`), stand before one (`2019-`) or on both sides of one.
  private static func words(ofHyphenated part: Substring) -> [String] {
    guard part.utf8.count <= longest else { return [String(part)] }
    if part.hasPrefix("-") { return [dash] + rest(part.dropFirst()) }
    if part.hasSuffix("-") { return rest(part.dropLast()) + [dash] }
    if part.hasSuffix("+") { return rest(part.dropLast()) + ["onwards"] }
    if let interval = interval(part) { return interval }
    if date(String(part)) != nil { return [String(part)] }
    return span(part) ?? [String(part)]
  }

  private static func rest(_ part: Substring) -> [String] {
    part.isEmpty ? [] : words(ofHyphenated: part)
  }

  /// Two dates as ISO 8601 writes them: `2019-05/2020-07`, `2019-05/..`.
  private static func interval(_ part: Substring) -> [String]? {
    let sides = part.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, isExact(sides[0]) else { return nil }
    if sides[1].isEmpty || sides[1] == ".." { return [sides[0], dash] }
    let isEnd = isExact(sides[1]) || year(sides[1], after: sides[0]) != nil
    return isEnd ? [sides[0], dash, sides[1]] : nil
  }

  private static func isExact(_ text: String) -> Bool { (try? PartialDate(edtf: text)) != nil }

  /// Two dates, or two months, with a hyphen between them.
  private static func span(_ part: Substring) -> [String]? {
    for index in part.indices where part[index] == "-" {
      let left = String(part[..<index])
      let right = String(part[part.index(after: index)...])
      let isEnd = date(right) != nil || meansPresent(right) || year(right, after: left) != nil
      let isSpan = date(left) != nil && isEnd
      if isSpan || isMonth(left) && isMonth(right) { return [left, dash, right] }
    }
    return nil
  }
}

extension RenderCVDateWords {
  /// The date that a text is.
  static func date(_ text: String) -> PartialDate? {
    (try? PartialDate(edtf: text)) ?? PartialDate(guessedFrom: text)
  }

  /// The year that two digits behind another year mean, where they are no month: `2018-20`.
  static func year(_ digits: String, after start: String) -> PartialDate? {
    guard start.utf8.count == 4, digits.utf8.count == 2, let start = Int(start),
      let number = Int(digits), (13...99).contains(number), number > start % 100
    else { return nil }
    return PartialDate(year: start - start % 100 + number)
  }

  /// Whether a word is the name of a month.
  static func isMonth(_ word: String) -> Bool {
    !word.unicodeScalars.contains { ("0"..."9").contains($0) } && date("\(word) 2000")?.month != nil
  }

  /// Whether a word says that something is ongoing: in English, and as RenderCV's other languages have it.
  static func meansPresent(_ word: String) -> Bool {
    let small = word.lowercased()
    return presents.contains(small.hasSuffix(".") ? String(small.dropLast()) : small)
  }

  private static let presents = [
    "present", "presently", "still", "now", "today", "current", "currently", "ongoing", "heute",
    "gegenwart", "présent", "aujourd'hui", "presente", "actualidad", "actualmente", "actual",
    "oggi",
    "atual", "heden", "nu", "nå", "nåværende", "nutid", "nuværende", "obecnie", "günümüz",
    "настоящее", "现在", "至今", "現在", "현재", "वर्तमान",
  ]

  /// Whether a word stands before a start that has no end: in English, and in other languages.
  static func meansSince(_ word: String) -> Bool { sinces.contains(word.lowercased()) }

  private static let sinces = [
    "since", "seit", "ab", "depuis", "desde", "dal", "sinds", "siden", "sedan",
  ]

  /// The years in a text: four digits in a row.
  static func years(in text: String) -> [Int] {
    let runs = text.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return runs.compactMap { run in
      guard run.count == 4, let year = Int(String(decoding: run, as: UTF8.self)),
        (1900...2199).contains(year)
      else { return nil }
      return year
    }
  }
}
