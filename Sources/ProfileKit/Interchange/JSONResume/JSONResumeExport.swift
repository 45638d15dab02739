package import JSONText
import Markdown

/// A profile as a résumé in JSON Resume 1.0.
package struct JSONResumeExport {
  /// The language that texts by language are told in.
  let language: String
  /// Whether private entries and highlights go along.
  let includesPrivate: Bool
  /// The day of which values that change over time are told; nil for the newest there is.
  let day: CalendarDay?
  /// What the résumé can't hold, each as a warning at its place.
  var losses: Reading

  /// The résumé that says the same as a profile without errors, and what it can't hold.
  package static func resume(
    from profile: JSONValue, in source: SourceText, includesPrivate: Bool,
    asOf day: CalendarDay? = nil
  ) -> (resume: JSONValue, losses: [Issue]) {
    var export = JSONResumeExport(
      language: profile["language"]?.string ?? "en", includesPrivate: includesPrivate,
      day: day, losses: Reading(source))
    let resume = export.resume(profile)
    return (resume, export.losses.inOrder)
  }

  private mutating func resume(_ profile: JSONValue) -> JSONValue {
    var basics = members(of: profile, ResumeBasics.profile)
    addContact(of: profile, to: &basics)
    addLinks(profile["links"], to: &basics)
    let kept = profile["extra"]?[ResumeBasics.extraKey]
    let new = merged(kept?["basics"]?.members ?? [], into: &basics)
    basics += new
    var resume: [JSONMember] = []
    if !basics.isEmpty || kept?["basics"] != nil {
      resume.append(JSONMember(key: "basics", value: JSONValue(.object(basics))))
    }
    for section in ResumeSection.all {
      guard let list = profile[section.profile] else { continue }
      let told = list.elements.flatMap { entries(of: $0, section) }
      resume.append(JSONMember(key: section.resume, value: .array(told)))
    }
    reportRest(of: profile)
    let rest = (kept?.members ?? []).filter { $0.key != "basics" }
    return JSONValue(.object(resume + rest))
  }

  /// Adds members that were kept; an object that stands on both sides is joined.
  private func merged(_ kept: [JSONMember], into members: inout [JSONMember]) -> [JSONMember] {
    var new: [JSONMember] = []
    for member in kept {
      guard let index = members.firstIndex(where: { $0.key == member.key }) else {
        new.append(member)
        continue
      }
      members[index].value = JSONValue(.object(members[index].value.members + member.value.members))
    }
    return new
  }

  /// The keys that are told elsewhere or say only how the profile is read and shown.
  private static let handled = ["$schema", "version", "contact", "location", "links", "extra"]

  private mutating func reportRest(of profile: JSONValue) {
    let known =
      Self.handled + ResumeBasics.profile.map(\.profile) + ResumeSection.all.map(\.profile)
    for member in profile.members where !known.contains(member.key) {
      if member.key == "language", member.value == .string("en") { continue }
      lose(member, of: Profile.noun)
    }
    reportExtra(of: profile, Profile.noun)
  }

  mutating func lose(_ member: JSONMember, of noun: String) {
    lose(
      "JSON Resume has no place for \"\(member.key.quotation)\" of \(noun)", at: member.keyOffset)
  }

  mutating func lose(_ message: String, hint: String? = nil, at offset: Int) {
    losses.warning("lost", message, hint: hint, at: offset)
  }

  /// Reports what other tools keep in a record.
  private mutating func reportExtra(of record: JSONValue, _ noun: String) {
    guard let extra = record.members.first(where: { $0.key == "extra" }) else { return }
    let others = extra.value.members.filter { $0.key != ResumeBasics.extraKey }
    if !others.isEmpty || extra.value.members.isEmpty { lose(extra, of: noun) }
  }
}

