import Foundation

/// Traces of a value that was absent though its surroundings were printed.
enum DanglingMarks {
  /// The traces in a document, as lines or tags to be shown.
  static func found(in text: String, _ fileExtension: String) -> [String] {
    var found = text.contains("{{") ? ["{{"] : []
    switch fileExtension {
    case "html": found += emptyElements(in: text) + danglingText(in: htmlLines(text))
    default: found += danglingText(in: unwrapped(text.components(separatedBy: "\n")))
    }
    return found
  }

  /// Elements that must hold something but hold nothing.
  private static func emptyElements(in html: String) -> [String] {
    let names = [
      "title", "h1", "h2", "h3", "h4", "h5", "p", "ul", "ol", "li", "dl", "dt", "dd", "a", "span",
      "time", "section", "article", "header", "div", "blockquote", "text", "em", "strong", "small",
    ]
    let packed = html.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacingOccurrences(of: "> <", with: "><")
    return names.filter { name in
      packed.components(separatedBy: "</\(name)>").dropLast().contains { before in
        guard let open = before.range(of: "<\(name)", options: .backwards) else { return false }
        let tag = before[open.lowerBound...]
        guard let end = tag.firstIndex(of: ">") else { return false }
        let isThisTag = tag.dropFirst(name.count + 1).first.map { " >".contains($0) } == true
        return isThisTag && tag[end...].dropFirst().allSatisfy(\.isWhitespace)
      }
    }.map { "empty <\($0)>" }
  }

  /// The lines of a page's body as its reader sees them: what stands between the tags of blocks.
  private static func htmlLines(_ html: String) -> [String] {
    let body = html.components(separatedBy: "<body").last ?? html
    // Entries are headed by titles that run on in their line.
    let inline = [
      "h3", "h4", "a", "span", "em", "strong", "code", "small", "time", "b", "i", "tspan",
    ]
    let pieces = body.components(separatedBy: "<").map { piece in
      let name = piece.prefix { !" >".contains($0) }.drop { $0 == "/" }
      let text = piece.components(separatedBy: ">").dropFirst().joined(separator: ">")
      let words = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      return (inline.contains(String(name)) ? "" : "\n") + words
    }
    return pieces.joined().components(separatedBy: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The lines before they were wrapped: a line goes on in the next one if that one's first word
  /// would have made it too long.
  private static func unwrapped(_ lines: [String]) -> [String] {
    let width = 80
    return lines.indices.reduce(into: []) { joined, index in
      let words = lines[index].split(separator: " ")
      let before = index > 0 ? lines[index - 1] : ""
      let isWrapped =
        words.first.map { before.count + 1 + $0.count > width } ?? false && !before.isEmpty
      if isWrapped {
        joined[joined.count - 1] += " " + words.joined(separator: " ")
      } else {
        joined.append(lines[index])
      }
    }
  }

  /// Lines that are only a mark, begin with one that joins, or end in one.
  private static func danglingText(in lines: [String]) -> [String] {
    let texts = lines.map { $0.trimmingCharacters(in: .whitespaces) }
    return texts.indices.filter { index in
      let text = texts[index]
      // A label may stand above the list it labels.
      let isLabel = text.hasSuffix(":") && index + 1 < texts.count && !texts[index + 1].isEmpty
      return isDangling(isLabel ? String(text.dropLast()) : text)
    }.map { texts[$0] }
  }

  private static func isDangling(_ text: String) -> Bool {
    let marks = ["-", "•", "#", "##", "###", "####", "·", "**", "[]", "|"]
    if marks.contains(text) { return true }
    if [", ,", ",,", "()", "( ", " )", " ,", "****", "[]", "· ·", " : "].contains(
      where: text.contains)
    {
      return true
    }
    return ["–", "—", ",", "·", " -", "(", ":", "|"].contains(where: text.hasSuffix)
      || [",", "·", "–", "—", ")", ":", "|"].contains(where: text.hasPrefix)
  }
}

/// A document as its reader sees it: words with single spaces between them.
enum ReadableText {
  /// The words of a document.
  static func of(_ text: String, _ fileExtension: String) -> String {
    switch fileExtension {
    case "html":
      let body = text.components(separatedBy: "<body").last ?? text
      let words = body.components(separatedBy: "<")
        .map { $0.components(separatedBy: ">").dropFirst().joined(separator: ">") }
        .joined(separator: " ")
      let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      return folded(named.reduce(words) { $0.replacingOccurrences(of: $1.0, with: $1.1) })
    case "md": return folded(text.filter { $0 != "\\" })
    default: return folded(text)
    }
  }

  /// A text with every run of white space as one space.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
