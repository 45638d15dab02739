import JSONText
import Testing

@Suite("What JSON Resume's schema forbids")
struct ResumeShapeTests {
  @Test(
    "null and a blank date are read as absent, and are told and not written back",
    arguments: [
      (
        #""basics":{"name":"A","phone":null}"#, #"{"basics":{"name":"A"}}"#,
        #"1:23 warning: "phone" is null, and left out"#
      ),
      (
        #""basics":{"name":"A","location":null}"#, #"{"basics":{"name":"A"}}"#,
        #"1:23 warning: "location" is null, and left out"#
      ),
      (
        #""basics":{"name":"A"},"work":null"#, #"{"basics":{"name":"A"}}"#,
        #"1:24 warning: "work" is null, and left out"#
      ),
      (
        #""basics":{"name":"A"},"work":[{"name":"X","position":"P","endDate":""}]"#,
        #"{"basics":{"name":"A"},"work":[{"name":"X","position":"P"}]}"#,
        #"1:59 warning: "endDate" is blank, and left out"#
      ),
      (
        #""basics":{"name":"A"},"work":[{"name":"X","position":"P","description":"d"},"#
          + #"{"name":"X","position":"Q","description":null}]"#,
        #"{"basics":{"name":"A"},"work":[{"name":"X","description":"d","position":"P"},"#
          + #"{"name":"X","position":"Q"}]}"#,
        #"1:119 warning: "description" is null, and left out"#
      ),
      (
        #""basics":{"name":"A"},"$schema":null"#, #"{"basics":{"name":"A"}}"#,
        #"1:24 warning: "$schema" is null, and left out"#
      ),
    ])
  func emptyValues(members: String, expected: String, warning: String) throws {
    let text = "{\(members)}"
    #expect(readResume(text).issues == [])
    let (result, losses) = try resume(of: text)
    #expect(result == expected)
    #expect(losses == ["\(warning): JSON Resume's schema forbids it"])
  }

  @Test("A blank text is one that the schema takes, and comes back")
  func blankTexts() throws {
    let text =
      #"{"basics":{"name":"A","label":"","profiles":[]},"#
      + #""skills":[{"name":"S","level":"","keywords":["",""]}]}"#
    #expect(try resume(of: text).losses == [])
    let back = try JSONReader.read(Array(try resume(of: text).resume.utf8), maximumDepth: 9).root
    #expect(
      try back.normalised == JSONReader.read(Array(text.utf8), maximumDepth: 9).root.normalised)
  }

  @Test("A value of another type than the schema has for its key is a loss")
  func otherType() throws {
    let (result, losses) = try resume(
      of: #"{"basics":{"name":"A","image":{"file":"a"}},"projects":[{"name":"P","type":5}],"#
        + #""meta":{"version":1,"theme":["even"]}}"#)
    #expect(
      result == #"{"basics":{"name":"A"},"projects":[{"name":"P"}],"meta":{"theme":["even"]}}"#)
    let noPlace = "warning: JSON Resume has no place for"
    #expect(
      losses == [
        #"1:23 \#(noPlace) an object as "image""#, #"1:69 \#(noPlace) a number as "type""#,
        #"1:88 \#(noPlace) a number as "version""#,
      ])
  }
}
