extension PlantedFault {
  /// What is wrong with a style sheet.
  static let styles = [
    style(
      "a style sheet from elsewhere", "@import \"https://example.org/a.css\";",
      "bad/style.css:1:1: @import in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    style(
      "a font from elsewhere", "@font-face { src: url(https://example.org/a.woff2) }",
      "bad/style.css:1:19: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    style(
      "an unknown option", "p { color: {{options.acent}} }",
      "bad/style.css:1:12: \"options\" has no \"acent\" (did you mean \"options.accent\"?)"),
    style(
      "a value of the profile in a style sheet", "p::before { content: {{name}} }",
      "bad/style.css:1:22: no value can stand in <style> (choose between classes that style.css names)"
    ),
    style(
      "text that is too light",
      ":root { --paper: #fff; --muted: #999 }\nbody { background: var(--paper) }\np { color: var(--muted) }",
      "bad/style.css:3:12: the text of p has a contrast of 2.8 in light, #999999 on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text that is too dark on a dark page",
      "body { background: #fff; color: #222 }\n@media (prefers-color-scheme: dark) { body { background: #111 } }",
      "bad/style.css:1:33: the text of body has a contrast of 1.1 in dark, #222222 on #111111 (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text on a coloured ground",
      "html { color: #000 }\n.tag { background: #a30; color: {{options.accent}} }",
      "bad/style.css:2:33: the text of .tag has a contrast of 1.5 in light, #7c2318 on #aa3300 (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text that is too light in an element that is none",
      "header { background: #fff }\nheader > h1 { color: #bbb }",
      "bad/style.css:2:22: the text of header > h1 has a contrast of 1.9 in light, #bbbbbb on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text that only what is marked could be read on",
      "html { background: #fff }\np { color: #bbb }\np::selection { background: #222 }",
      "bad/style.css:2:12: the text of p has a contrast of 1.9 in light, #bbbbbb on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text that is too light on narrow pages",
      "html { background: #fff }\np { color: #000 }\n@media (max-width: 20em) { p { color: #bbb } }",
      "bad/style.css:3:39: the text of p has a contrast of 1.9 in light, #bbbbbb on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text that is dark enough on narrow pages alone",
      "html { background: #fff }\np { color: #ccc }\n@media (max-width: 20em) { p { color: #000 } }",
      "bad/style.css:2:12: the text of p has a contrast of 1.6 in light, #cccccc on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "a colour that makes inherited text too light", "html { --ink: #ccc; --paper: #fff }",
      "bad/style.css:1:15: the text of html has a contrast of 1.6 in light, #cccccc on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    PlantedFault(
      name: "a default that makes inherited text too light",
      files: [
        "bad/theme.json":
          ##"{"name": "bad", "description": "x", "extends": "classic", "options": {"accent": {"default": "#ddd"}}}"##
      ],
      issue:
        "bad/theme.json:1:93: the text of a:hover has a contrast of 1.3 in light, #dddddd on #fffefb (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "a custom property that there is not",
      ":root { --accent: #000 }\np { color: var(--acent) }",
      "bad/style.css:2:12: there is no custom property --acent (did you mean --accent?)"),
    style(
      "a brace that is never closed", "p { color: red\nq { color: blue }",
      "bad/style.css:1:3: a { that is never closed (close it with })"),
    style(
      "a brace that closes nothing", "p { color: red }\n}",
      "bad/style.css:2:1: a } that closes nothing (take it out)"),
    style(
      "a comment that is never closed", "p { }\n  /* p { color: red }",
      "bad/style.css:2:3: a comment that is never closed (close it with */)"),
    style(
      "blocks in each other without end", String(repeating: "p{", count: 100_000),
      "bad/style.css:1:130: more than 64 blocks stand in each other (take rules out of rules)"),
    PlantedFault(
      name: "blocks in each other in a style sheet of a page",
      files: [
        "bad/partials/base.html": "<style>" + String(repeating: "p{", count: 100_000) + "</style>"
      ],
      issue:
        "bad/partials/base.html:1:137: more than 64 blocks stand in each other (take rules out of rules)"
    ),
    style(
      "small capitals", "h2 { font-variant: small-caps }",
      "bad/style.css:1:20: font-variant: small-caps breaks words up for programs that read a CV (use capitals, or another weight)"
    ),
    style(
      "letters far apart", "h2 { letter-spacing: 0.2em }",
      "bad/style.css:1:22: letter-spacing: 0.2em breaks words up for programs that read a CV (keep letter spacing under 0.1em)"
    ),
    PlantedFault(
      name: "no rules for print",
      files: ["bad/style.css": "p { color: #000 }\n", "bad/partials/base.html": ""],
      issue:
        "bad/style.css:1:1: the style sheet has no rules for print (write @media print { … }: black on white, and no breaks inside headings)"
    ),
    PlantedFault(
      name: "headings that print alone",
      files: [
        "bad/style.css": "@media print { p { color: #000 } }\n", "bad/partials/base.html": "",
      ],
      issue:
        "bad/style.css:1:1: nothing keeps a heading on the page of what it heads (write h1, h2, h3 { break-after: avoid })"
    ),
  ]
}

extension PlantedFault {
  /// What only a reading by CSS's own rules finds.
  static let cascades = [
    style(
      "an important colour that is too light",
      "html { background: #fff }\np  { color: #bbb !important }\np { color: #000 }",
      "bad/style.css:2:13: the text of p has a contrast of 1.9 in light, #bbbbbb on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "an important colour before another in its rule",
      "html { background: #fff }\np { color: #bcc!important; color: #000 }",
      "bad/style.css:2:12: the text of p has a contrast of 1.6 in light, #bbcccc on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "an important background behind dark text",
      "p { background: #111 !important; color: #000 }\np { background: #fff }",
      "bad/style.css:1:41: the text of p has a contrast of 1.1 in light, #000000 on #111111 (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "a dark page without a space behind the colon",
      "html { background: #fff }\np { color: #111 }\n@media (prefers-color-scheme:dark) { html { background: #000 } }",
      "bad/style.css:2:12: the text of p has a contrast of 1.1 in dark, #111111 on #000000 (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text that is too light on screens alone",
      "html { background: #fff }\n@media not print { p { color: #bbb } }",
      "bad/style.css:2:31: the text of p has a contrast of 1.9 in light, #bbbbbb on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text that is too light where colours print",
      "html { background: #fff }\n@supports (print-color-adjust: exact) { p { color: #bbb } }",
      "bad/style.css:2:52: the text of p has a contrast of 1.9 in light, #bbbbbb on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "text that is too light on paper and screens",
      "html { background: #fff }\n@media print, screen { p { color: #bbb } }",
      "bad/style.css:2:35: the text of p has a contrast of 1.9 in light, #bbbbbb on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "dark text that a rule for light pages lights up",
      "html { background: #000 }\np   { color: #111 }\n@media (prefers-color-scheme: light) { p { color: #fff } }",
      "bad/style.css:2:14: the text of p has a contrast of 1.1 in dark, #111111 on #000000 (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "a class in capitals without spaces",
      "HEADER{BACKGROUND:#FFF}\nheader>.Big{COLOR:#BBB}",
      "bad/style.css:2:19: the text of header > .Big has a contrast of 1.9 in light, #bbbbbb on #ffffff (WCAG AA asks for 4.5 or more)"
    ),
    style(
      "a custom property that is misspelt in capitals",
      ":root { --accent: #000 }\np { color: VAR( --Accent /* x */ ) }",
      "bad/style.css:2:12: there is no custom property --Accent (did you mean --accent?)"),
    style(
      "letters far apart, important", "h2 { letter-spacing: .2EM !important }",
      "bad/style.css:1:22: letter-spacing: .2EM breaks words up for programs that read a CV (keep letter spacing under 0.1em)"
    ),
    PlantedFault(
      name: "an open brace in the second style sheet of a page",
      files: [
        "bad/partials/base.html":
          "<STYLE media=\"all\">p { margin: 0 }</STYLE>\n<style>p {</style>"
      ],
      issue: "bad/partials/base.html:2:10: a { that is never closed (close it with })"),
  ]
}
