import Importers
import JSONText
import ProfileModel

extension JSONResumeExport {
  /// `basics`: what a profile says of the person, with what was kept of them; nothing where there is
  /// neither.
  mutating func basics(of profile: JSONValue, kept: JSONMember?) -> [JSONMember] {
    var basics = members(of: profile, ResumeBasics.profile)
    let place = kept?.value["location"]?.members ?? []
    addContact(of: profile, to: &basics, keptCountry: place.first(where: \.isCountry)?.value)
    addLinks(profile["links"], to: &basics, hidden: kept?.value["profiles"]?.elements ?? [])
    let rest = kept?.withoutProfiles
    if basics.isEmpty { return rest.map { [$0] } ?? [] }
    let others = (rest?.value.members ?? []).compactMap(\.withoutCountry)
    let all = JSONResumeVersionZero.restored(Self.filled(basics, with: others), of: profile)
    return [JSONMember(key: "basics", value: JSONValue(.object(all)))]
  }

  private mutating func addContact(
    of profile: JSONValue, to basics: inout [JSONMember], keptCountry: JSONValue?
  ) {
    let ways = JSONValue(.object((profile["contact"]?.members ?? []).map { contact($0) }))
    basics += members(of: ways, ResumeBasics.contact)
    var place = members(of: ways, [ResumeField("address")])
    if let location = profile["location"] {
      place += self.place(location, keptCountry)
    }
    if !place.isEmpty {
      basics.append(JSONMember(key: "location", value: JSONValue(.object(place))))
    }
  }

  /// A way to reach the person. A profile holds back telephone and address by itself, and so says the
  /// same again when it is read back; that e-mail is private, or one of the others is not, is lost.
  private mutating func contact(_ member: JSONMember) -> JSONMember {
    guard let value = member.value["value"] else { return member }
    let isMail = member.key == "email"
    for part in member.value.members where part.key == "private" {
      if part.value == JSONValue(.bool(isMail)) { reportLoss(part, of: ContactValue.noun) }
    }
    var plain = member
    plain.value = value
    return plain
  }

  /// The parts of a location; a place that was written in one text is called a city. A country goes
  /// along by its code, or as the résumé had it that it was read from.
  private mutating func place(_ location: JSONValue, _ keptCountry: JSONValue?) -> [JSONMember] {
    if location.string != nil || Kind<LocalizedText>.isByLanguage(location.members) {
      return text(location).map { [JSONMember(key: "city", value: $0)] } ?? []
    }
    var parts = members(of: location, ResumeBasics.location)
    guard let index = parts.firstIndex(where: \.isCountry),
      parts[index].value.string.map(JSONResumeImport.isCountryCode) == false,
      parts[index].value != keptCountry
    else { return parts }
    reportLoss(
      "JSON Resume has no place for a country's name", hint: "write its code, such as SE",
      at: location["country"]?.offset ?? location.offset)
    parts.remove(at: index)
    return parts
  }

  /// The first page without a network is the person's own, the others are profiles, and so are those
  /// that are kept because they are private: they stand where they stood among the others.
  private mutating func addLinks(
    _ links: JSONValue?, to basics: inout [JSONMember], hidden: [JSONValue]
  ) {
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
    let all = merged(profiles, with: hidden)
    if !all.isEmpty {
      basics.append(JSONMember(key: "profiles", value: .array(all)))
    }
  }

  /// Profiles with those that are kept, among which null stands for each of the others.
  private mutating func merged(_ shown: [JSONValue], with kept: [JSONValue]) -> [JSONValue] {
    var merged: [JSONValue] = []
    var rest = shown[...]
    for profile in kept {
      if profile == JSONValue(.null) {
        merged += [rest.popFirst()].compactMap(\.self)
      } else if includesPrivate || !profile.isPrivate {
        merged.append(profile)
      } else {
        reportLoss(
          "\(Link.noun) is private and stays here", hint: "--private lets it go", at: profile.offset
        )
      }
    }
    return merged + rest
  }
}

extension JSONMember {
  fileprivate var isCountry: Bool { key == "countryCode" }

  /// Kept basics without the profiles among them, which were exported with the links, or are private. A
  /// list without any is no profile, and stays.
  fileprivate var withoutProfiles: JSONMember {
    guard case .object(let members) = value.content else { return self }
    var rest = self
    rest.value.content = .object(
      members.filter { $0.key != "profiles" || $0.value.elements.isEmpty })
    return rest
  }

  /// A kept location without the country that the profile has too, and may say otherwise by now.
  fileprivate var withoutCountry: JSONMember? {
    guard key == "location", case .object(let parts) = value.content else { return self }
    let others = parts.filter { !$0.isCountry || !ForeignRecord.canConvert($0.value, to: .text) }
    if others.isEmpty, !parts.isEmpty { return nil }
    var rest = self
    rest.value.content = .object(others)
    return rest
  }
}
