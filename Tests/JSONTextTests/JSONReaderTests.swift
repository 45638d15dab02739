import JSONText
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test(
    "A text is read as its value",
    arguments: [
      ("null", .null),
      (" true\n", .bool(true)),
      ("false", .bool(false)),
      ("-0", .number("-0")),
      ("1.50E+400", .number("1.50E+400")),
      ("123456789012345678901234567890", .number("123456789012345678901234567890")),
      ("\"\"", .string("")),
      ("\"Åsa // not a comment\"", .string("Åsa // not a comment")),
      ("[]", .array([])),
      ("[ 1 , null ]", .array([JSONValue(.number("1")), JSONValue(.null)])),
      ("{}", .object([])),
      (
        "{\"b\" : 1,\"a\":[]}",
        .object([
          JSONMember(key: "b", value: JSONValue(.number("1"))),
          JSONMember(key: "a", value: JSONValue(.array([]))),
        ])
      ),
    ] as [(String, JSONValue.Content)])
  func value(text: String, content: JSONValue.Content) throws {
    #expect(try read(text).root.content == content)
  }

  @Test(
    "Escapes stand for their characters",
    arguments: [
      (#"\" \\ \/"#, "\" \\ /"),
      (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"),
      (#"a\u00e9\u00E9z"#, "aééz"),
      (#"\u0000"#, "\0"),
      (#"\uD834\uDD1E"#, "𝄞"),
      (#"\ud834"#, "\u{FFFD}"),
      (#"\uDD1E\uD834"#, "\u{FFFD}\u{FFFD}"),
      (#"\uD834\u0041"#, "\u{FFFD}A"),
      (#"\uD834\n"#, "\u{FFFD}\n"),
      (#"\uD834\uD834\uDD1E"#, "\u{FFFD}𝄞"),
    ])
  func escape(source: String, meaning: String) throws {
    let content = try read("\"\(source)\"").root.content
    #expect(content == .string(meaning))
  }

  @Test("Every value and key knows its first byte")
  func offsets() throws {
    let root = try read(#" {"é": [1, "x"]}"#).root
    guard case .object(let members) = root.content, let member = members.first,
      case .array(let values) = member.value.content
    else {
      Issue.record("expected an object with an array")
      return
    }
    #expect(root.offset == 1)
    #expect(member.keyOffset == 2)
    #expect(member.value.offset == 8)
    #expect(values.map(\.offset) == [9, 12])
  }

  @Test("One byte-order mark at the start is let through, and counted in offsets")
  func mark() throws {
    #expect(try read("\u{FEFF}true").root == JSONValue(.bool(true)))
    #expect(try read("\u{FEFF}true").root.offset == 3)
  }

  @Test("Nesting up to the limit is read")
  func depth() throws {
    let root = try read("[[{}]]", maximumDepth: 3).root
    let object = JSONValue(.object([]))
    #expect(root == JSONValue(.array([JSONValue(.array([object]))])))
    #expect(try read("[[],[],[[]]]", maximumDepth: 3).duplicates.isEmpty)
  }

  @Test("Keys that stand twice are kept, and listed in the order of the text")
  func duplicates() throws {
    let document = try read(#"{"a":1,"b":{"c":0,"c":0},"\u0061":2,"a":3}"#)
    #expect(
      document.duplicates == [
        DuplicateKey(key: "c", offset: 18, firstOffset: 12),
        DuplicateKey(key: "a", offset: 25, firstOffset: 1),
        DuplicateKey(key: "a", offset: 36, firstOffset: 1),
      ])
    #expect(document.root.members.map(\.key) == ["a", "b", "a", "a"])
  }

  @Test("Keys are equal only if all their code points are")
  func equivalentKeys() throws {
    let document = try read("{\"\u{E9}\":1,\"e\u{301}\":2}")
    #expect(document.duplicates.isEmpty)
    #expect(document.root["\u{E9}"] == .integer(1))
    #expect(document.root["e\u{301}"] == .integer(2))
  }

  @Test("Duplicate keys of a large object are found too")
  func duplicatesInLargeObject() throws {
    let keys = (0..<1000).map { "\"k\($0)\":0" } + ["\"k999\":1"]
    let duplicates = try read("{" + keys.joined(separator: ",") + "}").duplicates
    #expect(duplicates == [DuplicateKey(key: "k999", offset: 8891, firstOffset: 8882)])
  }

  @Test("Of many duplicate keys the first of the text are kept, and the others counted")
  func manyDuplicates() throws {
    let inner = "{" + Array(repeating: "\"b\":0", count: 2501).joined(separator: ",") + "}"
    for (text, count) in [("{\"a\":1,\"a\":2,\"c\":\(inner)}", 2501), (inner, 2500)] {
      let document = try read(text)
      #expect(document.duplicates.count == 1000)
      #expect(document.duplicates.count + document.omittedDuplicates == count)
      let offsets = document.duplicates.map(\.offset)
      #expect(offsets == offsets.sorted())
      #expect(offsets[1] == (text == inner ? 13 : 24))
    }
    let few = try read("{" + Array(repeating: "\"b\":0", count: 1001).joined(separator: ",") + "}")
    #expect(few.duplicates.count == 1000 && few.omittedDuplicates == 0)
  }
}
