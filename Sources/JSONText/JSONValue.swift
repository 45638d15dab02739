/// A JSON value of RFC 8259 that knows where it stands.
package struct JSONValue: Sendable {
  /// What a value is.
  package enum Content: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as it is written, of any size and precision: `1e400`.
    case number(String)
    /// A string, with its escapes resolved; a lone surrogate is U+FFFD.
    case string(String)
    /// The values of an array, in order.
    case array([JSONValue])
    /// The members of an object, in order, those with an equal key too.
    case object([JSONMember])
  }

  /// What the value is.
  package var content: Content
  /// The value's first byte in its text; 0 for a value made in code.
  package var offset: Int

  /// A value; one made in code has no place in a text.
  package init(_ content: Content, offset: Int = 0) {
    self.content = content
    self.offset = offset
  }
}

/// A key with its value, in an object.
package struct JSONMember: Sendable {
  /// The key, with its escapes resolved.
  package var key: String
  /// The first byte of the key, its opening quote; 0 for a member made in code.
  package var keyOffset: Int
  /// The value.
  package var value: JSONValue

  /// A member; one made in code has no place in a text.
  package init(key: String, keyOffset: Int = 0, value: JSONValue) {
    self.key = key
    self.keyOffset = keyOffset
    self.value = value
  }
}

// Strings are compared by their code points (RFC 8259, 8.3): Swift's `==` takes a letter with an
// accent and the letter followed by a combining accent for equal. Places don't count.

extension JSONValue: Equatable {
  /// Whether two values say the same, wherever they stand.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    left.content == right.content
  }
}

extension JSONMember: Equatable {
  /// Whether two members say the same, wherever they stand.
  package static func == (left: JSONMember, right: JSONMember) -> Bool {
    JSONKey(left.key) == JSONKey(right.key) && left.value == right.value
  }
}

extension JSONValue.Content: Equatable {
  /// Whether two contents say the same: numbers digit by digit, objects in the same order.
  package static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): JSONKey(left) == JSONKey(right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }
}
