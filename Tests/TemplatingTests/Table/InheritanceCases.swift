import Templating

extension TemplateCase {
  /// Parents and blocks in document mode.
  static let inheritance: [TemplateCase] = [
    TemplateCase("{{$a}}x{{count}}{{/a}}", "x12"),
    TemplateCase(
      "{{<box}}{{$a}}{{title}}{{/a}}{{/box}}", "<p>a&lt;b&gt; \"c\" &amp; 'd' *e*</p>",
      partials: ["box": "<p>{{$a}}none{{/a}}</p>"]),
    TemplateCase("{{<box}}{{/box}}", "<p>none</p>", partials: ["box": "<p>{{$a}}none{{/a}}</p>"]),
    TemplateCase(
      "{{<box}}{{$a}}{{title}}{{/a}}{{/box}}",
      "<p title=\"a&lt;b&gt; &quot;c&quot; &amp; &#39;d&#39; *e*\">x</p>",
      partials: ["box": "<p title=\"{{$a}}none{{/a}}\">x</p>"]),
    TemplateCase(
      "{{<box}}{{$a}}{{evil}}{{/a}}{{/box}}", "<a href=\"#\">x</a>",
      partials: ["box": "<a href=\"{{$a}}/{{/a}}\">x</a>"]),
    TemplateCase(
      "{{<box}}{{$a}} id=\"{{count}}\"{{/a}}{{/box}}", "<p id=\"12\">x</p>",
      partials: ["box": "<p{{$a}} id=\"x\"{{/a}}>x</p>"]),
    TemplateCase(
      "{{<box}}{{$a}}{{title}}{{/a}}{{/box}}", "<title>a&lt;b&gt; \"c\" &amp; 'd' *e*</title>",
      partials: ["box": "<title>{{$a}}{{/a}}</title>"]),
    // A block is filled in where it stands: with the names there.
    TemplateCase(
      "{{<box}}{{$a}}{{title}};{{/a}}{{/box}}", "A;B;",
      partials: ["box": "{{#entries}}{{$a}}{{/a}}{{/entries}}"]),
    TemplateCase(
      "{{<box}}{{$a}}{{name}}{{/a}}{{/box}}", "Ann",
      partials: ["box": "{{#person}}{{$a}}{{/a}}{{/person}}"]),
    // Of several templates the outermost fills in.
    TemplateCase(
      "{{<middle}}{{$a}}outer{{/a}}{{/middle}}", "outer,middle",
      partials: [
        "middle": "{{<inner}}{{$a}}middle{{/a}}{{$b}}middle{{/b}}{{/inner}}",
        "inner": "{{$a}}{{/a}},{{$b}}{{/b}}",
      ]),
    TemplateCase(
      "{{<box}}{{$a}}{{<box}}{{$a}}x{{/a}}{{/box}}{{/a}}{{/box}}", "<div><div>x</div></div>",
      partials: ["box": "<div>{{$a}}{{/a}}</div>"]),
    TemplateCase(
      "{{<box}}{{$a}}[{{$a}}again{{/a}}]{{/a}}{{/box}}", "[again]",
      partials: ["box": "{{$a}}{{/a}}"]),
    TemplateCase(
      "{{<box}}{{$a}}{{> tree}}{{/a}}{{/box}}", "<div>(A)(B(C)())</div>",
      partials: [
        "box": "<div>{{$a}}{{/a}}</div>",
        "tree": "{{#entries}}({{title}}{{> tree}}){{/entries}}",
      ]),
    TemplateCase(
      "{{<page}}{{/page}}", "<html><head><meta></head></html>",
      partials: ["page": "<html><head>{{$start}}{{> head}}{{/start}}</head></html>"], hasHead: true),
    // Lines
    TemplateCase(
      "{{<box}}\n  {{$a}}\n  <p>{{count}}</p>\n  {{/a}}\n{{/box}}\n",
      "<main>\n    <p>12</p>\n</main>\n",
      partials: ["box": "<main>\n  {{$a}}\n    <p>none</p>\n  {{/a}}\n</main>\n"]),
    TemplateCase(
      "{{<box}}{{$a}}\n- one\n- {{count}}\n{{/a}}{{/box}}", "# x\n- ›one\n- ›12\n",
      partials: ["box": "# x\n{{$a}}\nnone\n{{/a}}\n"], language: .markdown),
    TemplateCase(
      "{{<box}}{{$a}}Name\n===\n{{/a}}{{/box}}", "Name\n══\n",
      partials: ["box": "{{$a}}{{/a}}"], language: .plainText),
    // Refused
    TemplateCase(
      "{{<box}}{{/box}}", "1:1: there is no partial \"box\" (the theme has none)"),
    TemplateCase(
      "{{<boxx}}{{/boxx}}", "1:1: there is no partial \"boxx\" (did you mean \"box\"?)",
      partials: ["box": ""]),
    TemplateCase(
      "{{<box}}{{$titel}}x{{/titel}}{{/box}}",
      "1:9: \"box\" has no block \"titel\" (did you mean \"title\"?)",
      partials: ["box": "{{$title}}{{/title}}"]),
    TemplateCase(
      "{{<box}}{{$a}}x{{/a}}{{/box}}", "1:9: \"box\" has no block \"a\" (it has none)",
      partials: ["box": "x"]),
    TemplateCase(
      "{{<box}}{{$a}}x{{/a}}{{$a}}y{{/a}}{{/box}}", "1:22: block \"a\" stands twice here",
      partials: ["box": "{{$a}}{{/a}}"]),
    TemplateCase(
      "{{<box}}\nlost {{$a}}x{{/a}}{{/box}}",
      "2:1: what stands here is never printed (only blocks fill \"box\" in: {{$name}}…{{/name}})",
      partials: ["box": "{{$a}}{{/a}}"]),
    TemplateCase(
      "{{<box}}{{#open}}{{$a}}x{{/a}}{{/open}}{{/box}}",
      "1:9: what stands here is never printed (only blocks fill \"box\" in: {{$name}}…{{/name}})",
      partials: ["box": "{{$a}}{{/a}}"]),
    TemplateCase(
      "{{<box}}{{$a}}<b>{{/a}}{{/box}}",
      "1:9: block \"a\" begins in text outside any element and ends in the text of <b> (close in a block what it opens, and nothing else) < box:1:1 < 1:1",
      partials: ["box": "{{$a}}{{/a}}"]),
    TemplateCase(
      "{{<box}}{{$a}}x\">{{/a}}{{/box}}",
      "1:9: block \"a\" begins in the value of id=\"\" and ends in the text of <p> (close in a block what it opens, and nothing else) < box:1:8 < 1:1",
      partials: ["box": "<p id=\"{{$a}}{{/a}}\"></p>"]),
    TemplateCase(
      "{{$a}}<p>{{/a}}</p>",
      "1:1: block \"a\" begins in text outside any element and ends in the text of <p> (close in a block what it opens, and nothing else)\n1:16: </p> stands where nothing is open (take it out)"
    ),
    TemplateCase(
      "{{<box}}{{$a}}[x]({{/a}}{{/box}}",
      "1:9: block \"a\" begins in text and ends in the address of a link (close in a block what it opens, and nothing else) < box:1:1 < 1:1",
      partials: ["box": "{{$a}}{{/a}}"], language: .markdown),
    TemplateCase(
      "{{<box}}{{$a}}{{story}}{{/a}}{{/box}}",
      "1:15: paragraphs and lists can't stand in <p> (put the value into a <div>, or print its words with .plain) < box:1:4 < 1:1",
      partials: ["box": "<p>{{$a}}{{/a}}</p>"]),
    TemplateCase(
      "{{<box}}{{$a}}{{title}}{{/a}}{{/box}}",
      "1:15: no value can stand in style=\"\" (choose between classes that style.css names) < box:1:11 < 1:1",
      partials: ["box": "<p style=\"{{$a}}{{/a}}\"></p>"]),
    TemplateCase(
      "x\n{{<box}}\n  {{$a}}\n    one\n    {{titel}}\n  {{/a}}\n{{/box}}",
      "5:5: there is no \"titel\" here (did you mean \"title\"?) < box:1:1 < 2:1",
      partials: ["box": "{{$a}}{{/a}}"]),
    TemplateCase(
      "{{<a}}{{/a}}",
      "a:1:2: \"a\" includes itself without end (a template can't be filled in inside itself) < 1:1",
      partials: ["a": "x{{<a}}{{/a}}"]),
    TemplateCase(
      "{{<a}}{{/a}}",
      "b:1:1: \"a\" includes itself without end (a template can't be filled in inside itself) < a:1:13 < 1:1",
      partials: ["a": "{{#entries}}{{<b}}{{/b}}{{/entries}}", "b": "{{<a}}{{/a}}"]),
    TemplateCase(
      "{{<a}}{{/a}}",
      "d:1:61: a document fills in more than 1000 templates < c:1:61 < b:1:85 < a:1:1 < 1:1",
      partials: Dictionary(
        uniqueKeysWithValues: ["a", "b", "c", "d"].enumerated().map { index, name in
          let next = ["b", "c", "d", "e"][index]
          return (name, String(repeating: "{{<\(next)}}{{/\(next)}}", count: 11))
        } + [("e", "")])),
    TemplateCase("{{<box}}x", "1:1: \"box\" is never closed (close it with {{/box}})"),
    TemplateCase("{{$a}}x", "1:1: block \"a\" is never closed (close it with {{/a}})"),
    TemplateCase(
      "{{<box}}{{$a}}{{/box}}{{/a}}",
      "1:15: {{/box}} stands where \"a\" has to be closed (write {{/a}})",
      partials: ["box": "{{$a}}{{/a}}"]),
  ]
}
