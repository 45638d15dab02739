import Foundation
import JSONText
import ProfileKit
import TestSupport
import Testing

/// A profile, and what the checks find in it.
struct CheckCase: CustomTestStringConvertible, Sendable {
  /// The members of the profile besides its name, on line 2.
  let members: String
  /// The warnings as `line:column name: message`.
  let warnings: [String]

  var testDescription: String { members }

  init(_ members: String, _ warnings: String...) {
    self.members = members
    self.warnings = warnings
  }

  var source: SourceText { SourceText(name: "p", text: "{\"name\": \"x\",\n\(members)}") }

  /// Two roles at an employer.
  static func roles(_ first: String, _ second: String, _ warnings: String...) -> CheckCase {
    var roles = CheckCase(
      """
      "employers": [{"name": "e", "roles": [
      {"title": "a", \(first)},
      {"title": "b", \(second)}]}]
      """)
    roles = CheckCase(members: roles.members, warnings: warnings)
    return roles
  }

  private init(members: String, warnings: [String]) {
    self.members = members
    self.warnings = warnings
  }
}

@Suite("Checks beyond shape")
struct CheckTests {
  private static let today = CalendarDay(year: 2026, month: 1, day: 15)

  private static let long = String(repeating: "long ", count: 60)

  static let cases: [CheckCase] = [
    // role-gap
    .roles(
      #""start": "2015-01", "end": "2016-03""#, #""start": "2016-11", "end": "2018""#,
      "4:25 role-gap: 7 months between this role and the one before are not covered: 2016-04 to 2016-10"
    ),
    .roles(#""start": "2015-01", "end": "2016-03""#, #""start": "2016-10", "end": "2018""#),
    .roles(#""start": "2015-01", "end": "2015""#, #""start": "2016", "end": "2018""#),
    .roles(
      #""start": "2016-11""#, #""start": "2010", "end": "2012""#,
      "3:25 role-gap: 46 months between this role and the one before are not covered: 2013-01 to 2016-10"
    ),
    CheckCase(
      #"""
      "employers": [{"name": "e", "roles": [
      {"title": "a", "start": "2008", "end": "2010-05"},
      {"title": "b", "start": "2012-08", "end": "2014"}]}],
      "education": [{"institution": "i", "start": "2010-09", "end": "2012-06"}]
      """#),
    CheckCase(
      #"""
      "employers": [{"name": "e", "roles": [
      {"title": "a", "start": "2005", "end": "2008"},
      {"title": "b", "start": "2014-07"}]}],
      "education": [{"institution": "m", "start": "2012", "end": "2014-06"},
      {"institution": "b", "start": "2008-09", "end": "2012-01"}]
      """#),
    // role-overlap
    .roles(
      #""kind": "full-time", "start": "2015-01", "end": "2016-03""#,
      #""kind": "Full-time", "start": "2016-01", "end": "2018""#,
      "4:46 role-overlap: this full-time role begins before another one ends"),
    .roles(
      #""kind": "full-time", "start": "2015-01", "end": "2016-03""#,
      #""kind": "full-time", "start": "2016-03", "end": "2018""#),
    .roles(
      #""kind": "full-time", "start": "2015-01", "end": "2016-03""#,
      #""kind": "part-time", "start": "2016-01", "end": "2018""#),
    // stale-role
    .roles(
      #""start": "2015-01", "asOf": "2024-06""#, #""start": "2016-01", "asOf": "2024-07""#,
      "3:44 stale-role: this role goes on as of 19 months ago"),
    .roles(#""start": "2015-01", "end": "2020", "asOf": "2020""#, #""start": "2016-01""#),
    CheckCase(
      #""community": [{"name": "c", "roles": [{"title": "t", "start": "2015", "asOf": "2023"}]}]"#,
      "2:79 stale-role: this role goes on as of 25 months ago"),
    // unsourced-claim
    CheckCase(
      #""projects": [{"name": "p", "highlights": ["Sold 30 of them", "In 2019", "[9](https://x.example)"]}]"#,
      "2:43 unsourced-claim: a claim with a number has no source"),
    CheckCase(
      #""projects": [{"name": "p", "source": "https://x.example", "highlights": ["Sold 30"]}]"#),
    CheckCase(
      #""projects": [{"name": "p", "figures": [{"label": "l", "values": [{"asOf": "2020", "value": "9"}]}]}]"#,
      "2:66 unsourced-claim: a claim with a number has no source"),
    CheckCase(
      #""skills": [{"name": "s", "private": true, "highlights": ["9 of 10"]}, {"name": "s", "highlights": [{"text": "8 of 10", "private": true}]}]"#
    ),
    CheckCase(
      #""employers": [{"name": "e", "private": true, "roles": [{"title": "t", "highlights": ["9 of 10"]}]}]"#
    ),
    // long-highlight
    CheckCase(
      #""skills": [{"name": "s", "highlights": ["\#(long)!"]}]"#,
      "2:41 long-highlight: this highlight has 301 characters"),
    CheckCase(#""skills": [{"name": "s", "highlights": ["\#(long)"]}]"#),
    // repeated-highlight
    CheckCase(
      #""skills": [{"name": "s", "highlights": ["Same here"]}, {"name": "t", "highlights": [{"text": "same  here"}]}]"#,
      "2:94 repeated-highlight: this highlight stands in the profile twice"),
    CheckCase(#""skills": [{"name": "s", "highlights": [{"en": "Same", "sv": "Same"}]}]"#),
    CheckCase(
      #""skills": [{"name": "s", "highlights": ["[see](https://x.example/\#(long.replacing(" ", with: "-")))"]}]"#
    ),
    // repeated-id
    CheckCase(
      #""skills": [{"name": "s", "id": "a"}], "awards": [{"title": "t", "id": "a"}, {"title": "u", "id": "b"}]"#,
      #"2:71 repeated-id: another entry has the id "a""#),
    // private-name
    CheckCase(
      #"""
      "employers": [{"name": "Secret Co", "private": true, "roles": [{"title": "t", "highlights": ["Secret Co"]}]}],
      "awards": [{"title": "w", "issuer": {"en": "secret co "}}, {"title": "v", "issuer": "Other Co"}],
      "projects": [{"name": "p", "employer": "Secret Co"}]
      """#,
      "3:44 private-name: this is the name of an organization that is private, and is shown"),
    // malformed-link
    CheckCase(
      #""links": [{"url": "https://x .example"}]"#,
      "2:19 malformed-link: this address has a space in it"),
    CheckCase(
      #""links": [{"url": "https:/x.example"}]"#,
      #"2:19 malformed-link: this address has no "//" behind its scheme"#),
    CheckCase(
      #""links": [{"url": "https:///path"}]"#, "2:19 malformed-link: this address names no host"),
    CheckCase(
      #""links": [{"url": "https://x..example"}]"#,
      "2:19 malformed-link: this address has an empty part in its host"),
    CheckCase(
      #""links": [{"url": "https://x.example/%zz"}]"#,
      #"2:19 malformed-link: this address has a "%" without two digits behind it"#),
    CheckCase(
      #""links": [{"url": "mailto:ada"}]"#, "2:19 malformed-link: this address is no e-mail address"
    ),
    CheckCase(
      #""links": [{"url": "https://ada@x.example.:80/a%20b?c#d"}, {"url": "about.html"}, {"url": "tel:+15550100"}]"#
    ),
    CheckCase(#""links": [{"url": "http://[2001:db8::1]/"}]"#),
    CheckCase(
      #""links": [{"url": "www.ada.example"}, {"url": "ada.example"}, {"url": "github.com/ada"}]"#,
      "2:19 malformed-link: this address has no scheme, and leads to a file beside the page",
      "2:47 malformed-link: this address has no scheme, and leads to a file beside the page",
      "2:71 malformed-link: this address has no scheme, and leads to a file beside the page"),
    CheckCase(
      #""links": [{"url": "http//x"}, {"url": "ada@x.example"}]"#,
      "2:19 malformed-link: this address has no scheme, and leads to a file beside the page",
      "2:39 malformed-link: this address has no scheme, and leads to a file beside the page"),
    CheckCase(
      #""links": [{"url": "talks/slides.pdf"}, {"url": "cv.html"}, {"url": "../me.md#a"}, {"url": "/a.b/c"}, {"url": "v1.2/x"}]"#
    ),
    CheckCase(
      #""contact": {"email": "ada"}"#, "2:22 malformed-link: this is no e-mail address"),
    CheckCase(
      #""contact": {"email": {"value": "@x.example"}}"#,
      "2:32 malformed-link: this is no e-mail address"),
    CheckCase(#""contact": {"email": "ada@x.example"}"#),
    CheckCase(
      #""contact": {"phone": "1-800-FLOWERS"}, "links": [{"url": "mailto:ada@x.example?subject=a"}]"#,
      "2:22 malformed-link: this is not one telephone number, and can't be dialled"),
    CheckCase(
      #""summary": "[a](htps://x.example), [b](<ftp://x.example> 't'), [c](https://x.example) [d](#e)""#,
      #"2:12 malformed-link: a link to "htps://x.example" is not allowed, and is shown as text"#,
      #"2:12 malformed-link: a link to "ftp://x.example" is not allowed, and is shown as text"#),
    CheckCase(
      #""summary": "[x [a](b](javascript:x) [z](data:\#(String(repeating: "é", count: 99)))""#,
      #"2:12 malformed-link: a link to "javascript:x" is not allowed, and is shown as text"#,
      "2:12 malformed-link: a link to \"data:\(String(repeating: "é", count: 75))…\" is not allowed, and is shown as text"
    ),
    // missing-alt
    CheckCase(
      #""image": {"file": "f", "alt": {"en": "A face", "sv": " "}}"#,
      "2:54 missing-alt: an image has no alternative text"),
    CheckCase(
      #""summary": "See ![](f.png) and ![a face](f.png)""#,
      "2:12 missing-alt: an image has no alternative text"),
    // future-date
    CheckCase(
      #""talks": [{"title": "t", "date": "2026-02"}, {"title": "u", "date": "2026"}]"#,
      #"2:34 future-date: "2026-02" is in the future"#),
    CheckCase(#""certificates": [{"name": "c", "expires": "2031"}]"#),
    // untranslated-text
    CheckCase(
      #""headline": {"en": "a", "sv": "b"}, "pronouns": {"sv": "c"}, "summary": "d""#,
      #"2:49 untranslated-text: this text is not in "en""#),
    CheckCase(
      #""language": "sv", "pronouns": {"en": "a", "sv": ""}"#,
      #"2:31 untranslated-text: this text is not in "sv""#),
    CheckCase(#""pronouns": {"en": "a", "sv": ""}"#),
    CheckCase(
      #""headline": {"EN-gb": "a", "sv": "b"}, "pronouns": {"en": "c", "SV": "d"}, "summary": {"sv-FI": "e"}"#,
      #"2:13 untranslated-text: this text is not in "en""#,
      #"2:87 untranslated-text: this text is not in "en", "EN-gb", "sv", "SV""#),
    // unknown-warning
    CheckCase(
      #""silence": ["role-gpa", "blank-text"]"#,
      #"2:13 unknown-warning: there is no warning "role-gpa""#),
  ]

  @Test("A check finds what it is for, at its place, and nothing else", arguments: cases)
  func finds(_ check: CheckCase) {
    #expect(Profile.read(check.source).issues == [])
    let found = Profile.warnings(of: check.source, on: Self.today).map { issue in
      "\(issue.place?.line ?? 0):\(issue.place?.column ?? 0) \(issue.name): \(issue.message)"
    }
    #expect(found == check.warnings)
  }

  @Test("Every check has a case that it warns of, and is silenced by its name")
  func silenced() {
    for check in Check.all {
      let warned = Self.cases.first { $0.warnings.contains { $0.contains(" \(check.name): ") } }
      let members = warned?.members ?? ""
      #expect(warned != nil, "\(check.name) has no case")
      let silence =
        members.hasPrefix("\"silence\"")
        ? members.replacing("[", with: "[\"\(check.name)\", ")
        : "\(members), \"silence\": [\"\(check.name)\"]"
      let source = CheckCase(silence).source
      #expect(Profile.warnings(of: source, on: Self.today) == [], "\(check.name)")
    }
  }

  @Test(
    "A link without a scheme is told with the one that was meant",
    arguments: [
      ("www.ada.example", "write https://www.ada.example"), ("http//x", "write http://x"),
      ("github.com/ada", "write https://github.com/ada"),
      ("ada@x.example", "write mailto:ada@x.example"),
    ])
  func missingScheme(address: String, hint: String) {
    let source = CheckCase(#""links": [{"url": "\#(address)"}]"#).source
    #expect(Profile.warnings(of: source, on: Self.today).map(\.hint) == [hint])
  }

  @Test(
    "A number that says how much is a claim",
    arguments: [
      "10M users", "2.8x faster", "40%", "10 TB", "10TB", "300 people", "$10,000", "1,500 stars",
      "1B users", "5 of UTF-8", "3000 of them", "1899", "Sold 30", "Done. Sold 30", "for EUR 30",
      "32 May",
    ])
  func claims(text: String) {
    let source = CheckCase(#""skills": [{"name": "s", "highlights": ["\#(text)"]}]"#).source
    #expect(Profile.warnings(of: source, on: Self.today).map(\.name) == ["unsourced-claim"])
  }

  @Test(
    "A number that is part of a name is no claim, and a year is none",
    arguments: [
      "2FA", "UTF-8", "GPT-4", "$a^2$", "H_2", "3D", "5G", "B2B", "S3", "Python-3.12", "x86",
      "2019", "COVID-19", "to Python 3.11", "ISO 27001", "OAuth 2.0", "HTTP/2", "on 12 May 2019",
      "on May 12th", "On 3rd July", "on Java 8",
    ])
  func names(text: String) {
    let source = CheckCase(#""skills": [{"name": "s", "highlights": ["\#(text)"]}]"#).source
    #expect(Profile.warnings(of: source, on: Self.today) == [])
  }

  @Test("A text by language says whose language is missing")
  func missingLanguage() {
    let texts = [
      (#""pronouns": {"sv": "hon"}"#, "it is the language of the profile"),
      (
        #""pronouns": {"sv": "hon"}, "headline": {"en": "a", "sv": "b"}"#,
        "other texts of the profile are"
      ),
    ]
    for (text, hint) in texts {
      let warnings = Profile.warnings(of: CheckCase(text).source, on: Self.today)
      #expect(warnings.map(\.hint) == [hint])
    }
  }

  @Test("Each of many texts lacks the languages of the others, and only some are told")
  func manyLanguages() {
    let texts = (10_000..<30_000).map { "{\"name\": {\"xx-\($0)\": \"a\"}}" }
    let source = CheckCase("\"skills\": [\(texts.joined(separator: ","))]").source
    let warnings = Profile.warnings(of: source, on: Self.today)
    #expect(warnings.count == 1001)
    #expect(
      warnings[1].message.hasPrefix(
        "this text is not in \"en\", \"xx-10000\", \"xx-10002\", \"xx-10003\", "))
    #expect(warnings.last?.message == "and 19000 more warnings")
  }

  @Test("A text of nothing but openings of links is no link, and takes no more than its length")
  func openLinks() {
    let text = String(repeating: "](", count: 200_000)
    let source = CheckCase("\"summary\": \"\(text)\"").source
    #expect(Profile.warnings(of: source, on: Self.today) == [])
  }

  @Test("Warnings are warnings: none of the checks makes an error")
  func severity() {
    for check in Self.cases {
      let warnings = Profile.warnings(of: check.source, on: Self.today)
      #expect(warnings.allSatisfy { $0.severity == .warning })
    }
  }

  @Test("The README lists every check, and every file in Checks is one")
  func listed() throws {
    let readme = try String(
      contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    for check in Check.all {
      #expect(readme.contains("| `\(check.name)` | \(check.summary) |"), "\(check.name)")
    }
    let folder = Repository.root.appending(path: "Sources/ProfileKit/Checks").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let names = Check.all.map { check in
      check.name == "missing-alt" ? "missing-alternative" : check.name
    }
    let helpers = [
      "check", "claims", "hiddennames", "placedtext", "profilevalues", "writtenaddress",
      "writtendate",
    ]
    let found = files.map { $0.replacing(".swift", with: "").lowercased() }
    #expect(
      (names.map { $0.replacing("-", with: "") } + helpers).sorted() == found.sorted())
    #expect(Check.all.count == 13)
  }
}
