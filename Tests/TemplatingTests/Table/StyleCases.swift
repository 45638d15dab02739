import Templating

extension TemplateCase {
  /// What may stand in a style sheet, and how options are printed there and elsewhere.
  static let styles: [TemplateCase] = [
    style(
      "p { color: {{options.accent}}; gap: {{options.gap}} }", "p { color: #a30; gap: 1.5rem }"),
    style("p{color:{{options.accent}}}", "p{color:#a30}"),
    style(
      "p { margin: 0 {{options.gap}}, {{options.gap}}/{{options.gap}} !important }",
      "p { margin: 0 1.5rem, 1.5rem/1.5rem !important }"),
    style("p { width: calc({{options.gap}} * 2) }", "p { width: calc(1.5rem * 2) }"),
    style("@media (width < 9em) { p { --x: {{options.layout}} } }", nil),
    style(
      "@media (min-width: {{options.gap}}) { p { display: {{options.layout}} } }",
      "@media (min-width: 1.5rem) { p { display: grid } }"),
    style(
      "p::before { content: {{options.mark}} }",
      "p::before { content: \"\\22 \\3c /style\\3e \\5c \\a \u{301}\" }"),
    style(
      "p { background: url({{options.logo}}) }", "p { background: url(data:image/png;base64,AA==) }"
    ),
    style(
      "a { b: url(data:x;y,{z) } {{#options.wide}}p { c: {{options.gap}} }{{/options.wide}}", nil),
    style(
      "{{#options.wide}}p { color: red }{{/options.wide}}{{^options.wide}}q { }{{/options.wide}}",
      "p { color: red }"),
    style(
      "p { a: b; /* ; */ {{#options.wide}}color: red;{{/options.wide}} }",
      "p { a: b; /* ; */ color: red; }"),
    style("{{$colours}}p { color: red }{{/colours}}", "p { color: red }"),
    TemplateCase(
      "<p class=\"{{options.layout}}\">{{options.mark}}</p>",
      "<p class=\"grid\">\"&lt;/style&gt;\\\n\u{301}</p>"),
    TemplateCase(
      "{{#options.wide}}{{options.accent}} {{options.gap}}{{/options.wide}}", "#a30 1.5rem",
      language: .plainText),
    TemplateCase(
      "<img src=\"{{options.logo}}\" alt=\"\">", "<img src=\"data:image/png;base64,AA==\" alt=\"\">"
    ),
    TemplateCase(
      "<style>p { color: {{options.accent}} }</style>", "<style>p { color: #a30 }</style>"),
    style("/* @import url(http://x) */ p { color: red }", nil),
    style("p::before { content: \"see url(http://x) or @import\" }", nil),
    style("p::before { content: '\\22 \\\\ \\' url(http://x)' }", nil),
    style("p { x: url(data:a/b;c) } /* url(http://x) */", nil),
    // Refused
    style("/* */ @import \"x\";", loads("@import", 7)),
    style("/* /* */ @import \"x\";", loads("@import", 10)),
    style("/* @import \"x\";", broken(1, "this comment is never closed (close it with */)")),
    style("p { a: \"/*\"; b: url(x); c: \"*/\" }", loads("url()", 17)),
    style("p { a: '\\'; b: url(x); c: '' }", unclosed(28)),
    style("p { a: '\\'; b: url(x); c: ' }", nil),
    style("p { a: '\\\\'; b: url(x); c: '' }", loads("url()", 17)),
    style(
      "p { a: '\n; b: url(x); c: '' }",
      broken(8, "this string does not end on its line (close its quotes)") + also(6, line: 2)),
    style("p { a: '\\\n'; b: url(x); c: '' }", loads("url()", 7, line: 2)),
    style(
      "p { a: url(data:'); b: url(x); c: ' }",
      spoiled(8) + also(24) + " < 1:23\nstyle.css:" + unclosed(35)),
    style("p { a: xurl(data:'); b: url(x) }", unclosed(18)),
    style("p { a: url(data:/*); b: url(x); c: */ }", loads("url()", 25)),
    style(
      "p { a: \\'; b: url(x); c: ' }", loads("url()", 15) + " < 1:23\nstyle.css:" + unclosed(26)),
    style("p { a: url(\"x\") }", loads("url()", 8)),
    style("p { a: url(/**/\"data:x\") }", spoiled(8)),
    style("p { a: url('data:x'); b: url('//x') }", loads("url()", 26)),
    style("p { a: u/**/rl(x) }", nil),
    style(
      "p { color: {{title}} }",
      "1:12: no value can stand in <style> (choose between classes that style.css names)"),
    style("p { {{options.layout}}: red }", misplaced(5)),
    style("{{options.layout}} { color: red }", misplaced(1)),
    style("p { color: x{{options.accent}} }", misplaced(13)),
    style("p { color: \" {{options.mark}}\" }", misplaced(14)),
    style("p { color: ' \\' {{options.mark}}' }", misplaced(17)),
    style("p { color: /* {{options.accent}} */ red }", misplaced(15)),
    style("p { color: #{{options.accent}} }", misplaced(13)),
    style("p { color: {{options.accent}}{{options.gap}} }", misplaced(30)),
    style("p { x: url( {{options.mark}}) }", misplaced(13)),
    style("p { x: url(\"{{options.mark}}\") }", misplaced(13)),
    style("@{{options.layout}} \"x\";", misplaced(2)),
    style(
      "p { width: {{options.gap}}px }",
      "1:27: what stands behind a value here would become a part of it (put a space or semicolon between them)"
    ),
    style(
      "p { x: {{options.layout}}(https://x.example) }",
      "1:26: what stands behind a value here would become a part of it (put a space or semicolon between them)"
    ),
    style(
      "p { x: \\75rl({{options.mark}}) }",
      misplaced(14)),
    style(
      "p { x: url({{options.logo}}#a) }",
      "1:28: what stands behind a value here would become a part of it (end the url() with ))"),
    style(
      "p { x: {{options.logo}} }",
      "1:8: a picture or font can only be all of a url() (write url({{…}}), without quotes)"),
    style(
      "p { x: image-set(\"https://x.example/a.png\" 1x) }",
      "1:8: image-set() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    style(
      "p { color: {{#options.wide}}red{{/options.wide}} }",
      "1:12: a section can't stand inside a declaration (let it hold whole declarations or rules)"),
    style(
      "p { x: url({{^options.wide}}data:{{/options.wide}}https://x.example) }",
      "1:12: a section can't stand inside a declaration (let it hold whole declarations or rules)"
        + also(8)),
    style(
      "{{#options.wide}}p { {{/options.wide}} color: red",
      "1:1: section \"options.wide\" begins in the content of <style> and ends in the content of <style> (close in a section what it opens, and nothing else)"
    ),
    style(
      "p { {{#options.wide}}color: red{{/options.wide}} }",
      "1:5: section \"options.wide\" begins in the content of <style> and ends in a rule or declaration of <style> (close in a section what it opens, and nothing else)"
    ),
    style(
      "{{> a}}@import \"x\";{{> a}}",
      "1:8: @import in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)",
      partials: ["a": "p { }"]),
    TemplateCase(
      "<a href=\"{{options.logo}}\">x</a>",
      "1:10: a picture can't be printed here (write <img src=\"{{…}}\">, or url({{…}}) in style.css)"
    ),
    TemplateCase(
      "<p title=\"{{options.logo}}\">{{options.logo}}</p>",
      "1:11: a picture can't be printed here (write <img src=\"{{…}}\">, or url({{…}}) in style.css)\n1:29: a picture can't be printed here (write <img src=\"{{…}}\">, or url({{…}}) in style.css)"
    ),
    TemplateCase(
      "![x]({{options.logo}})", "1:6: a picture can't be printed in text", language: .markdown),
    TemplateCase(
      "<p style=\"color: {{options.accent}}\">x</p>",
      "1:18: no value can stand in style=\"\" (choose between classes that style.css names)"),
    style(
      "p { color: {{options.accnt}} }",
      "1:12: \"options\" has no \"accnt\" (did you mean \"options.accent\"?)"),
    style(
      "p { color: {{options.wide}} }",
      "1:12: \"options.wide\" is a flag, which can't be printed (open it with {{#options.wide}}…{{/options.wide}})"
    ),
  ]

