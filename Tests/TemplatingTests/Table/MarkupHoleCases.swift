import Templating

extension TemplateCase {
  /// Markup that loads, sends or leads elsewhere, and was known to nobody.
  static let markupHoles: [TemplateCase] = [
    hole("<img src=\"#x\" alt=\"\">", [:], loads("src", "img", 11)),
    hole("<video poster=\"#x\"></video>", [:], loads("poster", "video", 16)),
    hole("<td background=\"#x\"></td>", [:], loads("background", "td", 17)),
    hole("<input type=\"image\" src=\"#x\">", [:], loads("src", "input", 26)),
    hole("<img srcset=\"#x 1x\" alt=\"\">", [:], loads("srcset", "img", 14)),
    hole(
      "<svg><use href=\"data:image/svg+xml,x#a\"/></svg>", [:],
      "1:17: href=\"\" of <use> would load something (a page loads nothing: only # may stand here)"),
    hole(
      "<svg><use xlink:href=\"data:image/svg+xml,x#a\"/></svg>", [:],
      "1:23: xlink:href=\"\" of <use> would load something (a page loads nothing: only # may stand here)"
    ),
    hole(
      "<svg><lineargradient href=\"data:x\"/></svg>", [:],
      "1:28: href=\"\" of <lineargradient> would load something (a page loads nothing: only # may stand here)"
    ),
    hole("<p style=\"b: src('x')\">x</p>", [:], styled("src()", "style", 14)),
    hole("<p style=\"b: image('x')\">x</p>", [:], styled("image()", "style", 14)),
    hole("<p style=\"background: url(#x)\">x</p>", [:], styled("url()", "style", 23)),
    hole("<svg><g cursor=\"url(#x)\"/></svg>", [:], styled("url()", "cursor", 17)),
    hole(
      "<svg><g fill=\"url({{count}}data:x)\"/></svg>", [:],
      "1:19: no value can stand in fill=\"\" (choose between classes that style.css names)"),
    hole(
      "<a href=\"/\" attributionsrc=\"x\">x</a>", [:],
      "1:13: attributionsrc=\"\" can't stand in a theme (a page sends nothing)"),
    hole(
      "<a href=\"/\" ping=\"/x\">x</a>", [:],
      "1:13: ping=\"\" can't stand in a theme (a page sends nothing)"),
    hole(
      "<svg xml:base=\"https://x.example\"></svg>", [:],
      "1:6: xml:base=\"\" can't stand in a theme (it would lead every link elsewhere)"),
    hole(
      "<a href=\"/\" referrerpolicy=\"unsafe-url\">x</a>", [:],
      "1:13: referrerpolicy=\"\" can't stand in a theme (links tell no more than a browser does by itself)"
    ),
    hole(
      "<meta name=\"referrer\" content=\"unsafe-url\">", [:],
      "1:13: <meta name=\"referrer\"> can't stand in a theme (a theme may say application-name, author, color-scheme, description, format-detection, keywords, robots, theme-color)"
    ),
    hole(
      "<meta name=\"re&#102;errer\" content=\"unsafe-url\">", [:],
      "1:13: <meta name=\"re&#102;errer\"> can't stand in a theme (a theme may say application-name, author, color-scheme, description, format-detection, keywords, robots, theme-color)"
    ),
    hole(
      "<meta name=\"{{title}}\" content=\"x\">", [:],
      "1:13: no value can stand in name=\"\" of <meta> (name what <meta> says, and print what that is in content=\"\")"
    ),
    hole(
      "<meta charset=\"utf-7\">", [:],
      "1:7: charset=\"\" can't stand in a theme ({{> head}} gives the page's character set)"),
    hole(
      "<p is=\"x-y\" nonce=\"z\">x</p>", [:],
      "1:4: is=\"\" is no attribute in HTML that a theme may hold (for one of your own, write data-is=\"\")\n"
        + "1:13: nonce=\"\" is no attribute in HTML that a theme may hold (for one of your own, write data-nonce=\"\")"
    ),
    // A section that closes its tag and opens another one of the name
    hole(
      "<s {{#open}}title='><script>hit(1)</script>'></s><s{{/open}}></s>", [:],
      "1:4: section \"open\" begins in the tag <s> and ends in the tag <s> (close in a section what it opens, and nothing else)"
    ),
    hole(
      "<s title=\"{{#open}}\"></s><s title=\"{{/open}}\"></s>", [:],
      "1:11: section \"open\" begins in the value of title=\"\" and ends in the value of title=\"\" (close in a section what it opens, and nothing else)"
    ),
    // What a browser would move or close by itself
    hole(
      "<html><head><p>x</p></head><body></body></html>", [:],
      "1:13: <p> can't stand in <head> (put it into <body>)"),
    hole(
      "<table><a href=\"/\">x</a></table>", [:],
      "1:8: <a> can't stand in <table> (put it into <td>)"),
    hole(
      "<meta content=\"x\">", [:],
      "1:1: a <meta> without a name can't stand in a theme (write <meta name=\"…\" content=\"…\">)"
    ),
    hole(
      "<meta property=\"x:y\" content=\"x\">", [:],
      "1:17: <meta property=\"x:y\"> can't stand in a theme (a theme may say application-name, author, color-scheme, description, format-detection, keywords, robots, theme-color)"
    ),
    hole(
      "<div><dt>x</dt></div>", [:], "<div><dt>x</dt></div>"),
    hole(
      "<p><button><i><button></button></i></button></p>", [:],
      "1:15: <button> can't stand in <button> (close the first before the second)"),
    // Sound
    hole(
      "<meta name=\"Theme-Color\" content=\"{{title}}\">", [:],
      "<meta name=\"Theme-Color\" content=\"a&lt;b&gt; &quot;c&quot; &amp; &#39;d&#39; *e*\">"),
    hole(
      "<p data-x=\"1\" aria-label=\"y\" itemprop=\"z\">x</p>", [:],
      "<p data-x=\"1\" aria-label=\"y\" itemprop=\"z\">x</p>"),
    hole(
      "<svg viewBox=\"0 0 1 1\"><g fill=\"url(#a)\" mask=\"url('#b')\"/></svg>", [:],
      "<svg viewBox=\"0 0 1 1\"><g fill=\"url(#a)\" mask=\"url('#b')\"/></svg>"),
  ]

  private static func loads(_ attribute: String, _ element: String, _ column: Int) -> String {
    "1:\(column): \(attribute)=\"\" of <\(element)> would load something"
      + " (a page loads nothing: only data: may stand here)"
  }

  private static func styled(_ what: String, _ attribute: String, _ column: Int) -> String {
    "1:\(column): \(what) in \(attribute) would load something"
      + " (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
  }
}
