/// The keys that stand more than once in their object: the first ones in the text, and how many others
/// there are. Inner objects are read to their end before those around them, so that later keys may be
/// found first.
struct Duplicates {
  private var found: [DuplicateKey] = []
  private(set) var omitted = 0

  /// The first ones in the order of the text.
  var first: [DuplicateKey] { Array(ordered.prefix(Limits.duplicateKeys)) }

  /// How many others there are.
  var others: Int { omitted + max(0, found.count - Limits.duplicateKeys) }

  /// Finds those among an object's members, which are compared by code points.
  mutating func find(in members: [JSONMember]) {
    if members.count <= Self.smallObject { compare(members) } else { hash(members) }
  }

  /// Up to this many members, comparing each with each costs less than a table.
  private static let smallObject = 48

  private mutating func compare(_ members: [JSONMember]) {
    for (index, member) in members.enumerated() {
      let first = members[..<index].first { JSONKey($0.key) == JSONKey(member.key) }
      if let first { add(member, first.keyOffset) }
    }
  }

  private mutating func hash(_ members: [JSONMember]) {
    var offsets: [JSONKey: Int] = [:]
    offsets.reserveCapacity(members.count)
    for member in members {
      let first = offsets[JSONKey(member.key)]
      if let first {
        add(member, first)
      } else {
        offsets[JSONKey(member.key)] = member.keyOffset
      }
    }
  }

  private mutating func add(_ member: JSONMember, _ firstOffset: Int) {
    found.append(
      DuplicateKey(key: member.key, offset: member.keyOffset, firstOffset: firstOffset))
    // Of twice as many as are kept, those that stand last go: sorting costs little for each.
    guard found.count == 2 * Limits.duplicateKeys else { return }
    found = first
    omitted += Limits.duplicateKeys
  }

  private var ordered: [DuplicateKey] { found.sorted { $0.offset < $1.offset } }
}
