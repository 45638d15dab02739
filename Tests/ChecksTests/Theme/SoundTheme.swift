import Testing

/// A theme that looks as if it had a fault, and has none.
struct SoundTheme: Sendable, CustomTestStringConvertible {
  let name: String
  /// The files beside those of a theme without faults.
  let files: [String: String]

  var testDescription: String { name }

  /// A page that is sound.
  static func page(
    _ name: String, root: String = "<html lang=\"{{language}}\" dir=\"{{direction}}\">",
    body: String = ""
  ) -> SoundTheme {
    SoundTheme(name: name, files: ["bad/cv.html": PlantedFault.page(root: root, body: body)])
  }

  /// A style sheet that is sound, all of it: the pages have no other.
  static func style(_ name: String, _ css: String) -> SoundTheme {
    let print = "\n@media print { h2 { break-after: avoid } }\n"
    return SoundTheme(
      name: name, files: ["bad/style.css": css + print, "bad/partials/base.html": ""])
  }
}

extension SoundTheme {
  static let all = pages + colours + sheets

  private static let pages = [
    page("attributes in single quotes", root: "<html lang='{{language}}' dir='{{direction}}'>"),
    page(
      "an alternative in single quotes",
      body: "{{#image}}<img src='{{src}}' alt='{{alt}}'>{{/image}}"),
    page("an alternative without text", body: "{{#image}}<img src='{{src}}' alt>{{/image}}"),
    page(
      "spaces and line ends around attributes",
      root: "<html\n  lang = \"{{language}}\"\n  dir\n=\n'{{direction}}' >"),
    page("tags in capitals", root: "<HTML LANG=\"{{language}}\" DIR=\"{{direction}}\">"),
    page("a heading in capitals", body: "<H2>More</H2><P>x</P>"),
    page("attributes without quotes", body: "<p class=note id=x1>x</p>"),
    page("a sign in an attribute", body: "<p title=\"a > b\">x</p><h2 title=\"<h4>\">More</h2>"),
    page("a tag in a comment", body: "<!-- <h5></h5> <img> <h1>x</h1> > -->"),
    page("a comment behind a tag", body: "<p><!-- x -->y</p><!-- </main> -->"),
    page("braces in an attribute and a comment", body: "<p title=\"a > }} b\">x</p><!-- > }} -->"),
    page("a section in an attribute", body: "<p title=\"{{#image}}{{alt}}{{/image}}\">x</p>"),
    page("braces in the style sheet of a page", body: "<style>@media screen{p{margin:0}}</style>"),
    page("a drawing", body: "<svg viewBox=\"0 0 1 1\"><title>x</title><path d=\"M0 0\"/></svg>"),
    SoundTheme(
      name: "a custom property of an attribute",
      files: [
        "bad/cv.html": PlantedFault.page(body: "<p style='--own: #000; color: var(--own)'>x</p>"),
        "bad/style.css": "p { color: var(--own) }\n@media print { h2 { break-after: avoid } }\n",
      ]),
    SoundTheme(
      name: "a custom property of a partial in a style sheet",
      files: [
        "bad/partials/colours.html": ":root { --own: #000 }",
        "bad/cv.html": PlantedFault.page(
          head: "{{> head}}\n{{> style}}\n<style>{{> colours}}</style>"),
        "bad/style.css": "p { color: var(--own) }\n@media print { h2 { break-after: avoid } }\n",
      ]),
  ]

