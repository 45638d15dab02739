import Diagnostics
import Foundation
import Languages
import TestSupport
import Testing

@Suite("Language files")
struct LanguageFileTests {
  /// The issues of English with a text in it replaced, each behind what stands at its place.
  private func issues(_ old: String, _ new: String) throws -> [String] {
    let english = try String(
      contentsOf: Repository.root.appending(path: "Sources/Languages/Data/en.json"),
      encoding: .utf8)
    let place = try #require(english.range(of: old))
    let text = english.replacingCharacters(in: place, with: new)
    let (language, issues) = Language.read(SourceText(name: "en.json", text: text))
    #expect((language == nil) == !issues.isEmpty)
    return issues.map { issue in
      let place = issue.place.map { $0.text.dropFirst($0.column - 1).prefix(6) } ?? ""
      return "\(place)| \(issue.message)" + (issue.hint.map { " (\($0))" } ?? "")
    }
  }

  @Test(
    "A key that is unknown, missing or of another kind is told at its place",
    arguments: [
      (
        #""direction": "ltr""#, #""direction": "lrt""#,
        [#""lrt",| "lrt" is no direction (did you mean "ltr"?)"#]
      ),
      (
        #""periods": {"#, #""perids": {"#,
        [#""perid| unknown key "perids" in a language file (did you mean "periods"?)"#]
      ),
      (
        "\"since\": \"since {start}\",\n", "",
        [#"{| a table of periods needs "since" (add "since": since a date)"#]
      ),
      (
        #""phone": "Phone","#, "", [#"{| the label "phone" is missing"#]
      ),
      (
        #""phone": "Phone""#, #""phnoe": "Phone""#,
        [
          #"{| the label "phone" is missing"#,
          #""phnoe| there is no label "phnoe" (did you mean "phone"?)"#,
        ]
      ),
      (#""Jan", "#, "", ["[| expected a list of twelve months, found one of 11"]),
      (
        #""alone": ["#, #""short": ["#,
        [
          #"{| "months" needs "alone" (it is the form that stands where no other is asked for)"#
        ]
      ),
      (
        #""0123456789""#, #""0123456""#,
        [#""01234| expected the ten digits, from zero, found "0123456""#]
      ),
      (
        "[3]", "[]",
        [#"[], "m| expected a list of whole numbers above 0, found a list (write [3])"#]
      ),
    ])
  func keys(old: String, new: String, lines: [String]) throws {
    #expect(try issues(old, new) == lines)
  }

  @Test(
    "A placeholder that is unknown, missing or not closed is told at its place",
    arguments: [
      (
        "{year}\"", "{yaer}\"",
        ["{yaer}| there is no {yaer} in this text (did you mean {year}?)"]
      ),
      (
        "{start} – {end}", "{start} – {x}",
        [#"{x}",| there is no {x} in this text (it may hold {start}, {end})"#]
      ),
      (
        "{start} – {end}", "{start} –",
        [#""{star| this text needs {end} (write it where the value is to stand)"#]
      ),
      (
        "{start} – {end}", "{start – {end}",
        ["{start| there is no {start – {end} in this text (it may hold {start}, {end})"]
      ),
      (
        "{start} – {end}", "{start} – end}",
        [#"}",| "}" has no "{" (values stand in both: {name})"#]
      ),
      (
        "{start} – {end}", "{start:late} – {end}",
        [#""{star| there is no form "late" (the forms are alone)"#]
      ),
      (
        "{n} years", "{n:late} years", ["{n:lat| {n} has no forms (write {n})"]
      ),
      (
        "{start} – {end}", #"\u007bstart} – {z}"#,
        [#""\u007| there is no {z} in this text (it may hold {start}, {end})"#]
      ),
    ])
  func placeholders(old: String, new: String, lines: [String]) throws {
    #expect(try issues(old, new) == lines)
  }

  @Test(
    "Plurals and their rules are held against each other",
    arguments: [
      (
        #""i = 1 and v = 0""#, #""i = 1 und v = 0""#,
        [
          #"und v | expected "and" or "or" in a plural rule, found "und" (a rule looks like "i = 1 and v = 0")"#
        ]
      ),
      (
        #"{"one": "i = 1 and v = 0"}"#, #"{"oen": "i = 1"}"#,
        [
          #""oen":| there is no rule for "oen" (did you mean "one"?)"#
        ]
      ),
      (
        #"{"one": "{n} day", "other": "{n} days"}"#, #"{"other": "{n} days"}"#,
        [#"{"othe| the plural "one" is missing (it stands for 1)"#]
      ),
      (
        #"{"one": "{n} day", "#, #"{"one": "{n} day", "few": "{n} dayz", "#,
        [#""few":| there is no plural "few" (there are one, other, and numbers such as "2")"#]
      ),
      (
        #""{n} days""#, #""days""#,
        [#""days"| "other" needs {n} (it stands for 0, 2 and so on)"#]
      ),
    ])
  func plurals(old: String, new: String, lines: [String]) throws {
    #expect(try issues(old, new) == lines)
  }

  @Test(
    "What another language needs is no fault",
    arguments: [
      // Words for some numbers, a category without its number, other digits, no separators.
      (#""{n} day""#, #""a day""#),
      (#"{"one": "{n} day", "#, #"{"one": "{n} day", "2": "two days", "#),
      (#""0123456789""#, #""٠١٢٣٤٥٦٧٨٩""#),
      (#""two": ", ""#, #""two": " ""#), (#""middle": ", ""#, #""middle": """#),
      // Months in another form, dates in another order.
      (
        #""alone": ["#, #""withDay": ["a","b","c","d","e","f","g","h","i","j","k","l"], "alone": ["#
      ),
      ("{day} {month} {year}", "{year}年{month}{day}日"),
      ("{start} – present", "{start:alone} do teraz"),
      (#""direction": "ltr""#, #""direction": "rtl""#),
    ])
  func sound(old: String, new: String) throws {
    #expect(try issues(old, new) == [])
  }

  @Test("A part of a file changes a language and keeps the rest")
  func change() {
    var language = Language.english
    let issues = language.change(
      by: SourceText(
        name: "en.json",
        text: #"{"labels": {"phone": "Call"}, "periods": {"ongoing": "{start} to date"}}"#))
    #expect(issues == [])
    #expect(language.label(.phone) == "Call")
    #expect(language.label(.email) == "Email")
  }

  @Test("A file with an error changes nothing")
  func failedChange() {
    var language = Language.english
    let issues = language.change(
      by: SourceText(name: "en.json", text: #"{"labels": {"phone": "Call", "fax": "Fax"}}"#))
    #expect(issues.map(\.message) == [#"there is no label "fax""#])
    #expect(language == .english)
  }

  @Test("Every language inside the binary can be read")
  func builtIn() throws {
    #expect(Language.builtInTags.contains("en"))
    for tag in Language.builtInTags {
      let text = try String(
        contentsOf: Repository.root.appending(path: "Sources/Languages/Data/\(tag).json"),
        encoding: .utf8)
      #expect(Language.read(SourceText(name: tag, text: text)).issues == [], "\(tag)")
    }
  }

  @Test(
    "The language of a tag is the nearest that there is, else English",
    arguments: [("en", "en"), ("EN-gb", "en"), ("en-Latn-US", "en"), ("tlh", "en")])
  func lookup(tag: String, found: String) {
    #expect(Language.of(tag).tag == found)
  }
}
