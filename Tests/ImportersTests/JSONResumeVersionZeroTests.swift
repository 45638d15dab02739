import JSONText
import Testing

@Suite("Keys of JSON Resume before 1.0")
struct JSONResumeVersionZeroTests {
  private func back(_ text: String) throws -> String {
    let (profile, _) = readResume(text)
    let (result, losses) = try resume(of: profile)
    #expect(losses == [])
    return result
  }

  @Test("They are read as those of today, and come back as they were")
  func renamed() throws {
    let text =
      #"{"basics":{"name":"A","website":"https://a.example"},"#
      + #""work":[{"company":"X","position":"Y","website":"https://x.example"},"#
      + #"{"company":"X","position":"Z"}],"education":[{"institution":"S","gpa":"4.0"}]}"#
    let (profile, issues) = readResume(text)
    #expect(issues == [])
    #expect(
      profile
        == #"{"name":"A","links":[{"url":"https://a.example"}],"#
        + #""employers":[{"name":"X","roles":["#
        + #"{"title":"Y","url":"https://x.example","extra":{"jsonresume-keys":{"name":"company","url":"website"}}},"#
        + #"{"title":"Z","extra":{"jsonresume-keys":{"name":"company"}}}]}],"#
        + #""education":[{"institution":"S","score":"4.0","extra":{"jsonresume-keys":{"score":"gpa"}}}],"#
        + #""extra":{"jsonresume-keys":{"url":"website"}}}"#)
    #expect(try back(text) == text)
  }

  @Test("Of a key that stands twice the first counts, whatever it is called today")
  func repeatedKeys() {
    let (profile, issues) = readResume(
      #"{"basics":{"name":"A","website":"https://a.example","website":"https://b.example"},"#
        + #""work":[{"company":"X","position":"Y","company":"Z"}]}"#)
    #expect(issues.count == 2 && issues.allSatisfy { $0.contains("stands twice") })
    #expect(profile.contains(#""links":[{"url":"https://a.example"}]"#))
    #expect(profile.contains(#""employers":[{"name":"X","roles":[{"title":"Y""#))
  }

  @Test("What the profile says by now comes back under the key that came in")
  func edited() throws {
    #expect(
      try resume(
        of: #"{"name":"A","employers":[{"name":"New","roles":[{"title":"T","#
          + #""extra":{"jsonresume-keys":{"name":"company"}}}]}]}"#
      ).resume == #"{"basics":{"name":"A"},"work":[{"company":"New","position":"T"}]}"#)
  }

  @Test(
    "Where it is no such text, or the new key is there, the old one is any unknown key",
    arguments: [
      #"{"basics":{"name":"A","website":3}}"#, #"{"basics":{"name":"A","website":["x"]}}"#,
      #"{"basics":{"name":"A","website":"gopher://x"}}"#,
      #"{"basics":{"name":"A","url":"https://a.example","website":"https://b.example"}}"#,
      #"{"basics":{"name":"A"},"work":[{"position":"P","company":5}]}"#,
      #"{"basics":{"name":"A"},"work":[{"name":"X","position":"P","company":"Y"}]}"#,
      #"{"basics":{"name":"A"},"education":[{"institution":"S","gpa":3.9}]}"#,
      #"{"basics":{"name":"A"},"skills":[{"name":"S","company":"X"}]}"#,
      #"{"basics":{"name":"A","picture":"me.png"}}"#,
      #"{"basics":{"name":"A","picture":{"file":"me.png"}}}"#,
    ])
  func kept(text: String) throws {
    let issues = readResume(text).issues.filter { !$0.contains("is blank") }
    let keys = ["website", "company", "gpa", "picture"].filter { text.contains("\"\($0)\"") }
    #expect(issues.count == 1 && issues[0].contains("warning: \"\(keys[0])\" of "))
    #expect(try back(text) == text)
  }
}
