import JSONText
import Testing

/// A text with `‸` before the byte at fault, and what is said of it.
struct Refusal: CustomTestStringConvertible {
  let marked: String
  let message: String
  let hint: String?

  init(_ marked: String, _ message: String, _ hint: String?) {
    self.marked = marked
    self.message = message
    self.hint = hint
  }

  var testDescription: String { marked }
}

@Suite("Errors of JSON")
struct JSONErrorTests {
  @Test("An error points at the character and says what to do", arguments: refusals)
  func refusal(_ refusal: Refusal) {
    let parts = refusal.marked.split(separator: "‸", omittingEmptySubsequences: false)
    let expected = JSONError(
      offset: parts[0].utf8.count, message: refusal.message, hint: refusal.hint)
    #expect(error(of: Array(parts.joined().utf8)) == expected)
  }

  static let refusals: [Refusal] = structure + words + texts + numbers

  static let structure: [Refusal] = [
    Refusal("‸", "the text is empty, expected a value", nil),
    Refusal(" \n‸", "the text is empty, expected a value", nil),
    Refusal("‸]", "expected a value", nil),
    Refusal("‸// x", "expected a value", "JSON has no comments"),
    Refusal("1 ‸# x", "expected the end of the text after its value", "JSON has no comments"),
    Refusal(
      "[1]‸]", "expected the end of the text after its value",
      "remove it: everything is closed already"),
    Refusal("{}‸{}", "expected the end of the text after its value", nil),
    Refusal("[‸*]", "expected a value or \"]\" in an array", nil),
    Refusal("[‸,1]", "expected a value or \"]\" in an array", "remove the comma"),
    Refusal("[1,‸,2]", "expected a value after \",\" in an array", "remove the comma"),
    Refusal("[1‸,\n]", "nothing follows this \",\" in an array", "remove the trailing comma"),
    Refusal(
      "{\"a\":1‸,}", "nothing follows this \",\" in an object", "remove the trailing comma"),
    Refusal("[1 ‸2]", "expected \",\" or \"]\" after a value in an array", "add a comma"),
    Refusal(
      "{\"a\":1\n\n‸\"b\":2}", "expected \",\" or \"}\" after a value in an object",
      "add a comma at the end of line 1"),
    Refusal(
      "[1‸;2]", "expected \",\" or \"]\" after a value in an array", "write \",\" for \";\""),
    Refusal(
      "[\"a\"‸: 1]", "expected \",\" or \"]\" after a value in an array",
      "keys stand in objects, between { and }"),
    Refusal(
      "{\n\"a\": [1‸}", "expected \",\" or \"]\" after a value in an array",
      "close the array that begins on line 2 with \"]\""),
    Refusal(
      "\n{\"a\": [1]‸", "expected \",\" or \"}\" after a value in an object, but the text ends",
      "close the object that begins on line 2 with \"}\""),
    Refusal("[‸", "expected a value or \"]\" in an array, but the text ends", nil),
    Refusal(
      "{‸", "expected a key in double quotes or \"}\" in an object, but the text ends",
      "close the object that begins on line 1 with \"}\""),
    Refusal(
      "{‸'a': 1}", "expected a key in double quotes or \"}\" in an object", "use double quotes"),
    Refusal(
      "{‸a: 1}", "expected a key in double quotes or \"}\" in an object",
      "put double quotes around the key"),
    Refusal(
      "{\"a\": 1, ‸2: 1}", "expected a key in double quotes after \",\" in an object",
      "put double quotes around the key"),
    Refusal("{\"a\" ‸1}", "expected \":\" after a key", nil),
    Refusal("{\"a\" ‸= 1}", "expected \":\" after a key", "write \":\" for \"=\""),
    Refusal("{\"a\": ‸}", "expected a value after \":\"", nil),
    Refusal("{\"a\"‸", "expected \":\" after a key, but the text ends", nil),
    Refusal(
      "[1,‸\u{A0}2]", "expected a value after \",\" in an array",
      "remove U+00A0, which can't be seen"),
    Refusal("\u{FEFF}‸\u{FEFF}1", "expected a value", "remove U+FEFF, which can't be seen"),
  ]

  static let words: [Refusal] = [
    Refusal("[‸True]", "unknown word True", "write true"),
    Refusal("[‸FALSE]", "unknown word FALSE", "write false"),
    Refusal("[‸None]", "unknown word None", "write null"),
    Refusal("[‸undefined]", "unknown word undefined", "write null"),
    Refusal("[‸NaN]", "unknown word NaN", "JSON has no such number"),
    Refusal("{\"a\": ‸Ada}", "unknown word Ada", "put double quotes around text"),
    Refusal(
      "‸abcdefghijklmnopqrstuvwxyz", "unknown word abcdefghijklmnopqrstuvwx…",
      "put double quotes around text"),
    Refusal("[‸'x']", "expected a value or \"]\" in an array", "use double quotes"),
    Refusal("[‸“x”]", "expected a value or \"]\" in an array", "use straight double quotes"),
  ]

