/// A telephone number as a telephone dials it.
enum DialledNumber {
  /// The address of a number by RFC 3966: its digits, and apart from them those of an extension, which
  /// stand behind ` ext` or ` x`.
  static func uri(of number: String) -> String {
    let bytes = Array(number.utf8)
    let marks = bytes.indices.filter { index in
      bytes[index] | 0x20 == UInt8(ascii: "x") && beginsWord(bytes[..<index])
    }
    if let mark = marks.last {
      let (main, extra) = (digits(bytes[..<mark]), digits(bytes[mark...]))
      if !main.isEmpty, !extra.isEmpty { return "tel:\(main);ext=\(extra)" }
    }
    return "tel:" + digits(bytes[...])
  }

  /// Whether an x behind these bytes begins a word, or an `ext` that does.
  private static func beginsWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isLong = bytes.last.map { $0 | 0x20 } == UInt8(ascii: "e")
    return (isLong ? bytes.dropLast() : bytes).last == UInt8(ascii: " ")
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> String {
    let kept = bytes.filter { $0 == UInt8(ascii: "+") || (0x30...0x39).contains($0) }
    return String(decoding: kept, as: UTF8.self)
  }
}
