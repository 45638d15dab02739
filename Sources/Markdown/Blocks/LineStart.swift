import Diagnostics

/// What the start of a line may begin, after its indentation.
enum LineStart {
  /// The opening line of fenced code.
  struct Fence {
    let character: UInt8
    let length: Int
    let info: ArraySlice<UInt8>
  }

  /// A bullet or a number.
  struct ListMarker {
    /// The bullet, or the `.` or `)` after the number.
    let character: UInt8
    /// The number, nil for a bullet.
    let number: Int?
    /// How many columns it takes.
    let width: Int
  }

  private static let longestNumber = 9

  /// Three or more backticks or tildes.
  static func fence(_ content: ArraySlice<UInt8>) -> Fence? {
    guard let character = content.first, "`~".utf8.contains(character) else { return nil }
    let rest = content.drop { $0 == character }
    let length = content.count - rest.count
    let hasBacktick = character == UInt8(ascii: "`") && rest.contains(character)
    guard length >= 3, !hasBacktick else { return nil }
    let info = rest.drop(while: \.isSpaceOrTab)
    let end = info.lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? info.startIndex
    return Fence(character: character, length: length, info: info[..<end])
  }

  /// Whether a line closes fenced code.
  static func closes(_ content: ArraySlice<UInt8>, _ character: UInt8, _ length: Int) -> Bool {
    let rest = content.drop { $0 == character }
    return content.count - rest.count >= length && rest.allSatisfy(\.isSpaceOrTab)
  }

  /// Three or more `*`, `-` or `_`, with nothing but spaces between.
  static func isThematicBreak(_ content: ArraySlice<UInt8>) -> Bool {
    guard let character = content.first, "*-_".utf8.contains(character) else { return false }
    var count = 0
    for byte in content {
      if byte == character { count += 1 } else if !byte.isSpaceOrTab { return false }
    }
    return count >= 3
  }

  /// A bullet or number with white space after it.
  static func listMarker(_ content: ArraySlice<UInt8>) -> ListMarker? {
    guard let first = content.first else { return nil }
    var marker = ListMarker(character: first, number: nil, width: 1)
    if first.isDigit {
      let digits = content.prefix(while: \.isDigit)
      guard digits.count <= longestNumber, digits.endIndex < content.endIndex else { return nil }
      marker = ListMarker(
        character: content[digits.endIndex],
        number: Int(String(decoding: digits, as: UTF8.self)), width: digits.count + 1)
      guard ".)".utf8.contains(marker.character) else { return nil }
    } else if !"-+*".utf8.contains(first) {
      return nil
    }
    let next = content.dropFirst(marker.width).first
    return next?.isSpaceOrTab ?? true ? marker : nil
  }
}
