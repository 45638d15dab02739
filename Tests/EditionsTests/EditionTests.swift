import Diagnostics
import Editions
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Editions")
struct EditionTests {
  private func tailored(
    _ text: String, asOf day: String = "2020-01-01", disclosure: Disclosure = Disclosure()
  ) throws -> (profile: Profile, heldBack: [String]) {
    let read = Opened(SourceText(name: "profile.json", text: text))
    #expect(read.issues.isEmpty)
    let edited = try #require(read.profile)
      .edited(for: Edition(of: try PartialDate(edtf: day).lastDay, disclosure: disclosure))
    let heldBack = edited.omissions.flatMap(\.leaves).filter { $0.reason == .isPrivate }.map(\.what)
    return (edited.profile, heldBack)
  }

  @Test("An employer is shown with the roles that had begun or have no dates")
  func undatedRole() throws {
    let text = """
      {"name": "x", "employers": [
        {"name": "E", "roles": [{"title": "T"}, {"title": "U", "start": "2030"}]},
        {"name": "F", "roles": [{"title": "V", "start": "2030"}]}]}
      """
    let shown = try tailored(text).profile.employers
    #expect(shown.map { "\($0.name.text) \($0.roles.map(\.title.text))" } == [#"E ["T"]"#])
  }

  @Test("Phone and address are held back unless they are said to be public or asked for")
  func contact() throws {
    let text = """
      {"name": "x", "contact": {"email": "e@example.org", "phone": "1", "address": {"value": "A"}}}
      """
    let hidden = try tailored(text)
    #expect(hidden.profile.contact?.email != nil)
    #expect(hidden.profile.contact?.phone == nil)
    #expect(hidden.profile.contact?.address == nil)
    #expect(hidden.heldBack == ["phone", "address"])
    let shown = try tailored(text, disclosure: Disclosure(shown: ["phone"]))
    #expect(shown.profile.contact?.phone != nil)
    #expect(shown.heldBack == ["address"])
    let open = try tailored(
      #"{"name": "x", "contact": {"phone": {"value": "1", "private": false}}}"#)
    #expect(open.profile.contact?.phone != nil)
    #expect(open.heldBack.isEmpty)
  }

  @Test("A private entry, role or highlight is gone, and with its last role the employer")
  func privateEntries() throws {
    let text = """
      {"name": "x", "employers": [
        {"name": "A", "roles": [
          {"title": "seen", "highlights": ["a", {"text": "b", "private": true}]},
          {"title": "hidden", "private": true}]},
        {"name": "B", "roles": [{"title": "hidden", "private": true}]},
        {"name": "C", "private": true, "roles": [{"title": "hidden"}]}]}
      """
    let (profile, heldBack) = try tailored(text)
    #expect(profile.employers.map(\.name.text) == ["A"])
    #expect(profile.employers[0].roles.map(\.title.text) == ["seen"])
    #expect(profile.employers[0].roles[0].common.highlights.map(\.text.text) == ["a"])
    #expect(heldBack == ["a highlight", "a role", "a role", "an organization"])
    let all = try tailored(text, disclosure: Disclosure(includesPrivate: true))
    #expect(all.profile.employers.count == 3)
    #expect(all.heldBack.isEmpty)
  }

  @Test("A project doesn't tell the name of an employer that is private")
  func privateEmployer() throws {
    let text = """
      {"name": "x", "employers": [{"name": "Hidden Works", "private": true, "roles": [{"title": "t"}]}],
       "projects": [{"name": "P", "employer": "Hidden Works"}, {"name": "Q", "employer": "Open Works"}]}
      """
    let hidden = try tailored(text)
    let employers = hidden.profile["projects", Project.self].map { $0.employer?.text }
    #expect(employers == [nil, "Open Works"])
    #expect(hidden.heldBack == ["an organization", "the employer of a project"])
    let shown = try tailored(text, disclosure: Disclosure(includesPrivate: true))
    #expect(shown.profile["projects", Project.self].first?.employer?.text == "Hidden Works")
  }

  @Test(
    "However its spaces, capitals and accents are written, the name is the same",
    arguments: [
      "Hidden Wörks", "hidden wörks", "HIDDEN WÖRKS", "Hidden  Wörks", "Hidden\\tWörks",
      "Hidden\u{A0}Wörks", " Hidden\u{2003}Wörks ", "Hidden Wo\u{308}rks",
    ])
  func foldedName(name: String) throws {
    let text = """
      {"name": "x", "employers": [{"name": "Hidden Wörks", "private": true, "roles": [{"title": "t"}]}],
       "projects": [{"name": "P", "employer": "\(name)"}]}
      """
    let hidden = try tailored(text)
    #expect(hidden.profile["projects", Project.self].first?.employer == nil)
    #expect(hidden.heldBack == ["an organization", "the employer of a project"])
  }

  @Test(
    "A name that only resembles it stays",
    arguments: ["Hidden", "HiddenWörks", "Hidden Works", "Hidden Wörks Inc"])
  func otherName(name: String) throws {
    let text = """
      {"name": "x", "employers": [{"name": "Hidden Wörks", "private": true, "roles": [{"title": "t"}]}],
       "projects": [{"name": "P", "employer": "\(name)"}]}
      """
    #expect(try tailored(text).profile["projects", Project.self].first?.employer?.text == name)
  }

  @Test(
    "A project tells no employer that is not shown, however it writes the name",
    arguments: [
      (#""private": true, "roles": [{"title": "t"}]"#, "hidden WORKS "),
      (#""roles": [{"title": "t", "private": true}]"#, "Hidden Works"),
      (#""roles": [{"title": "t", "start": "2021"}]"#, "Hidden Works"),
    ])
  func unseenEmployer(employer: String, name: String) throws {
    let text = """
      {"name": "x", "employers": [{"name": "Hidden Works", \(employer)}],
       "projects": [{"name": "P", "employer": "\(name)"}]}
      """
    let hidden = try tailored(text, asOf: "2020-06").profile
    #expect(hidden["projects", Project.self].map { $0.employer?.text } == [nil])
    let shown = try tailored(text, asOf: "2021", disclosure: Disclosure(includesPrivate: true))
    #expect(shown.profile["projects", Project.self].first?.employer?.text == name)
  }

  @Test(
    "An entry with dates was true on them, whenever it was looked at last; a fact counts from then")
  func lookedAtLater() throws {
    let text = """
      {"name": "x",
       "employers": [{"name": "A", "asOf": "2025", "roles": [
         {"title": "t", "start": "2010", "asOf": "2025-05"}]}],
       "awards": [{"title": "w", "date": "2012", "asOf": "2025-05"}],
       "skills": [{"name": "s", "asOf": "2025-05"}]}
      """
    let then = try tailored(text, asOf: "2015").profile
    #expect(then.employers.first?.roles.map(\.title.text) == ["t"])
    #expect(then.employers.first?.roles.first?.common.asOf == nil)
    #expect(then["awards", Award.self].map(\.title.text) == ["w"])
    #expect(then["skills", Skill.self].isEmpty)
    let now = try tailored(text, asOf: "2025-06").profile
    #expect(now.employers.first?.roles.first?.common.asOf?.edtf == "2025-05")
    #expect(now["skills", Skill.self].map(\.name.text) == ["s"])
  }

  @Test("As of a partial date means its last day, and the values of that day are shown")
  func asOf() throws {
    let text = """
      {"name": "x", "headline": [{"asOf": "2013-02", "value": "old"}, {"asOf": "2015-02", "value": "new"}],
       "employers": [{"name": "A", "roles": [
         {"title": "first", "start": "2011-10", "end": "2015-02-06"},
         {"title": "later", "start": "2015-03"}]}],
       "facts": [{"label": "f", "values": [{"asOf": "2016", "value": "v"}]}]}
      """
    let then = try tailored(text, asOf: "2015-02").profile
    #expect(then.headline?.map(\.value.text) == ["new"])
    #expect(then.employers[0].roles.map(\.title.text) == ["first"])
    #expect(then.employers[0].roles[0].period.isOngoing == false)
    #expect(then["facts", LabelledFact.self].isEmpty)
    let before = try tailored(text, asOf: "2014").profile
    #expect(before.headline?.map(\.value.text) == ["old"])
    #expect(before.employers[0].roles[0].period.isOngoing)
  }

  @Test(
    "The nearest language counts, whatever the case of its letters",
    arguments: [
      ("EN", #"{"sv": "no", "en": "yes"}"#), ("en", #"{"sv": "no", "EN": "yes"}"#),
      ("pt-BR", #"{"en": "no", "pt": "yes"}"#), ("zh-Hant-TW", #"{"zh": "no", "ZH-hant": "yes"}"#),
      ("pt", #"{"en": "yes", "pt-BR": "no"}"#),
    ])
  func nearestLanguage(language: String, name: String) throws {
    let text = #"{"language": "\#(language)", "name": \#(name)}"#
    #expect(try tailored(text).profile.name.text == "yes")
  }

  @Test("A place and an address may be written by language too")
  func placeByLanguage() throws {
    let text = #"""
      {"language": "sv", "name": "x", "location": {"en": "Gothenburg", "sv": "Göteborg"},
       "contact": {"address": {"value": {"en": "no", "sv": "ja"}}, "phone": {"en": "1", "sv": "2"}}}
      """#
    let shown = try tailored(text, disclosure: Disclosure(includesPrivate: true)).profile
    #expect(shown.location?.text?.text == "Göteborg")
    #expect(shown.contact?.address?.value.text == "ja")
    #expect(shown.contact?.phone?.value.text == "2")
    #expect(try tailored(text).profile.contact?.phone == nil)
  }

  @Test("A text by language is shown in the profile's language, else in its first")
  func language() throws {
    let text = #"{"language": "sv", "name": {"en": "Ada", "sv": "Åda"}, "pronouns": {"de": "sie"}}"#
    let profile = try tailored(text).profile
    #expect(profile.name.text == "Åda")
    #expect(profile.pronouns?.text == "sie")
  }
}
