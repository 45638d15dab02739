import Testing

/// A theme with one fault, and what the check says of it.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  let name: String
  /// The files that have the fault; the others are those of a theme without any.
  let files: [String: String]
  /// `file:line:column: message (hint)`, one line of what is found.
  let issue: String

  var testDescription: String { name }

  /// A theme without faults, in the folder `bad`.
  static let sound = [
    "bad/theme.json": """
    {"name": "bad", "description": "A theme to spoil.", "extends": "classic"}
    """,
    "bad/cv.html": page(),
  ]

  /// A page with something in its body.
  static func page(
    head: String = "{{> head}}\n{{> style}}",
    root: String = "<html lang=\"{{language}}\" dir=\"{{direction}}\">",
    body: String = "", name: String = "<h1>{{name}}</h1>",
    sections: String = "{{#sections}}{{>*partial}}{{/sections}}"
  ) -> String {
    """
    <!doctype html>
    \(root)
    <head>
    \(head)
    </head>
    <body>
    <main>
    \(name)
    \(body)
    \(sections)
    </main>
    </body>
    </html>

    """
  }

  /// A fault in the body of a page: its line is the tenth.
  static func body(_ name: String, _ body: String, _ issue: String) -> PlantedFault {
    PlantedFault(name: name, files: ["bad/cv.html": page(body: body)], issue: issue)
  }

  /// A fault in a style sheet that is else in order.
  static func style(_ name: String, _ css: String, _ issue: String) -> PlantedFault {
    let print = "\n@media print { h2 { break-after: avoid } }\n"
    return PlantedFault(name: name, files: ["bad/style.css": css + print], issue: issue)
  }
}

extension PlantedFault {
  /// Every fault that is planted.
  static let all = manifests + templates + styles + pages + files

