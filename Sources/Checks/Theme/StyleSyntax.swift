import Diagnostics
import Styles

/// What a style sheet leaves open: browsers read on to its end, and drop rules without a word.
struct StyleSyntax {
  /// Something that doesn't fit, by its first byte.
  struct Fault {
    let offset: Int
    let message: String
    let hint: String
  }

  private(set) var faults: [Fault] = []
  /// Where the braces begin that are open.
  private var open: [Int] = []

  /// Reads a style sheet.
  init(_ css: ArraySlice<UInt8>) {
    var tokenizer = StyleTokenizer(css)
    while let token = tokenizer.next(), read(token) {}
    for offset in open.prefix(1) {
      report(offset, "a { that is never closed", hint: "close it with }")
    }
  }

  /// Whether what follows a token can be read.
  private mutating func read(_ token: StyleToken) -> Bool {
    let place = token.range.lowerBound
    switch token.kind {
    case .comment where !token.isClosed:
      report(place, "a comment that is never closed", hint: "close it with */")
      // The rest is not read, so it can't leave anything else open.
      open = []
    case .delimiter(UInt8(ascii: "{")): return openBlock(at: place)
    case .delimiter(UInt8(ascii: "}")):
      if open.popLast() == nil { report(place, "a } that closes nothing", hint: "take it out") }
    default: break
    }
    return true
  }

  private mutating func openBlock(at place: Int) -> Bool {
    open.append(place)
    guard open.count > Limits.maximumStyleNesting else { return true }
    report(
      place, "more than \(Limits.maximumStyleNesting) blocks stand in each other",
      hint: "take rules out of rules")
    open = []
    return false
  }

  private mutating func report(_ offset: Int, _ message: String, hint: String) {
    faults.append(Fault(offset: offset, message: message, hint: hint))
  }
}
