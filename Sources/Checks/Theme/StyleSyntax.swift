import Diagnostics
import JSONText
import Markdown
import Templating

/// What a style sheet leaves open: browsers read on to its end, and drop rules without a word.
struct StyleSyntax {
  /// Something that doesn't fit, by its first byte.
  struct Fault {
    let offset: Int
    let message: String
    let hint: String
  }

  private(set) var faults: [Fault] = []
  private let bytes: [UInt8]
  private var place = 0
  /// Where the braces begin that are open.
  private var open: [Int] = []
  /// The endings that stand nowhere in the rest, which is searched for each only once.
  private var missing: [String] = []

  /// Reads a style sheet as it stands in a theme, with tags of templates.
  init(_ css: String) {
    bytes = Array(css.utf8)
    while place < bytes.count { read() }
    for offset in open.prefix(1) {
      faults.append(
        Fault(offset: offset, message: "a { that is never closed", hint: "close it with }"))
    }
  }

  private mutating func read() {
    let rest = bytes[place...]
    if rest.starts(with: "{{".utf8), skip("{{", upTo: "}}") { return }
    if rest.starts(with: "/*".utf8) {
      if skip("/*", upTo: "*/") { return }
      faults.append(
        Fault(offset: place, message: "a comment that is never closed", hint: "close it with */"))
      // What stands behind is not read, so nothing else is left open by it.
      open = []
      place = bytes.count
      return
    }
    if rest.starts(with: "url(".utf8), skip("url(", upTo: ")") { return }
    switch bytes[place] {
    case 0x22, 0x27: skipString(bytes[place])
    case UInt8(ascii: "\\"): place += 2
    case UInt8(ascii: "{"): openBlock()
    case UInt8(ascii: "}"): close()
    default: place += 1
    }
  }

  private mutating func openBlock() {
    open.append(place)
    place += 1
    guard open.count > Limits.maximumStyleNesting else { return }
    faults.append(
      Fault(
        offset: place - 1,
        message: "more than \(Limits.maximumStyleNesting) blocks stand in each other",
        hint: "take rules out of rules"))
    open = []
    place = bytes.count
  }

  private mutating func close() {
    if open.popLast() == nil {
      faults.append(
        Fault(offset: place, message: "a } that closes nothing", hint: "take it out"))
    }
    place += 1
  }

  /// Goes on behind an ending; false where there is none.
  private mutating func skip(_ opening: String, upTo ending: String) -> Bool {
    if missing.contains(ending) { return false }
    let start = place + opening.utf8.count
    guard let end = bytes[start...].firstRange(of: Array(ending.utf8)) else {
      missing.append(ending)
      return false
    }
    place = end.upperBound
    return true
  }

  /// A string ends on its line.
  private mutating func skipString(_ quote: UInt8) {
    place += 1
    while place < bytes.count, bytes[place] != quote, bytes[place] != 0x0A {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
  }
}
