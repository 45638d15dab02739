import Templating

extension TemplateCase {
  /// What may not stand in a template, and where values may not stand.
  static let refusals: [TemplateCase] = [
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
      "{{>*partial}}", "1:1: the partials that \"partial\" names end in different contexts",
      partials: ["list": "x", "section-a": "<p>"]),
    TemplateCase(
      "[a{{#open}}]({{/open}}",
      "1:3: section \"open\" begins in the text of a link and ends in the address of a link (close in a section what it opens, and nothing else)",
      language: .markdown),
    // Elements
    TemplateCase(
      "<script>x</script>",
      "1:1: <script> can't stand in a theme (a theme is data and runs no code)"),
    TemplateCase(
      "<ScRiPt src=\"data:x\"></sCrIpT>",
      "1:1: <script> can't stand in a theme (a theme is data and runs no code)"),
    TemplateCase(
      "<base href=\"/\">",
      "1:1: <base> can't stand in a theme (it would lead every link of the page elsewhere)"),
    TemplateCase(
      "<link rel=\"x\">",
      "1:1: <link> can't stand in a theme (put styles into style.css, which {{> style}} prints)"),
    TemplateCase("<form></form>", "1:1: <form> can't stand in a theme (a page sends nothing)"),
    TemplateCase(
      "<iframe></iframe>", "1:1: <iframe> can't stand in a theme (a page loads nothing)"),
    TemplateCase(
      "<object></object>", "1:1: <object> can't stand in a theme (a page loads nothing)"),
    TemplateCase("<embed>", "1:1: <embed> can't stand in a theme (a page loads nothing)"),
    TemplateCase(
      "<svg><script></script></svg>",
      "1:6: <script> can't stand in a theme (a theme is data and runs no code)"),
    TemplateCase(
      "<svg><animate/></svg>", "1:6: <animate> is no element in SVG that a theme may hold"),
    TemplateCase(
      "<svg><foreignObject></foreignObject></svg>",
      "1:6: <foreignobject> is no element in SVG that a theme may hold"),
    TemplateCase("<dvi></dvi>", "1:1: <dvi> is no element in HTML that a theme may hold"),
    // Attributes
    TemplateCase(
      "<p onclick=\"x\">x</p>",
      "1:4: onclick=\"\" can't stand in a theme (a theme is data and runs no code)"),
    TemplateCase(
      "<p ONCLICK=\"{{title}}\">x</p>",
      "1:4: onclick=\"\" can't stand in a theme (a theme is data and runs no code)\n1:13: no value can stand in onclick=\"\""
    ),
    TemplateCase(
      "<meta http-equiv=\"refresh\">",
      "1:7: http-equiv=\"\" can't stand in a theme ({{> head}} gives the page's policy)"),
    TemplateCase(
      "<p srcdoc=\"x\">x</p>",
      "1:4: srcdoc=\"\" can't stand in a theme (a page holds no other page)"),
    TemplateCase(
      "<img src=\"https://x.org/a.png\">",
      "1:11: src=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<img src=\"//x.org/a.png\">",
      "1:11: src=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:a 1x, http://x.org/a 2x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"2x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:,a 1x, 2x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:,a 1x,2x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"#a, 3.5w 1x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"#a f(,#b) 1x, c\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:,a&#32;1x,&#32;b\">",
      "1:14: a character reference in srcset=\"\" could hide what it loads (write the character itself)"
    ),
    TemplateCase(
      "<img srcset=\"#a 1x, {{title}}\">",
      "1:21: a value in srcset=\"\" of <img> could load something (link to it with <a href=\"{{…}}\">)"
    ),
    TemplateCase(
      "<video poster=\"http://x.org/a\"></video>",
      "1:16: poster=\"\" of <video> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<svg><use xlink:href=\"http://x.org/a\"/></svg>",
      "1:23: xlink:href=\"\" of <use> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<svg><image href=\"http://x.org/a\"/></svg>",
      "1:6: <image> is no element in SVG that a theme may hold\n1:19: href=\"\" of <image> would load something (a page loads nothing: only data: and # may stand here)"
    ),
    TemplateCase(
      "<a href=\"javascript:x\">x</a>",
      "1:20: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)"
    ),
    TemplateCase(
      "<a href=\"java&#115;cript:x\">x</a>",
      "1:14: an address begins with a scheme, a name or a slash (write it without spaces and character references)"
    ),
    TemplateCase("<p title=\"a\" title=\"b\">x</p>", "1:14: title stands twice in <p>"),
    TemplateCase(
      "<p title=\"a\"id=\"b\">x</p>", "1:13: a space is missing in <p> (attributes stand apart)"),
    TemplateCase(
      "<p title/x>x</p>", "1:9: a \"/\" that does not end <p> (take it out)"),
    TemplateCase(
      "<p / title=\"a\">x</p>", "1:4: a \"/\" that does not end <p> (take it out)"),
    // Styles
    TemplateCase(
      "<style>@import 'x';</style>",
      "1:8: @import in style would load something (a page loads nothing: only url(data:…) and url(#…) may stand here)"
    ),
    TemplateCase(
      "<style>p{background:url(http://x)}</style>",
      "1:21: url() in style would load something (a page loads nothing: only url(data:…) and url(#…) may stand here)"
    ),
    TemplateCase(
      "<p style=\"background:u\\72l( 'http://x')\">x</p>",
      "1:22: url() in style would load something (a page loads nothing: only url(data:…) and url(#…) may stand here)"
    ),
    TemplateCase(
      "<p style=\"background:ur&#108;(http://x)\">x</p>",
      "1:11: a character reference in style=\"\" could hide what it loads (write the character itself)"
    ),
    TemplateCase(
      "<html><head>{{> style}}</head></html>",
      "style.css:2:4: url() in a style sheet would load something (a page loads nothing: only url(data:…) and url(#…) may stand here) < 1:13",
      style: "p {}\nq {url(x.png)}"),
    TemplateCase(
      "<html><head>{{> style}}</head></html>",
      "style.css:1:1: the style sheet ends its own element (take </style> out: {{> style}} prints it) < 1:13",
      style: "</style><b>"),
    TemplateCase(
      "<html><head>{{> style}}</head></html>",
      "style.css:1:3: no value can stand in <style> (choose between classes that style.css names) < 1:13",
      style: "p {{title}}"),
    TemplateCase(
      "<p>{{> style}}</p>", "1:4: {{> style}} has to stand in <head> (put it behind {{> head}})",
      style: ""),
    // The tree
    TemplateCase("<p>x", "1:1: <p> is never closed (close it with </p>)"),
    TemplateCase("<div><p>x</div>", "1:10: </div> stands where <p> has to be closed (write </p>)"),
    TemplateCase("x</p>", "1:2: </p> stands where nothing is open (take it out)"),
    TemplateCase("<p><div>x</div></p>", "1:4: <div> can't stand in <p> (close <p> before it)"),
    TemplateCase("<h1><h2>x</h2></h1>", "1:5: <h2> can't stand in <h1> (close <h1> before it)"),
    TemplateCase(
      "<a><b><a>x</a></b></a>",
      "1:7: <a> can't stand in <a> (close the first link before the second)"),
    TemplateCase(
      "<div><li>x</li></div>",
      "1:6: <li> can't stand in <div> (it stands in <menu> or <ol> or <ul>)"),
    TemplateCase("<div/>", "1:1: <div/> does not end itself in HTML (write <div></div>)"),
    TemplateCase("<p", "1:3: the template ends in the tag <p>"),
    TemplateCase("<p>a < b</p>", "1:6: a \"<\" that begins no tag (write &lt; for the sign)"),
    TemplateCase("<!-- x", "1:7: the template ends in a comment"),
    // The head
    TemplateCase(
      "<html><head></head></html>",
      "1:1: the page does not print {{> head}} (put it first into <head>)", hasHead: true),
    TemplateCase(
      "<html><head><title>x</title>{{> head}}</head></html>",
      "1:29: {{> head}} has to stand exactly once, first in <head> (write <head>{{> head}})",
      hasHead: true),
    TemplateCase(
      "<html><head>{{> head}}{{> head}}</head></html>",
      "1:23: {{> head}} has to stand exactly once, first in <head> (write <head>{{> head}})",
      hasHead: true),
    TemplateCase(
      "<html><head>{{#open}}{{> head}}{{/open}}</head></html>",
      "1:22: {{> head}} has to stand exactly once, first in <head> (write <head>{{> head}})",
      hasHead: true),
    TemplateCase(
      "<html><head>{{> head}}</head><body>{{> head}}</body></html>",
      "1:36: {{> head}} has to stand exactly once, first in <head> (write <head>{{> head}})",
      hasHead: true),
  ]
}
