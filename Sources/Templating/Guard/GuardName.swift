/// The name of an element or attribute in lower case, which is compared and looked up without a string.
struct GuardName: Hashable, Sendable {
  /// Its bytes, eight in each word, the first of all in the lowest byte.
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// How many bytes the name has.
  let count: Int

  /// The longest name that can be looked up; a longer one equals no other.
  static let longest = 32

  init(_ name: String) {
    let bytes = Array(name.utf8)
    self.init(bytes, bytes.indices)
  }

  /// The name that stands at a place.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    count = range.count
    words.0 = Self.word(bytes, range.lowerBound, count)
    if count > 8 { words.1 = Self.word(bytes, range.lowerBound + 8, count - 8) }
    if count > 16 { words.2 = Self.word(bytes, range.lowerBound + 16, count - 16) }
    if count > 24 { words.3 = Self.word(bytes, range.lowerBound + 24, count - 24) }
  }

  var isLong: Bool { count > Self.longest }

  static func == (one: GuardName, other: GuardName) -> Bool {
    one.words == other.words && one.count == other.count && !one.isLong
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }

  /// A hash for a table. The names in the table are fixed, so no input can make them collide.
  fileprivate var number: Int {
    var mixed = words.0 &* 0x9E37_79B9_7F4A_7C15
    mixed ^= words.1 &* 0xC2B2_AE3D_27D4_EB4F
    mixed ^= (words.2 ^ words.3) &* 0x1656_67B1_9E37_79F9
    return Int(truncatingIfNeeded: mixed >> 40)
  }

  /// Whether the name begins with a prefix of less than eight letters, and continues.
  func goesOn(behind prefix: GuardName) -> Bool {
    count > prefix.count && words.0 & Self.mask(prefix.count) == prefix.words.0
  }

  /// Up to eight bytes in lower case.
  private static func word(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    if start + 8 <= bytes.count {
      word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
      word = UInt64(littleEndian: word) & mask(count)
    } else {
      for offset in 0..<min(count, 8) { word |= UInt64(bytes[start + offset]) << (8 * offset) }
    }
    return lowercased(word)
  }

  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? UInt64.max : 1 << (8 * UInt64(count)) - 1
  }

  /// Each byte of eight in lower case: what is added carries into its highest bit from `A` on, and from
  /// the byte after `Z` on.
  private static func lowercased(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = word & (0x7F * ones)
    let fromA = low &+ (0x80 - 0x41) * ones
    let behindZ = low &+ (0x7F - 0x5A) * ones
    let capitals = ~word & (fromA ^ behindZ) & (0x80 * ones)
    return word | capitals >> 2
  }
}

/// What is known of names: a table that is filled once and then only read.
struct GuardTable<Value: Sendable>: Sendable {
  private var slots: [(name: GuardName, value: Value)?]
  private let mask: Int

  /// A table with room for so many names.
  init(capacity: Int) {
    var size = 64
    while size < 3 * capacity { size *= 2 }
    slots = Array(repeating: nil, count: size)
    mask = size - 1
  }

  subscript(name: GuardName) -> Value? {
    get {
      var index = name.number & mask
      while let taken = slots[index] {
        if taken.name == name { return taken.value }
        index = (index + 1) & mask
      }
      return nil
    }
    set {
      var index = name.number & mask
      while let taken = slots[index], taken.name != name { index = (index + 1) & mask }
      slots[index] = newValue.map { (name, $0) }
    }
  }
}
