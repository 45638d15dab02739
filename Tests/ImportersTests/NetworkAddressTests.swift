import ProfileModel
import Testing

@Suite("Addresses on networks")
struct NetworkAddressTests {
  @Test(
    "A name on a known network has an address",
    arguments: [
      ("LinkedIn", "ada-example", "https://linkedin.com/in/ada-example"),
      ("GitHub", "ada", "https://github.com/ada"),
      ("gitlab", "group/ada", "https://gitlab.com/group/ada"),
      ("IMDB", "nm0000000", "https://imdb.com/name/nm0000000"),
      ("Instagram", "@ada", "https://instagram.com/ada"),
      ("ORCID", "0000-0000-0000-0000", "https://orcid.org/0000-0000-0000-0000"),
      ("Mastodon", "@ada@social.example", "https://social.example/@ada"),
      ("Mastodon", "ada@social.example", "https://social.example/@ada"),
      ("StackOverflow", "12345/ada", "https://stackoverflow.com/users/12345/ada"),
      ("Stack Overflow", "12345", "https://stackoverflow.com/users/12345"),
      ("ResearchGate", "Ada-Example", "https://researchgate.net/profile/Ada-Example"),
      ("YouTube", "ada", "https://youtube.com/@ada"),
      ("Google Scholar", "AbC", "https://scholar.google.com/citations?user=AbC"),
      ("Telegram", "@ada", "https://t.me/ada"),
      ("WhatsApp", "+46 70 000 00 00", "https://wa.me/46700000000"),
      ("Leetcode", "ada", "https://leetcode.com/u/ada"),
      ("X", "ada", "https://x.com/ada"),
      ("Twitter", "@ada", "https://x.com/ada"),
      ("Bluesky", "ada.example", "https://bsky.app/profile/ada.example"),
      ("Reddit", "ada", "https://reddit.com/user/ada"),
      ("GitHub", "a?b#c", "https://github.com/a%3Fb%23c"),
      ("Anything", "https://ada.example/", "https://ada.example/"),
    ])
  func known(network: String, username: String, url: String) {
    #expect(NetworkAddress.url(of: username, on: network) == url)
  }

  @Test(
    "A network that isn't known, and a name that is none of its names, have no address",
    arguments: [("Quux", "ada"), ("GitHub", " "), ("Mastodon", "ada"), ("WhatsApp", "ada")])
  func unknown(network: String, username: String) {
    #expect(NetworkAddress.url(of: username, on: network) == nil)
  }
}
