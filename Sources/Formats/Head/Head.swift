import Markdown

/// The start of an HTML page's head, which no theme writes itself.
package enum Head {
  /// The name of the slot that `{{> head}}` prints.
  package static let slot = "head"

  /// What a page may do: nothing, but for its own style and pictures inside it.
  package static let contentSecurityPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    + "base-uri 'none'; form-action 'none'"

  /// Character set, policy, viewport, title, description, Open Graph and JSON-LD.
  package static func html(of page: DocumentPage) -> [UInt8] {
    var output: [UInt8] = []
    func add(_ text: String) { output += text.utf8 }
    func add(escaped text: String) { Escaping.htmlAttribute(text, into: &output) }
    func meta(_ attribute: String, _ name: String, _ content: String) {
      add("\n<meta \(attribute)=\"\(name)\" content=\"")
      add(escaped: content)
      add("\">")
    }
    add("<meta charset=\"utf-8\">")
    add("\n<meta http-equiv=\"Content-Security-Policy\" content=\"\(contentSecurityPolicy)\">")
    meta("name", "viewport", "width=device-width, initial-scale=1")
    add("\n<title>")
    add(escaped: page.title)
    add("</title>")
    meta("name", "generator", "vita")
    if let description = page.description { meta("name", "description", description) }
    meta("property", "og:type", "profile")
    meta("property", "og:title", page.title)
    if let description = page.description { meta("property", "og:description", description) }
    add("\n<script type=\"application/ld+json\">")
    output += JSONLD.profilePage(page)
    add("</script>\n")
    return output
  }
}
