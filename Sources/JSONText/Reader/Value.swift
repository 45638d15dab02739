/// Where a value is expected: what the messages need to know.
enum ValuePosition {
  case ofText
  case firstInArray
  case afterComma
  case afterColon
}

extension JSONReader {
  /// The value at hand.
  mutating func value(_ position: ValuePosition) throws(JSONError) -> JSONValue {
    let start = place
    guard let byte else { throw noValue(position) }
    return switch byte {
    case Byte.quote: JSONValue(.string(try string()), offset: start)
    case Byte.openBrace: JSONValue(.object(try object()), offset: start)
    case Byte.openBracket: JSONValue(.array(try array()), offset: start)
    case Byte.minus, Byte.zero...UInt8(ascii: "9"):
      JSONValue(.number(try number()), offset: start)
    default: JSONValue(try literal(position), offset: start)
    }
  }

  /// One of the three words of JSON.
  private mutating func literal(_ position: ValuePosition) throws(JSONError) -> JSONValue.Content {
    let start = place
    while let byte, Byte.isLetter(byte) || Byte.isDigit(byte) || byte == UInt8(ascii: "_") {
      place += 1
    }
    guard place > start else { throw noValue(position) }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: throw unknownWord(word, at: start)
    }
  }
}
