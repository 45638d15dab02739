/// The link reference definitions of a text.
struct References {
  /// Where a reference leads.
  struct Target {
    let destination: String
    let title: String?
  }

  private var targets: [String: Target] = [:]
  /// How many bytes references may still add, so that the output grows with the input.
  private var budget: Int

  /// The links and images that were met, where they are asked for.
  private(set) var written: [WrittenLink]?

  /// Creates an empty set of references for a text with a number of bytes.
  init(budgetFor count: Int, recordsLinks: Bool = false) {
    budget = max(count, Limits.expansion)
    if recordsLinks { written = [] }
  }

  /// Keeps a link or an image, where they are asked for.
  mutating func record(_ link: @autoclosure () -> WrittenLink) {
    if written != nil { written?.append(link()) }
  }

  /// Gives the links and images away, so that they are added to in place.
  mutating func releaseLinks() { written = nil }

  /// Whether the text defines no references.
  var isEmpty: Bool { targets.isEmpty }

  /// Keeps a target; the first of a label counts.
  mutating func define(_ label: ArraySlice<UInt8>, as target: Target) {
    let key = Self.key(label)
    if targets[key] == nil { targets[key] = target }
  }

  /// The target of a label, by its letters without case and its words.
  mutating func target(of label: ArraySlice<UInt8>) -> Target? {
    guard !targets.isEmpty, let target = targets[Self.key(label)] else { return nil }
    let size = target.destination.utf8.count + (target.title?.utf8.count ?? 0)
    guard size <= budget else { return nil }
    budget -= size
    return target
  }

  private static func key(_ label: ArraySlice<UInt8>) -> String {
    let words = label.split(whereSeparator: \.isWhitespace).joined(separator: [0x20])
    // Twice, because only upper case makes "ss" of "ß", and only from the small letter.
    return String(decoding: Array(words), as: UTF8.self).lowercased().uppercased()
  }
}

extension References {
  /// Takes the definitions from the start of a paragraph.
  mutating func takeDefinitions(from paragraph: [UInt8]) -> [UInt8] {
    var place = 0
    while let definition = Self.definition(paragraph, at: place) {
      define(paragraph[definition.label], as: definition.target)
      place = definition.end
    }
    return place == 0 ? paragraph : Array(paragraph[place...])
  }

  /// `[label]: destination "title"` on lines of its own.
  private static func definition(
    _ bytes: [UInt8], at start: Int
  ) -> (label: Range<Int>, target: Target, end: Int)? {
    guard let label = LinkSyntax.label(bytes, at: start),
      !bytes[label].allSatisfy(\.isWhitespace),
      label.upperBound + 1 < bytes.count, bytes[label.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    let place = LinkSyntax.afterWhitespace(bytes, from: label.upperBound + 2)
    guard let destination = LinkSyntax.destination(bytes, at: place),
      destination.end > place
    else { return nil }
    let titleStart = LinkSyntax.afterWhitespace(bytes, from: destination.end)
    if titleStart > destination.end, let title = LinkSyntax.title(bytes, at: titleStart),
      let end = lineEnd(bytes, from: title.end)
    {
      return (label, Target(destination: destination.text, title: title.text), end)
    }
    guard let end = lineEnd(bytes, from: destination.end) else { return nil }
    return (label, Target(destination: destination.text, title: nil), end)
  }

  /// The place after the line break, if only spaces stand before it.
  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place].isSpaceOrTab { place += 1 }
    if place == bytes.count { return place }
    return bytes[place] == 0x0A ? place + 1 : nil
  }
}
