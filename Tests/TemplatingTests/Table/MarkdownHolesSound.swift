import Templating

extension MarkdownHoles {
  /// Templates that hold nothing of the kind.
  static let sound: [TemplateCase] = [
    TemplateCase("a<br>b {{line}}\n", "a<br>b so *very* `<x>`\n", language: .markdown),
    TemplateCase(
      "<details><summary>{{title}}</summary>\n\n{{story}}\n\n</details>\n",
      "<details><summary>a&lt;b&gt; &#34;c&#34; &amp; &#39;d&#39; &#42;e&#42;</summary>\n\nOne.⏎⏎- two⏎- three\n\n</details>\n",
      language: .markdown),
    TemplateCase(
      "<div align=\"center\">\n\n# {{title}}\n\n</div>\n\n{{line}}\n",
      "<div align=\"center\">\n\n# a&lt;b> \"c\" & 'd' \\*e\\*\n\n</div>\n\nso *very* `<x>`\n",
      language: .markdown),
    TemplateCase(
      "<kbd>{{title}}</kbd> H<sub>2</sub>O {{line}}\n",
      "<kbd>a&lt;b> \"c\" & 'd' \\*e\\*</kbd> H<sub>2</sub>O so *very* `<x>`\n", language: .markdown
    ),
    TemplateCase(
      "<!-- note -->\n{{line}}\n", "<!-- note -->\nso *very* `<x>`\n", language: .markdown),
    TemplateCase(
      "<!-- two\nlines -->\n\n{{line}}\n", "<!-- two\nlines -->\n\nso *very* `<x>`\n",
      language: .markdown),
    TemplateCase(
      "[build passing](https://ci.example.org/x?a=b&c=d) [{{title}}]({{url}})\n",
      "[build passing](https://ci.example.org/x?a=b&c=d) [a&lt;b> \"c\" & 'd' \\*e\\*](https://x.org/a%20b?c=d&amp;e=\\(f\\))\n",
      language: .markdown),
    TemplateCase(
      "a < b, R&D, AT&T, 1 &lt; 2, x > y\n", "a < b, R&D, AT&T, 1 &lt; 2, x > y\n",
      language: .markdown),
    TemplateCase(
      "<https://example.org> and <me@example.org> {{line}}\n",
      "<https://example.org> and <me@example.org> so *very* `<x>`\n", language: .markdown),
    TemplateCase(
      "See [1] and [2], {{line}} [ ] [x]\n", "See [1] and [2], so *very* `<x>` [ ] [x]\n",
      language: .markdown),
    TemplateCase(
      "`<script>` and ``a ` b`` {{line}}\n", "`<script>` and ``a ` b`` so *very* `<x>`\n",
      language: .markdown),
    TemplateCase(
      "[x]: https://example.org \"{{title}}\"\n",
      "[x]: https://example.org \"a%3Cb%3E%20%22c%22%20&%20'd'%20\\*e\\*\"\n", language: .markdown),
    TemplateCase(
      "[x](mailto:a@example.org) [x](/a/b#c) [x](#d) [x](a.md \"t\") [x](https://example.org/a_(b))\n",
      "[x](mailto:a@example.org) [x](/a/b#c) [x](#d) [x](a.md \"t\") [x](https://example.org/a_(b))\n",
      language: .markdown),
    TemplateCase(
      "![x](data:image/png;base64,AA==)\n", "![x](data:image/png;base64,AA==)\n",
      language: .markdown),
    TemplateCase(
      "[![x](data:image/png;base64,AA==)](https://example.org)\n",
      "[![x](data:image/png;base64,AA==)](https://example.org)\n", language: .markdown),
    TemplateCase(
      "Hello! {{title}}! {{line}}\n", "Hello! a&lt;b> \"c\" & 'd' \\*e\\*! so *very* `<x>`\n",
      language: .markdown),
    TemplateCase(
      "```\ncode [x] ` < b\n```\n\n{{line}}\n", "```\ncode [x] ` < b\n```\n\nso *very* `<x>`\n",
      language: .markdown),
    TemplateCase(
      "- {{title}}\n  - {{line}}\n    - {{story}}\n",
      "- ›a&lt;b> \"c\" & 'd' \\*e\\*\n  - ›so *very* `<x>`\n    - ›One.⏎⏎- two⏎- three\n",
      language: .markdown),
    TemplateCase("1. {{story}}\n", "1. ›One.⏎⏎- two⏎- three\n", language: .markdown),
    TemplateCase("> {{story}}\n", "> ›One.⏎⏎- two⏎- three\n", language: .markdown),
    TemplateCase(
      "{{#entries}}\n- {{title}}: {{note}}\n{{#entries}}\n  - {{title}}\n{{/entries}}\n{{/entries}}\n",
      "- ›A: \n- ›B: \n  - ›C\n  - ›\n", language: .markdown),
    TemplateCase(
      "{{#title}}\n<h1 align=\"center\">{{title}}</h1>\n{{/title}}\n\n{{line}}\n",
      "<h1 align=\"center\">a&lt;b&gt; &#34;c&#34; &amp; &#39;d&#39; &#42;e&#42;</h1>\n\nso *very* `<x>`\n",
      language: .markdown),
    TemplateCase(
      "| a | b |\n|---|---|\n| {{title}} | {{line}} |\n",
      "| a | b |\n|---|---|\n| a&lt;b> \"c\" & 'd' \\*e\\* | so *very* `<x>` |\n",
      language: .markdown),
    TemplateCase(
      "**{{title}}**: {{line}} ({{count}})\n***\n",
      "**a&lt;b> \"c\" & 'd' \\*e\\***: so *very* `<x>` (12)\n***\n", language: .markdown),
    TemplateCase("a\r\n\r\n<b>x</b>\r\n", "a\n\n<b>x</b>\n", language: .markdown),
    TemplateCase(
      "<a href=\"https://example.org\"><img alt=\"x\" src=\"data:,x\"></a> {{line}}\n",
      "<a href=\"https://example.org\"><img alt=\"x\" src=\"data:,x\"></a> so *very* `<x>`\n",
      language: .markdown),
    TemplateCase(
      "2 * 3 \\* {{count}} \\[x\\](y) {{line}}\n", "2 * 3 \\* 12 \\[x\\](y) so *very* `<x>`\n",
      language: .markdown),
    TemplateCase("Ends in a bang!", "Ends in a bang&#33;", language: .markdown),
    TemplateCase(
      "[{{title}}]{{#open}} x{{/open}}\n", "[a&lt;b> \"c\" & 'd' \\*e\\*] x\n", language: .markdown),
  ]
}
