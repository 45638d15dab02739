import Diagnostics

/// Sees of most style sheets that they load nothing without reading their tokens.
///
/// Without a backslash every name stands there as it is written. So `@import` begins with `@i`, and an
/// address stands in a function of one of four names. Wherever these letters stand, in a string or a
/// comment too, the sheet is left to be read by tokens; only addresses that load nothing in any place
/// pass.
enum GuardStyle {
  static func isPlain(_ css: ArraySlice<UInt8>) -> Bool {
    for place in css.indices {
      switch css[place] {
      case UInt8(ascii: "\\"): return false
      case UInt8(ascii: "@"):
        if place + 1 < css.endIndex, css[place + 1] | 0x20 == UInt8(ascii: "i") { return false }
      case UInt8(ascii: "("): guard isPlainCall(css, place) else { return false }
      default: continue
      }
    }
    return true
  }

  /// Whether a parenthesis opens a function that takes no address, or one that is inside the page.
  private static func isPlainCall(_ css: ArraySlice<UInt8>, _ place: Int) -> Bool {
    guard place > css.startIndex else { return true }
    switch css[place - 1].lowercased {
    case UInt8(ascii: "l"): return !stands("url", in: css, before: place) || isInside(css, place)
    case UInt8(ascii: "e"): return !stands("image", in: css, before: place)
    case UInt8(ascii: "t"): return !stands("image-set", in: css, before: place)
    case UInt8(ascii: "c"): return !stands("src", in: css, before: place)
    default: return true
    }
  }

  /// Whether the address of a `url(` is `data:`, or names a part of the page that fills a drawing.
  private static func isInside(_ css: ArraySlice<UInt8>, _ place: Int) -> Bool {
    var address = css[(place + 1)...].prefix(6)
    if let first = address.first, first.isQuote { address = address.dropFirst() }
    if address.starts(with: "data:".utf8) { return true }
    return address.first == UInt8(ascii: "#") && stands("\n  fill: url", in: css, before: place)
  }

  /// Whether letters in lower case stand before a place, in whatever case.
  private static func stands(
    _ letters: StaticString, in css: ArraySlice<UInt8>, before place: Int
  ) -> Bool {
    let start = place - letters.utf8CodeUnitCount
    guard start >= css.startIndex else { return false }
    for offset in 0..<letters.utf8CodeUnitCount
    where css[start + offset].lowercased != letters.utf8Start[offset] {
      return false
    }
    return true
  }
}
