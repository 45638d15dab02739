/// A run of `*` or `_`, which may open or close emphasis.
struct DelimiterRun {
  let character: UInt8
  /// How many characters it began with.
  let length: Int
  let canOpen: Bool
  let canClose: Bool
  /// How many characters are still text.
  var count: Int
  /// What it opens and closes, from the inside out: 1 is emphasis, 2 is strong.
  var opens: [Int] = []
  var closes: [Int] = []
  /// Its neighbours among the runs that may still match.
  var previous: Int?
  var next: Int?

  /// A run with the scalars before and after it, by the flanking rules of CommonMark.
  init(
    _ character: UInt8, count: Int, before: Unicode.Scalar, after: Unicode.Scalar, previous: Int?
  ) {
    let isLeftFlanking =
      !after.isWhitespace
      && (!after.isPunctuation || before.isWhitespace || before.isPunctuation)
    let isRightFlanking =
      !before.isWhitespace
      && (!before.isPunctuation || after.isWhitespace || after.isPunctuation)
    let isUnderscore = character == UInt8(ascii: "_")
    canOpen = isLeftFlanking && (!isUnderscore || !isRightFlanking || before.isPunctuation)
    canClose = isRightFlanking && (!isUnderscore || !isLeftFlanking || after.isPunctuation)
    self.character = character
    self.count = count
    self.previous = previous
    length = count
  }
}

/// The runs of a paragraph, and the matching of those that emphasise.
struct Emphasis {
  private(set) var runs: [DelimiterRun] = []
  /// The last run that may still match.
  private(set) var top: Int?

  /// Adds a run, and gives its number.
  mutating func add(
    _ character: UInt8, count: Int, before: Unicode.Scalar, after: Unicode.Scalar
  ) -> Int {
    let run = DelimiterRun(character, count: count, before: before, after: after, previous: top)
    if let top { runs[top].next = runs.count }
    top = runs.count
    runs.append(run)
    return runs.count - 1
  }

  /// Matches the runs above a run, nil for all, and takes them off the stack.
  mutating func match(above bottom: Int?) {
    var bottoms = Bottoms(lowest: bottom ?? -1)
    var closer = first(above: bottom)
    while let index = closer {
      closer = runs[index].canClose ? close(index, &bottoms) : runs[index].next
    }
    top = bottom
    if let bottom { runs[bottom].next = nil }
  }

  private func first(above bottom: Int?) -> Int? {
    guard var index = top, index != bottom else { return nil }
    while let previous = runs[index].previous, previous != bottom { index = previous }
    return index
  }

  /// Matches a closer with the nearest opener, and gives the run to go on with.
  private mutating func close(_ closer: Int, _ bottoms: inout Bottoms) -> Int? {
    guard let opener = opener(for: closer, downTo: bottoms[runs[closer]]) else {
      bottoms[runs[closer]] = runs[closer].previous ?? bottoms.lowest
      let next = runs[closer].next
      if !runs[closer].canOpen { remove(closer) }
      return next
    }
    let length = min(runs[opener].count, runs[closer].count, 2)
    runs[opener].count -= length
    runs[opener].opens.append(length)
    runs[closer].count -= length
    runs[closer].closes.append(length)
    // What stands between the two can't match any more.
    runs[opener].next = closer
    runs[closer].previous = opener
    if runs[opener].count == 0 { remove(opener) }
    guard runs[closer].count == 0 else { return closer }
    let next = runs[closer].next
    remove(closer)
    return next
  }

  private func opener(for closer: Int, downTo bottom: Int) -> Int? {
    let run = runs[closer]
    var candidate = run.previous
    while let index = candidate, index > bottom {
      if runs[index].matches(run) { return index }
      candidate = runs[index].previous
    }
    return nil
  }

  private mutating func remove(_ index: Int) {
    let (previous, next) = (runs[index].previous, runs[index].next)
    if let previous { runs[previous].next = next }
    if let next { runs[next].previous = previous } else { top = previous }
  }
}

extension DelimiterRun {
  /// Whether it opens what a closer closes, with the rule of three for runs that do both.
  fileprivate func matches(_ closer: DelimiterRun) -> Bool {
    guard canOpen, character == closer.character else { return false }
    let isAmbiguous = canClose || closer.canOpen
    return !isAmbiguous || (length + closer.length) % 3 != 0
      || (length % 3 == 0 && closer.length % 3 == 0)
  }
}

/// Below which run no opener was found, for each kind of closer: what keeps matching linear.
private struct Bottoms {
  let lowest: Int
  private var places: [Int]

  init(lowest: Int) {
    self.lowest = lowest
    places = Array(repeating: lowest, count: 12)
  }

  subscript(closer: DelimiterRun) -> Int {
    get { places[Self.kind(closer)] }
    set { places[Self.kind(closer)] = newValue }
  }

  private static func kind(_ closer: DelimiterRun) -> Int {
    let isUnderscore = closer.character == UInt8(ascii: "_")
    return closer.length % 3 + (closer.canOpen ? 3 : 0) + (isUnderscore ? 6 : 0)
  }
}
