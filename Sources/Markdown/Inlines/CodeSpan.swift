/// Code between runs of backticks.
struct CodeSpans {
  private let bytes: [UInt8]
  /// The last place of a run of each length, found at the first need: what keeps reading linear.
  private var lastPlaces: [Int: Int]?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The code that the run of backticks at a place opens, and the place after it, or nil and the
  /// place after the run.
  mutating func read(at start: Int) -> (code: String?, end: Int) {
    let length = runLength(at: start)
    let content = start + length
    let lastPlaces = self.lastPlaces ?? places()
    self.lastPlaces = lastPlaces
    guard let last = lastPlaces[length], last >= content else { return (nil, content) }
    var place = content
    while place <= last {
      let found = runLength(at: place)
      if found == length { return (code(content..<place), place + found) }
      place += max(found, 1)
    }
    return (nil, content)
  }

  private func runLength(at start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] == UInt8(ascii: "`") { place += 1 }
    return place - start
  }

  private func places() -> [Int: Int] {
    var places: [Int: Int] = [:]
    var place = 0
    while place < bytes.count {
      let length = runLength(at: place)
      if length > 0 { places[length] = place }
      place += max(length, 1)
    }
    return places
  }

  /// The code with line breaks as spaces, and without one space at either side if both have one.
  private func code(_ range: Range<Int>) -> String {
    var code = bytes[range].map { $0 == 0x0A ? 0x20 : $0 }
    if code.first == 0x20, code.last == 0x20, !code.allSatisfy({ $0 == 0x20 }) {
      code = Array(code.dropFirst().dropLast())
    }
    return String(decoding: code, as: UTF8.self)
  }
}
