import JSONText
import Testing

@Suite("An organisation and its roles, in JSON Resume")
struct JSONResumeEntriesTests {
  private static let noPlace = "warning: JSON Resume has no place for"

  @Test(
    "What an organisation says, and each of its roles otherwise, is a loss at the organisation",
    arguments: [
      (#""url":"https://x.example""#, #""url":"https://y.example""#, "url"),
      (#""location":"Oslo""#, #""location":"Bergen""#, "location"),
      (#""location":{"city":"Oslo","country":"Norway"}"#, #""location":"Bergen""#, "location"),
      (#""location":{"en":"Gothenburg","sv":"Göteborg"}"#, #""location":"Bergen""#, "location"),
    ])
  func toldByEachRole(own: String, role: String, key: String) throws {
    let losses = try resume(
      of: #"{"name":"A","employers":[{"name":"X",\#(own),"roles":[{"title":"T",\#(role)}]}]}"#
    ).losses
    #expect(losses == [#"1:38 \#(Self.noPlace) "\#(key)" of an organization"#])
  }

  @Test("Of a community the place and the description are losses too")
  func community() throws {
    let (result, losses) = try resume(
      of: #"{"name":"A","community":[{"name":"X","url":"https://x.example","location":"Oslo","#
        + #""description":"d","roles":[{"title":"T","url":"https://y.example"}]}]}"#)
    #expect(
      result == #"{"basics":{"name":"A"},"#
        + #""volunteer":[{"organization":"X","position":"T","url":"https://y.example"}]}"#)
    #expect(
      losses == [
        #"1:38 \#(Self.noPlace) "url" of an organization"#,
        #"1:64 \#(Self.noPlace) "location" of an organization"#,
        #"1:82 \#(Self.noPlace) "description" of an organization"#,
      ])
  }

  @Test("Whatever else an organisation says is a loss")
  func everyOtherKey() throws {
    let members =
      #""summary":"s","highlights":["h"],"source":"https://s.example","asOf":"2020","#
      + #""id":"i","tags":["t"],"priority":1,"extra":{"jsonresume":{"k":1}}"#
    let (_, losses) = try resume(
      of: #"{"name":"A","employers":[{"name":"X",\#(members),"roles":[{"title":"T"}]}]}"#)
    let keys = ["summary", "highlights", "source", "asOf", "id", "tags", "priority", "extra"]
    #expect(
      losses.map { $0.drop { $0 != " " }.dropFirst() }
        == keys.map { #"\#(Self.noPlace) "\#($0)" of an organization"# })
  }

  @Test("A role that doesn't say it tells what its organisation says, and then it is no loss")
  func inherited() throws {
    let (result, losses) = try resume(
      of: #"{"name":"A","employers":[{"name":"X","url":"https://x.example","location":"Oslo","#
        + #""roles":[{"title":"T","url":"https://y.example","location":""},{"title":"U","location":"Bergen"}]}]}"#
    )
    #expect(
      result == #"{"basics":{"name":"A"},"work":["#
        + #"{"name":"X","position":"T","location":"Oslo","url":"https://y.example"},"#
        + #"{"name":"X","position":"U","location":"Bergen","url":"https://x.example"}]}"#)
    #expect(losses == [])
  }

  @Test("A role that stays because it is private tells nothing of its organisation")
  func toldByPrivateRole() throws {
    let profile =
      #"{"name":"A","employers":[{"name":"X","url":"https://x.example","roles":["#
      + #"{"title":"T","url":"https://y.example"},{"title":"U","private":true}]}]}"#
    #expect(
      try resume(of: profile).losses == [
        #"1:38 \#(Self.noPlace) "url" of an organization"#,
        "1:113 warning: a role is private and stays here [--private lets it go]",
      ])
    #expect(try resume(of: profile, includesPrivate: true).losses == [])
  }

  @Test("An organisation whose roles are all private is told once, and goes along with them")
  func privateRoles() throws {
    let profile =
      #"{"name":"A","employers":[{"name":"X","description":"d","summary":"s","location":"Oslo","#
      + #""roles":[{"title":"T","private":true},{"title":"U","private":true}]}]}"#
    let (result, losses) = try resume(of: profile)
    #expect(result == #"{"basics":{"name":"A"}}"#)
    #expect(
      losses == [
        "1:26 warning: an organization whose roles are all private stays here "
          + "[--private lets it go]"
      ])
    #expect(
      try resume(of: profile, includesPrivate: true).resume.contains(
        #"{"name":"X","description":"d","position":"U","location":"Oslo","private":true}"#))
  }

  @Test("A description goes along though the one job is gone that told it in the résumé")
  func descriptionOfLostJob() throws {
    let (result, losses) = try resume(
      of: #"{"name":"A","employers":[{"name":"X","description":"Rockets","roles":["#
        + #"{"title":"T","extra":{"jsonresume":{"description":[]}}}]}]}"#)
    #expect(
      result
        == #"{"basics":{"name":"A"},"work":[{"name":"X","description":"Rockets","position":"T"}]}"#)
    #expect(losses == [])
  }

  @Test("A place by language that several roles tell is lost once in the other language")
  func sharedPlaceByLanguage() throws {
    let losses = try resume(
      of: #"{"name":"A","employers":[{"name":"X","location":{"en":"Rome","it":"Roma"},"#
        + #""roles":[{"title":"T"},{"title":"U"}]}]}"#
    ).losses
    #expect(losses == [#"1:62 \#(Self.noPlace) a text in "it""#])
  }
}
