import Diagnostics
import Editions
import Pipeline
import ProfileModel
import Testing

@Suite("What an edition leaves out, and where it stands")
struct OmissionTests {
  /// A profile as an edition of the last day of 2020 shows it.
  private static func edited(
    _ text: String, disclosure: Disclosure = Disclosure(), texts: Edition.Texts = .ofProfile
  ) throws -> EditedProfile {
    let opened = Opened(SourceText(name: "p", text: text))
    #expect(opened.issues == [])
    let day = CalendarDay(year: 2020, month: 12, day: 31)
    return try #require(opened.profile).edited(
      for: Edition(of: day, disclosure: disclosure, texts: texts))
  }

  /// An omission in a line: `employers.roles@61 role "T" private`, its parts indented.
  private static func lines(_ omission: Omission, in text: String) -> [String] {
    let name = omission.name.map { " \"\($0)\"" } ?? ""
    let reason = omission.reason == .isPrivate ? "private" : "to come"
    let first = text.utf8.dropFirst(omission.offset).prefix(6)
    let line =
      "\(omission.section).\(omission.key) \(omission.record.name)\(name) \(reason): "
      + String(decoding: first, as: UTF8.self)
    return [line] + omission.parts.flatMap { lines($0, in: text) }.map { "  \($0)" }
  }

  @Test("Each omission tells the record, the key, the name, the reason and the place")
  func omissions() throws {
    let text = #"""
      {"name": "A", "contact": {"phone": "+46 8 1"},
       "employers": [
        {"name": "E", "roles": [{"title": "T", "private": true}, {"title": "U", "start": "2021"}]},
        {"name": "F", "roles": [{"title": "V", "end": "2022", "asOf": "2021",
          "start": "2019", "highlights": [{"text": "h", "private": true}]}]}],
       "projects": [{"name": "P", "employer": "E"}],
       "facts": [{"label": "L", "values": [{"asOf": "2023", "value": "v"}]}]}
      """#
    let edited = try Self.edited(text)
    #expect(
      edited.omissions.flatMap { Self.lines($0, in: text) } == [
        #"contact.phone contact-value private: "+46 8"#,
        #"employers.employers organization "E" private: {"name"#,
        #"  employers.roles role "T" private: {"titl"#,
        #"  employers.roles role "U" to come: {"titl"#,
        #"employers.asOf role "V" to come: "2021""#,
        #"employers.end role "V" to come: "2022""#,
        #"employers.highlights highlight "h" private: {"text"#,
        #"facts.facts fact "L" to come: {"labe"#,
        #"  facts.values dated-value "v" to come: {"asOf"#,
        #"projects.employer project "P" private: "E"}],"#,
      ])
  }

  @Test("What is shown is no omission")
  func shown() throws {
    let text = #"""
      {"name": "A", "contact": {"phone": "+46 8 1", "email": "a@example.org"},
       "employers": [{"name": "E", "private": true, "roles": [{"title": "T", "start": "2020"}]}],
       "projects": [{"name": "P", "employer": "E"}, {"name": "Q", "employer": "Elsewhere"}]}
      """#
    let edited = try Self.edited(text, disclosure: Disclosure(includesPrivate: true))
    #expect(edited.omissions == [])
  }

  @Test("A text that has no translation is told with the language it is shown in")
  func fallbacks() throws {
    let text = #"""
      {"name": "A", "language": "sv", "headline": {"sv": "Lärare", "en": "Teacher"},
       "summary": {"sv": "Hej"}, "skills": [{"name": "Svenska"}, {"name": {"fi": "Suomi"}}]}
      """#
    let edited = try Self.edited(text, texts: .inLanguage("en-GB"))
    #expect(edited.profile.headline?.first?.value.text == "Teacher")
    #expect(
      edited.fallbacks.map { "\($0.text) \($0.language)" }
        == ["A sv", "Hej sv", "Svenska sv", "Suomi fi"])
    #expect(
      edited.fallbacks.map {
        String(decoding: text.utf8.dropFirst($0.offset).prefix(3), as: UTF8.self)
      }
        == [#""A""#, #"{"s"#, #""Sv"#, #"{"f"#])
    #expect(try Self.edited(text).fallbacks == [])
    #expect(try Self.edited(text, texts: .inLanguage("sv")).fallbacks.map(\.text) == ["Suomi"])
  }

  @Test("A conversion keeps every translation, and every value that had counted")
  func conversion() throws {
    let text = #"""
      {"name": {"en": "A", "sv": "Å"},
       "headline": [{"asOf": "2019", "value": "h"}, {"asOf": "2020", "value": "i"},
         {"asOf": "2021", "value": "j"}]}
      """#
    let edited = try Self.edited(text, texts: .all)
    #expect(edited.profile.name.translations.map(\.text) == ["A", "Å"])
    #expect(edited.profile.headline?.map(\.value.text) == ["h", "i"])
    #expect(
      edited.omissions.flatMap { Self.lines($0, in: text) } == [
        #"headline.headline dated-value "j" to come: {"asOf"#
      ])
  }
}
