/// A JSON text that was read.
package struct JSONDocument: Sendable, Equatable {
  /// The value the text consists of.
  package var root: JSONValue
  /// The keys that stand more than once in their object, in the order of the text.
  package var duplicates: [DuplicateKey]

  /// A text's value with the duplicate keys found in it.
  package init(root: JSONValue, duplicates: [DuplicateKey]) {
    self.root = root
    self.duplicates = duplicates
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

extension DuplicateKey {
  /// The keys that stand more than once among an object's members, compared by code points.
  static func find(in members: [JSONMember]) -> [DuplicateKey] {
    members.count <= smallObject ? compared(members) : hashed(members)
  }

  /// Up to this many members, comparing each with each costs less than a table.
  private static let smallObject = 12

  private static func compared(_ members: [JSONMember]) -> [DuplicateKey] {
    var found: [DuplicateKey] = []
    for (index, member) in members.enumerated() {
      let first = members[..<index].first { JSONKey($0.key) == JSONKey(member.key) }
      if let first { found.append(DuplicateKey(member, first.keyOffset)) }
    }
    return found
  }

  private static func hashed(_ members: [JSONMember]) -> [DuplicateKey] {
    var found: [DuplicateKey] = []
    var offsets: [JSONKey: Int] = [:]
    offsets.reserveCapacity(members.count)
    for member in members {
      let first = offsets[JSONKey(member.key)]
      if let first {
        found.append(DuplicateKey(member, first))
      } else {
        offsets[JSONKey(member.key)] = member.keyOffset
      }
    }
    return found
  }

  private init(_ member: JSONMember, _ firstOffset: Int) {
    self.init(key: member.key, offset: member.keyOffset, firstOffset: firstOffset)
  }
}
