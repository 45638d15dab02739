extension CheckCase {
  private static let long = String(repeating: "long ", count: 60)

  /// Every check where it warns, and where it doesn't.
  static let all: [CheckCase] = [
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
    CheckCase(
      #""skills": [{"name": "s", "id": "vita-a"}]"#,
      #"2:32 repeated-id: ids that begin with "vita-" are the page's own"#),
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
    CheckCase(
      #""silence": ["unknown-key", "lost", "not-shown"]"#,
      #"2:13 unknown-warning: "unknown-key" can't be silenced"#,
      #"2:28 unknown-warning: "lost" can't be silenced"#),
    CheckCase(
      #""silence": ["blank-text", "not-shown", "role-overlap", "untranslated-phrases", "future-date"]"#
    ),
  ]
}
