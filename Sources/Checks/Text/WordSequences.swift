/// Sequences of words that are looked for in texts all at once, by the automaton of Aho and Corasick:
/// a text takes as many steps as it has words, however many sequences begin alike.
struct WordSequences {
  /// What of a sequence was met so far.
  private struct State {
    /// The word that leads here.
    let word: Int32
    /// The state that it leads here from.
    let parent: Int32
    /// The first word that leads on, and the state it leads to; further ones stand in `steps`, for
    /// most states have none.
    var nextWord: Int32 = -1
    var next: Int32 = -1
    /// The state of the longest end of what was met that begins a sequence too.
    var fallback: Int32 = 0
    /// Whether a whole sequence was met.
    var isEnd = false
  }

  /// A word that leads on from a state.
  private struct Step: Hashable {
    let state: Int32
    let word: Int32
  }

  /// The words of all sequences by number.
  private var words: [Substring: Int32] = [:]
  private var states = [State(word: -1, parent: 0)]
  private var steps: [Step: Int32] = [:]

  /// Adds a sequence. One that continues another sequence finds nothing more.
  mutating func add(_ sequence: Words) {
    var state: Int32 = 0
    for word in sequence where !states[Int(state)].isEnd {
      state = child(of: state, by: number(of: word))
    }
    if state != 0 { states[Int(state)].isEnd = true }
  }

  /// Whether one of the sequences stands in a text. `link` must have been called.
  func occur(in text: Words) -> Bool {
    if states.count == 1 { return false }
    var state: Int32 = 0
    for word in text {
      state = words[word].map { next(of: state, by: $0) } ?? 0
      if states[Int(state)].isEnd { return true }
    }
    return false
  }

  /// Finds the fallback of each state, those of fewer words first: each builds on shorter ones.
  mutating func link() {
    for state in statesByDepth() where states[Int(state)].parent != 0 {
      let parent = states[Int(states[Int(state)].parent)]
      let fallback = next(of: parent.fallback, by: states[Int(state)].word)
      states[Int(state)].fallback = fallback
      if states[Int(fallback)].isEnd { states[Int(state)].isEnd = true }
    }
  }

  private func statesByDepth() -> [Int32] {
    var depths = [0]
    depths.reserveCapacity(states.count)
    var starts = [0, 0]
    for state in states.dropFirst() {
      // A state comes behind the one that leads to it.
      let depth = depths[Int(state.parent)] + 1
      depths.append(depth)
      if depth + 1 == starts.count { starts.append(0) }
      starts[depth + 1] += 1
    }
    for depth in starts.indices.dropFirst() { starts[depth] += starts[depth - 1] }
    var ordered = Array(repeating: Int32(0), count: states.count - 1)
    for state in states.indices.dropFirst() {
      ordered[starts[depths[state]]] = Int32(state)
      starts[depths[state]] += 1
    }
    return ordered
  }

  /// The state that a word leads to: onwards, or from the longest end of what was met that it goes on.
  private func next(of state: Int32, by word: Int32) -> Int32 {
    var state = state
    while true {
      if let next = existingChild(of: state, by: word) { return next }
      if state == 0 { return 0 }
      state = states[Int(state)].fallback
    }
  }

  private func existingChild(of state: Int32, by word: Int32) -> Int32? {
    let from = states[Int(state)]
    if from.nextWord == word { return from.next }
    return from.next < 0 ? nil : steps[Step(state: state, word: word)]
  }

  private mutating func child(of state: Int32, by word: Int32) -> Int32 {
    if let child = existingChild(of: state, by: word) { return child }
    let child = Int32(states.count)
    states.append(State(word: word, parent: state))
    if states[Int(state)].next < 0 {
      states[Int(state)].nextWord = word
      states[Int(state)].next = child
    } else {
      steps[Step(state: state, word: word)] = child
    }
    return child
  }

  private mutating func number(of word: Substring) -> Int32 {
    if let number = words[word] { return number }
    let number = Int32(words.count)
    words[word] = number
    return number
  }
}
