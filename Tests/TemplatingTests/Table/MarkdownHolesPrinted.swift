import Templating

/// Markdown templates of an attacker, and of nobody.
enum MarkdownHoles {}

extension MarkdownHoles {
  /// Values in and beside HTML: the marks of both HTML and Markdown are references there.
  static let printed: [TemplateCase] = [
    TemplateCase(
      "- <div>\n  {{hostile}}\n",
      "- ›<div>\n  ›Ada &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;\n", language: .markdown),
    TemplateCase(
      "> <p>{{hostile}}</p>\n",
      "> ›<p>Ada &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;</p>\n", language: .markdown),
    TemplateCase(
      "   <section>\n{{hostile}}",
      "   ›<section>\nAda &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;", language: .markdown),
    TemplateCase(
      "1. <pre>\n\n{{hostile}}\n</pre>\n",
      "1. ›<pre>\n\nAda &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;\n</pre>\n",
      language: .markdown),
    TemplateCase(
      "<!-- note --> {{hostile}}\n",
      "<!-- note --> Ada &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;\n", language: .markdown),
    TemplateCase(
      "<kbd>\n{{hostile}}\n</kbd>\n",
      "<kbd>\nAda &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;\n</kbd>\n", language: .markdown
    ),
    TemplateCase(
      "</div>\n{{hostile}}\n", "</div>\nAda &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;\n",
      language: .markdown),
    TemplateCase(
      "{{none}}<div>{{hostile}}</div>\n",
      "<div>Ada &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;</div>\n", language: .markdown),
    TemplateCase(
      "<div>\n{{#shut}}\n\n{{/shut}}\n[{{title}}]({{hidden}})\n</div>\n",
      "<div>\n[a&lt;b&gt; &#34;c&#34; &amp; &#39;d&#39; &#42;e&#42;](javascript&amp;#x3a;alert\\(1\\))\n</div>\n",
      language: .markdown),
    TemplateCase(
      "<div>\n## {{hostile}}\n</div>\n",
      "<div>\n## Ada &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;\n</div>\n",
      language: .markdown),
    TemplateCase(
      "<div>\n{{line.plain}}\n\n{{line}}\n\n</div>\n",
      "<div>\nso very &lt;x&gt;\n\nso *very* `<x>`\n\n</div>\n", language: .markdown),
    TemplateCase(
      "<p>{{title}}: {{count}}, {{url}}</p>\n",
      "<p>a&lt;b&gt; &#34;c&#34; &amp; &#39;d&#39; &#42;e&#42;: 12, https&#58;&#47;&#47;x&#46;org&#47;a b&#63;c&#61;d&amp;e&#61;&#40;f&#41;</p>\n",
      language: .markdown),
    TemplateCase(
      "[x]: {{hidden}}\n\n[x]\n", "[x]: javascript&amp;#x3a;alert\\(1\\)\n\n[x]\n",
      language: .markdown),
    TemplateCase("[x]{{hidden}}", "[x]javascript&amp;#x3a;alert(1)", language: .markdown),
    TemplateCase(
      "# [x]({{hidden}})\n", "# [x](javascript&amp;#x3a;alert\\(1\\))\n", language: .markdown),
    TemplateCase(
      "<https://example.org>: {{hostile}}\n",
      "<https://example.org>: Ada &lt;img src=x onerror=alert(1)>\n", language: .markdown),
  ]
}
