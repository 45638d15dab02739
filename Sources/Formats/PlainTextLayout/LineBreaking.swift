import Diagnostics

/// Where a line may break inside a word, by the rules of UAX #14 that matter in plain text.
///
/// Never inside a grapheme cluster, and never at a no-break space, which is part of its word.
enum LineBreaking {
  /// The pieces of a word that may stand in lines of their own: behind the hyphens of words, and
  /// between the characters of Chinese and Japanese. An address is one piece.
  static func pieces(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let isAddress = word.contains(UInt8(ascii: "/")) || word.contains(UInt8(ascii: "@"))
    if !needsClusters(word) { return isAddress ? [word] : split(word, at: hyphens(in: word)) }
    return split(word, at: clusterBreaks(in: word, isAddress: isAddress))
  }

  /// Whether a word is one piece: neither a hyphen nor a slash stands in it, nor a scalar that lines
  /// break beside.
  static func isOnePiece(_ word: ArraySlice<UInt8>) -> Bool {
    !word.contains(UInt8(ascii: "-")) && !word.contains(UInt8(ascii: "/")) && !needsClusters(word)
  }

  /// The parts of an address: behind each slash but those of `://`, and behind hyphens.
  static func parts(ofAddress word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let slash = UInt8(ascii: "/")
    guard word.contains(slash) else { return [word] }
    let slashes = word.indices.filter { index in
      word[index] == slash && index + 1 < word.endIndex && word[index + 1] != slash
        && !(index > word.startIndex && word[index - 1] == slash)
    }.map { $0 + 1 }
    return split(word, at: (slashes + hyphens(in: word)).sorted())
  }

  /// Whether a word goes on the grapheme cluster that the space before it begins.
  static func joinsSpace(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first >= 0x80 else { return false }
    return (" " + String(decoding: word, as: UTF8.self)).first != " "
  }

  /// Whether a word holds a scalar from U+0300 on that isn't a dash or quote of U+2010 to U+203F: one
  /// that may stand between breaks, or joins its neighbours.
  private static func needsClusters(_ word: ArraySlice<UInt8>) -> Bool {
    word.indices.contains { index in
      word[index] >= 0xCC
        && !(word[index] == 0xE2 && word[index + 1] == 0x80 && word[index + 2] >= 0x90)
    }
  }

  private static func split(_ word: ArraySlice<UInt8>, at places: [Int]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = word.startIndex
    for place in places where place > start && place < word.endIndex {
      pieces.append(word[start..<place])
      start = place
    }
    return pieces + [word[start...]]
  }

  /// The places behind hyphens that join two words: `well-known`, but not `-1` or `2020-12`.
  private static func hyphens(in word: ArraySlice<UInt8>) -> [Int] {
    word.indices.filter { index in
      word[index] == UInt8(ascii: "-") && index > word.startIndex && index + 1 < word.endIndex
        && isWord(word[index - 1]) && isWord(word[index + 1]) && !word[index + 1].isDigit
    }.map { $0 + 1 }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isDigit || byte.isLetter
  }
}

// MARK: Clusters

extension LineBreaking {
  private static func clusterBreaks(in word: ArraySlice<UInt8>, isAddress: Bool) -> [Int] {
    let text = String(decoding: word, as: UTF8.self)
    var joints = isAddress ? [] : hyphens(in: word)[...]
    var places: [Int] = []
    var place = word.startIndex
    var previous: Character?
    for cluster in text {
      joints = joints.drop { $0 < place }
      // A hyphen with a combining mark behind it ends no cluster.
      if joints.first == place, cluster.isLetter {
        places.append(place)
      } else if let previous, mayBreak(between: previous, and: cluster, isAddress) {
        places.append(place)
      }
      previous = cluster
      place += cluster.utf8.count
    }
    return places
  }

  private static func mayBreak(
    between first: Character, and second: Character, _ isAddress: Bool
  ) -> Bool {
    guard let last = first.unicodeScalars.last, let next = second.unicodeScalars.first else {
      return false
    }
    if last == "\u{200B}" || last == "\u{3000}" { return !LineBreakClass.isGlue(next) }
    if LineBreakClass.isGlue(last) || LineBreakClass.isGlue(next) { return false }
    if LineBreakClass.mayNotEndLine(last) || LineBreakClass.mayNotBeginLine(next) { return false }
    return LineBreakClass.isIdeograph(first) || LineBreakClass.isIdeograph(second)
  }
}
