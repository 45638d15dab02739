import Testing

@testable import vita

@Suite("An unknown command or flag")
struct UnknownWordTests {
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
        "build --thme modern",
        """
        error: unknown flag "--thme" for "vita build"
          did you mean "--theme"?
        see "vita help build"

        """
      ),
    ])
  func literal(line: String, error: String) {
    #expect(vita(line) == Run(exitCode: 2, output: "", error: error))
  }
}
