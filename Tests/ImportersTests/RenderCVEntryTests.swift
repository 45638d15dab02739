import JSONText
import Testing

@Suite("Entries of RenderCV")
struct RenderCVEntryTests {
  @Test("Positions one after another at one company are one employer's roles")
  func roles() throws {
    let (text, issues) = try ofSections(
      #""experience": [{"company": "Acme", "position": "Lead"}, {"company": "Acme", "position": "Hand"}, "#
        + #"{"company": "Borealis", "position": "Hand"}, {"company": "Acme", "position": "Intern"}]"#
    )
    #expect(issues == [])
    #expect(
      text
        == #"{"employers":[{"name":"Acme","roles":[{"title":"Lead"},{"title":"Hand"}]},"#
        + #"{"name":"Borealis","roles":[{"title":"Hand"}]},{"name":"Acme","roles":[{"title":"Intern"}]}]}"#
    )
  }

  @Test("A name is plain, and its link is the entry's address where it has none")
  func links() throws {
    let (text, _) = try ofSections(
      #""projects": [{"name": "[**P** &amp; Q](https://p.example)"}, {"name": "[R](https://r.example)", "url": "https://s.example"}], "#
        + #""papers": [{"title": "T", "authors": ["*Ada Example*", "Bo Sample"]}]"#)
    #expect(
      text
        == #"{"projects":[{"name":"P & Q","url":"https://p.example"},"#
        + #"{"name":"R","url":"https://s.example","extra":{"rendercv":{"name":"[R](https://r.example)"}}}],"#
        + #""publications":[{"title":"T","authors":["Ada Example","Bo Sample"]}]}"#)
  }

  @Test("Of a key that stands twice the first counts")
  func repeatedKeys() throws {
    let (text, issues) = try ofSections(
      #""projects": [{"name": "[P](https://p.example)", "name": "[Q](https://q.example)"}]"#)
    #expect(issues.count == 1)
    #expect(text == #"{"projects":[{"name":"P","url":"https://p.example"}]}"#)
  }

  @Test(
    "A DOI may stand in its address",
    arguments: [
      "10.1000/x", "https://doi.org/10.1000/x", "http://dx.doi.org/10.1000/x", "doi:10.1000/x",
      "HTTPS://DOI.org/10.1000/x", "https://dx.Doi.org/10.1000/x", "DOI:10.1000/x",
    ])
  func doi(doi: String) throws {
    let (text, issues) = try ofSections(#""papers": [{"title": "T", "doi": "\#(doi)"}]"#)
    #expect(issues == [])
    #expect(text == #"{"publications":[{"title":"T","doi":"10.1000/x"}]}"#)
  }

  @Test(
    "Details are words between commas, but not those in brackets or inside a number",
    arguments: [
      ("Python, Docker (a, b), C++", #"["Python","Docker (a, b)","C++"]"#),
      ("a,b , ,c,", #"["a","b","c"]"#), ("10,000 lines", #"["10,000 lines"]"#),
      ("a (b, c", #"["a (b, c"]"#), ("a), b", #"["a)","b"]"#),
      ("**Swift**, _C_", #"["Swift","C"]"#),
    ])
  func details(details: String, keywords: String) throws {
    let (text, _) = try ofSections(#""skills": [{"label": "Code", "details": "\#(details)"}]"#)
    #expect(text == #"{"skills":[{"name":"Code","keywords":\#(keywords)}]}"#)
  }

  @Test(
    "Texts are paragraphs, bullets are highlights, numbers stand in a list",
    arguments: [
      (#"["One *a*.", "Two."]"#, #"[{"title":"","summary":"One *a*.\n\nTwo."}]"#),
      (#"[{"bullet": "a"}, {"bullet": "b"}]"#, #"[{"title":"","highlights":["a","b"]}]"#),
      (#"[{"number": "a"}, {"number": "b"}]"#, #"[{"title":"","summary":"1. a\n2. b"}]"#),
      (
        #"[{"reversed_number": "b"}, {"reversed_number": "a"}]"#,
        #"[{"title":"","summary":"2\\. b\n\n1\\. a"}]"#
      ),
      (
        #"[{"company": "Acme", "position": "Lead", "date": "2020"}, {"name": "N", "location": "L"}]"#,
        #"[{"title":"Lead","subtitle":"Acme","start":"2020","end":"2020"},{"title":"N","location":"L"}]"#
      ),
      (
        #"[{"institution": "School", "degree": "BS", "area": "Maths"}, {"name": "N"}]"#,
        #"[{"title":"School","subtitle":"BS, Maths"},{"title":"N"}]"#
      ),
      (
        #"[{"title": "T", "authors": ["Ada", "Bo"], "journal": "J", "doi": "10.1/x"}, {"name": "N"}]"#,
        #"[{"title":"T","subtitle":"Ada, Bo, J","url":"https://doi.org/10.1/x"},{"title":"N"}]"#
      ),
    ])
  func custom(entries: String, records: String) throws {
    let (text, issues) = try ofSections(#""My own": \#(entries)"#)
    #expect(issues == [])
    #expect(
      text == #"{"custom":[{"key":"section-1","title":"My own","entries":\#(records)}]}"#)
  }

  @Test(
    "A section goes where its name says, if its entries fit",
    arguments: [
      (#""Volunteering": [{"company": "Aid", "position": "Cook"}]"#, "community"),
      (#""honors": [{"name": "Prize", "date": "2020"}]"#, "awards"),
      (#""certifications": [{"name": "Diver", "date": "2020"}]"#, "certificates"),
      (#""invited_talks": [{"name": "On talks", "date": "2020", "location": "Malmö"}]"#, "talks"),
      (#""TECHNOLOGIES": [{"label": "Code", "details": "Swift"}]"#, "skills"),
      (#""Hobbies": [{"label": "Sport", "details": "rowing"}]"#, "interests"),
      (#""references": [{"name": "Bo Sample", "summary": "*Good*."}]"#, "testimonials"),
      (#""Berufserfahrung": [{"company": "Acme", "position": "Lead"}]"#, "employers"),
      (#""honors": [{"bullet": "Prize"}]"#, "custom"),
      (#""education": ["None."]"#, "custom"),
      (#""about_me": ["I am."]"#, "summary"),
    ])
  func places(section: String, key: String) throws {
    let (text, issues) = try ofSections(section)
    #expect(issues == [])
    #expect(text.hasPrefix(#"{"\#(key)":"#))
  }

  @Test("A section that another one has the place of stays by itself")
  func second() throws {
    let (text, _) = try ofSections(
      #""Research": [{"company": "Lab", "position": "Fellow"}], "experience": [{"company": "Acme", "position": "Lead"}]"#
    )
    #expect(
      text == #"{"employers":[{"name":"Acme","roles":[{"title":"Lead"}]}],"#
        + #""custom":[{"key":"section-1","title":"Research","entries":[{"title":"Fellow","subtitle":"Lab"}]}]}"#
    )
  }
}
