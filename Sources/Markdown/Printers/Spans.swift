/// What of emphasis can't be written beside each other.
extension [Inline] {
  /// Without emphasis that holds nothing, and with neighbours of one kind as one.
  var joiningSpans: [Inline] {
    var joined: [Inline] = []
    for inline in self {
      switch (joined.last, inline) {
      case (.start(.emphasis)?, .end(.emphasis)), (.start(.strong)?, .end(.strong)),
        (.end(.emphasis)?, .start(.emphasis)), (.end(.strong)?, .start(.strong)):
        joined.removeLast()
      case (.text(let first)?, .text(let second)):
        joined[joined.count - 1] = .text(first + second)
      default: joined.append(inline)
      }
    }
    return joined
  }

  /// Without breaks at the end.
  var trimmingBreaks: [Inline] {
    let end = lastIndex { inline in
      switch inline {
      case .text(let text): text.unicodeScalars.contains { !$0.isASCIIWhitespace }
      case .code, .start, .end(.link): true
      default: false
      }
    }
    guard let end, self[end...].contains(.hardBreak) else { return self }
    return self[...end] + self[(end + 1)...].filter { $0 != .hardBreak && $0 != .softBreak }
  }

  /// Whether anything is emphasised.
  var hasEmphasis: Bool { contains(where: \.isEmphasis) }

  /// Without any emphasis.
  var withoutEmphasis: [Inline] { filter { !$0.isEmphasis } }

  /// Without emphasis inside emphasis.
  var withoutNestedEmphasis: [Inline] {
    var depth = 0
    return filter { inline in
      guard inline.isEmphasis else { return true }
      guard case .start = inline else {
        depth -= 1
        return depth == 0
      }
      depth += 1
      return depth == 1
    }
  }

  /// The spans and the words, without the spaces between them.
  var withoutSpaces: [Inline] {
    var words: [Inline] = []
    var word: [UInt8] = []
    for inline in self where inline != .softBreak {
      if case .text(let text) = inline {
        word += text.utf8.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }
        continue
      }
      if !word.isEmpty { words.append(.text(String(decoding: word, as: UTF8.self))) }
      word.removeAll(keepingCapacity: true)
      words.append(inline)
    }
    return word.isEmpty ? words : words + [.text(String(decoding: word, as: UTF8.self))]
  }

  /// The starts of emphasis that fills other emphasis from end to end: their marks have to differ,
  /// since `**a**` is strong and `***a***` is strong inside emphasis.
  var doubledEmphasis: Set<Int> {
    var doubled: Set<Int> = []
    var starts: [Int] = []
    for (index, inline) in enumerated() {
      if case .start = inline { starts.append(index) }
      guard case .end(let span) = inline, let start = starts.popLast(), span == .emphasis,
        start > 0, index + 1 < count
      else { continue }
      switch (self[start - 1], self[index + 1]) {
      case (.start(.emphasis), .end(.emphasis)), (.start(.strong), .end(.strong)):
        doubled.insert(start)
      default: break
      }
    }
    return doubled
  }
}

extension Inline {
  /// Whether it is the start or end of emphasis.
  var isEmphasis: Bool {
    switch self {
    case .start(.emphasis), .start(.strong), .end(.emphasis), .end(.strong): true
    default: false
    }
  }
}
