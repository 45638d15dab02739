import Diagnostics

// What the reader says where a value, key, colon, comma or bracket is not what it should be.

extension JSONReader {
  func noValue(_ position: ValuePosition) -> JSONError {
    switch position {
    case .ofText:
      place == bytes.count
        ? JSONError(offset: place, message: "the text is empty, expected a value")
        : failure("expected a value")
    case .firstInArray: failure("expected a value or \"]\" in an array")
    case .afterComma: failure("expected a value after \",\" in an array")
    case .afterColon: failure("expected a value after \":\"")
    }
  }

  func noKey(isFirst: Bool, of container: Container) -> JSONError {
    let needsQuotes = byte.map { Byte.isLetter($0) || Byte.isDigit($0) } ?? false
    let hint = needsQuotes ? "put double quotes around the key" : nil
    let message =
      isFirst
      ? "expected a key in double quotes or \"}\" in an object"
      : "expected a key in double quotes after \",\" in an object"
    return failure(message, hint: hint ?? (byte == nil ? closing(container) : nil))
  }

  func noColon() -> JSONError {
    let hint = byte == UInt8(ascii: "=") ? "write \":\" for \"=\"" : nil
    return failure("expected \":\" after a key", hint: hint)
  }

  func trailingComma(at comma: Int, in container: Container) -> JSONError {
    JSONError(
      offset: comma, message: "nothing follows this \",\" in \(container.noun)",
      hint: "remove the trailing comma")
  }

  func afterValue(endingAt end: Int, in container: Container) -> JSONError {
    let message = "expected \",\" or \(container.close) after a value in \(container.noun)"
    guard let byte else { return failure(message, hint: closing(container)) }
    switch byte {
    case Byte.closeBracket, Byte.closeBrace:
      return failure(message, hint: closing(container))
    case Byte.colon where container.kind == .array:
      return failure(message, hint: "keys stand in objects, between { and }")
    case UInt8(ascii: ";"):
      return failure(message, hint: "write \",\" for \";\"")
    default:
      return failure(message, hint: startsValue(byte) ? missingComma(after: end) : nil)
    }
  }

  func afterText() -> JSONError {
    let isClosing = byte == Byte.closeBracket || byte == Byte.closeBrace
    let hint = isClosing ? "remove it: everything is closed already" : nil
    return failure("expected the end of the text after its value", hint: hint)
  }

  func tooDeep() -> JSONError {
    JSONError(
      offset: place,
      message: "arrays and objects are nested deeper than the limit of \(maximumDepth)")
  }

  private func startsValue(_ byte: UInt8) -> Bool {
    byte == Byte.quote || byte == Byte.openBrace || byte == Byte.openBracket
      || byte == Byte.minus || Byte.isDigit(byte) || Byte.isLetter(byte)
  }

  /// Where the missing comma belongs, if not right here.
  private func missingComma(after end: Int) -> String {
    let valueLine = line(of: end)
    return valueLine == line(of: place)
      ? "add a comma" : "add a comma at the end of line \(valueLine)"
  }

  private func closing(_ container: Container) -> String {
    "close the \(container.name) that begins on line \(line(of: container.opening))"
      + " with \(container.close)"
  }

  private func line(of offset: Int) -> Int {
    SourceText(name: "", bytes: bytes).position(at: offset).line
  }
}
