import Checks
import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Names of many private employers")
struct ManyPrivateNamesTests {
  /// Whether one of the names is found in a headline.
  private func finds(_ names: [String], in headline: String) -> Bool {
    let employers = names.map { name in
      #"{"name": "\#(name)", "private": true, "roles": [{"title": "t"}]}"#
    }
    let text = """
      {"name": "Ada", "headline": "\(headline)", "employers": [\(employers.joined(separator: ", "))]}
      """
    let day = CalendarDay(year: 2026, month: 1, day: 15)
    let warnings = Opened(SourceText(name: "p", text: text)).warnings(on: day)
    #expect(warnings.allSatisfy { $0.code == .privateName })
    return !warnings.isEmpty
  }

  @Test(
    "A name is found where another begins alike, or ends as it begins",
    arguments: [
      (["Alpha x1", "Alpha x2", "Alpha x3"], "At Alpha Alpha x2"),
      (["Alpha Alpha Beta"], "Alpha Alpha Alpha Beta"),
      (["Alpha Beta Alpha Gamma"], "Alpha Beta Alpha Beta Alpha Gamma"),
      (["Alpha Beta Gamma Delta", "Beta Gamma Epsilon"], "Alpha Beta Gamma Epsilon"),
      (["Alpha Beta Gamma", "Beta"], "Alpha Beta"),
      (["Alpha Beta Gamma", "Beta Gamma"], "Alpha, Beta Gamma"),
      (["Beta", "Alpha Beta Gamma"], "Alpha Beta Delta"),
      (["Alpha Beta Gamma", "Alpha Beta"], "Alpha Beta Delta"),
      (["Alpha Beta", "Alpha Beta Gamma"], "Alpha Beta Delta"),
      (["Acme, Inc.", "Acme, Ltd."], "Was Acme, Ltd’s first"),
      (["(Acme)", "Acme-Nord"], "An Acme-Süd"),
      (["Caf\u{E9} Noir"], "The CAFE\u{301} noir"),
      (["秘密会社", "秘密"], "元秘密で"),
      (["Acme 秘密"], "元Acme 秘密で"),
    ])
  func found(names: [String], headline: String) {
    #expect(finds(names, in: headline))
  }

  @Test(
    "Nothing is found where no name stands whole",
    arguments: [
      (["Alpha x1", "Alpha x2"], "Alpha x12, Alpha x, Alpha, x1, Alpha-x1"),
      (["Alpha Alpha Beta"], "Alpha Beta Alpha Alpha"),
      (["Alpha Beta Gamma", "Beta Delta"], "Alpha Beta"),
      (["Alpha Beta Gamma Delta", "Beta Gamma Epsilon"], "Alpha Beta Gamma, Epsilon"),
      (["Acme, Inc."], "Acme Inc, Acme Incorporated"),
      (["It", "X", "…"], "It is … X"),
      (["秘密会社"], "秘密の会社"),
    ])
  func notFound(names: [String], headline: String) {
    #expect(!finds(names, in: headline))
  }

  @Test("One of many names is found whatever the others are")
  func many() {
    for count in [1, 2, 50] {
      let names = (0..<count).map { "Alpha Beta x\($0)" }
      #expect(finds(names, in: "Alpha Alpha Beta Alpha Beta x\(count - 1)"))
      #expect(!finds(names, in: "Alpha Alpha Beta Alpha Beta x\(count)"))
    }
  }
}
