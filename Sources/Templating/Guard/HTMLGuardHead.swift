import Diagnostics

/// The start of the head, which vita printed.
extension HTMLGuard {
  /// Reads the head that vita printed byte for byte, and judges that it is nothing else.
  mutating func judgeHead(_ head: [UInt8], policy: [UInt8]) throws(GuardFault) {
    let start = reader.place
    let stop = start + head.count
    guard stop <= reader.end, reader.bytes[start..<stop] == head[...] else {
      throw GuardFault(
        start, .badHead, "the page does not begin with the head that vita printed for it")
    }
    let end = reader.end
    reader.end = stop
    var seen = HeadItems()
    reader.skipSpace()
    try expect(policy: policy)
    while reader.place < stop {
      try readHeadItem(&seen)
      reader.skipSpace()
    }
    guard seen == HeadItems(hasTitle: true, hasData: true) else {
      throw GuardFault(stop, .badHead, "the head that vita printed is not whole")
    }
    reader.end = end
  }

  /// What stands in the head once.
  struct HeadItems: Equatable {
    var hasTitle = false
    var hasData = false
  }

  /// The character set and the policy come first, and in these words.
  private mutating func expect(policy: [UInt8]) throws(GuardFault) {
    try skip(Array("<meta charset=\"utf-8\">".utf8))
    reader.skipSpace()
    try skip(Array("<meta http-equiv=\"Content-Security-Policy\" content=\"".utf8) + policy)
    try skip(Array("\">".utf8))
    reader.skipSpace()
  }

  private mutating func skip(_ words: [UInt8]) throws(GuardFault) {
    guard reader.bytes[reader.place..<reader.end].starts(with: words) else {
      throw fault(.badHead, "the head does not begin with its character set and its policy")
    }
    reader.place += words.count
  }

  private mutating func readHeadItem(_ seen: inout HeadItems) throws(GuardFault) {
    if reader.stands("<meta ", at: reader.place) {
      try readMeta()
    } else if reader.stands("<title>", at: reader.place), !seen.hasTitle {
      reader.place += 7
      try skipText(before: "</title>")
      seen.hasTitle = true
    } else if reader.stands(Self.dataStart, at: reader.place), !seen.hasData {
      reader.place += Self.dataStart.utf8CodeUnitCount
      try skipText(before: "</script>")
      seen.hasData = true
    } else {
      throw fault(.badHead, "something stands in the head that vita does not print")
    }
  }

  private static let dataStart: StaticString = "<script type=\"application/ld+json\">"

  /// Continues after text without any `<`, and the end tag after it.
  private mutating func skipText(before ending: StaticString) throws(GuardFault) {
    try reader.readText()
    guard reader.stands(ending, at: reader.place) else {
      throw fault(.badHead, "\(ending) does not end what it should")
    }
    reader.place += ending.utf8CodeUnitCount
  }

  /// `<meta name="…" content="…">`, or with `property`, in double quotes.
  private mutating func readMeta() throws(GuardFault) {
    let start = reader.place
    let isProperty = reader.stands("<meta property=\"", at: start)
    guard isProperty || reader.stands("<meta name=\"", at: start) else { throw metaFault(start) }
    reader.place += isProperty ? 16 : 12
    let name = try readQuoted()
    let words = reader.text(name)
    guard isProperty ? words.hasPrefix("og:") : Self.metaNames.contains(words),
      reader.stands(" content=\"", at: reader.place)
    else { throw metaFault(start) }
    reader.place += 10
    _ = try readQuoted()
    guard reader.byte() == UInt8(ascii: ">") else { throw metaFault(start) }
    reader.place += 1
  }

  private static let metaNames = HTMLAttributes.metaNames.union(["viewport", "generator"])

  private func metaFault(_ start: Int) -> GuardFault {
    GuardFault(start, .badHead, "a <meta> stands in the head that vita does not print")
  }

  private mutating func readQuoted() throws(GuardFault) -> Range<Int> {
    let start = reader.place
    while reader.place < reader.end, reader.bytes[reader.place] != UInt8(ascii: "\"") {
      let byte = reader.bytes[reader.place]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || GuardReader.isControl(byte) {
        throw fault(.badHead, "a value in the head holds a character that vita escapes")
      }
      reader.place += 1
    }
    guard reader.place < reader.end else { throw reader.unfinished(start, "a value in the head") }
    reader.place += 1
    return start..<reader.place - 1
  }
}
