import Templating

extension TemplateCase {
  /// How names are looked up, and what sections do.
  static let scopes: [TemplateCase] = [
    TemplateCase("{{#entries}}{{title}};{{/entries}}", "A;B;"),
    TemplateCase("{{#entries}}{{#entries}}{{title}};{{/entries}}{{/entries}}", "C;;"),
    TemplateCase("{{#entries}}{{^title}}none{{/title}}{{count}};{{/entries}}", "12;12;"),
    // A record that declares a name hides it farther out, also where it has no value.
    TemplateCase("{{#person}}[{{title}}]{{name}}{{/person}}", "[]Ann"),
    TemplateCase("{{person.name}}{{person.title}}{{nobody.name}}", "Ann"),
    TemplateCase("{{#nobody}}x{{/nobody}}{{^nobody}}y{{/nobody}}", "y"),
    TemplateCase("{{#person.name}}<b>{{.}}</b>{{/person.name}}", "<b>Ann</b>"),
    TemplateCase("{{#tags}}<i>{{.}}</i>{{/tags}}", "<i>x</i><i>&lt;y&gt;</i>"),
    TemplateCase("{{#tags}}{{count}}{{/tags}}", "1212"),
    TemplateCase("{{#open}}{{count}}{{/open}}{{#shut}}x{{/shut}}{{^shut}}y{{/shut}}", "12y"),
    TemplateCase("{{#empty}}x{{/empty}}{{^empty}}y{{/empty}}{{^entries}}z{{/entries}}", "y"),
    TemplateCase("{{#count}}{{.}}{{/count}}", "12"),
    TemplateCase("{{#line}}{{.}}{{/line}}", "so <em>very</em> <code>&lt;x&gt;</code>"),
    TemplateCase("{{! note }}{{=<% %>=}}<% count %>", "12"),
    TemplateCase(
      "<ul>\n  {{#tags}}\n  <li>{{.}}</li>\n  {{/tags}}\n</ul>",
      "<ul>\n  <li>x</li>\n  <li>&lt;y&gt;</li>\n</ul>"),
    // Partials
    TemplateCase("{{#entries}}{{> one}}{{/entries}}", "A,B,", partials: ["one": "{{title}},"]),
    TemplateCase("{{#person}}{{> one}}{{/person}}", ",", partials: ["one": "{{title}},"]),
    TemplateCase(
      "x\n  {{> two}}\ny", "x\n  a\n  12\ny", partials: ["two": "a\n{{count}}\n"],
      language: .plainText),
    TemplateCase(
      "{{> tree}}", "(A)(B(C)())",
      partials: ["tree": "{{#entries}}({{title}}{{> tree}}){{/entries}}"]),
    TemplateCase(
      "<div>{{> tree}}</div>",
      "<div><section>A</section><section>B<section>C</section><section></section></section></div>",
      partials: ["tree": "{{#entries}}<section>{{title}}{{> tree}}</section>{{/entries}}"]),
    TemplateCase(
      "{{> tree}}",
      "tree:1:13: partial \"tree\" includes itself, but does not end where it begins < 1:1\n"
        + "tree:1:35: <p> is never closed (close it with </p>) < 1:1",
      partials: ["tree": "{{#entries}}{{> tree}}{{/entries}}<p>"]),
    TemplateCase("{{>*partial}}", "two", partials: ["list": "list", "section-two": "two"]),
    TemplateCase(
      "<p class=\"{{> attribute}}\">x</p>", "<p class=\"k 12\">x</p>",
      partials: ["attribute": "k {{count}}"]),
    TemplateCase(
      "{{> open}}x{{> close}}", "<div id=\"12\">x</div>",
      partials: ["open": "<div id=\"{{count}}\">", "close": "</div>"]),
    // Refused
    TemplateCase("{{titel}}", "1:1: there is no \"titel\" here (did you mean \"title\"?)"),
    TemplateCase("{{xyz}}", "1:1: there is no \"xyz\" here (names are looked up in \"document\")"),
    TemplateCase(
      "{{note}}",
      "1:1: there is no \"note\" here (it is a name of \"entry\"; names are looked up in \"document\" here)"
    ),
    TemplateCase(
      "{{#person}}{{xyz}}{{/person}}",
      "1:12: there is no \"xyz\" here (names are looked up in \"person\", \"document\")"),
    TemplateCase(
      "{{person.nam}}", "1:1: \"person\" has no \"nam\" (did you mean \"person.name\"?)"),
    TemplateCase("{{person.x}}", "1:1: \"person\" has no \"x\" (it has name, title)"),
    TemplateCase(
      "{{entries.title}}",
      "1:1: \"entries\" is a list, which has no \"title\" (go through it with {{#entries}}…{{/entries}})"
    ),
    TemplateCase("{{title.plain}}", "1:1: \"title\" is text, which has no \"plain\""),
    TemplateCase("{{.}}", "1:1: {{.}} is a record here (name what of it should be printed)"),
    TemplateCase(
      "{{person}}",
      "1:1: \"person\" is a record, which can't be printed (open it with {{#person}}…{{/person}})"),
    TemplateCase(
      "{{open}}",
      "1:1: \"open\" is a flag, which can't be printed (open it with {{#open}}…{{/open}})"),
    TemplateCase(
      "{{tags}}",
      "1:1: \"tags\" is a list, which can't be printed (open it with {{#tags}}…{{/tags}})"),
    TemplateCase(
      "{{partial}}",
      "1:1: \"partial\" is the name of a partial, which can't be printed (include the partial with {{>*partial}})"
    ),
    TemplateCase(
      "{{head}}",
      "1:1: \"head\" is HTML of the program, which can't be printed (include it with {{> head}})"),
    TemplateCase("{{#head}}x{{/head}}", "1:1: HTML of the program is always there"),
    TemplateCase("{{>*title}}", "1:1: \"title\" is text, no name of a partial"),
    TemplateCase("{{> lost}}", "1:1: there is no partial \"lost\" (the theme has none)"),
    TemplateCase(
      "{{> masthed}}", "1:1: there is no partial \"masthed\" (did you mean \"masthead\"?)",
      partials: ["masthead": ""]),
    TemplateCase(
      "{{>*partial}}", "1:1: there is no partial \"list\" (the theme has section-two)",
      partials: ["section-two": ""]),
    TemplateCase(
      "{{> a}}",
      "b:2:2: there is no \"x\" here (names are looked up in \"document\") < a:1:3 < 1:1",
      partials: ["a": "--{{> b}}", "b": "\n-{{x}}"]),
    TemplateCase(
      "{{> a}}",
      "a:1:2: partial \"a\" includes itself without end (a partial may include itself only inside {{#entries}}…{{/entries}}) < 1:1",
      partials: ["a": "x{{> a}}"]),
    TemplateCase(
      "{{> a}}",
      "b:1:1: partial \"a\" includes itself without end (a partial may include itself only inside {{#entries}}…{{/entries}}) < a:1:10 < 1:1",
      partials: ["a": "{{#tags}}{{> b}}{{/tags}}", "b": "{{> a}}"]),
    TemplateCase(
      "x\n  {{> two}}\ny",
      "two:2:3: there is no \"x\" here (names are looked up in \"document\") < 2:3",
      partials: ["two": "a\nb {{x}}\n"], language: .markdown),
    // Tags that don't fit
    TemplateCase("a {{title", "1:3: this tag is never closed (close it with }})"),
    TemplateCase("{{#open}}x", "1:1: section \"open\" is never closed (close it with {{/open}})"),
    TemplateCase(
      "x{{/open}}",
      "1:2: {{/open}} closes a section that is not open (open it with {{#open}}, or take this out)"),
    TemplateCase(
      "{{#open}}{{/shut}}",
      "1:10: {{/shut}} stands where \"open\" has to be closed (write {{/open}})"),
    TemplateCase(
      "{{}}", "1:1: this tag is empty (a name is words joined by dots, such as period.text)"),
    TemplateCase(
      "{{a b}}", "1:1: \"a b\" is no name (a name is words joined by dots, such as period.text)"),
    TemplateCase("{{=x=}}", "1:1: delimiters are two words without \"=\" (write {{=<% %>=}})"),
    TemplateCase("a\u{1}b", "1:2: a control character stands here (take it out)"),
  ]
}