extension JSONResumeExport {
  private mutating func entries(of entry: JSONValue, _ section: ResumeSection) -> [JSONValue] {
    guard isShown(entry, section.noun) else { return [] }
    guard !section.roleFields.isEmpty else { return [record(entry, section.fields, section.noun)] }
    let organization = members(of: entry, section.fields)
    let shared = ["url", "location"].filter { key in
      section.roleFields.contains { $0.profile == key }
    }
    report(entry, known: section.fields.map(\.profile) + ["roles"] + shared, section.noun)
    return (entry["roles"]?.elements ?? []).filter { isShown($0, Role.noun) }.map { role in
      let inherited = entry.members.filter { shared.contains($0.key) && role[$0.key] == nil }
      let whole = JSONValue(.object(role.members + inherited), offset: role.offset)
      let told = record(whole, section.roleFields, Role.noun)
      return JSONValue(.object(organization + told.members))
    }
  }

  /// Whether an entry goes along; a private one that doesn't is a loss.
  private mutating func isShown(_ entry: JSONValue, _ noun: String) -> Bool {
    guard entry["private"] == JSONValue(.bool(true)), !includesPrivate else { return true }
    lose("\(noun) is private and stays here", hint: "--private lets it go", at: entry.offset)
    return false
  }

  /// A record by its fields, with what was kept for it; the rest is reported.
  private mutating func record(
    _ json: JSONValue, _ fields: [ResumeField], _ noun: String
  ) -> JSONValue {
    report(json, known: fields.map(\.profile), noun)
    let kept = json["extra"]?[ResumeBasics.extraKey]?.members ?? []
    let told = members(of: json, fields).filter { member in
      !kept.contains { $0.key == member.key }
    }
    return JSONValue(.object(told + kept))
  }

  private mutating func report(_ json: JSONValue, known: [String], _ noun: String) {
    for member in json.members where !known.contains(member.key) {
      if ["extra", "private"].contains(member.key) { continue }
      lose(member, of: noun)
    }
    reportExtra(of: json, noun)
  }

  /// The members of a record that JSON Resume has a key for.
  private mutating func members(of json: JSONValue, _ fields: [ResumeField]) -> [JSONMember] {
    fields.compactMap { field in
      guard let member = json.members.first(where: { $0.key == field.profile }),
        let value = value(of: member, field.kind)
      else { return nil }
      return JSONMember(key: field.resume, value: value)
    }
  }

  private mutating func addContact(of profile: JSONValue, to basics: inout [JSONMember]) {
    let contact = profile["contact"] ?? .object([])
    let plain = JSONValue(
      .object(
        contact.members.map { member in
          var plain = member
          plain.value = member.value["value"] ?? member.value
          return plain
        }))
    basics += members(of: plain, ResumeBasics.contact)
    var place = members(of: plain, [ResumeField("address")])
    if let location = profile["location"] {
      place += self.place(location)
    }
    if !place.isEmpty {
      basics.append(JSONMember(key: "location", value: JSONValue(.object(place))))
    }
  }

  /// The parts of a location; a place that was written in one text is called a city.
  private mutating func place(_ location: JSONValue) -> [JSONMember] {
    if location.string != nil {
      return [JSONMember(key: "city", value: location)]
    }
    let country = location.members.first { $0.key == "country" }
    let hasCode = country?.value.string.map(JSONResumeImport.isCountryCode) ?? true
    if let country, !hasCode {
      lose(
        "JSON Resume has no place for a country's name", hint: "write its code, such as SE",
        at: country.value.offset)
    }
    return members(of: location, ResumeBasics.location).filter {
      hasCode || $0.key != "countryCode"
    }
  }

  private mutating func addLinks(_ links: JSONValue?, to basics: inout [JSONMember]) {
    var profiles: [JSONValue] = []
    var hasPage = false
    for link in links?.elements ?? [] {
      if link["network"] == nil, link["extra"] == nil, !hasPage, let url = link["url"] {
        hasPage = true
        basics.append(JSONMember(key: "url", value: url))
        report(link, known: ["url"], Link.noun)
      } else {
        profiles.append(record(link, ResumeBasics.link, Link.noun))
      }
    }
    if !profiles.isEmpty {
      basics.append(JSONMember(key: "profiles", value: .array(profiles)))
    }
  }
}
