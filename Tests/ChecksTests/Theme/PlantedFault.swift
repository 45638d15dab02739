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
  static let all = manifests + templates + styles + cascades + pages + files

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
      "bad/cv.html:10:11: src=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
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
}
