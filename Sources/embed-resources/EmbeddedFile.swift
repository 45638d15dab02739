/// A file inside the binary, to be written as Swift source.
struct EmbeddedFile {
  /// Its path below the folder that is embedded.
  let path: String
  /// What it holds.
  let bytes: [UInt8]

  /// Whether a file, by its path below the folder, is data of the program. A guide that stands beside
  /// folders is about them, and nothing hidden is anyone's.
  static func isData(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    let isHidden = parts.contains { $0.hasPrefix(".") }
    return !isHidden && (parts.count > 1 || path.hasSuffix(".json"))
  }

  /// An element of the list of files. A picture or a font is no text: there each scalar stands for the
  /// byte of its number.
  ///
  /// ```
  /// (path: "mine/theme.json", text: "{}", isText: true),
  /// (path: "mine/assets/dot.png", text: "\u{89}PNG", isText: false),
  /// ```
  var element: String {
    if let text = String(validating: bytes, as: UTF8.self) {
      return "(path: \(literal(path)), text: \(literal(text)), isText: true),"
    }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
    return "(path: \(literal(path)), text: \(literal(String(scalars))), isText: false),"
  }

  /// A text as a Swift string literal on one line.
  private func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
