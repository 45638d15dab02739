import JSONText
import TestSupport
import Testing

@Suite("Rewriting generated JSON")
struct JSONRewriterGeneratedTests {
  @Test("A changed text reads as the changed value")
  func changed() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<5_000 {
      let text = Self.text(depth: 3, using: &random)
      let old = try read(text).root
      let value = Self.changed(old, using: &random)
      let bytes = JSONRewriter.bytes(of: value, was: old, in: Array(text.utf8))
      let written = String(decoding: bytes, as: UTF8.self)
      #expect(try read(written, maximumDepth: 99).root == value, "\(text) became \(written)")
    }
  }

  @Test("The text of an unchanged value is the text")
  func unchanged() throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<1_000 {
      let text = Self.text(depth: 4, using: &random)
      let root = try read(text).root
      #expect(JSONRewriter.bytes(of: root, was: root, in: Array(text.utf8)) == Array(text.utf8))
    }
  }

  private static let gaps = ["", "", " ", "\n", "\n  ", "\r\n\t", "  \n\n    "]
  private static let words = [
    "1", "-0.50e+3", "true", "null", #""a\"]""#, #""é\\""#, #""}{,:""#, #""""#,
  ]

  private static func text(depth: Int, using random: inout SplitMix64) -> String {
    let gap = { (random: inout SplitMix64) in gaps[random.number(below: gaps.count)] }
    let isObject = random.number(below: 2) == 0
    let parts = (0..<random.number(below: 4)).map { index in
      let isLeaf = depth == 0 || random.number(below: 3) == 0
      let value =
        isLeaf ? words[random.number(below: words.count)] : text(depth: depth - 1, using: &random)
      let key = isObject ? "\"k\(index)\"\(gap(&random)):\(gap(&random))" : ""
      return gap(&random) + key + value + gap(&random)
    }
    let inner = parts.isEmpty ? gap(&random) : parts.joined(separator: ",")
    return isObject ? "{\(inner)}" : "[\(inner)]"
  }

  /// A value with members and elements renamed, exchanged, removed, moved, wrapped and added.
  private static func changed(_ value: JSONValue, using random: inout SplitMix64) -> JSONValue {
    switch value.content {
    case .object(var members):
      for index in members.indices {
        members[index].value = changed(members[index].value, using: &random)
        if random.number(below: 4) == 0 { members[index].key = "r\(index)" }
      }
      shuffle(&members, JSONMember(key: "new", value: .array([.integer(1)])), using: &random)
      return wrapped(JSONValue(.object(members), offset: value.offset), using: &random)
    case .array(var values):
      for index in values.indices { values[index] = changed(values[index], using: &random) }
      shuffle(&values, .object([("new", .string("é"))]), using: &random)
      return wrapped(JSONValue(.array(values), offset: value.offset), using: &random)
    default:
      return random.number(below: 6) == 0 ? .integer(7) : wrapped(value, using: &random)
    }
  }

  private static func wrapped(_ value: JSONValue, using random: inout SplitMix64) -> JSONValue {
    switch random.number(below: 8) {
    case 0: .object([("w", value)])
    case 1: JSONValue(.array([value]), offset: value.offset)
    default: value
    }
  }

  private static func shuffle<Part>(
    _ parts: inout [Part], _ new: Part, using random: inout SplitMix64
  ) {
    switch random.number(below: 6) {
    case 0: parts.insert(new, at: random.number(below: parts.count + 1))
    case 1: if !parts.isEmpty { parts.remove(at: random.number(below: parts.count)) }
    case 2: parts.shuffle(using: &random)
    default: break
    }
  }
}
