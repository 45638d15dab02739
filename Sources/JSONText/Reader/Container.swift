/// An array or object that is being read.
struct Container {
  enum Kind {
    case array
    case object
  }

  let kind: Kind
  /// The opening bracket.
  let opening: Int

  var noun: String {
    switch kind {
    case .array: "an array"
    case .object: "an object"
    }
  }

  var name: String { String(noun.dropFirst(3)) }

  var closing: UInt8 {
    switch kind {
    case .array: Byte.closeBracket
    case .object: Byte.closeBrace
    }
  }

  /// The closing bracket in quotes.
  var close: String {
    switch kind {
    case .array: "\"]\""
    case .object: "\"}\""
    }
  }
}

extension JSONReader {
  /// The values of an array, from its opening bracket to after its closing one.
  mutating func array() throws(JSONError) -> [JSONValue] {
    let container = try open(.array)
    var values: [JSONValue] = []
    if take(Byte.closeBracket) { return values }
    repeat {
      values.append(try value(values.isEmpty ? .firstInArray : .afterComma))
    } while try goesOn(container)
    return values
  }

  /// The members of an object, from its opening brace to after its closing one.
  mutating func object() throws(JSONError) -> [JSONMember] {
    let container = try open(.object)
    var members: [JSONMember] = []
    if take(Byte.closeBrace) { return members }
    repeat {
      members.append(try member(isFirst: members.isEmpty, of: container))
    } while try goesOn(container)
    duplicates.find(in: members)
    return members
  }

  private mutating func member(
    isFirst: Bool, of container: Container
  ) throws(JSONError) -> JSONMember {
    let start = place
    guard byte == Byte.quote else { throw noKey(isFirst: isFirst, of: container) }
    let key = try string()
    skipSpaces()
    guard take(Byte.colon) else { throw noColon() }
    skipSpaces()
    return JSONMember(key: key, keyOffset: start, value: try value(.afterColon))
  }

  /// Steps over an opening bracket and the spaces after it.
  private mutating func open(_ kind: Container.Kind) throws(JSONError) -> Container {
    let container = Container(kind: kind, opening: place)
    guard depth < maximumDepth else { throw tooDeep() }
    place += 1
    skipSpaces()
    if byte == container.closing { return container }
    depth += 1
    return container
  }

  /// What follows a value: a comma and another one, or the end.
  private mutating func goesOn(_ container: Container) throws(JSONError) -> Bool {
    let end = place
    skipSpaces()
    if take(container.closing) {
      depth -= 1
      return false
    }
    let comma = place
    guard take(Byte.comma) else { throw afterValue(endingAt: end, in: container) }
    skipSpaces()
    guard byte != container.closing else { throw trailingComma(at: comma, in: container) }
    return true
  }
}
