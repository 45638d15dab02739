import ProfileKit
import Testing

@Suite("The check of themes")
struct ThemeCheckTests {
  private static func found(_ files: [String: String]) throws -> [String] {
    let folder = try TemporaryFolder(PlantedFault.sound.merging(files) { $1 })
    return ThemeCheck.issues(ofThemeNamed: "bad", from: folder.themes).map { $0.shown(in: folder) }
  }

  @Test("Each planted fault is found, and told where it stands", arguments: PlantedFault.all)
  func planted(_ fault: PlantedFault) throws {
    let found = try Self.found(fault.files)
    #expect(found.contains(fault.issue), "\(found.joined(separator: "\n"))")
  }

  @Test("There are at least thirty, no two alike")
  func count() {
    #expect(PlantedFault.all.count >= 30)
    #expect(Set(PlantedFault.all.map(\.issue)).count == PlantedFault.all.count)
  }

  @Test("The theme that they are planted in has none")
  func sound() throws {
    #expect(try Self.found([:]) == [])
  }

  @Test("A section that an order for both documents names wrongly is told once")
  func once() throws {
    let manifest =
      #"{"name": "bad", "description": "x", "extends": "classic", "order": ["jobs", "jobs"]}"#
    let issue = try #require(try Self.found(["bad/theme.json": manifest]).first)
    #expect(issue.hasPrefix("bad/theme.json:1:68: \"order\" names a section \"jobs\" that"))
    #expect(try Self.found(["bad/theme.json": manifest]) == [issue])
  }

  @Test("No theme in the binary has a fault", arguments: EmbeddedThemes.themeNames)
  func builtIn(name: String) {
    #expect(ThemeCheck.issues(ofThemeNamed: name, from: ThemeFinder(places: [])) == [])
  }
}
