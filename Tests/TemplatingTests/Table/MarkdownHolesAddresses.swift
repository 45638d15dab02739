import Templating

extension MarkdownHoles {
  /// Addresses of a template that lead, or could lead, where none may.
  static let addresses: [TemplateCase] = [
    TemplateCase(
      "[x](javascript:alert(1))\n",
      "1:15: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[x](JaVaScRiPt:alert(1))\n",
      "1:15: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[x]( javascript:alert(1))\n",
      "1:16: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[x](<javascript:alert(1)>)\n",
      "1:5: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)\n"
        + "1:16: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[x](< javascript:alert(1)>)\n",
      "1:17: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[x](javascript&#58;alert(1))\n",
      "1:15: an address begins with a scheme, a name or a slash (write it without line breaks, backslashes and character references)",
      language: .markdown),
    TemplateCase(
      "[x](java\tscript:alert(1))\n",
      "1:9: an address begins with a scheme, a name or a slash (write it without line breaks, backslashes and character references)",
      language: .markdown),
    TemplateCase(
      "[x](javascript\\:alert(1))\n",
      "1:15: an address begins with a scheme, a name or a slash (write it without line breaks, backslashes and character references)",
      language: .markdown),
    TemplateCase(
      "[x](\njavascript:alert(1))\n",
      "2:11: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[a [b] c](javascript:alert(1))\n",
      "1:21: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[a](b [x](javascript:alert(1))\n",
      "1:7: brackets and backticks can't stand in an address (write %5B for [, %5D for ] and %60 for `)\n"
        + "1:9: brackets and backticks can't stand in an address (write %5B for [, %5D for ] and %60 for `)",
      language: .markdown),
    TemplateCase(
      "[x](data:text/html,x)\n",
      "1:9: links of the scheme \"data\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "![x](https://evil.example/x.png)\n",
      "1:6: an image would load something (a page loads nothing: only data: may stand here)",
      language: .markdown),
    TemplateCase(
      "![a [b] c](https://evil.example/x.png)\n",
      "1:12: an image would load something (a page loads nothing: only data: may stand here)",
      language: .markdown),
    TemplateCase(
      "![x](//evil.example)\n",
      "1:6: an image would load something (a page loads nothing: only data: may stand here)",
      language: .markdown),
    TemplateCase(
      "![x]({{url}})\n",
      "1:6: a value in the address of an image could load something (link to it with [text]({{…}}))",
      language: .markdown),
    TemplateCase(
      "![x][y]\n\n[y]: https://evil.example\n",
      "1:4: an image by reference would load something (write ![text](data:…), or \\! for the sign)",
      language: .markdown),
    TemplateCase(
      "![x]\n",
      "1:4: an image by reference would load something (write ![text](data:…), or \\! for the sign)",
      language: .markdown),
    TemplateCase(
      "![x][]\n",
      "1:4: an image by reference would load something (write ![text](data:…), or \\! for the sign)",
      language: .markdown),
    TemplateCase(
      "[![x](https://evil.example/x.png)](https://example.org)\n",
      "1:7: an image would load something (a page loads nothing: only data: may stand here)",
      language: .markdown),
    TemplateCase(
      "[x]: javascript:alert(1)\n",
      "1:16: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "- [x]: <javascript:alert(1)>\n",
      "1:8: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)\n"
        + "1:19: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[x]:\njavascript:alert(1)\n",
      "2:11: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[a\nb]: javascript:alert(1)\n",
      "2:15: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "<javascript:alert(1)>\n",
      "1:1: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[x](a <javascript:alert(1)>\n",
      "1:7: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "<div>\n<https://onclick=alert(1)>\n",
      "2:1: <https:> is no element in HTML that a theme may hold\n"
        + "2:8: a \"/\" that does not end <https:> (take it out)\n"
        + "2:9: a \"/\" that does not end <https:> (take it out)\n"
        + "2:10: onclick=\"\" can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    TemplateCase(
      "[x](java{{title}})",
      "1:9: a value could end the scheme that stands before it (write the address up to its first slash, or let the value be all of it)",
      language: .markdown),
    TemplateCase(
      "[x]({{title}}:alert(1))",
      "1:14: what stands behind a value could make it another address (let the value be the whole address, or go on with / ? or #)",
      language: .markdown),
    TemplateCase(
      "[x]({{title}}{{line}})",
      "1:14: two values in a row could make another address (put a slash between them)",
      language: .markdown),
    TemplateCase(
      "[x](<{{url}}>)",
      "1:6: no value can stand in an HTML tag of a Markdown template (write Markdown: [text](address))",
      language: .markdown),
    TemplateCase(
      "[x]({{#open}}javascript{{/open}}:x)",
      "1:5: a section can't stand in the address of a link (let it hold the whole link)\n"
        + "1:33: links of the scheme \"\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "[x]{{#open}}(javascript:alert(1)){{/open}}\n",
      "1:13: what stands behind the \"]\" could make it a link to another address (write a link in one piece, or put a space between them)",
      language: .markdown),
    TemplateCase(
      "[x]{{! }}(javascript:alert(1))\n",
      "1:10: what stands behind the \"]\" could make it a link to another address (write a link in one piece, or put a space between them)",
      language: .markdown),
    TemplateCase(
      "[x](java{{> a}}script:x)",
      "a:1:1: an address begins with a scheme, a name or a slash (write it without line breaks, backslashes and character references) < 1:9",
      partials: ["a": "id=\"x\""], language: .markdown),
    TemplateCase(
      "[a](b ` c) `<script>`\n",
      "1:7: brackets and backticks can't stand in an address (write %5B for [, %5D for ] and %60 for `)",
      language: .markdown),
  ]
}
