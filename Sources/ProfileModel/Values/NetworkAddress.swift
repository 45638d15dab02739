import Diagnostics
import Markdown

/// The addresses of people's pages on networks, by the names that résumés give them.
package enum NetworkAddress {
  /// The address of a person's page on a network; nil if the network isn't known, or the name is
  /// none of its names. A name that is an address by itself is that address.
  package static func url(of username: String, on network: String) -> String? {
    let name = trimmed(username)
    guard !name.isEmpty else { return nil }
    if LinkAddress(name).host != nil { return name }
    switch letters(of: network) {
    case "mastodon": return mastodon(name)
    case "whatsapp": return whatsApp(name)
    case let key: return page(of: name, behind: key)
    }
  }

  private static func page(of name: String, behind network: String) -> String? {
    guard let start = starts[network] else { return nil }
    let bare = name.hasPrefix("@") ? String(name.dropFirst()) : name
    // A name may have parts: `12345/ada-example` on Stack Overflow, `group/ada` on GitLab.
    let parts = bare.split(separator: "/").map { LinkDestination.percentEncodedPart(String($0)) }
    return parts.isEmpty ? nil : start + parts.joined(separator: "/")
  }

  /// The address of `@user@host`, with or without the first sign.
  private static func mastodon(_ name: String) -> String? {
    let parts = name.split(separator: "@")
    guard parts.count == 2, let user = parts.first, let host = parts.last else { return nil }
    return LinkDestination.percentEncoded("https://\(host)/@\(user)")
  }

  /// The address of a telephone number, which holds its digits only.
  private static func whatsApp(_ number: String) -> String? {
    let digits = number.unicodeScalars.filter { ("0"..."9").contains($0) }
    return digits.isEmpty ? nil : "https://wa.me/" + String(String.UnicodeScalarView(digits))
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.unicodeScalars.drop { $0 == " " }
    let end = start.reversed().drop { $0 == " " }
    return String(String.UnicodeScalarView(end.reversed()))
  }

  /// A network's name as it is looked up: `Stack Overflow` and `stackoverflow` are one.
  private static func letters(of network: String) -> String {
    let kept = network.lowercased().unicodeScalars.filter {
      ("a"..."z").contains($0) || ("0"..."9").contains($0)
    }
    return String(String.UnicodeScalarView(kept))
  }

  /// What the name of a person stands behind, by network.
  private static let starts = [
    "behance": "https://behance.net/",
    "bitbucket": "https://bitbucket.org/",
    "bluesky": "https://bsky.app/profile/",
    "codeberg": "https://codeberg.org/",
    "codepen": "https://codepen.io/",
    "devto": "https://dev.to/",
    "dribbble": "https://dribbble.com/",
    "facebook": "https://facebook.com/",
    "github": "https://github.com/",
    "gitlab": "https://gitlab.com/",
    "googlescholar": "https://scholar.google.com/citations?user=",
    "hackernews": "https://news.ycombinator.com/user?id=",
    "huggingface": "https://huggingface.co/",
    "imdb": "https://imdb.com/name/",
    "instagram": "https://instagram.com/",
    "kaggle": "https://kaggle.com/",
    "keybase": "https://keybase.io/",
    "leetcode": "https://leetcode.com/u/",
    "linkedin": "https://linkedin.com/in/",
    "medium": "https://medium.com/@",
    "npm": "https://npmjs.com/~",
    "orcid": "https://orcid.org/",
    "reddit": "https://reddit.com/user/",
    "researchgate": "https://researchgate.net/profile/",
    "soundcloud": "https://soundcloud.com/",
    "sourcehut": "https://sr.ht/~",
    "stackoverflow": "https://stackoverflow.com/users/",
    "telegram": "https://t.me/",
    "threads": "https://threads.net/@",
    "tiktok": "https://tiktok.com/@",
    "twitch": "https://twitch.tv/",
    "twitter": "https://x.com/",
    "vimeo": "https://vimeo.com/",
    "x": "https://x.com/",
    "xing": "https://xing.com/profile/",
    "youtube": "https://youtube.com/@",
  ]
}
