import Files
import Testing

@testable import vita

@Suite("A wrong command line")
struct UsageErrorTests {
  @Test("No control or bidi character of an argument reaches the terminal")
  func steering() {
    let run = vita(["\u{1B}[2J\u{202E}\u{9B}\r\u{8}"])
    #expect(
      run.error == """
        error: unknown command "\\u{1B}[2J\\u{202E}\\u{9B}\\u{D}\\u{8}"
        see "vita help"

        """)
  }

  @Test(
    "An empty argument is told, for a variable may not have been set",
    arguments: [["new", "DIR"], ["theme new", "NAME"], ["build", "PROFILE"]])
  func empty(command: [String]) {
    #expect(
      vita(command[0].split(separator: " ").map(String.init) + [""])
        == Run(
          exitCode: 2, output: "",
          error: """
            error: "vita \(command[0])" is given an empty \(command[1])
              a variable of the shell may not be set
            see "vita help \(command[0])"

            """))
  }

  @Test("Only the word error is coloured, and only on a terminal")
  func color() {
    #expect(vita("x y", .terminal).error.hasPrefix("\u{1B}[1;31merror:\u{1B}[0m unknown command"))
    #expect(!vita("x y", .bare).error.contains("\u{1B}"))
  }

  @Test(
    "A wrong SOURCE_DATE_EPOCH is told, but only where it counts", arguments: ["x", "-1", "1e9"])
  func epoch(text: String) {
    let world = World.bare.with(["SOURCE_DATE_EPOCH": text])
    #expect(
      vita("facts -", world).error == """
        error: the environment variable SOURCE_DATE_EPOCH must hold a count of seconds since 1970, \
        not "\(text)"
        see "vita help facts"

        """)
    #expect(vita("--version", world).exitCode == 0)
    #expect(vita("facts - --as-of 2020", world).exitCode == 1)
  }
}
