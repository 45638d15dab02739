import Diagnostics
import Editions
import Exporters
import Formats
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("What is private, in JSON Resume")
struct JSONResumePrivacyTests {
  private static let stays = "is private and stays here [--private lets it go]"

  @Test(
    "A project doesn't tell an organisation that is private, or all of whose roles are",
    arguments: [
      #""employers":[{"name":"E","private":true,"roles":[{"title":"T"}]}]"#,
      #""employers":[{"name":"E","roles":[{"title":"T","private":true}]}]"#,
      #""community":[{"name":{"en":"X","sv":" e "},"private":true,"roles":[{"title":"T"}]}]"#,
    ])
  func employerOfProject(organization: String) throws {
    let profile = #"{"name":"A","projects":[{"name":"P","employer":"E"}],\#(organization)}"#
    let (result, losses) = try resume(of: profile)
    #expect(result.contains(#""projects":[{"name":"P"}]"#))
    #expect(losses.first == "1:48 warning: the employer of a project \(Self.stays)")
    #expect(
      try resume(of: profile, includesPrivate: true).resume
        .contains(#""projects":[{"name":"P","entity":"E"}]"#))
  }

  @Test("A project tells an organisation that is shown elsewhere")
  func shownElsewhere() throws {
    let profile =
      #"{"name":"A","employers":[{"name":"E","roles":[{"title":"T","private":true}]},"#
      + #"{"name":"E","roles":[{"title":"U"}]}],"projects":[{"name":"P","employer":"E"}]}"#
    #expect(try resume(of: profile).resume.contains(#""entity":"E""#))
  }

  @Test("An organisation that goes along stays private with each of its roles")
  func organization() throws {
    let profile =
      #"{"name":"A","employers":[{"name":"E","private":true,"roles":[{"title":"T"},{"title":"U","private":false}]}],"#
      + #""community":[{"name":"C","private":true,"roles":[{"title":"V"}]}]}"#
    let (result, losses) = try resume(of: profile, includesPrivate: true)
    #expect(
      result
        == #"{"basics":{"name":"A"},"work":[{"name":"E","position":"T","private":true},"#
        + #"{"name":"E","position":"U","private":true}],"#
        + #""volunteer":[{"organization":"C","position":"V","private":true}]}"#)
    #expect(losses == [])
    #expect(try resume(of: result).resume == #"{"basics":{"name":"A"}}"#)
  }

  @Test("A highlight that goes along loses its privacy, which is told")
  func highlight() throws {
    let (result, losses) = try resume(
      of:
        #"{"name":"A","projects":[{"name":"P","highlights":[{"text":"h","private":true},{"text":"i","private":false}]}]}"#,
      includesPrivate: true)
    #expect(result == #"{"basics":{"name":"A"},"projects":[{"name":"P","highlights":["h","i"]}]}"#)
    #expect(losses == [#"1:63 warning: JSON Resume has no place for "private" of a highlight"#])
  }

  @Test("E-mail that is private stays; telephone and address, which are private by themselves, go")
  func contact() throws {
    let profile =
      #"{"name":"A","contact":{"email":{"value":"a@x.example","private":true},"#
      + #""phone":{"value":"1","private":true},"address":"Street"}}"#
    let (result, losses) = try resume(of: profile)
    #expect(result == #"{"basics":{"name":"A","phone":"1","location":{"address":"Street"}}}"#)
    #expect(losses == ["1:32 warning: the e-mail address \(Self.stays)"])
    let whole = try resume(of: profile, includesPrivate: true)
    #expect(whole.resume.contains(#""email":"a@x.example""#))
    #expect(
      whole.losses == [
        #"1:55 warning: JSON Resume has no place for "private" of a contact value"#
      ])
  }

  @Test("That a telephone number is not private is lost: read back, it is")
  func publicPhone() throws {
    let (result, losses) = try resume(
      of: #"{"name":"A","contact":{"phone":{"value":"1","private":false}}}"#)
    #expect(result == #"{"basics":{"name":"A","phone":"1"}}"#)
    #expect(
      losses == [#"1:45 warning: JSON Resume has no place for "private" of a contact value"#])
  }

  @Test("A profile elsewhere that is private is shown nowhere, and goes along only if it is let")
  func profileElsewhere() throws {
    let text =
      #"{"basics":{"name":"A","profiles":[{"network":"X","url":"https://x.com/a","private":false},"#
      + #"{"network":"GitHub","username":"hid","private":true}]}}"#
    let (profile, issues) = readResume(text)
    #expect(issues == [])
    let rendered = DocumentPipeline(
      Edition(
        of: CalendarDay(year: 2020, month: 1, day: 1),
        disclosure: Disclosure(includesPrivate: true))
    ).run(SourceText(name: "r", text: text), DocumentName.all, data: DataFile.all)
    #expect(rendered.files.count > 6)
    for file in rendered.files {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("hid\""), "\(file.name)")
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("github.com/hid"))
    }
    let (shown, losses) = try resume(of: profile)
    #expect(!shown.contains("hid"))
    #expect(losses.map { $0.hasSuffix("a link \(Self.stays)") } == [true])
    #expect(try resume(of: profile, includesPrivate: true).resume == text)
  }

  @Test("Profiles elsewhere keep their order, whichever of them are private")
  func orderOfProfiles() throws {
    let text =
      #"{"basics":{"name":"A","profiles":[{"network":"a","private":true},{"network":"b","url":"https://b.example"},"#
      + #"{"network":"c","private":true},{"network":"d","url":"https://d.example"}]}}"#
    let (profile, _) = readResume(text)
    #expect(try resume(of: profile, includesPrivate: true).resume == text)
    #expect(try resume(of: text, includesPrivate: true).resume == text)
    let shown = try resume(of: profile).resume
    #expect(
      shown
        == #"{"basics":{"name":"A","profiles":[{"network":"b","url":"https://b.example"},{"network":"d","url":"https://d.example"}]}}"#
    )
  }

  @Test("Profiles that were added to the links stand behind those that were there")
  func addedLink() throws {
    let profile =
      #"{"name":"A","links":[{"network":"b","url":"https://b.example"},{"network":"e","url":"https://e.example"}],"#
      + #""extra":{"jsonresume":{"basics":{"profiles":[{"network":"a","private":true}]}}}}"#
    let networks = try JSONReader.read(
      Array(resume(of: profile, includesPrivate: true).resume.utf8), maximumDepth: 9
    ).root["basics"]?["profiles"]?.elements.map { $0["network"]?.string }
    #expect(networks == ["a", "b", "e"])
  }

  @Test("Whether something is private is true or false, and nothing else")
  func wrongType() {
    let text = """
      {"basics":{"name":"A","profiles":[{"network":"X","username":"b","private":"true"}]},
       "work":[{"name":"W","position":"p","private":"yes"}],
       "skills":[{"name":"s","private":1},{"name":"t","private":null}]}
      """
    #expect(
      readResume(text).issues == [
        "1:75 error: expected true or false, found text [write true without quotes]",
        "2:47 error: expected true or false, found text [write true]",
        "3:34 error: expected true or false, found a number [write true or false]",
      ])
  }
}