  private static let manifests = [
    PlantedFault(
      name: "a theme.json that is no JSON", files: ["bad/theme.json": "{\"name\": \"bad\","],
      issue:
        "bad/theme.json:1:16: expected a key in double quotes after \",\" in an object, but the text ends (close the object that begins on line 1 with \"}\")"
    ),
    PlantedFault(
      name: "an unknown key in theme.json",
      files: ["bad/theme.json": #"{"name": "bad", "extend": "classic"}"#],
      issue: "bad/theme.json:1:17: unknown key \"extend\" in a theme (did you mean \"extends\"?)"),
    PlantedFault(
      name: "a theme that extends itself",
      files: ["bad/theme.json": #"{"name": "bad", "extends": "bad"}"#],
      issue:
        "bad/theme.json:1:28: theme \"bad\" extends its own name (let it extend a theme that stands by itself, such as \"classic\")"
    ),
    PlantedFault(
      name: "a name that is not the folder's",
      files: ["bad/theme.json": #"{"name": "good", "description": "x", "extends": "classic"}"#],
      issue:
        "bad/theme.json:1:10: the theme is called \"good\", but its folder \"bad\" (give both one name)"
    ),
    PlantedFault(
      name: "no description", files: ["bad/theme.json": #"{"name": "bad", "extends": "classic"}"#],
      issue:
        "bad/theme.json:1:1: the theme has no \"description\" (say in a sentence what it looks like)"
    ),
    PlantedFault(
      name: "an order of sections that there are not",
      files: [
        "bad/theme.json":
          #"{"name": "bad", "description": "x", "extends": "classic", "order": ["skils"]}"#
      ],
      issue:
        "bad/theme.json:1:68: \"order\" names a section \"skils\" that there is not (did you mean \"skills\"?)"
    ),
    PlantedFault(
      name: "an order of one document with a section that there is not",
      files: [
        "bad/theme.json":
          #"{"name": "bad", "description": "x", "extends": "classic", "order": {"about": [], "cv": ["skils"]}}"#
      ],
      issue:
        "bad/theme.json:1:88: \"order\" names a section \"skils\" that there is not (did you mean \"skills\"?)"
    ),
    PlantedFault(
      name: "a default that is no colour",
      files: [
        "bad/theme.json":
          #"{"name": "bad", "description": "x", "extends": "classic", "options": {"accent": {"default": "red"}}}"#
      ],
      issue:
        "bad/theme.json:1:93: option \"accent\" takes a colour such as #a30 or #aa3300, not \"red\""
    ),
    PlantedFault(
      name: "an option without braces",
      files: [
        "bad/theme.json":
          ##"{"name": "bad", "description": "x", "extends": "classic", "options": {"accent": "#123456"}}"##
      ],
      issue:
        "bad/theme.json:1:81: expected an option in braces, found text (write {\"default\": \"#123456\"})"
    ),
    PlantedFault(
      name: "a phrase that there is not",
      files: ["bad/phrases/en.json": #"{"labels": {"projets": "Things"}}"#],
      issue:
        "bad/phrases/en.json:1:13: there is no label \"projets\" (did you mean \"projects\"?)"),
  ]

  private static let templates = [
    body(
      "an unknown name", "<p>{{headlin}}</p>",
      "bad/cv.html:10:4: there is no \"headlin\" here (did you mean \"headline\"?)"),
    body(
      "an unknown name of a record", "{{#entries}}{{/entries}}",
      "bad/cv.html:10:1: there is no \"entries\" here (it is a name of \"section\", \"entry\"; names are looked up in \"document\" here)"
    ),
    body(
      "an unknown partial", "{{> masthed}}",
      "bad/cv.html:10:1: there is no partial \"masthed\" (did you mean \"masthead\"?)"),
    PlantedFault(
      name: "a partial that includes itself",
      files: ["bad/partials/masthead.html": "<p>x</p>{{> masthead}}"],
      issue:
        "bad/partials/masthead.html:1:9: partial \"masthead\" includes itself without end (a partial may include itself only inside {{#entries}}…{{/entries}})"
    ),
    body(
      "a block that the parent doesn't have", "{{<masthead}}{{$top}}x{{/top}}{{/masthead}}",
      "bad/cv.html:10:14: \"masthead\" has no block \"top\" (it has none)"),
    body(
      "a section that is never closed", "{{#image}}",
      "bad/cv.html:10:1: section \"image\" is never closed (close it with {{/image}})"),
    body(
      "an element that is never closed", "<div>",
      "bad/cv.html:12:1: </main> stands where <div> has to be closed (write </div>)"),
    body(
      "a value without escaping", "{{{name}}}",
      "bad/cv.html:10:1: a value can't be printed without escaping (write {{name}})"),
    body(
      "a value in a style", "<p style=\"color: {{name}}\">x</p>",
      "bad/cv.html:10:18: no value can stand in style=\"\" (choose between classes that style.css names)"
    ),
    body(
      "a value without quotes", "<p class={{name}}>x</p>",
      "bad/cv.html:10:10: no value can stand in an attribute without quotes (write class=\"{{…}}\")"
    ),
    body(
      "a script", "<script>x</script>",
      "bad/cv.html:10:1: <script> can't stand in a theme (a theme is data and runs no code)"),
    body(
      "an event handler", "<p onclick=\"x\">x</p>",
      "bad/cv.html:10:4: onclick=\"\" can't stand in a theme (a theme is data and runs no code)"),
    body(
      "a picture from elsewhere", "<img src=\"https://example.org/a.png\" alt=\"\">",
      "bad/cv.html:10:11: src=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    body(
      "paragraphs in a paragraph", "<p>{{summary}}</p>",
      "bad/cv.html:10:4: paragraphs and lists can't stand in <p> (put the value into a <div>, or print its words with .plain)"
    ),
    body(
      "branches that differ", "{{#location}}<p>{{/location}}",
      "bad/cv.html:10:1: section \"location\" begins in the text of <main> and ends in the text of <p> (close in a section what it opens, and nothing else)"
    ),
    PlantedFault(
      name: "a page without its head", files: ["bad/cv.html": page(head: "{{> style}}")],
      issue: "bad/cv.html:1:1: the page does not print {{> head}} (put it first into <head>)"),
  ]

  private static let styles = [
    style(
      "a style sheet from elsewhere", "@import \"https://example.org/a.css\";",
      "bad/style.css:1:1: @import in a style sheet would load something (a page loads nothing: only url(data:…) and url(#…) may stand here)"
    ),
    style(
      "a font from elsewhere", "@font-face { src: url(https://example.org/a.woff2) }",
      "bad/style.css:1:19: url() in a style sheet would load something (a page loads nothing: only url(data:…) and url(#…) may stand here)"
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

  private static let pages = [
    PlantedFault(
      name: "a page without sections", files: ["bad/cv.html": page(sections: "")],
      issue:
        "cv.html does not show sections \"employers\", \"projects\", \"awards\" and 12 others (print all with {{#sections}}{{>*partial}}{{/sections}})"
    ),
    PlantedFault(
      name: "a text without sections", files: ["bad/cv.txt": "{{name}}\n"],
      issue:
        "cv.txt does not show sections \"employers\", \"projects\", \"awards\" and 12 others (print all with {{#sections}}{{>*partial}}{{/sections}})"
    ),
    PlantedFault(
      name: "entries without their periods",
      files: [
        "bad/partials/entries.md":
          "## {{title}}\n{{#entries}}\n- {{title}} {{organization}}{{#entries}} {{title}}{{/entries}}\n{{/entries}}\n"
      ],
      issue:
        "about.md does not show the period of an entry of sections \"employers\", \"community\", \"projects\" and 6 others (the same in cv.md) (print {{period.text}})"
    ),
    PlantedFault(
      name: "interviews without answers", files: ["bad/partials/questions.html": noAnswers],
      issue:
        "about.html does not show a question of an entry of section \"interviews\" (print {{#entries}}{{question}}{{/entries}})"
    ),
    PlantedFault(
      name: "a page without the name", files: ["bad/cv.html": page(name: "<h1>CV</h1>")],
      issue: "cv.html does not show the person's name (print {{name}})"),
    body(
      "a level of headings left out", "<h3>More</h3>",
      "cv.html has an <h3> behind an <h1> (no level of headings is left out: write <h2>)"),
    PlantedFault(
      name: "a page without a main heading", files: ["bad/cv.html": page(name: "<p>{{name}}</p>")],
      issue:
        "cv.html does not begin with one <h1>, and have no other (the person's name is its <h1>)"),
    PlantedFault(
      name: "a page without its language", files: ["bad/cv.html": page(root: "<html lang=\"en\">")],
      issue:
        "cv.html does not tell its language (write <html lang=\"{{language}}\" dir=\"{{direction}}\">)"
    ),
    PlantedFault(
      name: "a page without its direction",
      files: ["bad/cv.html": page(root: "<html lang=\"{{language}}\">")],
      issue:
        "cv.html does not tell its direction of writing (write <html lang=\"{{language}}\" dir=\"{{direction}}\">)"
    ),
    body(
      "a picture without words", "{{#image}}<img src=\"{{src}}\">{{/image}}",
      "cv.html holds an <img> without alt=\"\" (write alt=\"{{alt}}\")"),
    body(
      "a heading without words", "<h2>{{location}}</h2>",
      "cv.html has an empty <h2> for an empty profile (print it only where there is something to print: {{#name}}…{{/name}})"
    ),
    PlantedFault(
      name: "a page without its style", files: ["bad/cv.html": page(head: "{{> head}}")],
      issue:
        "cv.html does not print {{> style}}, so nothing of style.css counts (put it into <head>, behind {{> head}})"
    ),
    PlantedFault(
      name: "a style that stands in another",
      files: ["bad/cv.html": page(head: "{{> head}}\n<style>{{> style}}</style>")],
      issue:
        "bad/cv.html:5:8: {{> style}} prints its own <style>, and stands in another (take <style> and </style> from around it)"
    ),
    PlantedFault(
      name: "tags without their texts",
      files: ["bad/partials/tags.txt": "{{#entries}}{{title}} {{/entries}}{{title}}"],
      issue:
        "about.txt does not show a tag of an entry of sections \"skills\", \"languages\", \"interests\" (the same in cv.txt) (print {{tagLine}}, or {{#tags}}{{.}} {{/tags}})"
    ),
    PlantedFault(
      name: "a GitHub page without the name", files: ["bad/github.md": "# x"],
      issue: "github.md does not show the person's name (print {{name}})"),
    body(
      "braces that are printed", "<p>{{=<% %>=}}{{name}}<%={{ }}=%></p>",
      "cv.html prints {{ as text (a tag was not read as one: look for changed delimiters or a stray brace)"
    ),
  ]

  private static let noAnswers = """
    <section><h2>{{title}}</h2>{{#entries}}<p>{{title}} {{organization}} {{period.text}}</p>{{/entries}}</section>

    """

  private static let files = [
    PlantedFault(
      name: "a partial that is misspelt", files: ["bad/partials/masthed.html": "<p>x</p>"],
      issue: "bad/partials/masthed.html is never included (did you mean masthead.html?)"),
    PlantedFault(
      name: "an unknown name in a partial that is misspelt",
      files: ["bad/partials/masthed.html": "<p>{{nmae}}</p>"],
      issue: "bad/partials/masthed.html:1:4: there is no \"nmae\" here (did you mean \"name\"?)"),
    PlantedFault(
      name: "a partial that nothing is near to", files: ["bad/partials/weather.md": "x"],
      issue:
        "bad/partials/weather.md is never included (include it with {{> weather}}, or take it out of the theme's folder)"
    ),
    PlantedFault(
      name: "phrases of another language that are no JSON", files: ["bad/phrases/sv.json": "{"],
      issue:
        "bad/phrases/sv.json:1:2: expected a key in double quotes or \"}\" in an object, but the text ends (close the object that begins on line 1 with \"}\")"
    ),
    PlantedFault(
      name: "a file that no document is made from", files: ["bad/abuot.html": page()],
      issue: "bad/abuot.html is never used (did you mean about.html?)"),
    PlantedFault(
      name: "a partial for a section that there is not",
      files: ["bad/partials/section-award.html": "x"],
      issue:
        "bad/partials/section-award.html is never used (did you mean partials/section-awards.html?)"
    ),
    PlantedFault(
      name: "an asset that no page can hold", files: ["bad/assets/run.js": "x"],
      issue:
        "bad/assets/run.js is nothing that a page can hold (pictures are PNG, JPEG, WebP or SVG, fonts WOFF or WOFF2)"
    ),
  ]
}
