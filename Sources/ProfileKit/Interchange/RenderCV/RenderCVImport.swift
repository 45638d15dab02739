import JSONText

/// A curriculum vitae in RenderCV's JSON form as a profile: its `cv` object, whose sections hold
/// typed entries. Values keep their places; what a profile has no field for is kept in
/// `extra.rendercv` of its record.
enum RenderCVImport {
  /// Whether a JSON text is such a curriculum vitae by its shape.
  static func recognises(_ root: JSONValue) -> Bool {
    root["name"] == nil && root["cv"].map { !$0.members.isEmpty } == true
  }

  /// The profile that says the same.
  static func profile(from root: JSONValue) -> JSONValue {
    let curriculum = root["cv"] ?? .object([])
    var header = ForeignRecord(curriculum.members, Self.header)
    let contact = ForeignRecord(header.left, Self.contact)
    header.left = contact.left.filter {
      !["website", "social_networks", "sections"].contains($0.key)
    }
    header.left += root.members.filter { $0.key != "cv" }
    var members = header.members + header.blanks(["name"], at: curriculum.offset)
    if !contact.members.isEmpty {
      members.append(JSONMember(key: "contact", value: JSONValue(.object(contact.members))))
    }
    let links = links(of: contact.left)
    if !links.isEmpty { members.append(JSONMember(key: "links", value: .array(links))) }
    var sections = RenderCVSections()
    for section in curriculum["sections"]?.members ?? [] { sections.add(section) }
    members += sections.members
    return JSONValue(
      .object(members + ForeignRecord.extra(header.left, of: extraKey)), offset: root.offset)
  }

  /// The key in `extra` that holds what a profile has no field for.
  static let extraKey = "rendercv"

  private static let header = [
    ResumeField("name"), ResumeField("headline"), ResumeField("label", "headline"),
    ResumeField("location"),
  ]
  private static let contact = [ResumeField("email"), ResumeField("phone")]

  private static func links(of members: [JSONMember]) -> [JSONValue] {
    members.flatMap { member -> [JSONValue] in
      switch member.key {
      case "website":
        [.object([("url", member.value)])]
      case "social_networks":
        member.value.elements.map { account in
          let name = account["username"]?.string ?? ""
          let address = address(of: name, on: account["network"]?.string ?? "")
          let url = JSONValue(.string(address), offset: account.offset)
          return JSONValue(.object(account.members + [JSONMember(key: "url", value: url)]))
        }
      default: []
      }
    }
  }

  /// The address of a person's page on a network that RenderCV knows; empty for others.
  private static func address(of name: String, on network: String) -> String {
    switch network {
    case "LinkedIn": "https://linkedin.com/in/\(name)"
    case "GitHub": "https://github.com/\(name)"
    case "GitLab": "https://gitlab.com/\(name)"
    case "X", "Twitter": "https://x.com/\(name)"
    case "Instagram": "https://instagram.com/\(name)"
    case "ORCID": "https://orcid.org/\(name)"
    case "StackOverflow": "https://stackoverflow.com/users/\(name)"
    case "ResearchGate": "https://researchgate.net/profile/\(name)"
    case "YouTube": "https://youtube.com/@\(name)"
    case "Google Scholar": "https://scholar.google.com/citations?user=\(name)"
    case "Telegram": "https://t.me/\(name)"
    case "Mastodon":
      name.split(separator: "@").last.map { host in
        "https://\(host)/@\(name.split(separator: "@").first ?? "")"
      } ?? ""
    default: ""
    }
  }
}
