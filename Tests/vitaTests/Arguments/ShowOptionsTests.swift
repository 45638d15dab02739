import Files
import Editions
import Pipeline
import ProfileModel
import TestSupport
import Testing
import Themes

@testable import vita

@Suite("What the flags of showing mean")
struct ShowOptionsTests {
  private static func day(_ date: String?, epoch: String?) throws -> CalendarDay {
    let arguments = ParsedArguments(command: "facts", values: date.map { ["as-of": $0] } ?? [:])
    let world = World.bare.with { $0.variable = { $0 == "SOURCE_DATE_EPOCH" ? epoch : nil } }
    return try ShowOptions(arguments, world).day
  }

  @Test(
    "The day is the last one of --as-of, else of SOURCE_DATE_EPOCH, else today",
    arguments: [
      ("2015-08-07", nil, CalendarDay(year: 2015, month: 8, day: 7)),
      ("2016-02", nil, CalendarDay(year: 2016, month: 2, day: 29)),
      ("2015", nil, CalendarDay(year: 2015, month: 12, day: 31)),
      ("2015", "0", CalendarDay(year: 2015, month: 12, day: 31)),
      (nil, "0", CalendarDay(year: 1970, month: 1, day: 1)),
      (nil, "86400", CalendarDay(year: 1970, month: 1, day: 2)),
      (nil, "", CalendarDay(year: 2020, month: 12, day: 24)),
      (nil, nil, CalendarDay(year: 2020, month: 12, day: 24)),
    ] as [(String?, String?, CalendarDay)])
  func day(date: String?, epoch: String?, expected: CalendarDay) throws {
    #expect(try Self.day(date, epoch: epoch) == expected)
  }

  @Test(
    "Nothing private is shown unless it is asked for",
    arguments: [
      (ParsedArguments(command: "build"), Disclosure()),
      (ParsedArguments(command: "build", values: ["show": "phone"]), Disclosure(shown: ["phone"])),
      (
        ParsedArguments(command: "build", values: ["show": "phone,address"]),
        Disclosure(shown: ["phone", "address"])
      ),
      (
        ParsedArguments(command: "build", values: ["show": " phone , address,"]),
        Disclosure(shown: ["phone", "address"])
      ),
      (
        ParsedArguments(command: "build", switches: ["private"]),
        Disclosure(includesPrivate: true)
      ),
    ])
  func disclosure(arguments: ParsedArguments, expected: Disclosure) throws {
    #expect(try ShowOptions(arguments, .bare).disclosure == expected)
  }

  @Test(
    "Themes are looked for beside the profile, then among the user's own",
    arguments: [
      (nil, ["themes", "/home/ada/vita/themes"]),
      ("-", ["themes", "/home/ada/vita/themes"]),
      ("ada.json", ["themes", "/home/ada/vita/themes"]),
      ("people/ada.json", ["people/themes", "/home/ada/vita/themes"]),
      ("/ada.json", ["/themes", "/home/ada/vita/themes"]),
    ] as [(String?, [String])])
  func themes(profile: String?, places: [String]) {
    let world = World.bare.with(["XDG_DATA_HOME": "/home/ada"])
    #expect(ProfileInput(profile).themes(in: world).places == places)
  }
}
