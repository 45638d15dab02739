import Documents
import JSONText
import Markdown

/// A page as search engines read it: schema.org's `ProfilePage` with a `Person`, in JSON-LD 1.1.
package enum JSONLD {
  /// The JSON of a page, safe inside a script element.
  package static func profilePage(_ page: DocumentPage) -> [UInt8] {
    let json = JSONValue.object([
      ("@context", text("https://schema.org")), ("@type", text("ProfilePage")),
      ("name", text(page.title)), ("inLanguage", text(page.document.language)),
      ("mainEntity", person(page)),
    ])
    return scriptSafe(JSONWriter.text(of: json, indentation: nil))
  }

  private static func person(_ page: DocumentPage) -> JSONValue? {
    let document = page.document
    return .object([
      ("@type", text("Person")), ("name", text(document.name)),
      ("description", text(page.description)),
      ("homeLocation", document.location.flatMap { named("Place", $0) }),
      ("jobTitle", list(currentRoles(document).map { text($0) })),
      ("url", text(document.links.first { $0.network == nil && $0.isWebPage }.flatMap(\.url))),
      ("email", text(document.contact.first { $0.key == "email" }?.text)),
      ("telephone", text(document.contact.first { $0.key == "phone" }?.text)),
      ("sameAs", list(document.links.filter(\.isWebPage).compactMap(\.url).map { text($0) })),
      ("worksFor", list(currentEmployers(document).map { named("Organization", $0) })),
      (
        "alumniOf",
        list(schools(document).map { named("CollegeOrUniversity", $0) })
      ),
      ("memberOf", list(communities(document).map { named("Organization", $0) })),
      (
        "hasCredential",
        list(credentials(document).map { named("EducationalOccupationalCredential", $0) })
      ),
      ("award", list(titles("awards", document).map { text($0) })),
      ("knowsAbout", list(titles("skills", document).map { text($0) })),
      ("knowsLanguage", list(titles("languages", document).map { text($0) })),
    ])
  }

  private static func entries(_ key: String, _ document: Document) -> [Entry] {
    document.sections.first { $0.key == key }?.entries ?? []
  }

  private static func titles(_ key: String, _ document: Document) -> [String] {
    entries(key, document).compactMap(\.title)
  }

  /// Schools that the person has left: who still studies there is no alumnus.
  private static func schools(_ document: Document) -> [String] {
    entries("education", document).filter { !$0.isOngoing }
      .compactMap { $0.organization ?? $0.title }
  }

  /// Communities that the person has not left.
  private static func communities(_ document: Document) -> [String] {
    entries("community", document).filter { $0.isOngoing || !$0.isDated }
      .compactMap { $0.entries.isEmpty ? $0.organization ?? $0.title : $0.title }
  }

  private static func credentials(_ document: Document) -> [String] {
    entries("certificates", document).filter { !$0.isExpired }.compactMap(\.title)
  }

  /// An employer with several roles is called by its title, one with a single role stands behind it.
  private static func currentEmployers(_ document: Document) -> [String] {
    entries("employers", document).filter { $0.period?.isOngoing == true }
      .compactMap { $0.entries.isEmpty ? $0.organization : $0.title }
  }

  /// The titles of roles that go on: of the entry itself where it has no roles within.
  private static func currentRoles(_ document: Document) -> [String] {
    entries("employers", document).flatMap { $0.entries.isEmpty ? [$0] : $0.entries }
      .filter { $0.period?.isOngoing == true }.compactMap(\.title)
  }

  private static func text(_ text: String?) -> JSONValue? {
    text.map { JSONValue(.string(Escaping.clean($0))) }
  }

  private static func named(_ type: String, _ name: String) -> JSONValue? {
    .object([("@type", text(type)), ("name", text(name))])
  }

  private static func list(_ values: [JSONValue?]) -> JSONValue? {
    let values = values.compactMap(\.self)
    return values.isEmpty ? nil : JSONValue(.array(values))
  }

  /// `<` written as an escape, so that no text can end the script element or open a comment in it.
  private static func scriptSafe(_ json: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(json.utf8.count)
    for byte in json.utf8 {
      if byte == UInt8(ascii: "<") { output += "\\u003C".utf8 } else { output.append(byte) }
    }
    return output
  }
}
