import Testing

@testable import embed_resources

@Suite("Embedded files as Swift source")
struct EmbeddedFileTests {
  @Test(
    "A text is itself, anything else a scalar for each byte",
    arguments: [
      (Array("{}".utf8), #""{}", isText: true"#),
      ([], #""", isText: true"#),
      (Array("a\"b\\c\nd\u{7}é".utf8), ##""a\"b\\c\nd\u{7}é", isText: true"##),
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        ##""\u{89}PNG\u{d}\n\u{1a}\n", isText: false"##
      ),
      ([0x77, 0x4F, 0x46, 0x32, 0x00, 0xFF, 0x22], ##""wOF2\u{0}ÿ\"", isText: false"##),
    ])
  func element(bytes: [UInt8], written: String) {
    #expect(
      EmbeddedFile(path: "mine/file", bytes: bytes).element
        == #"(path: "mine/file", text: \#(written)),"#)
  }

  @Test(
    "What stands in folders is embedded, and JSON beside them",
    arguments: [
      ("mine/theme.json", true), ("mine/partials/a.html", true), ("en.json", true),
      ("README.md", false), (".hidden.json", false), ("mine/.DS_Store", false),
      (".git/config.json", false),
    ])
  func data(path: String, isData: Bool) {
    #expect(EmbeddedFile.isData(path) == isData)
  }
}
