import Testing

@testable import vita

@Suite("A wrong command line")
struct UsageErrorTests {
  @Test(
    "The error names what was typed, suggests what is near, and ends in a line of help",
    arguments: [
      (
        "biuld",
        """
        error: unknown command "biuld"
          did you mean "build"?
        see "vita help"

        """
      ),
      (
        "xyzzy",
        """
        error: unknown command "xyzzy"
        see "vita help"

        """
      ),
      (
        "theme",
        """
        error: "vita theme" needs another word
          there is "vita theme list", "vita theme show", "vita theme new", "vita theme eject", "vita theme check"
        see "vita help theme"

        """
      ),
      (
        "theme lst",
        """
        error: unknown command "theme lst"
          did you mean "theme list"?
        see "vita help theme"

        """
      ),
      (
        "help biuld",
        """
        error: unknown command "biuld"
          did you mean "build"?
        see "vita help"

        """
      ),
      (
        "--versoin",
        """
        error: unknown flag "--versoin" for "vita"
          did you mean "--version"?
        see "vita help"

        """
      ),
      (
        "themes",
        """
        error: unknown command "themes"
          did you mean "theme"?
        see "vita help"

        """
      ),
      (
        "version",
        """
        error: unknown command "version"
          did you mean "--version"?
        see "vita help"

        """
      ),
      (
        "cv.txt",
        """
        error: unknown command "cv.txt"
          did you mean "vita render cv.txt"?
        see "vita help"

        """
      ),
      (
        "ada.json",
        """
        error: unknown command "ada.json"
          a command comes first: "vita build ada.json"
        see "vita help"

        """
      ),
      (
        "--as-of=2015",
        """
        error: unknown flag "--as-of=2015" for "vita"
          flags stand behind a command: "vita facts --as-of=2015"
        see "vita help"

        """
      ),
      (
        "-o site",
        """
        error: unknown flag "-o" for "vita"
          flags stand behind a command: "vita build -o"
        see "vita help"

        """
      ),
      (
        "-v",
        """
        error: unknown flag "-v" for "vita"
          did you mean "--version"?
        see "vita help"

        """
      ),
      (
        "facts -w 40",
        """
        error: unknown flag "-w" for "vita facts"
          did you mean "--width"?
        see "vita help facts"

        """
      ),
      (
        "facts -width 40",
        """
        error: unknown flag "-width" for "vita facts"
          did you mean "--width"?
        see "vita help facts"

        """
      ),
      (
        "build --theme",
        """
        error: "--theme" needs a value: --theme THEME
          Use this theme: one of "vita theme list", or a folder if it holds "/".
        see "vita help build"

        """
      ),
      (
        "build --show phone,adress",
        """
        error: "--show" takes phone, address or email, not "adress"
          did you mean "address"?
        see "vita help build"

        """
      ),
      (
        "build --thme modern",
        """
        error: unknown flag "--thme" for "vita build"
          did you mean "--theme"?
        see "vita help build"

        """
      ),
      (
        "render",
        """
        error: "vita render" needs NAME
          The document: about.html, cv.html, about.md, cv.md, about.txt, cv.txt, README.md, profile.vcf, resume.json.
        see "vita help render"

        """
      ),
      (
        "render cv.tx",
        """
        error: there is no document "cv.tx"
          did you mean "cv.txt"?
        see "vita help render"

        """
      ),
      (
        "render cv.md --ascii",
        """
        error: "--ascii" changes nothing in cv.md
          it is for about.txt and cv.txt
        see "vita help render"

        """
      ),
      (
        "render cv.pdf",
        """
        error: there is no document "cv.pdf"
          a browser prints what "vita build" writes: chromium --headless --print-to-pdf=cv.pdf site/cv.html
        see "vita help render"

        """
      ),
      (
        "render letter.pdf",
        """
        error: there is no document "letter.pdf"
          there is about.html, cv.html, about.md, cv.md, about.txt, cv.txt, README.md, profile.vcf, resume.json
        see "vita help render"

        """
      ),
      (
        "build -o -",
        """
        error: "--output" takes a folder, not "-"
          "vita render NAME" writes one document to standard output
        see "vita help build"

        """
      ),
      (
        "build --show phnoe",
        """
        error: "--show" takes phone, address or email, not "phnoe"
          did you mean "phone"?
        see "vita help build"

        """
      ),
      (
        "facts --width 19",
        """
        error: "--width" takes a number of columns from 20 to 1000, not "19"
        see "vita help facts"

        """
      ),
      (
        "facts --as-of yesterday",
        """
        error: "--as-of" takes a date such as 2020-12-24, 2020-12 or 2020, not "yesterday"
        see "vita help facts"

        """
      ),
      (
        "facts --as-of 2020-19",
        """
        error: "--as-of" takes a date such as 2020-12-24, 2020-12 or 2020, not "2020-19"
          there is no month 19
        see "vita help facts"

        """
      ),
      (
        "facts --as-of 2019-02-30",
        """
        error: "--as-of" takes a date such as 2020-12-24, 2020-12 or 2020, not "2019-02-30"
          that month has 28 days
        see "vita help facts"

        """
      ),
      (
        "facts --as-of 2020~",
        """
        error: "--as-of" takes a date such as 2020-12-24, 2020-12 or 2020, not "2020~"
          leave out the "~"
        see "vita help facts"

        """
      ),
    ])
  func literal(line: String, error: String) {
    #expect(vita(line) == Run(exitCode: 2, output: "", error: error))
  }

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
    let surroundings = Surroundings.bare.with { $0.sourceDateEpoch = text }
    #expect(
      vita("facts -", surroundings).error == """
        error: the environment variable SOURCE_DATE_EPOCH must hold a count of seconds since 1970, \
        not "\(text)"
        see "vita help facts"

        """)
    #expect(vita("--version", surroundings).exitCode == 0)
    #expect(vita("facts - --as-of 2020", surroundings).exitCode == 1)
  }
}
