import JSONText
import Testing

@Suite("A profile that was a JSON Resume, on the way back")
struct JSONResumeEditingTests {
  private func back(_ profile: String) throws -> JSONValue {
    let (result, losses) = try resume(of: profile)
    #expect(losses == [])
    return try JSONReader.read(Array(result.utf8), maximumDepth: 16).root.normalised
  }

  private func tree(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8), maximumDepth: 16).root.normalised
  }

  private static let blank =
    #"{"basics":{"name":"Ann","label":"","url":"","email":"","phone":"","profiles":[]},"#
    + #""work":[{"name":"A","position":"P","startDate":"2019-01","summary":"","url":""}],"#
    + #""volunteer":[]}"#

  @Test("What was blank comes back blank, and is filled by what the profile says by now")
  func edited() throws {
    #expect(try back(readResume(Self.blank).profile) == tree(Self.blank))
    let edited =
      #"{"name":"Ann","headline":"Engineer","contact":{"email":"ann@x.example","phone":"1"},"#
      + #""links":[{"url":"https://ann.example"},{"network":"X","url":"https://x.com/ann"}],"#
      + #""employers":[{"name":"A","roles":[{"title":"P","start":"2019-01","end":"2020","#
      + #""url":"https://a.example","extra":{"jsonresume":{"endDate":"","url":""}}}]}],"#
      + #""community":[{"name":"C","roles":[{"title":"R"}]}],"#
      + #""extra":{"jsonresume":{"basics":{"label":"","email":"","phone":"","url":"","profiles":[]},"#
      + #""volunteer":null}}}"#
    #expect(
      try back(edited)
        == tree(
          #"{"basics":{"name":"Ann","label":"Engineer","email":"ann@x.example","phone":"1","#
            + #""url":"https://ann.example","profiles":[{"network":"X","url":"https://x.com/ann"}]},"#
            + #""work":[{"name":"A","position":"P","url":"https://a.example","#
            + #""startDate":"2019-01","endDate":"2020"}],"#
            + #""volunteer":[{"organization":"C","position":"R"}]}"#))
  }

  @Test("A country that is no code is shown, and comes back as long as the profile says it")
  func country() throws {
    let text =
      #"{"basics":{"name":"A","location":{"city":"Oslo","postalCode":"","countryCode":"Norway"}}}"#
    let (profile, issues) = readResume(text)
    #expect(issues == [])
    #expect(
      profile
        == #"{"name":"A","location":{"city":"Oslo","country":"Norway"},"#
        + #""extra":{"jsonresume":{"basics":{"location":{"postalCode":"","countryCode":"Norway"}}}}}"#
    )
    #expect(try back(profile) == tree(text))
    let kept = #""extra":{"jsonresume":{"basics":{"location":{"countryCode":"Norway"}}}}"#
    #expect(
      try resume(of: #"{"name":"A","location":{"city":"Bergen","country":"NO"},\#(kept)}"#).resume
        == #"{"basics":{"name":"A","location":{"city":"Bergen","countryCode":"NO"}}}"#)
    #expect(
      try resume(of: #"{"name":"A","location":{"city":"Rome"},\#(kept)}"#).resume
        == #"{"basics":{"name":"A","location":{"city":"Rome"}}}"#)
    let other = try resume(
      of: #"{"name":"A","location":{"city":"Rome","country":"Italy"},\#(kept)}"#)
    #expect(other.resume == #"{"basics":{"name":"A","location":{"city":"Rome"}}}"#)
    #expect(
      other.losses == [
        "1:49 warning: JSON Resume has no place for a country's name [write its code, such as SE]"
      ])
  }

  @Test(
    "Jobs one after another are at one employer though only some describe it, and come back the same",
    arguments: [
      (#"{"name":"A","description":"Rockets"},{"name":"A"}"#, [2]),
      (#"{"name":"A"},{"name":"A","description":""},{"name":"A","description":"Rockets"}"#, [3]),
      (
        #"{"name":"A","description":"Rockets"},{"name":"A","description":" "},"#
          + #"{"name":"A","description":"Rockets"}"#, [3]
      ),
      (
        #"{"name":"A","description":"Rockets"},{"name":"A"},{"name":"A","description":"Cars"}"#,
        [2, 1]
      ),
      (
        #"{"name":"A","description":"Rockets"},{"name":"B"},{"name":""},{"name":""}"#, [1, 1, 1, 1]
      ),
    ])
  func describedByOne(jobs: String, roles: [Int]) throws {
    let text = #"{"basics":{"name":"Ann"},"work":[\#(jobs)]}"#
    let profile = readResume(text).profile
    let employers = try tree(profile)["employers"]?.elements ?? []
    #expect(employers.map { $0["roles"]?.elements.count } == roles)
    #expect(employers.first?["description"] == .string("Rockets"))
    #expect(try back(profile) == tree(text))
  }

  @Test("A list that other tools keep as a description, where none is told, comes back out")
  func otherDescription() throws {
    let text =
      #"{"basics":{"name":"A"},"skills":[{"name":"S","description":["a","b"]}],"#
      + #""volunteer":[{"organization":"V","position":"P","description":["c"]}]}"#
    #expect(try back(readResume(text).profile) == tree(text))
  }

  @Test("Of dated values the newest by the day it first counts goes along, its date is lost")
  func newestValue() throws {
    let (result, losses) = try resume(
      of:
        #"{"name":"A","headline":[{"asOf":"2015~","value":"old"},{"asOf":"2015-03","value":"new"}]}"#
    )
    #expect(result == #"{"basics":{"name":"A","label":"new"}}"#)
    #expect(
      losses == [
        #"1:13 warning: JSON Resume has no place for other values of "headline""#,
        #"1:57 warning: JSON Resume has no place for "asOf" of a dated value"#,
      ])
  }
}
