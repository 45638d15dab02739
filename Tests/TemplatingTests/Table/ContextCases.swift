import Templating

extension TemplateCase {
  /// Each place a value can stand in, and how it is escaped there.
  static let contexts: [TemplateCase] = [
    // Text
    TemplateCase("<p>{{title}}</p>", "<p>a&lt;b&gt; \"c\" &amp; 'd' *e*</p>"),
    TemplateCase("{{title}}", "a&lt;b&gt; \"c\" &amp; 'd' *e*"),
    TemplateCase("<title>{{title}}</title>", "<title>a&lt;b&gt; \"c\" &amp; 'd' *e*</title>"),
    TemplateCase("<textarea>{{line}}</textarea>", "<textarea>so very &lt;x&gt;</textarea>"),
    TemplateCase("<p>{{count}}{{none}}</p>", "<p>12</p>"),
    TemplateCase("<p>{{line}}</p>", "<p>so <em>very</em> <code>&lt;x&gt;</code></p>"),
    TemplateCase(
      "<div>{{story}}</div>", "<div><p>One.</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>\n</div>"),
    TemplateCase("<p>{{story.plain}}</p>", "<p>One. • two • three</p>"),
    TemplateCase("<a href=\"/\">{{line.plain}}</a>", "<a href=\"/\">so very &lt;x&gt;</a>"),
    TemplateCase(
      "<svg><text>{{title}}</text></svg>",
      "<svg><text>a&lt;b&gt; \"c\" &amp; 'd' *e*</text></svg>"),
    TemplateCase(
      "<svg><title>{{line.plain}}</title></svg>", "<svg><title>so very &lt;x&gt;</title></svg>"),
    TemplateCase("a > b & c &amp; d", "a > b & c &amp; d"),
    // Attributes
    TemplateCase(
      "<img srcset=\" data:,a 1.5x ,data:b 2w, DATA:,c( 3x\">",
      "<img srcset=\" data:,a 1.5x ,data:b 2w, DATA:,c( 3x\">"),
    TemplateCase(
      "<p title=\"{{title}}\">x</p>",
      "<p title=\"a&lt;b&gt; &quot;c&quot; &amp; &#39;d&#39; *e*\">x</p>"),
    TemplateCase(
      "<p title='{{title}}'>x</p>",
      "<p title='a&lt;b&gt; &quot;c&quot; &amp; &#39;d&#39; *e*'>x</p>"),
    TemplateCase("<p TITLE = \"{{line}}\">x</p>", "<p TITLE = \"so very &lt;x&gt;\">x</p>"),
    TemplateCase(
      "<p title=\"{{#person}}{{name}}{{/person}}\">x</p>", "<p title=\"Ann\">x</p>"),
    TemplateCase(
      "<p title='a {{#open}}{{title}} {{/open}}{{^shut}}{{count}}{{/shut}}'>x</p>",
      "<p title='a a&lt;b&gt; &quot;c&quot; &amp; &#39;d&#39; *e* 12'>x</p>"),
    TemplateCase(
      "<a href=\"{{#person}}{{name}}{{/person}}\">x</a>",
      "1:10: a section can't stand in the value of href=\"\" (let it hold the whole attribute)"),
    TemplateCase("<p id=\"a{{count}}b\">x</p>", "<p id=\"a12b\">x</p>"),
    TemplateCase("<svg><rect x=\"{{count}}\"/></svg>", "<svg><rect x=\"12\"/></svg>"),
    TemplateCase("<p style=\"width: 3em\">x</p>", "<p style=\"width: 3em\">x</p>"),
    TemplateCase("<svg><rect fill=\"url(#a)\"/></svg>", "<svg><rect fill=\"url(#a)\"/></svg>"),
    TemplateCase(
      "<td colspan=2>{{title}}</td>", "<td colspan=2>a&lt;b&gt; \"c\" &amp; 'd' *e*</td>"),
    // Addresses
    TemplateCase(
      "<a href=\"{{url}}\">x</a>", "<a href=\"https://x.org/a%20b?c=d&amp;e=(f)\">x</a>"),
    TemplateCase("<a href=\"{{evil}}\">x</a>", "<a href=\"#\">x</a>"),
    TemplateCase(
      "<a href=\"{{title}}\">x</a>",
      "<a href=\"a%3Cb%3E%20%22c%22%20&amp;%20&#39;d&#39;%20*e*\">x</a>"),
    TemplateCase(
      "<a href=\"https://x.org/{{evil}}\">x</a>",
      "<a href=\"https://x.org/java%0Ascript%3Aalert%281%29\">x</a>"),
    TemplateCase("<a href=\"#{{count}}\">x</a>", "<a href=\"#12\">x</a>"),
    TemplateCase(
      "<a href=\"mailto:{{title}}\">x</a>",
      "<a href=\"mailto:a%3Cb%3E%20%22c%22%20%26%20%27d%27%20%2Ae%2A\">x</a>"),
    TemplateCase(
      "<a href=\"{{url}}#{{count}}\">x</a>",
      "<a href=\"https://x.org/a%20b?c=d&amp;e=(f)#12\">x</a>"),
    TemplateCase("<q cite=\"{{evil}}\">x</q>", "<q cite=\"#\">x</q>"),
    TemplateCase("<svg><use href=\"#{{count}}\"/></svg>", "<svg><use href=\"#12\"/></svg>"),
    TemplateCase(
      "<img src=\"data:image/png;base64,AA==\" alt=\"\">",
      "<img src=\"data:image/png;base64,AA==\" alt=\"\">"),
    // What the program prints
    TemplateCase(
      "<html><head>\n{{> head}}{{> style}}</head></html>",
      "<html><head>\n<meta><style>\np { color: red }</style>\n</head></html>",
      style: "p { color: red }", hasHead: true),
    // Markdown
    TemplateCase("{{title}}", "a&lt;b> \"c\" & 'd' \\*e\\*", language: .markdown),
    TemplateCase("{{line}}", "so *very* `<x>`", language: .markdown),
    TemplateCase("- {{story}}", "- ›One.⏎⏎- two⏎- three", language: .markdown),
    TemplateCase(
      "## {{line}}\n{{line}}", "## so very &lt;x>\nso *very* `<x>`", language: .markdown),
    TemplateCase(
      "[{{line}}]({{url}})", "[so very &lt;x>](https://x.org/a%20b?c=d&amp;e=\\(f\\))",
      language: .markdown),
    TemplateCase("### [{{line}}]({{evil}})", "### [so very &lt;x>](#)", language: .markdown),
    TemplateCase(
      "A \\` tick {{count}} \\` \\[x]({{count}}", "A \\` tick 12 \\` \\[x](12", language: .markdown),
    TemplateCase(
      "[a\\]{{line}}]({{url}})", "[a\\]so very &lt;x>](https://x.org/a%20b?c=d&amp;e=\\(f\\))",
      language: .markdown),
    TemplateCase(
      "[x](a\\){{evil}}) {{count}}", "[x](a\\)#) 12", language: .markdown
    ),
    TemplateCase("[x]({{evil}}) {{count}}", "[x](#) 12", language: .markdown),
    TemplateCase(
      "1. {{title}}\n> {{none}}x", "1. ›a&lt;b> \"c\" & 'd' \\*e\\*\n> ›x", language: .markdown),
    // Plain text
    TemplateCase("{{title}}\n===\n", "a<b> \"c\" & 'd' *e*\n══\n", language: .plainText),
    TemplateCase("A\n---\n---", "A\n──\n──", language: .plainText),
    TemplateCase("---{{count}}\n-- -\n", "---12\n-- -\n", language: .plainText),
    TemplateCase("  • {{line}}\t{{count}}", "  • ›so very <x>\t12", language: .plainText),
    TemplateCase("{{evil}}", "java script:alert(1)", language: .plainText),
    TemplateCase("{{story}}\r\nx", "One.⏎⏎• ›two⏎• ›three\nx", language: .plainText),
  ]
}
