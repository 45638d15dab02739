import Diagnostics
import Markdown

/// Texts of RenderCV in the forms that a profile has for them.
enum RenderCVText {
  /// The title that RenderCV prints for a key: `selected_honors` is Selected Honors, and a key with
  /// a space or a capital letter is a title already.
  static func title(of key: String) -> String {
    let isTitle = key.unicodeScalars.contains { $0 == " " || $0.properties.isUppercase }
    guard !isTitle else { return key }
    let words = key.split(whereSeparator: { $0 == "_" }).map(String.init)
    let capitalised = words.enumerated().map { index, word in
      index > 0 && smallWords.contains(word) ? word : word.prefix(1).uppercased() + word.dropFirst()
    }
    return capitalised.joined(separator: " ")
  }

  /// The words that RenderCV leaves small in a title.
  private static let smallWords: Set<String> = [
    "a", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "like", "near", "nor",
    "of", "off", "on", "onto", "or", "over", "so", "than", "that", "to", "upon", "when", "with",
    "yet",
  ]

  /// The items of a list in one line: its parts between commas, but not between those in brackets
  /// or inside a number.
  static func items(of line: String) -> [String] {
    let bytes = Array(line.utf8)
    var items: [ArraySlice<UInt8>] = []
    var (start, depth) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: ",") where depth == 0 && !isDigit(bytes, index + 1):
        items.append(bytes[start..<index])
        start = index + 1
      default: break
      }
    }
    items.append(bytes[start...])
    return items.map(trimmed).filter { !$0.isEmpty }
  }

  private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes.indices.contains(index) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 } ?? start.startIndex - 1
    return String(decoding: start[..<(end + 1)], as: UTF8.self)
  }

  /// A telephone number of RFC 3966 as it is read: `tel:+1-609-999-9995;ext=12` is
  /// `+1-609-999-9995 ext. 12`.
  static func phone(_ number: String) -> String {
    let parts = number.split(separator: ";")
    guard let address = parts.first.map({ LinkAddress(String($0)) }) else { return number }
    let phone = address.scheme == "tel" ? String(address.rest) : String(parts[0])
    let parameter = parts.dropFirst().first { $0.hasPrefix("ext=") }
    return parameter.map { "\(phone) ext. \($0.dropFirst(4))" } ?? phone
  }

  /// A Digital Object Identifier without the address that it may stand in.
  static func doi(_ text: String) -> String {
    let address = LinkAddress(text)
    if address.scheme == "doi" { return String(address.rest) }
    let isPage = address.host == "doi.org" || address.host == "dx.doi.org"
    return isPage && address.path.hasPrefix("/") ? String(address.path.dropFirst()) : text
  }

  /// Items of a numbered list as Markdown, the first of them with a number. Down goes no list of
  /// Markdown: there each is a paragraph that begins with its number.
  static func numbered(_ items: [String], from first: Int, isDown: Bool) -> String {
    let lines = items.enumerated().map { index, item in
      if isDown { return "\(first - index)\\. \(item)" }
      let number = "\(first + index). "
      let indentation = String(repeating: " ", count: number.utf8.count)
      let lines = item.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return number + lines.joined(separator: "\n" + indentation)
    }
    return lines.joined(separator: isDown ? "\n\n" : "\n")
  }
}
