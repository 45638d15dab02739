import Diagnostics
import JSONText
import Markdown
import Templating

/// The rules of a style sheet, flat: nested ones and those in at-rules with what they stand in.
struct StyleRules {
  /// A rule with its declarations.
  struct Rule {
    let selector: String
    /// The at-rules it stands in: `@media print`.
    let conditions: [String]
    /// The number of the sheet that it stands in.
    let sheet: Int
    var declarations: [Declaration] = []

    /// Each selector of a list by itself: `:is(a, b) c` and `d` of `:is(a, b) c, d`.
    var selectors: [String] {
      var depth = 0
      let parts = selector.utf8.split { byte in
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        return depth == 0 && byte == UInt8(ascii: ",")
      }
      return parts.map { part in
        String(Substring(part)).split(separator: " ").joined(separator: " ")
      }
    }

    var isPrint: Bool { conditions.contains { $0.contains("print") } }
    var isDark: Bool { conditions.contains { $0.contains("prefers-color-scheme: dark") } }
  }

  struct Declaration {
    let name: String
    let value: String
    /// The number of the sheet that it stands in, and the first byte of the value there.
    let sheet: Int
    let offset: Int

    /// The same with another value.
    func with(value: String) -> Declaration {
      Declaration(name: name, value: value, sheet: sheet, offset: offset)
    }
  }

  /// Stands twice at either end of the name of an option.
  private static let optionMark: UInt8 = 0x7F

  private(set) var rules: [Rule] = []
  private let bytes: [UInt8]
  private var place = 0
  private let sheet: Int

  /// Reads a style sheet as it stands in a theme, by its number: an option is left between marks.
  init(_ css: String, sheet: Int = 0) {
    bytes = Self.withoutTags(Array(css.utf8))
    self.sheet = sheet
    while place < bytes.count { readBlock(Rule(selector: "", conditions: [], sheet: sheet), 0) }
  }

  /// What stands in the first `<style>` of a piece of a page, and where it begins; nil where there is
  /// none.
  static func sheet(in page: String) -> (css: String, start: Int)? {
    guard let opening = page.utf8.firstRange(of: "<style>".utf8) else { return nil }
    let rest = page[opening.upperBound...]
    let end = rest.utf8.firstRange(of: "</".utf8)?.lowerBound ?? rest.endIndex
    return (String(rest[..<end]), page.utf8.distance(from: page.startIndex, to: opening.upperBound))
  }

  /// Reads a block at a depth; what is deeper than the limit was refused, and is not read.
  private mutating func readBlock(_ outer: Rule, _ depth: Int) {
    guard depth <= Limits.maximumStyleNesting else {
      place = bytes.count
      return
    }
    var rule = outer
    while place < bytes.count {
      let start = place
      skipToEnd()
      let text = Self.text(bytes[start..<place])
      let end = place < bytes.count ? bytes[place] : 0
      place += 1
      if end == UInt8(ascii: "{") {
        readBlock(inner(of: outer, text), depth + 1)
        continue
      }
      if let declaration = declaration(bytes[start..<place - 1]) {
        rule.declarations.append(declaration)
      }
      if end == UInt8(ascii: "}") { break }
    }
    if !rule.declarations.isEmpty { rules.append(rule) }
  }

  private func inner(of outer: Rule, _ prelude: String) -> Rule {
    prelude.hasPrefix("@")
      ? Rule(selector: outer.selector, conditions: outer.conditions + [prelude], sheet: sheet)
      : Rule(selector: prelude, conditions: outer.conditions, sheet: sheet)
  }

  /// Goes on to the `{`, `;` or `}` that ends what stands here.
  private mutating func skipToEnd() {
    var depth = 0
    var quote: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\") {
        place += 1
      } else if let open = quote {
        if byte == open { quote = nil }
      } else if byte.isQuote {
        quote = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
      } else if depth <= 0, "{;}".utf8.contains(byte) {
        return
      }
      place += 1
    }
    place = min(place, bytes.count)
  }

  private func declaration(_ bytes: ArraySlice<UInt8>) -> Declaration? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      let start = bytes[(colon + 1)...].firstIndex(where: { $0 > 0x20 })
    else { return nil }
    let name = Self.text(bytes[..<colon])
    return Declaration(
      name: name.hasPrefix("--") ? name : name.lowercased(), value: Self.text(bytes[start...]),
      sheet: sheet, offset: start)
  }

  /// The name of the option that a value is; nil for others.
  static func option(in value: String) -> Substring? {
    guard value.hasPrefix("\u{7F}\u{7F}options."), value.hasSuffix("\u{7F}\u{7F}") else {
      return nil
    }
    return value.dropFirst("\u{7F}\u{7F}options.".count).dropLast(2)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let words = bytes.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// The same length without comments and tags; what an option's tag holds stays, between marks.
  private static func withoutTags(_ css: [UInt8]) -> [UInt8] {
    var bytes = css
    var place = 0
    while place + 1 < bytes.count {
      let isComment = bytes[place...].starts(with: "/*".utf8)
      guard isComment || bytes[place...].starts(with: "{{".utf8) else {
        place += 1
        continue
      }
      let ending = Array((isComment ? "*/" : "}}").utf8)
      var end = place + 2
      while end + 1 < bytes.count, Array(bytes[end...end + 1]) != ending { end += 1 }
      end = min(end + 2, bytes.count)
      let isOption = !isComment && bytes[(place + 2)...].starts(with: "options.".utf8)
      for index in place..<end where !isOption { bytes[index] = 0x20 }
      if isOption {
        for index in place..<place + 2 { bytes[index] = optionMark }
        for index in end - 2..<end { bytes[index] = optionMark }
      }
      place = end
    }
    return bytes
  }
}
