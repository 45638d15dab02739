/// The candidate that is closest to a mistyped word, or nil if none is close: at most a third of the
/// letters may differ, and no more than a limit. A swap of two neighbours counts as one difference. Case
/// doesn't matter.
package func closest(
  to word: String, among candidates: some Sequence<String>, within limit: Int = .max
) -> String? {
  let letters = Array(word.lowercased().unicodeScalars.prefix(Limits.maximumComparedLength))
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    let allowed = min(limit, max(1, max(letters.count, other.count) / 3))
    guard abs(letters.count - other.count) <= allowed else { continue }
    let distance = editDistance(letters, other)
    guard distance <= allowed, distance < best?.distance ?? .max else { continue }
    best = (candidate, distance)
  }
  return best?.candidate
}

/// The optimal string alignment distance: insertions, deletions, replacements and swaps of two
/// neighbours.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(replaced, last[column + 1] + 1, current[column] + 1)
      let isSwap =
        row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
      if isSwap { distance = min(distance, beforeLast[column - 1] + 1) }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}

/// The candidates that have the most pairs of letters in common with a word, in their order.
package func nearest(_ count: Int, to word: String, among candidates: [String]) -> [String] {
  func pairs(_ text: String) -> [String] {
    let letters = Array(text.prefix(Limits.maximumComparedLength).lowercased())
    return zip(letters, letters.dropFirst()).map { "\($0)\($1)" }
  }
  let own = pairs(word)
  let likeness = candidates.map { candidate in pairs(candidate).count(where: own.contains) }
  let ranked = candidates.indices.sorted {
    likeness[$0] == likeness[$1] ? $0 < $1 : likeness[$0] > likeness[$1]
  }
  return ranked.prefix(count).map { candidates[$0] }
}
