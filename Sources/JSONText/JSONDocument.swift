/// A JSON text that was read.
package struct JSONDocument: Sendable, Equatable {
  /// The value the text consists of.
  package var root: JSONValue
  /// The keys that stand more than once in their object, in the order of the text: the first of them,
  /// as many as anyone reads.
  package var duplicates: [DuplicateKey]
  /// How many more there are.
  package var omittedDuplicates: Int

  /// A text's value with the duplicate keys found in it.
  package init(root: JSONValue, duplicates: [DuplicateKey], omittedDuplicates: Int = 0) {
    self.root = root
    self.duplicates = duplicates
    self.omittedDuplicates = omittedDuplicates
  }
}

/// A key that stands in its object a second time, or a third.
package struct DuplicateKey: Sendable, Equatable {
  /// The key, with its escapes resolved.
  package var key: String
  /// The first byte of this occurrence.
  package var offset: Int
  /// The first byte of the first occurrence.
  package var firstOffset: Int

  /// A key with the two places it stands at.
  package init(key: String, offset: Int, firstOffset: Int) {
    self.key = key
    self.offset = offset
    self.firstOffset = firstOffset
  }
}
