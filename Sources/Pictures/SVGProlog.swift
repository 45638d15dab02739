import Diagnostics

/// What may stand before the start tag of a drawing, by XML 1.0: a declaration, comments, a doctype.
///
/// A doctype may declare entities. They are passed over: a drawing stands in pages as an image alone,
/// in which nothing runs and nothing is loaded, whatever they stand for.
struct SVGProlog {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// How far into a file the tag may begin, in bytes.
  private static let reach = 4096

  /// Where the first tag begins; nil where something else stands before it.
  static func end(in bytes: [UInt8]) -> Int? {
    var prolog = SVGProlog(bytes.prefix(reach))
    while prolog.place < prolog.bytes.endIndex {
      if bytes[prolog.place] <= 0x20 {
        prolog.place += 1
      } else if prolog.begins("<!"), !prolog.begins("<!--") {
        prolog.passDoctype()
      } else if !prolog.passComment() {
        return bytes[prolog.place] == UInt8(ascii: "<") ? prolog.place : nil
      }
    }
    return nil
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private func begins(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  /// Continues after an ending; to the end of the bytes where there is none.
  private mutating func pass(_ start: String, to ending: String) {
    place = min(place + start.utf8.count, bytes.endIndex)
    while place < bytes.endIndex {
      if begins(ending) {
        place += ending.utf8.count
        return
      }
      place += 1
    }
  }

  /// Continues after a comment or an instruction; false if none begins here.
  private mutating func passComment() -> Bool {
    if begins("<!--") {
      pass("<!--", to: "-->")
    } else if begins("<?") {
      pass("<?", to: "?>")
    } else {
      return false
    }
    return true
  }

  /// Continues after a doctype with what is declared in its brackets.
  private mutating func passDoctype() {
    var isInSubset = false
    place += 2
    while place < bytes.endIndex {
      if isInSubset, passComment() { continue }
      let byte = bytes[place]
      if byte.isQuote {
        let quote = byte == UInt8(ascii: "'") ? "'" : "\""
        pass(quote, to: quote)
        continue
      }
      place += 1
      switch byte {
      case UInt8(ascii: "["): isInSubset = true
      case UInt8(ascii: "]"): isInSubset = false
      case UInt8(ascii: ">") where !isInSubset: return
      default: break
      }
    }
  }
}
