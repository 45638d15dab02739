import Checks
import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Malformed links")
struct MalformedLinkTests {
  private func found(_ members: String) -> [String] {
    let source = SourceText(name: "p", text: "{\"name\": \"x\",\n\(members)}")
    return Opened(source).warnings(on: CalendarDay(year: 2026, month: 1, day: 15)).map {
      "\($0.code.name): \($0.message) [\($0.hint ?? "")]"
    }
  }

  @Test(
    "What is wrong with an address is said",
    arguments: [
      ("https://example,com", #"has a "," in its host"#),
      ("https://example.com,", #"has a "," in its host"#),
      ("https://https://example.com", "has its scheme twice"),
      ("https://example.com:abc", "has a port that is no number"),
      ("https://example.com/”", #"has a "”" at its end"#),
      ("https://example.com/a,", #"has a "," at its end"#),
      ("@me", "is the name of a user, and leads nowhere"),
      (" https://example.com", "has a space in front"),
      ("https://example.com ", "has a space at its end"),
      ("https://exa mple.com", "has a space in it"),
    ])
  func problems(address: String, problem: String) {
    #expect(
      found(#""links": [{"url": "\#(address)"}]"#) == [
        "malformed-link: this address \(problem) [write it as a browser shows it]"
      ])
    let isBroken = address.contains(" ")
    let linked = found(#""summary": "[a](\#(address))""#)
    #expect(
      isBroken
        || linked == [
          "malformed-link: a link to \"\(address)\" \(problem) [write it as a browser shows it]"
        ])
  }

  @Test("A semicolon in place of the colon is told with the address that was meant")
  func semicolon() {
    #expect(
      found(#""links": [{"url": "https;//example.com"}]"#) == [
        "malformed-link: this address has no scheme, and leads to a file beside the page "
          + "[write https://example.com]"
      ])
  }

  @Test(
    "Addresses that lead somewhere are left alone",
    arguments: [
      "https://example.com:8080/", "https://bücher.example", "https://例え.jp", "https://x.example:",
      "https://en.wikipedia.org/wiki/Ada_(x)", "https://x.example/@me", "https.html", "http-api.md",
      "https://a_b.example", "https://x.example/https://y.example",
    ])
  func sound(address: String) {
    #expect(found(#""links": [{"url": "\#(address)"}]"#) == [])
  }

  @Test(
    "A link in Markdown is looked at as it is read",
    arguments: [
      (
        "[b](example.com)",
        "a link to \"example.com\" has no scheme, and leads to a file beside the page "
          + "[write https://example.com]"
      ),
      (
        "[c](https:/x.y)",
        "a link to \"https:/x.y\" has no \"//\" behind its scheme [write it as a browser shows it]"
      ),
      (
        "[d](https://a b.c)",
        "a link to \"https://a b.c\" has a space in it, and is shown as text "
          + "[write it as a browser shows it]"
      ),
      (
        "[e](foo@bar.org)",
        "a link to \"foo@bar.org\" has no scheme, and leads to a file beside the page "
          + "[write mailto:foo@bar.org]"
      ),
      (
        "[f](htps://example.com)",
        "a link to \"htps://example.com\" is not allowed, and is shown as text "
          + "[did you mean \"https:\"?]"
      ),
      (
        "[g](javascript:x)",
        "a link to \"javascript:x\" is not allowed, and is shown as text "
          + "[an address begins with https:, http:, mailto: or tel:]"
      ),
    ])
  func markdown(text: String, warning: String) {
    #expect(found(#""summary": "\#(text)""#) == ["malformed-link: \(warning)"])
  }

  @Test(
    "What is no link is none: code, escapes, asides, plain texts",
    arguments: [
      #""summary": "`[x](javascript:y)`""#, #""summary": "\\[e](javascript:x)""#,
      #""summary": "[e](see there)""#, #""pronouns": "[e](javascript:x)""#,
      #""summary": "[a](cv.html) [b](#c) <https://x.example>""#,
    ])
  func noLinks(members: String) {
    #expect(found(members) == [])
  }

  @Test(
    "An address of e-mail has no empty part and no comma",
    arguments: ["a@b,org", "a@.org", "a@b..org"])
  func email(address: String) {
    #expect(
      found(#""contact": {"email": "\#(address)"}"#) == [
        "malformed-link: this is no e-mail address [write one such as ada@example.org]"
      ])
  }

  @Test("A blank address of e-mail or number is told to be blank")
  func blank() {
    #expect(
      found(#""contact": {"email": "", "phone": " "}"#) == [
        "malformed-link: this e-mail address is blank "
          + "[write one such as ada@example.org, or leave the key out]",
        "malformed-link: this telephone number is blank "
          + "[write one such as +44 20 7946 0018, or leave the key out]",
      ])
  }

  @Test("An image needs a text, but not one in code")
  func images() {
    let missing = "missing-alt: an image has no alternative text [say what it shows]"
    #expect(found(#""summary": "![ ](b.png)""#) == [missing])
    #expect(found(#""summary": "`![](x.png)` ![a](b.png)""#) == [])
  }
}