  static let texts: [Refusal] = [
    Refusal(
      "[\"Ada‸\n\"]", "a line break in a text",
      "close the text with a double quote, or write \\n"),
    Refusal("[\"Ada‸\t\"]", "a tab in a text", "write \\t"),
    Refusal(
      "[\"\\n‸\u{1}\"]", "the control character U+0001 in a text", "write \\u0001"),
    Refusal(
      "[‸\"Ada", "the text that begins here is never closed", "close it with a double quote"),
    Refusal(
      "[‸\"Ada\\", "the text that begins here is never closed", "close it with a double quote"),
    Refusal(
      "[\"C:‸\\docs\"]", "unknown escape: a backslash before \"d\"",
      "write \\\\ for a backslash"),
    Refusal("[\"‸\\'\"]", "unknown escape: a backslash before \"'\"", "remove the backslash"),
    Refusal(
      "[\"‸\\\u{7}\"]", "unknown escape: a backslash before U+0007", "write \\\\ for a backslash"),
    Refusal(
      "[\"‸\\users\"]", "expected four hexadecimal digits after \\u",
      "write \\\\ for a backslash"),
    Refusal(
      "[\"‸\\u12\"]", "expected four hexadecimal digits after \\u", "write \\\\ for a backslash"),
  ]

  static let numbers: [Refusal] = [
    Refusal("[‸+1]", "expected a value or \"]\" in an array", "remove the plus sign"),
    Refusal(
      "[‸.5]", "expected a value or \"]\" in an array", "write a digit before the decimal point"),
    Refusal("[-‸]", "expected a digit after \"-\"", nil),
    Refusal(
      "[-‸.5]", "expected a digit after \"-\"", "write a digit before the decimal point"),
    Refusal("[1.‸]", "expected a digit after the decimal point", nil),
    Refusal("[1e+‸]", "expected a digit in the exponent", nil),
    Refusal("1.‸", "expected a digit after the decimal point, but the text ends", nil),
    Refusal(
      "[‸012]", "a number of several digits can't begin with 0",
      "remove the leading zero, or put double quotes around text"),
    Refusal("[0‸x1F]", "unexpected \"x\" in a number", "put double quotes around text"),
    Refusal(
      "{\"start\": 2019‸-02}", "unexpected \"-\" in a number", "put double quotes around text"),
  ]

  @Test("Nesting beyond the limit points at the bracket that goes too far")
  func tooDeep() {
    #expect(
      error(of: Array("[[0], {\"a\": [1]}]".utf8), maximumDepth: 2)
        == JSONError(
          offset: 12, message: "arrays and objects are nested deeper than the limit of 2"))
  }

  @Test(
    "Bytes that are not UTF-8 are refused where they stand, before anything else",
    arguments: [
      ([0x5B, 0xE9, 0x5D], 1, "the byte 0xE9 is not UTF-8 here"),
      ([0x2A, 0xC3], 1, "the byte 0xC3 is not UTF-8 here"),
      ([0x22, 0xC0, 0xAF, 0x22], 1, "the byte 0xC0 is not UTF-8 here"),
      ([0x22, 0x61, 0xED, 0xA0, 0x80, 0x22], 2, "the byte 0xED is not UTF-8 here"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1, "the byte 0xF4 is not UTF-8 here"),
      ([0x22, 0xE2, 0x82, 0xAC, 0x80, 0x22], 4, "the byte 0x80 is not UTF-8 here"),
    ] as [([UInt8], Int, String)])
  func invalid(bytes: [UInt8], offset: Int, message: String) {
    #expect(
      error(of: bytes)
        == JSONError(offset: offset, message: message, hint: "save the file as UTF-8"))
  }

  @Test(
    "UTF-16 is told by its byte-order mark or its zeros",
    arguments: [
      [0xFF, 0xFE, 0x31, 0], [0xFE, 0xFF, 0, 0x31], [0x7B, 0, 0x7D, 0], [0, 0x7B, 0, 0x7D],
    ] as [[UInt8]])
  func utf16(bytes: [UInt8]) {
    #expect(
      error(of: bytes)
        == JSONError(
          offset: 0, message: "the text is UTF-16, expected UTF-8", hint: "save the file as UTF-8"))
  }
}
