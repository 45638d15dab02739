import Diagnostics
package import Documents
import Markdown
package import ProfileModel

/// A person as a card for address books: vCard 4.0 (RFC 6350).
package enum VCard {
  /// The card of a tailored profile; lines end with CRLF and are folded.
  package static func text(of profile: Profile, _ document: Document) -> [UInt8] {
    var lines = ["BEGIN:VCARD", "VERSION:4.0", "PRODID:-//vita//EN", "KIND:individual"]
    lines.append("FN:\(escaped(document.name ?? ""))")
    lines += current(profile)
    for item in document.contact {
      switch item.key {
      case "email": lines.append("EMAIL:\(escaped(item.text))")
      case "phone": lines.append(telephone(item))
      default: break
      }
    }
    lines += place(profile, document)
    lines += document.links.filter(\.isWebPage).compactMap(\.url).map {
      "URL:\(LinkDestination.percentEncoded($0))"
    }
    if let headline = document.headline?.plain { lines.append("NOTE:\(escaped(headline))") }
    lines.append("END:VCARD")
    return lines.flatMap { folded(Array($0.utf8)) }
  }

  /// A number that can be dialled, else its text.
  private static func telephone(_ item: ContactItem) -> String {
    guard let url = item.url else { return "TEL:\(escaped(item.text))" }
    return "TEL;VALUE=uri:\(LinkDestination.percentEncoded(url))"
  }

  /// The ongoing role and its employer.
  private static func current(_ profile: Profile) -> [String] {
    guard let held = profile.heldRoles.first, held.role.period.isOngoing else { return [] }
    let title = held.role.title.shown.map { "TITLE:\(escaped($0))" }
    let organization = held.organization.name.shown.map { "ORG:\(escaped($0))" }
    return [title, organization].compactMap(\.self)
  }

  /// The street as it is written, and the place by its parts, as far as they are shown.
  private static func place(_ profile: Profile, _ document: Document) -> [String] {
    let street = document.contact.first { $0.key == "address" }?.text ?? ""
    let location = profile.location
    let city = location?.text?.shown ?? location?.city?.shown ?? ""
    let region = location?.region?.shown ?? ""
    let country = location?.country?.shown ?? ""
    let parts = ["", "", street, city, region, "", country]
    guard parts.contains(where: { !$0.isEmpty }) else { return [] }
    return ["ADR:\(parts.map(escaped).joined(separator: ";"))"]
  }

  /// A text value: RFC 6350, 3.4.
  private static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in Escaping.clean(text).unicodeScalars {
      switch scalar {
      case "\\", ",", ";": output += "\\\(scalar)"
      case "\n": output += "\\n"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// The longest line in octets, its line break not counted: RFC 6350, 3.2.
  private static let maximumLine = 75

  /// A line folded between scalars; a continuation line begins with a space.
  private static func folded(_ line: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var room = maximumLine
    for (index, byte) in line.enumerated() {
      if byte & 0xC0 != 0x80 {
        let length = line[(index + 1)...].prefix { $0 & 0xC0 == 0x80 }.count + 1
        if length > room {
          output += "\r\n ".utf8
          room = maximumLine - 1
        }
        room -= length
      }
      output.append(byte)
    }
    return output + "\r\n".utf8
  }
}
