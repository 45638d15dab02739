import Templating

extension TemplateCase {
  /// Which elements, attributes and styles may not stand in a template.
  static let refusedMarkup: [TemplateCase] = [
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
      "1:11: src=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<img src=\"//x.org/a.png\">",
      "1:11: src=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:a 1x, http://x.org/a 2x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"2x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:,a 1x, 2x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:,a 1x,2x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:a, 3.5w 1x\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:a f(,data:b) 1x, c\">",
      "1:14: srcset=\"\" of <img> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<img srcset=\"data:,a&#32;1x,&#32;b\">",
      "1:14: a character reference in srcset=\"\" could hide what it loads (write the character itself)"
    ),
    TemplateCase(
      "<img srcset=\"data:a 1x, {{title}}\">",
      "1:25: a value in srcset=\"\" of <img> could load something (link to it with <a href=\"{{…}}\">)"
    ),
    TemplateCase(
      "<video poster=\"http://x.org/a\"></video>",
      "1:16: poster=\"\" of <video> would load something (a page loads nothing: only data: may stand here)"
    ),
    TemplateCase(
      "<svg><use xlink:href=\"http://x.org/a\"/></svg>",
      "1:23: xlink:href=\"\" of <use> would load something (a page loads nothing: only # may stand here)"
    ),
    TemplateCase(
      "<svg><image href=\"http://x.org/a\"/></svg>",
      "1:6: <image> is no element in SVG that a theme may hold\n1:19: href=\"\" of <image> would load something (a page loads nothing: only # may stand here)"
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
      "<p title/x>x</p>",
      "1:9: a \"/\" that does not end <p> (take it out)\n"
        + "1:10: x=\"\" is no attribute in HTML that a theme may hold (for one of your own, write data-x=\"\")"
    ),
    TemplateCase(
      "<p / title=\"a\">x</p>", "1:4: a \"/\" that does not end <p> (take it out)"),
    // Styles
    TemplateCase(
      "<style>@import 'x';</style>",
      "1:8: @import in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    TemplateCase(
      "<style>p{background:url(http://x)}</style>",
      "1:21: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    TemplateCase(
      "<p style=\"background:u\\72l( 'http://x')\">x</p>",
      "1:22: url() in style would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    TemplateCase(
      "<p style=\"background:ur&#108;(http://x)\">x</p>",
      "1:11: a character reference in style=\"\" could hide what it loads (write the character itself)"
    ),
    TemplateCase(
      "<html><head>{{> style}}</head></html>",
      "style.css:2:4: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like) < 1:13",
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
  ]
}
