import Markdown
import Testing

@Suite("The parts of an address")
struct LinkAddressTests {
  @Test(
    "An address is read without its scheme, in letters of any case, and with the rest as it stands",
    arguments: [
      ("https://example.org/", "example.org"),
      ("HTTPS://Example.org/", "Example.org"),
      ("Http://Example.org/A/", "Example.org/A"),
      ("https://example.org/a?B=C#D", "example.org/a?B=C#D"),
      ("MAILTO:Ada@Example.org", "Ada@Example.org"),
      ("mailto:ada@example.org", "ada@example.org"),
      ("Tel:+46123", "+46123"),
    ])
  func shown(address: String, shown: String) {
    #expect(LinkAddress(address).shown == shown)
  }

  @Test(
    "What has no scheme of a link is read as it stands",
    arguments: [
      "talks/slides.pdf", "https", "https.html", "//example.org/", "a:b", "https:example.org", "",
      ":", "10.1000/182", "1https://example.org", "é:x", "./https://example.org/",
    ])
  func unchanged(address: String) {
    #expect(LinkAddress(address).shown == address)
  }

  @Test(
    "Addresses of one page compare alike",
    arguments: [
      ("https://DOI.org/10.1000/182", "https://doi.org/10.1000/182"),
      ("HTTPS://example.org", "https://example.org/"),
      ("http://example.org/a", "https://EXAMPLE.ORG/a/"),
      ("https://BÜCHER.example/a", "https://bücher.example/a"),
      ("https://Ada@Example.org:8080/a", "https://Ada@example.org:8080/a"),
      ("https://Example.org?q=A", "https://example.org?q=A"),
      ("MailTo:ada@example.org", "mailto:ada@example.org"),
      ("a/B.pdf", "a/B.pdf"),
    ])
  func same(left: String, right: String) {
    #expect(LinkAddress(left).page == LinkAddress(right).page)
  }

  @Test(
    "Those of two pages don't",
    arguments: [
      ("https://example.org/a", "https://example.org/A"),
      ("https://example.org?q=a", "https://example.org?q=A"),
      ("https://example.org#a", "https://example.org#A"),
      ("https://example.org/a", "https://www.example.org/a"),
      ("https://example.org:8080/", "https://example.org/"),
      ("https://ada@example.org/", "https://Ada@example.org/"),
      ("https://example.org/", "example.org"),
      ("a/B.pdf", "a/b.pdf"),
      ("tel:1", "mailto:1"),
      ("mailto:Ada@example.org", "mailto:ada@example.org"),
    ])
  func different(left: String, right: String) {
    #expect(LinkAddress(left).page != LinkAddress(right).page)
  }
}
