import Templating

/// The holes that an attacker found in the compiler, each with its relatives: what is judged once and
/// used many times, chosen or joined must be compared whole.
extension TemplateCase {
  /// A partial that includes itself was judged for the text before its first inclusion only.
  static let recursionHoles: [TemplateCase] = [
    // What came in: the end of a comment made of two halves.
    hole(
      "{{#entries}}<!-- x{{> a}} -->{{/entries}}",
      ["a": "-><script>hit(1)</script> -->{{#entries}}<!-- -{{> a}} -->{{/entries}}<!-- x"],
      "a:1:48: partial \"a\" can't include itself here (a partial includes itself where text stands, between tags) < 1:19"
    ),
    hole(
      "{{#entries}}<p title=\"{{> a}}\">x</p>{{/entries}}",
      ["a": "x{{#entries}}{{> a}}{{/entries}}"],
      "a:1:14: partial \"a\" can't include itself here (a partial includes itself where text stands, between tags) < 1:23"
    ),
    hole(
      "{{#entries}}<a href=\"{{> a}}\">x</a>{{/entries}}",
      ["a": "/{{#entries}}java{{> a}}{{/entries}}"],
      "a:1:2: a section can't stand in the value of href=\"\" (let it hold the whole attribute) < 1:22"
    ),
    hole(
      "{{#entries}}<p {{> a}}>x</p>{{/entries}}",
      ["a": "class=\"x\"{{#entries}} id=\"{{title}}\"{{> a}}{{/entries}}"],
      "a:1:37: partial \"a\" can't include itself here (a partial includes itself where text stands, between tags) < 1:16"
    ),
    hole(
      "<style>{{#entries}}{{> a}}{{/entries}}</style>",
      ["a": "p { } {{#entries}}{{> a}}{{/entries}}"],
      "a:1:19: partial \"a\" can't include itself here (a partial includes itself where text stands, between tags) < 1:20"
    ),
    hole(
      "<textarea>{{#entries}}{{> a}}{{/entries}}</textarea>",
      ["a": "{{title}}{{#entries}}{{> a}}{{/entries}}"],
      "a:1:22: partial \"a\" can't include itself here (a partial includes itself where text stands, between tags) < 1:23"
    ),
    hole(
      "{{#entries}}<{{> a}}{{/entries}}", ["a": "p>x</p>{{#entries}}<{{> a}}{{/entries}}"],
      "a:1:21: partial \"a\" can't include itself here (a partial includes itself where text stands, between tags) < 1:14"
    ),
    hole(
      "{{#entries}}{{> a}}{{/entries}}",
      ["a": "{{#entries}}<p>{{> a}}{{/entries}}</p>"],
      "a:1:13: <p> can't stand in <p> (close <p> before it) < a:1:16 < 1:13\n"
        + "a:1:35: </p> stands where nothing is open (take it out) < 1:13"),
    hole(
      "{{#entries}}{{> a}}{{/entries}}",
      ["a": "{{title}}{{#entries}}{{> b}}{{/entries}}<!--", "b": "{{> a}}-->"],
      "1:13: partial \"a\" includes itself, but does not end where it begins"
    ),
    // Sound: elements that are open once more, and text between them.
    hole(
      "{{#entries}}{{> a}}{{/entries}}",
      ["a": "<section><p>{{title}}</p>{{#entries}}{{> a}}{{/entries}}</section>"],
      "<section><p>A</p></section><section><p>B</p><section><p>C</p></section><section><p></p></section></section>"
    ),
    hole(
      "<ul>{{#entries}}{{> a}}{{/entries}}</ul>",
      ["a": "<li>{{title}}{{#entries}}<ul>{{> a}}</ul>{{/entries}}</li>"],
      "<ul><li>A</li><li>B<ul><li>C</li></ul><ul><li></li></ul></li></ul>"),
  ]

  /// The candidates of a dynamic partial ended in one place, but not with one text before it.
  static let choiceHoles: [TemplateCase] = [
    hole(
      "{{>*partial}}-><script>hit(1)</script> -->",
      ["list": "<!-- x", "section-two": "<!-- -"],
      "1:1: partial \"list\" does not end where it begins, as each has to that \"partial\" names (close in a partial what it opens, and nothing else)\n"
        + "1:16: <script> can't stand in a theme (a theme is data and runs no code)"),
    hole(
      "<p {{>*partial}}>x</p>", ["list": "class=\"x\"", "section-two": "on"],
      "1:4: a partial that a value names can't stand in the tag <p> (let it stand between tags)"),
    hole(
      "<p title=\"{{>*partial}}\">x</p>", ["list": "x", "section-two": "y"],
      "1:11: a partial that a value names can't stand in the value of title=\"\" (let it stand between tags)"
    ),
    hole(
      "<title>{{>*partial}}</title>", ["list": "x", "section-two": "y"],
      "1:8: a partial that a value names can't stand in the content of <title> (let it stand between tags)"
    ),
    hole(
      "<a href=\"{{>*partial}}:x\">x</a>", ["list": "http", "section-two": "tel"],
      "1:10: a section can't stand in the value of href=\"\" (let it hold the whole attribute)\n"
        + "1:23: links of the scheme \"\" are not allowed (an address begins with https:, http:, mailto: or tel:)"
    ),
    hole(
      "<{{>*partial}}>x", ["list": "p", "section-two": "q"],
      "1:2: a section can't stand in the name of a tag (let it hold whole tags or attributes, with a space before it)\n"
        + "1:14: a \"<\" that begins no tag (write &lt; for the sign)"),
    hole(
      "<style>{{>*partial}}</style>",
      ["list": "p { color: red }", "section-two": "p { b: url(//x.example) }"],
      "section-two:1:8: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like) < 1:8"
    ),
    hole(
      "<style>{{>*partial}}x { }</style>", ["list": "p { } ", "section-two": "p "],
      "1:8: partial \"section-two\" does not end where it begins, as each has to that \"partial\" names (close in a partial what it opens, and nothing else)"
    ),
    hole(
      "<style>p { color: {{>*partial}} }</style>", ["list": "red", "section-two": "url("],
      "1:19: a section can't stand inside a declaration (let it hold whole declarations or rules)"),
    // Sound
    hole(
      "<div>{{>*partial}}</div>", ["list": "x", "section-two": "<p>y</p>"], "<div><p>y</p></div>"),
    hole(
      "<style>{{>*partial}}q { }</style>", ["list": "", "section-two": "p { color: red }\n"],
      "<style>p { color: red }\nq { }</style>"),
  ]

  /// A template with its partials, and its output or errors.
  static func hole(
    _ template: String, _ partials: [String: String], _ expected: String
  ) -> TemplateCase {
    TemplateCase(template, expected, partials: partials)
  }
}
