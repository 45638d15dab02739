/// A run of `*` or `_`, which may open or close emphasis.
///
/// It takes thirty-two bytes, as a text may hold millions: what it opens and closes stands in lists of
/// `Emphasis`, and `none` stands for no place there.
struct DelimiterRun {
  let character: UInt8
  let canOpen: Bool
  let canClose: Bool
  /// How many characters it began with.
  let length: UInt32
  /// How many characters are still text.
  var count: UInt32
  /// What it opens, the outermost, which was found last.
  var lastOpen = none
  /// What it closes, from the inside out: the place of the first, and how many there are.
  var firstClose = none
  var closeCount: UInt32 = 0
  /// Its neighbours among the runs that may still match.
  var previous: Int32
  var next = none

  /// No run, and no place in a list.
  static let none: Int32 = -1

  /// A run with the scalars before and after it, by the flanking rules of CommonMark.
  init(
    _ character: UInt8, count: Int, before: Unicode.Scalar, after: Unicode.Scalar, previous: Int32
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
    self.count = UInt32(count)
    self.previous = previous
    length = self.count
  }
}

/// The runs of a paragraph, and the matching of those that emphasise.
struct Emphasis {
  /// A span that a run opens, and the one inside it that the same run opens.
  struct Open {
    let span: Inline.Span
    let previous: Int32
  }

  private(set) var runs: [DelimiterRun] = []
  /// The last run that may still match.
  private(set) var top = DelimiterRun.none
  private var opens: [Open] = []
  private var closes: [Inline.Span] = []

  /// Adds a run, and gives its number.
  mutating func add(
    _ character: UInt8, count: Int, before: Unicode.Scalar, after: Unicode.Scalar
  ) -> Int {
    let run = DelimiterRun(character, count: count, before: before, after: after, previous: top)
    let number = Int32(runs.count)
    if top >= 0 { runs[Int(top)].next = number }
    top = number
    runs.append(run)
    return runs.count - 1
  }

  /// What a run opens at a place of the list; nil for none.
  func opens(at place: Int32) -> Open? { place < 0 ? nil : opens[Int(place)] }

  /// What a run closes, from the inside out.
  func closes(of run: DelimiterRun) -> ArraySlice<Inline.Span> {
    if run.closeCount == 0 { return [] }
    return closes[Int(run.firstClose)..<Int(run.firstClose) + Int(run.closeCount)]
  }

  /// Matches the runs above a run, `none` for all, and takes them off the stack.
  mutating func match(above bottom: Int32) {
    var bottoms = Bottoms(lowest: bottom)
    var closer = first(above: bottom)
    while closer >= 0 {
      closer = runs[Int(closer)].canClose ? close(closer, &bottoms) : runs[Int(closer)].next
    }
    top = bottom
    if bottom >= 0 { runs[Int(bottom)].next = DelimiterRun.none }
  }

  private func first(above bottom: Int32) -> Int32 {
    if top == bottom { return DelimiterRun.none }
    var run = top
    while run >= 0, runs[Int(run)].previous != bottom, runs[Int(run)].previous >= 0 {
      run = runs[Int(run)].previous
    }
    return run
  }

  /// Matches a closer with the nearest opener, and returns the run to continue with.
  private mutating func close(_ closer: Int32, _ bottoms: inout Bottoms) -> Int32 {
    let run = runs[Int(closer)]
    guard let opener = opener(for: run, downTo: bottoms[run]) else {
      bottoms[run] = run.previous >= 0 ? run.previous : bottoms.lowest
      if !run.canOpen { remove(closer) }
      return run.next
    }
    join(opener, closer)
    if runs[Int(opener)].count == 0 { remove(opener) }
    guard runs[Int(closer)].count == 0 else { return closer }
    remove(closer)
    return run.next
  }

  /// Makes a span of what stands between two runs.
  private mutating func join(_ opener: Int32, _ closer: Int32) {
    let length = min(runs[Int(opener)].count, runs[Int(closer)].count, 2)
    let span: Inline.Span = length == 2 ? .strong : .emphasis
    opens.append(Open(span: span, previous: runs[Int(opener)].lastOpen))
    runs[Int(opener)].lastOpen = Int32(opens.count - 1)
    runs[Int(opener)].count -= length
    // All that a run closes is found in a row.
    if runs[Int(closer)].closeCount == 0 { runs[Int(closer)].firstClose = Int32(closes.count) }
    closes.append(span)
    runs[Int(closer)].closeCount += 1
    runs[Int(closer)].count -= length
    // What stands between the two can't match any more.
    runs[Int(opener)].next = closer
    runs[Int(closer)].previous = opener
  }

  private func opener(for closer: DelimiterRun, downTo bottom: Int32) -> Int32? {
    var candidate = closer.previous
    while candidate > bottom {
      if runs[Int(candidate)].matches(closer) { return candidate }
      candidate = runs[Int(candidate)].previous
    }
    return nil
  }

  private mutating func remove(_ index: Int32) {
    let (previous, next) = (runs[Int(index)].previous, runs[Int(index)].next)
    if previous >= 0 { runs[Int(previous)].next = next }
    if next >= 0 { runs[Int(next)].previous = previous } else { top = previous }
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
  let lowest: Int32
  private var places: [Int32]

  init(lowest: Int32) {
    self.lowest = lowest
    places = Array(repeating: lowest, count: 12)
  }

  subscript(closer: DelimiterRun) -> Int32 {
    get { places[Self.kind(closer)] }
    set { places[Self.kind(closer)] = newValue }
  }

  private static func kind(_ closer: DelimiterRun) -> Int {
    let isUnderscore = closer.character == UInt8(ascii: "_")
    return Int(closer.length % 3) + (closer.canOpen ? 3 : 0) + (isUnderscore ? 6 : 0)
  }
}
