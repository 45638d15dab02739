import JSONText
import Languages

/// The sections of a profile, made of those of a RenderCV file: a section goes where its name says,
/// else where its entries belong by their type, if they fit and no other section went there; every
/// other one becomes a section of the person's own. Order and titles stay.
struct RenderCVSections {
  private var summary: JSONMember?
  private var lists: [JSONMember] = []
  private var custom: [JSONValue] = []
  private var customOffset = 0
  private var choices: [JSONValue] = []
  /// The sections that a name claims, before any type of entries does.
  private var claimed: Set<String>
  private let offset: Int

  /// Sections without entries, which say nothing to a profile.
  private(set) var left: [JSONMember] = []

  /// The sections of a `cv`; what is no object says nothing.
  init(_ sections: JSONMember) {
    claimed = Set(sections.value.members.compactMap { RenderCVSectionNames.target(of: $0.key) })
    offset = sections.keyOffset
    guard case .object(let members) = sections.value.content, !members.isEmpty else {
      left = [sections]
      return
    }
    var taken: Set<String> = []
    for member in members where member.value != JSONValue(.null) { add(member, &taken) }
    // Made here, it has no place of its own: those of its members count.
    if !left.isEmpty { left = [JSONMember(key: "sections", value: JSONValue(.object(left)))] }
  }

  /// The members of the profile.
  var members: [JSONMember] {
    let customs = JSONMember(
      key: "custom", keyOffset: customOffset, value: JSONValue(.array(custom), offset: customOffset)
    )
    let order = JSONMember(
      key: "sections", keyOffset: offset, value: JSONValue(.array(choices), offset: offset))
    return [summary].compactMap(\.self) + lists + (custom.isEmpty ? [] : [customs])
      + (choices.isEmpty ? [] : [order])
  }

  private mutating func add(_ section: JSONMember, _ taken: inout Set<String>) {
    let values = section.value.elements.filter { $0 != JSONValue(.null) }
    if case .array = section.value.content, values.isEmpty {
      left.append(section)
      return
    }
    if summary == nil, RenderCVSectionNames.isSummary(section.key), !values.isEmpty,
      values.allSatisfy({ $0.string != nil })
    {
      summary = section.holding(RenderCVCustom.paragraphs(values)).renamed("summary")
      return
    }
    let entries = values.map(RenderCVEntry.init)
    guard let target = target(of: section, entries, taken) else {
      addCustom(section, entries)
      return
    }
    taken.insert(target)
    lists.append(section.renamed(target).holding(Self.list(of: entries, in: target, section.value)))
    choose(target, section, isDated: !Self.inFileOrder.contains(target))
  }

  /// The sections whose entries stand as in the file anyway.
  private static let inFileOrder = ["skills", "languages", "interests", "testimonials"]

  /// Where a section goes; nil if it becomes one of the person's own.
  private func target(
    of section: JSONMember, _ entries: [RenderCVEntry], _ taken: Set<String>
  ) -> String? {
    let named = RenderCVSectionNames.target(of: section.key)
    let typed = RenderCVSectionNames.target(of: entries.first?.shape)
    let free = typed.flatMap { claimed.contains($0) ? nil : $0 }
    guard let target = named ?? free, !taken.contains(target) else { return nil }
    return entries.allSatisfy { RenderCVSectionNames.fits($0, in: target) } ? target : nil
  }

  private static func list(
    of entries: [RenderCVEntry], in target: String, _ list: JSONValue
  ) -> JSONValue {
    guard case .array = list.content else { return list }
    guard ["employers", "community"].contains(target) else {
      let records = entries.map { RenderCVSectionNames.record(of: $0, in: target) }
      return JSONValue(.array(records), offset: list.offset)
    }
    var organizations = OrganizationList()
    for entry in entries {
      let (role, organization) = RenderCVRecords.role(entry)
      organizations.append(role, at: organization)
    }
    return JSONValue(.array(organizations.entries), offset: list.offset)
  }

  private mutating func addCustom(_ section: JSONMember, _ entries: [RenderCVEntry]) {
    if custom.isEmpty { customOffset = section.keyOffset }
    let key = "section-\(custom.count + 1)"
    custom.append(RenderCVCustom.section(section, key: key, entries))
    choices.append(choice(key, nil, section))
  }

  /// Says where a section stands, what it is called where that is not its usual title, and that its
  /// entries stand as in the file, which RenderCV doesn't sort.
  private mutating func choose(_ key: String, _ section: JSONMember, isDated: Bool) {
    let title = RenderCVText.title(of: section.key)
    let isUsual = title == Language.english.sectionTitle(key)
    var choice = choice(key, isUsual ? nil : title, section)
    if isDated {
      choice.content = .object(choice.members + [section.renamed("order", "file")])
    }
    choices.append(choice)
  }

  private func choice(_ key: String, _ title: String?, _ section: JSONMember) -> JSONValue {
    let members =
      [section.renamed("key", key)] + (title.map { [section.renamed("title", $0)] } ?? [])
    return JSONValue(.object(members), offset: section.keyOffset)
  }
}

extension JSONMember {
  /// The same key with another value.
  fileprivate func holding(_ value: JSONValue) -> JSONMember {
    JSONMember(key: key, keyOffset: keyOffset, value: value)
  }
}
