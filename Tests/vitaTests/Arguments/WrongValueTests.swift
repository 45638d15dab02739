import Testing

@testable import vita

@Suite("A wrong or missing value of a command or flag")
struct WrongValueTests {
  @Test(
    "The error names what was typed, tells what is taken, and ends in a line of help",
    arguments: [
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
}
