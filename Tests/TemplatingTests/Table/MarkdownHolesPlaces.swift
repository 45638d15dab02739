import Templating

extension MarkdownHoles {
  /// Places where a reader could take a value, or what stands behind it, for something else.
  static let places: [TemplateCase] = [
    TemplateCase(
      "\\{{title}}\n",
      "1:2: a backslash before a value takes the first mark of it its meaning (write two for the sign, or put a space between them)",
      language: .markdown),
    TemplateCase(
      "\\{{#open}}*x*{{/open}}\n",
      "1:11: a backslash before a value takes the first mark of it its meaning (write two for the sign, or put a space between them)",
      language: .markdown),
    TemplateCase(
      "<div>\n{{line}}\n</div>\n",
      "2:1: Markdown can't be printed in an HTML block, where it isn't read (put an empty line before it, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "- <p>{{line}}</p>\n",
      "1:6: Markdown can't be printed in an HTML block, where it isn't read (put an empty line before it, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "<b>\n{{story}}\n</b>\n",
      "2:1: Markdown can't be printed in an HTML block, where it isn't read (put an empty line before it, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "{{none}}<p>{{line}}</p>\n",
      "1:12: Markdown can't be printed in an HTML block, where it isn't read (put an empty line before it, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "<div>\n{{#none}}\n\n{{/none}}\n{{line}}\n",
      "5:1: Markdown can't be printed in an HTML block, where it isn't read (put an empty line before it, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "{{#entries}}\n{{note}}\n<div>\n{{/entries}}\n",
      "1:1: section \"entries\" begins in text and ends in an HTML block (close in a section what it opens, and nothing else)",
      language: .markdown),
    TemplateCase(
      "{{#entries}}{{note}} `x`{{/entries}}`<b>`\n",
      "1:37: a code span can't begin directly behind {{…}} (put a space between them)",
      language: .markdown),
    TemplateCase(
      "{{#entries}}[x]{{/entries}}(javascript:x)\n",
      "1:1: section \"entries\" begins in text and ends in text behind a \"]\" (close in a section what it opens, and nothing else)\n"
        + "1:28: what stands behind the \"]\" could make it a link to another address (write a link in one piece, or put a space between them)",
      language: .markdown),
    TemplateCase(
      "`{{title}}`\n",
      "1:2: no value can stand in a code span, where nothing can be escaped (print it without backticks)",
      language: .markdown),
    TemplateCase(
      "`a{{title}}\n",
      "1:3: no value can stand in a code span, where nothing can be escaped (print it without backticks)",
      language: .markdown),
    TemplateCase(
      "``\n{{title}}\n``\n",
      "1:1: a code span has to stand in one piece, on one line (write \\` for the sign)\n"
        + "2:1: no value can stand in a code span, where nothing can be escaped (print it without backticks)\n"
        + "3:1: a code span has to stand in one piece, on one line (write \\` for the sign)",
      language: .markdown),
    TemplateCase(
      "```\n{{title}}\n```\n",
      "2:1: no value can stand in fenced code, where nothing can be escaped (print it outside)",
      language: .markdown),
    TemplateCase(
      "~~~ {{title}}\n~~~\n",
      "1:1: fenced code can't stand here (let it begin and end on lines of its own, outside lists, quotes and HTML)\n"
        + "1:5: no value can stand in fenced code, where nothing can be escaped (print it outside)",
      language: .markdown),
    TemplateCase(
      "~~~\n{{title}}",
      "2:1: no value can stand in fenced code, where nothing can be escaped (print it outside)",
      language: .markdown),
    TemplateCase(
      "- ```\n  x\n  ```\n",
      "1:3: fenced code can't stand here (let it begin and end on lines of its own, outside lists, quotes and HTML)",
      language: .markdown),
    TemplateCase(
      "<div>\n```\n\n```\n",
      "2:1: fenced code can't stand here (let it begin and end on lines of its own, outside lists, quotes and HTML)",
      language: .markdown),
    TemplateCase(
      "{{none}}```\n",
      "1:9: a code span can't begin directly behind {{…}} (put a space between them)\n"
        + "1:9: fenced code can't stand here (let it begin and end on lines of its own, outside lists, quotes and HTML)",
      language: .markdown),
    TemplateCase(
      "```\nx\n```{{title}}\n",
      "3:1: fenced code can't stand here (let it begin and end on lines of its own, outside lists, quotes and HTML)\n"
        + "3:4: no value can stand in fenced code, where nothing can be escaped (print it outside)",
      language: .markdown),
    TemplateCase(
      "x\n\n    {{title}}\n",
      "3:5: no value can stand in indented code, where nothing can be escaped (indent the line by fewer than four spaces)",
      language: .markdown),
    TemplateCase(
      "\t{{title}}\n",
      "1:2: no value can stand in indented code, where nothing can be escaped (indent the line by fewer than four spaces)",
      language: .markdown),
    TemplateCase(
      "a {{story}}\n",
      "1:3: paragraphs and lists can't stand inside a line or directly under text (put the value behind an empty line, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "a\n{{story}}\n",
      "2:1: paragraphs and lists can't stand inside a line or directly under text (put the value behind an empty line, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "{{story}} b\n",
      "1:11: nothing can stand behind paragraphs and lists in a line (begin a new line, or print the words of the value with .plain)",
      language: .markdown),
    TemplateCase(
      "{{story}}{{story}}\n",
      "1:10: nothing can stand behind paragraphs and lists in a line (begin a new line, or print the words of the value with .plain)",
      language: .markdown),
    TemplateCase(
      "{{#entries}}- {{/entries}}{{story}}\n",
      "1:27: paragraphs and lists can't stand inside a line or directly under text (put the value behind an empty line, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "2. {{story}}\n",
      "1:4: paragraphs and lists can't stand inside a line or directly under text (put the value behind an empty line, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "• {{story}}\n",
      "1:5: paragraphs and lists can't stand inside a line or directly under text (put the value behind an empty line, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "{{line}}`x`\n",
      "1:9: a code span can't begin directly behind {{…}} (put a space between them)",
      language: .markdown),
    TemplateCase(
      "- - - - - - - - - - - - - - - - - - - - - {{story}}\n",
      "1:43: paragraphs and lists can't stand inside a line or directly under text (put the value behind an empty line, or print its words with .plain)",
      language: .markdown),
    TemplateCase(
      "{{#entries}}\n\n{{note}}\n<pre>\n{{/entries}}\n",
      "1:1: section \"entries\" begins in text and ends in an HTML block (close in a section what it opens, and nothing else)",
      language: .markdown),
  ]
}
