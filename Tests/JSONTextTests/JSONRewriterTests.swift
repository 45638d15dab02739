import JSONText
import Testing

@Suite("Rewriting JSON")
struct JSONRewriterTests {
  /// The text of an object whose members were changed.
  private func rewritten(
    _ text: String, _ change: (inout [JSONMember]) -> Void
  ) throws -> String {
    let old = try read(text).root
    var members = old.members
    change(&members)
    let value = JSONValue(.object(members), offset: old.offset)
    let bytes = JSONRewriter.bytes(of: value, was: old, in: Array(text.utf8))
    #expect(try read(String(decoding: bytes, as: UTF8.self)).root == value)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("What isn't changed stays byte for byte")
  func unchanged() throws {
    let text = "\u{FEFF} {\"a\" :\t[1.50 , \"\\u00e9\"],\r\n \"b\":{ }\n}\n\n"
    #expect(try rewritten(text) { _ in } == text)
  }

  @Test("A key is renamed where it stands")
  func renamed() throws {
    let text = "{\n  \"a\" : [ 1,2 ],\n\n\t\"b\"\t:  0.50 }"
    #expect(
      try rewritten(text) { $0[1].key = "title" }
        == "{\n  \"a\" : [ 1,2 ],\n\n\t\"title\"\t:  0.50 }")
    #expect(try rewritten("{\"e\u{301}\":1}") { $0[0].key = "\u{E9}" } == "{\"\u{E9}\":1}")
  }

  @Test("A value is exchanged, and the space around its colon stays")
  func exchanged() throws {
    #expect(
      try rewritten(#"{ "version" : 1 , "a":2 }"#) { $0[0].value = .integer(2) }
        == #"{ "version" : 2 , "a":2 }"#)
  }

  @Test("A new member is laid out like its neighbours, and what it holds too")
  func inserted() throws {
    let text = "{\r\n\t\"a\": 1,\r\n\t\"b\": {}\r\n}\r\n"
    let list = JSONMember(key: "c", value: .array([.integer(1), .object([("d", .integer(2))])]))
    #expect(
      try rewritten(text) { $0.insert(list, at: 1) } == """
        {\r
        \t"a": 1,\r
        \t"c": [\r
        \t\t1,\r
        \t\t{\r
        \t\t\t"d": 2\r
        \t\t}\r
        \t],\r
        \t"b": {}\r
        }\r\n
        """)
  }

  @Test(
    "In one line it stays one line",
    arguments: [
      (#"{"a":1}"#, #"{"a":1, "b": {"c": [1, 2]}}"#),
      (#"{ "a": 1 }"#, #"{ "a": 1, "b": {"c": [1, 2]} }"#), (#"{}"#, #"{"b": {"c": [1, 2]}}"#),
    ])
  func oneLine(text: String, expected: String) throws {
    let inner = JSONValue.object([("c", .array([.integer(1), .integer(2)]))])
    #expect(try rewritten(text) { $0.append(JSONMember(key: "b", value: inner)) } == expected)
  }

  @Test("An empty object in an indented text is opened over lines")
  func opened() throws {
    let inner = JSONValue.object([("c", .integer(1))])
    #expect(
      try rewritten("{\n    \"a\": {}\n}") { members in
        members[0].value = JSONValue(inner.content, offset: members[0].value.offset)
      } == "{\n    \"a\": {\n        \"c\": 1\n    }\n}")
  }

  @Test("A removed member takes its comma with it")
  func removed() throws {
    let text = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}"
    #expect(try rewritten(text) { $0.remove(at: 0) } == "{\n  \"b\": 2,\n  \"c\": 3\n}")
    #expect(try rewritten(text) { $0.remove(at: 1) } == "{\n  \"a\": 1,\n  \"c\": 3\n}")
    #expect(try rewritten(text) { $0.remove(at: 2) } == "{\n  \"a\": 1,\n  \"b\": 2\n}")
    #expect(try rewritten(text) { $0.removeAll() } == "{}")
  }

  @Test("A value that is wrapped moves along, laid out as it was")
  func wrapped() throws {
    let text = """
      {
        "entries": [
          {"a":   1},

          { "b": [ 1.0,
                   2 ] }
        ]
      }
      """
    let expected = """
      {
        "list": {
          "entries": [
            {"a":   1},

            { "b": [ 1.0,
                     2 ] }
          ]
        }
      }
      """
    #expect(
      try rewritten(text) { members in
        let inner = JSONValue.object([("entries", members[0].value)])
        members = [JSONMember(key: "list", value: inner)]
      } == expected)
  }

  @Test("What a change makes may keep the offset of what it was made from")
  func sameOffset() throws {
    #expect(
      try rewritten(#"{"place": "Rome", "x": [1]}"#) { members in
        let place = members[0].value
        let list = members[1].value
        members[0].value = JSONValue(
          JSONValue.object([("city", place)]).content, offset: place.offset)
        members[1].value = JSONValue(.array([list, list]), offset: list.offset)
      } == #"{"place": {"city": "Rome"}, "x": [[1], [1]]}"#)
  }
}
