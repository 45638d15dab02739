import JSONText
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test(
    "Compact JSON has no spaces",
    arguments: [
      "null", "true", "-1.50e400", #""a/b""#, "[]", "{}", #"[1,[2],{"a":{"b":null}}]"#,
    ])
  func compact(text: String) throws {
    #expect(JSONWriter.text(of: try read(text).root, indentation: nil) == text)
  }

  @Test("Indented JSON has a line for each value and member")
  func indented() throws {
    let value = try read(#"{"a":[1,{"b":2}],"c":{},"d":[]}"#).root
    #expect(
      JSONWriter.text(of: value, indentation: 2) == """
        {
          "a": [
            1,
            {
              "b": 2
            }
          ],
          "c": {},
          "d": []
        }
        """)
  }

  @Test(
    "Quotes, backslashes and what a terminal can't show are escaped",
    arguments: [
      ("\"\\", #""\"\\""#),
      ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
      ("\0\u{1B}[1m", #""\u0000\u001B[1m""#),
      ("\u{7F}\u{9B}", #""\u007F\u009B""#),
      ("\u{2028}\u{202E}\u{2066}\u{61C}", #""\u2028\u202E\u2066\u061C""#),
      ("Åsa 😀 a/b", #""Åsa 😀 a/b""#),
    ])
  func escapes(text: String, json: String) throws {
    #expect(JSONWriter.text(of: JSONValue(.string(text)), indentation: nil) == json)
    #expect(try read(json).root == JSONValue(.string(text)))
  }

  @Test("Keys are escaped like texts")
  func keys() {
    let member = JSONMember(key: "a\"\n", value: JSONValue(.null))
    let value = JSONValue(.object([member]))
    #expect(JSONWriter.text(of: value, indentation: nil) == #"{"a\"\n":null}"#)
  }
}
