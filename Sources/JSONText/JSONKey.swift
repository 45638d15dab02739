extension JSONMember {
  /// Whether a key is the member's, by its code points.
  package func isNamed(_ key: String) -> Bool { JSONKey(self.key) == JSONKey(key) }
}

/// A string that is equal to another only if all its code points are.
struct JSONKey: Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: JSONKey, right: JSONKey) -> Bool {
    left.text.utf8.count == right.text.utf8.count
      && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