  private static let page = "<html><head>{{> head}}{{> style}}</head></html>"

  /// A style sheet with what is printed of it, or its errors; nil where it is printed as it is.
  private static func style(
    _ css: String, _ expected: String?, partials: [String: String] = [:]
  ) -> TemplateCase {
    let printed =
      expected
      ?? css.replacing("{{#options.wide}}", with: "")
      .replacing("{{/options.wide}}", with: "").replacing("{{options.gap}}", with: "1.5rem")
      .replacing("{{options.layout}}", with: "grid")
    let isError = expected?.hasPrefix("1:") == true || expected?.hasPrefix("2:") == true
    let output =
      isError
      ? "style.css:\(printed) < 1:23"
      : "<html><head><meta><style>\n\(printed)</style>\n</head></html>"
    return TemplateCase(page, output, partials: partials, style: css, hasHead: true)
  }

  private static func misplaced(_ column: Int) -> String {
    "1:\(column): an option can't stand here in a style sheet"
      + " (it is a whole value of a declaration, or a part between spaces: color: {{…}};)"
  }

  private static func loads(_ what: String, _ column: Int, line: Int = 1) -> String {
    "\(line):\(column): \(what) in a style sheet would load something"
      + " (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
  }

  private static func spoiled(_ column: Int) -> String {
    broken(column, "this url() holds what no address can hold (quote all of it)")
  }

  private static func unclosed(_ column: Int) -> String {
    broken(column, "this string or address is never closed (close it)")
  }

  private static func broken(_ column: Int, _ message: String) -> String {
    "1:\(column): \(message)"
  }

  private static func also(_ column: Int, line: Int = 1) -> String {
    " < 1:23\nstyle.css:\(line):\(column): url() in a style sheet would load something"
      + " (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
  }
}
