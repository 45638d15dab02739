import JSONText
import ProfileModel

/// What stands above the sections of a RenderCV file. What is taken is taken out of the entry, what
/// has no place is left in it.
enum RenderCVHeader {
  /// What the person does: `headline`, or `label` as older versions call it.
  static func headline(_ entry: inout RenderCVEntry) -> [JSONMember] {
    let key = entry.has("headline") ? "headline" : "label"
    return entry.take([ResumeField(key, "headline")]).members
  }

  /// The contact, where there is one. Of several addresses or numbers the first is taken.
  static func contact(_ entry: inout RenderCVEntry) -> [JSONMember] {
    let taken = [first(of: "email", &entry), first(of: "phone", &entry)].compactMap(\.self)
    let ways = taken.map { way in
      guard way.key == "phone", let number = way.value.string else { return way }
      return way.renamed("phone", RenderCVText.phone(number))
    }
    guard let place = ways.first?.keyOffset else { return [] }
    let contact = JSONValue(.object(ways), offset: place)
    return [JSONMember(key: "contact", keyOffset: place, value: contact)]
  }

  private static func first(of key: String, _ entry: inout RenderCVEntry) -> JSONMember? {
    guard var member = entry.take(key) else { return nil }
    let values = member.value.elements.filter { !$0.isBlank }
    if let first = values.first {
      let others = JSONValue(.array(Array(values.dropFirst())), offset: member.value.offset)
      if values.count > 1 {
        entry.keep([JSONMember(key: key, keyOffset: member.keyOffset, value: others)])
      }
      member.value = first
    }
    let isEmpty = member.value.isBlank || member.value == JSONValue(.array([]))
    if isEmpty {
      entry.keep([member])
      return nil
    }
    var links: [String] = []
    member.value = RenderCVEntry.text(member.value, isPlain: false, links: &links)
    return member
  }

  /// The person's pages: websites, accounts on networks, and connections with an address.
  static func links(_ entry: inout RenderCVEntry) -> [JSONMember] {
    var links: [JSONValue] = []
    var offset: Int?
    for key in ["website", "social_networks", "custom_connections"] {
      guard let member = entry.take(key) else { continue }
      let values = Self.values(of: member)
      if values.isEmpty { entry.keep([member]) }
      var unconverted: [JSONValue] = []
      for value in values {
        if let link = link(key, value) { links.append(link) } else { unconverted.append(value) }
      }
      if !values.isEmpty { offset = offset ?? member.keyOffset }
      guard !unconverted.isEmpty else { continue }
      let others = JSONValue(.array(unconverted), offset: member.value.offset)
      entry.keep([JSONMember(key: key, keyOffset: member.keyOffset, value: others)])
    }
    guard !links.isEmpty, let offset else { return [] }
    let list = JSONValue(.array(links), offset: offset)
    return [JSONMember(key: "links", keyOffset: offset, value: list)]
  }

  /// The values of a list, or a value that stands alone.
  private static func values(of member: JSONMember) -> [JSONValue] {
    if case .array(let values) = member.value.content { return values.filter { !$0.isBlank } }
    return member.value.isBlank ? [] : [member.value]
  }

  /// The link that a value says; nil for a connection or an account that is private or has no
  /// address.
  private static func link(_ key: String, _ value: JSONValue) -> JSONValue? {
    if key == "website" {
      let url = JSONMember(key: "url", keyOffset: value.offset, value: value)
      return JSONValue(.object([url]), offset: value.offset)
    }
    guard case .object = value.content else { return value }
    // A link has no way to say it: it stays out by not becoming one.
    if isPrivate(value) { return nil }
    var entry = RenderCVEntry(value)
    if key == "custom_connections" {
      let record = entry.take([ResumeField("placeholder", "label"), address])
      return entry.has("url") || !record.members.contains { $0.key == "url" }
        ? nil : self.record(record, entry)
    }
    var record = entry.take([ResumeField("network"), address])
    record.members += username(&entry)
    if !record.members.contains(where: { $0.key == "url" }) {
      guard let name = record.members.first(where: { $0.key == "username" })?.value.string,
        let network = record.members.first(where: { $0.key == "network" })?.value.string,
        let url = NetworkAddress.url(of: name, on: network)
      else { return nil }
      record.members.append(JSONMember(key: "url", value: .string(url)).at(value.offset))
    }
    return self.record(record, entry)
  }

  /// Whether a connection or an account has a `private` that doesn't say no.
  static func isPrivate(_ value: JSONValue) -> Bool {
    guard let flag = value["private"] else { return false }
    return flag != JSONValue(.null) && flag != JSONValue(.bool(false))
  }

  private static let address = ResumeField("url", nil, .address)

  private static func username(_ entry: inout RenderCVEntry) -> [JSONMember] {
    guard let member = entry.take("username") else { return [] }
    if case .number(let literal) = member.value.content {
      return [member.renamed("username", literal)]
    }
    return [member]
  }

  private static func record(_ record: ForeignRecord, _ entry: RenderCVEntry) -> JSONValue {
    let left = entry.rest(with: record.left)
    let members = record.members + ForeignRecord.extra(left, of: RenderCVImport.extraKey)
    return JSONValue(.object(members), offset: entry.value.offset)
  }
}

extension JSONMember {
  /// The member with its key and its value at a place.
  fileprivate func at(_ offset: Int) -> JSONMember {
    JSONMember(key: key, keyOffset: offset, value: JSONValue(value.content, offset: offset))
  }
}
