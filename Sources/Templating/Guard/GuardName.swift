import Markdown

/// The name of an element or attribute in lower case, which is compared and looked up without a string.
struct GuardName: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// How many bytes the name has.
  private(set) var count = 0

  /// The longest name that can be looked up; a longer one equals no other.
  static let longest = 32

  init() {}

  init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    let byte = UInt64(byte.lowercased)
    switch count >> 3 {
    case 0: words.0 = words.0 << 8 | byte
    case 1: words.1 = words.1 << 8 | byte
    case 2: words.2 = words.2 << 8 | byte
    case 3: words.3 = words.3 << 8 | byte
    default: break
    }
    count += 1
  }

  var isLong: Bool { count > Self.longest }

  static func == (one: GuardName, other: GuardName) -> Bool {
    one.words == other.words && one.count == other.count && !one.isLong
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }

  /// A number for a table: names are fixed, so that nobody can choose them to collide.
  fileprivate var number: Int {
    var mixed = words.0 &* 0x9E37_79B9_7F4A_7C15
    mixed ^= words.1 &* 0xC2B2_AE3D_27D4_EB4F
    mixed ^= (words.2 ^ words.3) &* 0x1656_67B1_9E37_79F9
    return Int(truncatingIfNeeded: mixed >> 40)
  }

  /// Whether the name begins with some letters of a prefix of up to eight.
  func hasPrefix(_ prefix: GuardName) -> Bool {
    guard count >= prefix.count, prefix.count <= 8 else { return false }
    return words.0 >> UInt64(8 * (min(count, 8) - prefix.count)) == prefix.words.0
  }
}

/// What is known of names: a table that is filled once and then only read.
struct GuardTable<Value: Sendable>: Sendable {
  private var slots: [(name: GuardName, value: Value)?]

  init(_ values: [(name: String, value: Value)]) {
    var size = 64
    while size < 4 * values.count { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for (name, value) in values {
      let name = GuardName(name)
      var index = name.number & (size - 1)
      while let taken = slots[index], taken.name != name { index = (index + 1) & (size - 1) }
      slots[index] = (name, value)
    }
  }

  subscript(name: GuardName) -> Value? {
    var index = name.number & (slots.count - 1)
    while let taken = slots[index] {
      if taken.name == name { return taken.value }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }
}
