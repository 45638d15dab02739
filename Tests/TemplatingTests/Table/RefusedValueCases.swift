import Templating

extension TemplateCase {
  /// Where no value may stand in a template, and no section.
  static let refusedValues: [TemplateCase] = [
    // Values
    TemplateCase(
      "<style>{{title}}</style>",
      "1:8: no value can stand in <style> (choose between classes that style.css names)"),
    TemplateCase(
      "<p style=\"{{title}}\">x</p>",
      "1:11: no value can stand in style=\"\" (choose between classes that style.css names)"),
    TemplateCase(
      "<p style=\"x:{{count}}\">x</p>",
      "1:13: no value can stand in style=\"\" (choose between classes that style.css names)"),
    TemplateCase(
      "<svg><rect fill=\"{{title}}\"/></svg>",
      "1:18: no value can stand in fill=\"\" (choose between classes that style.css names)"),
    TemplateCase(
      "<p title={{title}}>x</p>",
      "1:10: no value can stand in an attribute without quotes (write title=\"{{…}}\")"),
    TemplateCase(
      "<p title=a{{title}}>x</p>",
      "1:11: no value can stand in an attribute without quotes (write title=\"{{…}}\")"),
    TemplateCase(
      "<p {{title}}>x</p>",
      "1:4: no value can stand in the tag <p> (values stand between tags and in quoted attributes)"),
    TemplateCase(
      "<!-- {{title}} -->",
      "1:6: no value can stand in a comment (write {{! … }} for a note to yourself)"),
    TemplateCase(
      "<!doctype {{title}}>",
      "1:11: no value can stand in the doctype (write {{! … }} for a note to yourself)"),
    TemplateCase(
      "<img src=\"{{url}}\" alt=\"\">",
      "1:11: a value in src=\"\" of <img> could load something (link to it with <a href=\"{{…}}\">)"
    ),
    TemplateCase(
      "<svg><use href=\"{{url}}\"/></svg>",
      "1:17: a value in href=\"\" of <use> could load something (link to it with <a href=\"{{…}}\">)"
    ),
    TemplateCase(
      "<a href=\"java{{title}}\">x</a>",
      "1:14: a value could end the scheme that stands before it (write the address up to its first slash, or let the value be all of it)"
    ),
    TemplateCase(
      "<a href=\"{{title}}{{title}}\">x</a>",
      "1:19: two values in a row could make another address (put a slash between them)"),
    TemplateCase(
      "<a href=\"{{title}}:x\">x</a>",
      "1:19: what stands behind a value could make it another address (let the value be the whole address, or go on with / ? or #)"
    ),
    TemplateCase(
      "<table>{{title}}</table>",
      "1:8: no text can stand directly in <table> (put it into an element that holds text)"),
    TemplateCase(
      "<p>{{{title}}}</p>", "1:4: a value can't be printed without escaping (write {{title}})"),
    TemplateCase(
      "{{&title}}", "1:1: a value can't be printed without escaping (write {{title}})",
      language: .markdown),
    TemplateCase(
      "<p>{{story}}</p>",
      "1:4: paragraphs and lists can't stand in <p> (put the value into a <div>, or print its words with .plain)"
    ),
    TemplateCase(
      "<h2>{{story}}</h2>",
      "1:5: paragraphs and lists can't stand in <h2> (put the value into a <div>, or print its words with .plain)"
    ),
    TemplateCase(
      "<div><span>{{story}}</span></div>",
      "1:12: paragraphs and lists can't stand in <span> (put the value into a <div>, or print its words with .plain)"
    ),
    TemplateCase(
      "<a href=\"/\">{{story}}</a>",
      "1:13: paragraphs and lists can't stand in <a> (put the value into a <div>, or print its words with .plain)"
    ),
    TemplateCase(
      "<a href=\"/\">{{line}}</a>",
      "1:13: text that may hold links can't stand in <a> (print its words with .plain)"),
    TemplateCase(
      "<svg><text>{{line}}</text></svg>",
      "1:12: Markdown can't be printed in SVG (print its words with .plain)"),
    TemplateCase(
      "`{{title}}`",
      "1:2: no value can stand in a code span, where nothing can be escaped (print it without backticks)",
      language: .markdown),
    TemplateCase(
      "<b title=\"{{title}}\">",
      "1:11: no value can stand in an HTML tag of a Markdown template (write Markdown: [text](address))",
      language: .markdown),
    TemplateCase(
      "\\\\`\\{{title}}",
      "1:5: no value can stand in a code span, where nothing can be escaped (print it without backticks)",
      language: .markdown),
    // In a block of HTML a backslash is a letter.
    TemplateCase(
      "<div>\n\\<b title=\"{{title}}\">",
      "2:12: no value can stand in an HTML tag of a Markdown template (write Markdown: [text](address))",
      language: .markdown),
    TemplateCase(
      "\\<script>", "1:2: <script> can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    // Branches
    TemplateCase(
      "{{#open}}<p>{{/open}}x</p>",
      "1:1: section \"open\" begins in text outside any element and ends in the text of <p> (close in a section what it opens, and nothing else)\n1:23: </p> stands where nothing is open (take it out)"
    ),
    TemplateCase(
      "<p title=\"{{^open}}\">{{/open}}x</p>",
      "1:11: section \"open\" begins in the value of title=\"\" and ends in the text of <p> (close in a section what it opens, and nothing else)\n1:36: the template ends in the value of title=\"\""
    ),
    TemplateCase(
      "<a href=\"{{#open}}{{url}}{{/open}}\">x</a>",
      "1:10: a section can't stand in the value of href=\"\" (let it hold the whole attribute)"),
    TemplateCase(
      "{{>*partial}}",
      "1:1: partial \"section-a\" does not end where it begins, as each has to that \"partial\" names (close in a partial what it opens, and nothing else)",
      partials: ["list": "x", "section-a": "<p>"]),
    TemplateCase(
      "[a{{#open}}]({{/open}}",
      "1:3: section \"open\" begins in the text of a link and ends in the address of a link (close in a section what it opens, and nothing else)",
      language: .markdown),
  ]
}
