/// Takes the text of a path apart: keys after dots, and in brackets indices or keys in quotes.
struct JSONPathReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The steps of the path, at least one.
  mutating func steps() throws(JSONPathError) -> [JSONPath.Step] {
    var steps = [try firstStep()]
    while place < bytes.count {
      switch bytes[place] {
      case Byte.point:
        place += 1
        steps.append(.key(try key()))
      case Byte.openBracket: steps.append(try stepInBrackets())
      default: throw error("a dot or a bracket belongs here", at: place)
      }
    }
    return steps
  }

  /// What a path is taken in is an object.
  private mutating func firstStep() throws(JSONPathError) -> JSONPath.Step {
    guard bytes.first == Byte.openBracket else { return .key(try key()) }
    let step = try stepInBrackets()
    guard case .key = step else { throw error("a path begins with a key", at: 0) }
    return step
  }

  /// A key as it is, up to the next step.
  private mutating func key() throws(JSONPathError) -> String {
    let start = place
    while place < bytes.count, bytes[place] != Byte.point, bytes[place] != Byte.openBracket {
      place += 1
    }
    guard place > start else { throw error("a key is missing here", at: start) }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func stepInBrackets() throws(JSONPathError) -> JSONPath.Step {
    let open = place
    place += 1
    guard place < bytes.count, bytes[place] == Byte.quote else { return .index(try index(open)) }
    let key = try quotedKey()
    guard place < bytes.count, bytes[place] == Byte.closeBracket else {
      throw error("\"]\" belongs here", at: place)
    }
    place += 1
    return .key(key)
  }

  /// A key as JSON writes it.
  private mutating func quotedKey() throws(JSONPathError) -> String {
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != Byte.quote {
      place += bytes[place] == Byte.backslash ? 2 : 1
    }
    guard place < bytes.count else { throw error("this quote has no end", at: start) }
    place += 1
    do {
      let text = Array(bytes[start..<place])
      return try JSONReader.read(text, maximumDepth: 1).root.string ?? ""
    } catch {
      throw self.error(error.message, at: start + error.offset)
    }
  }

  private mutating func index(_ open: Int) throws(JSONPathError) -> Int {
    let start = place
    guard let end = bytes[start...].firstIndex(of: Byte.closeBracket) else {
      throw error("this bracket has no end", at: open)
    }
    let digits = bytes[start..<end]
    guard !digits.isEmpty else { throw error("a number is missing here", at: start) }
    if digits.first == Byte.minus || digits.first == Byte.plus {
      throw error("elements are counted from 0", at: start)
    }
    guard digits.allSatisfy(Byte.isDigit) else {
      throw error("this is no number, and a key in brackets stands in quotes", at: start)
    }
    guard let index = Int(String(decoding: digits, as: UTF8.self)) else {
      throw error("no list has so many elements", at: start)
    }
    place = end + 1
    return index
  }

  private func error(_ message: String, at offset: Int) -> JSONPathError {
    let column = String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count + 1
    return JSONPathError(message: message, column: column)
  }
}