  private static let colours = [
    style(
      "a dark page without a space behind the colon",
      "html { background: #fff; color: #000 }\n@media (prefers-color-scheme:dark) { html { background: #000; color: #fff } }"
    ),
    style(
      "a dark page with a second condition",
      "html { background: #fff; color: #000 }\n@media (prefers-color-scheme:dark) and (min-width:1px) { html { background: #000; color: #fff } }"
    ),
    style(
      "a dark page in capitals",
      "HTML { BACKGROUND: #FFF; COLOR: #000 }\n@MEDIA SCREEN AND (PREFERS-COLOR-SCHEME: DARK) { HTML { BACKGROUND: #000; COLOR: #FFF } }"
    ),
    style(
      "a dark page as not a light one",
      "html { background: #fff; color: #000 }\n@media not (prefers-color-scheme: light) { html { background: #000; color: #fff } }"
    ),
    style(
      "a comment in a condition",
      "html { background: #fff; color: #000 }\n@media (prefers-color-scheme/* or not */:/**/dark) { html { background: #000; color: #fff } }"
    ),
    style(
      "colours of light pages",
      "html { background: #000; color: #fff }\n@media (prefers-color-scheme: light) { html { background: #fff; color: #000 } }"
    ),
    style(
      "an important colour that counts",
      "html { background: #fff }\np { color: #000 !important }\np { color: #ccc }"),
    style(
      "an important colour that counts in its rule",
      "html { background: #fff }\np { color: #000 ! IMPORTANT; color: #ccc }"),
    style(
      "an important background",
      "p { background: #fff !important; color: #000 }\np { background: #111 }"),
    style(
      "an important custom property",
      ":root { --ink: #000 !important }\nhtml { --ink: #ccc; background: #fff }\np { color: var(--ink) }"
    ),
    style(
      "a root that counts more than html",
      "html { background: #fff }\n:root { --ink: #000 }\nhtml { --ink: #ccc }\np { color: var(--ink) }"
    ),
    style(
      "a body behind the text, whatever the root has",
      "body { background: #fff; color: #000 }\nhtml { background: #111 }"),
    style(
      "a layer that counts less",
      "html { background: #fff }\np { color: #000 }\n@layer base { p { color: #ccc } }"),
    style(
      "screens that are always there",
      "html { background: #fff }\np { color: #ccc }\n@media screen { p { color: #000 } }"),
    style(
      "colours for paper", "html { background: #fff }\n@media only print { p { color: #ccc } }"),
    style("colours for speech", "html { background: #fff }\n@media speech { p { color: #ccc } }"),
    style("a custom property with a fallback", "p { color: var(--none, var(--other, #000)) }"),
    style(
      "a fallback with a comma",
      "p { font-family: var(--none, a, b); color: light-dark(var(--x, #000), #fff) }"),
    style("a custom property with an escape", ":root { --a\\62 c: #000 }\np { color: var(--abc) }"),
    style("a custom property with an empty value", ":root { --none:; }\np { margin: var(--none) }"),
    style(
      "a registered custom property",
      "@property --own { syntax: \"*\"; inherits: true }\np { color: var(--own) }"),
    style(
      "a custom property that holds braces",
      ":root { --own: { a: b } }\np { color: #000; margin: var(--own) }"),
    style("combinators without spaces", "header{background:#123}\nheader>h1{color:#fff}"),
    style(
      "an animation",
      "html { background: #fff }\n@keyframes x { from { color: #ccc } to { color: #000 } }"),
    style(
      "the old name of a pseudo-element",
      "html { background: #fff }\np:before { background: #eee }\np { color: #000 }"),
    style(
      "classes that differ by an escape",
      ".a\\:hover { background: #fff }\n.a:hover { background: #111 }\n.a\\:hover { color: #000 }"),
  ]

  private static let sheets = [
    style("strings with braces", "p::before { content: \"}{\" '}' \"\\\"}\" }"),
    style("comments with braces", "/* } { */ p { color: #000 /* } */ } /* @media print */"),
    style("an address with a brace", "p { background: url(data:image/png,}{) }"),
    style("escapes in names", ".a\\{b\\}, .\\31 0 { margin: 0 }"),
    style(
      "a nested rule",
      "p { margin: 0; & a { margin: 0 } @media (hover) { color: #000 } padding: 0 }"),
    style(
      "letters close to each other",
      "h1 { letter-spacing: -0.2em }\nh2 { letter-spacing: .05EM !important }"),
    style("a rule for screens", "@media not print { p { margin: 0 } }"),
    style("a condition of support", "@supports (print-color-adjust: exact) { p { margin: 0 } }"),
    SoundTheme(
      name: "rules for print in a list of media",
      files: [
        "bad/partials/base.html": "",
        "bad/style.css": "@MEDIA (max-width:1px), PRINT { h2 { BREAK-AFTER: Avoid !important } }\n",
      ]),
    SoundTheme(
      name: "rules for all but screens",
      files: [
        "bad/partials/base.html": "",
        "bad/style.css": "@media not screen { h2 { break-after:avoid } }\n",
      ]),
    SoundTheme(
      name: "a style sheet with a section of the template",
      files: [
        "bad/partials/base.html": "",
        "bad/style.css":
          "{{! } }}{{#options.timeline}}p { color: #000 }{{/options.timeline}}\n@media print { h2 { break-after: avoid } }\n",
      ]),
  ]
}

@Suite("Sound themes")
struct SoundThemeTests {
  @Test("A sound theme has no fault, whatever it looks like", arguments: SoundTheme.all)
  func sound(_ theme: SoundTheme) throws {
    let found = try ThemeCheckTests.found(theme.files)
    #expect(found.filter { !$0.contains("inherited pages use it") } == [])
  }
}
