import Templating

extension MarkdownHoles {
  /// HTML that a template may not hold, in Markdown in whatever place.
  static let markup: [TemplateCase] = [
    TemplateCase(
      "<img src=x onerror=alert(1)>\n",
      "1:10: src=\"\" of <img> would load something (a page loads nothing: only data: may stand here)\n"
        + "1:12: onerror=\"\" can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    TemplateCase(
      "a <b onclick=\"alert(1)\">x</b>\n",
      "1:6: onclick=\"\" can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    TemplateCase(
      "<a href=\"#\" title=\">\" onclick=\"alert(1)\">x</a>\n",
      "1:23: onclick=\"\" can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    TemplateCase(
      "<div>\n`<img src=x onerror=alert(1)>`\n</div>\n",
      "2:11: src=\"\" of <img> would load something (a page loads nothing: only data: may stand here)\n"
        + "2:13: onerror=\"\" can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    TemplateCase(
      "<div>\n```\n<b onclick=x>\n```\n",
      "2:1: fenced code can't stand here (let it begin and end on lines of its own, outside lists, quotes and HTML)\n"
        + "3:4: onclick=\"\" can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    TemplateCase(
      "<img alt=\"\" src=\"https://evil.example/x.png\">\n",
      "1:18: src=\"\" of <img> would load something (a page loads nothing: only data: may stand here)",
      language: .markdown),
    TemplateCase(
      "<img alt=\"\" srcset=\"https://evil.example/x.png 2x\">\n",
      "1:21: srcset=\"\" of <img> would load something (a page loads nothing: only data: may stand here)",
      language: .markdown),
    TemplateCase(
      "<style>@import \"https://evil.example\"</style>\n",
      "1:1: <style> can't stand in a Markdown template (it belongs to a whole page)",
      language: .markdown),
    TemplateCase(
      "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">\n",
      "1:1: <meta> can't stand in a Markdown template (it belongs to a whole page)",
      language: .markdown),
    TemplateCase(
      "<base href=\"https://evil.example\">\n",
      "1:1: <base> can't stand in a theme (it would lead every link of the page elsewhere)",
      language: .markdown),
    TemplateCase(
      "<link rel=\"stylesheet\" href=\"https://evil.example\">\n",
      "1:1: <link> can't stand in a theme (put styles into style.css, which {{> style}} prints)",
      language: .markdown),
    TemplateCase(
      "<a href=\"javascript:alert(1)\">x</a>\n",
      "1:20: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "<a href=\"&#106;avascript:alert(1)\">x</a>\n",
      "1:10: an address begins with a scheme, a name or a slash (write it without spaces and character references)",
      language: .markdown),
    TemplateCase(
      "<p style=\"background: url(https://evil.example)\">x</p>\n",
      "1:23: url() in style would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)",
      language: .markdown),
    TemplateCase(
      "<p title=\"a\" title=\"b\">x</p>\n", "1:14: title stands twice in <p>", language: .markdown),
    TemplateCase(
      "<table background=\"https://evil.example\">\n",
      "1:20: background=\"\" of <table> would load something (a page loads nothing: only data: may stand here)",
      language: .markdown),
    TemplateCase(
      "<svg><a href=\"javascript:alert(1)\"></a></svg>\n",
      "1:1: <svg> can't stand in a Markdown template (it belongs to a whole page)\n"
        + "1:25: links of the scheme \"javascript\" are not allowed (an address begins with https:, http:, mailto: or tel:)",
      language: .markdown),
    TemplateCase(
      "<title>x</title>\n",
      "1:1: <title> can't stand in a Markdown template (it belongs to a whole page)",
      language: .markdown),
    TemplateCase(
      "<textarea>\n",
      "1:1: <textarea> can't stand in a Markdown template (it belongs to a whole page)",
      language: .markdown),
    TemplateCase(
      "<noscript>\n",
      "1:1: <noscript> can't stand in a theme (no page runs scripts, so write its content alone)",
      language: .markdown),
    TemplateCase(
      "<iframe src=\"data:,x\">\n", "1:1: <iframe> can't stand in a theme (a page loads nothing)",
      language: .markdown),
    TemplateCase(
      "<xmp>\n", "1:1: <xmp> can't stand in a Markdown template (it belongs to a whole page)",
      language: .markdown),
    TemplateCase(
      "<plaintext>\n",
      "1:1: <plaintext> can't stand in a Markdown template (it belongs to a whole page)",
      language: .markdown),
    TemplateCase(
      "<noembed>\n",
      "1:1: <noembed> can't stand in a Markdown template (it belongs to a whole page)",
      language: .markdown),
    TemplateCase(
      "<noframes>\n",
      "1:1: <noframes> can't stand in a Markdown template (it belongs to a whole page)",
      language: .markdown),
    TemplateCase(
      "<!--><img src=x> -->\n",
      "1:5: a browser ends the comment here (end it with -->)\n"
        + "1:15: src=\"\" of <img> would load something (a page loads nothing: only data: may stand here)",
      language: .markdown),
    TemplateCase(
      "<!-- --!><b> -->\n", "1:9: a browser ends the comment here (end it with -->)",
      language: .markdown),
    TemplateCase(
      "<!-- <img src=x onerror=alert(1)> -->\n",
      "1:6: this can't stand in a tag, a comment or an address in angle brackets (a reader of Markdown could take the rest for something else)\n"
        + "1:15: src=\"\" of <img> would load something (a page loads nothing: only data: may stand here)\n"
        + "1:17: onerror=\"\" can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    TemplateCase(
      "<!doctype html>\n", "1:1: only tags and comments can stand here (write &lt; for the sign)",
      language: .markdown),
    TemplateCase(
      "<?php x ?>\n", "1:1: only tags and comments can stand here (write &lt; for the sign)",
      language: .markdown),
    TemplateCase(
      "<![CDATA[x]]>\n",
      "1:1: only tags and comments can stand here (write &lt; for the sign)\n"
        + "1:12: an image by reference would load something (write ![text](data:…), or \\! for the sign)",
      language: .markdown),
    TemplateCase(
      "<div title=\"a\n\n[x](https://onmouseover=alert(1)//)\n",
      "1:14: a tag has to end on its line (write &lt; for the sign)", language: .markdown),
    TemplateCase(
      "<div title=\"`\">\n",
      "1:13: this can't stand in a tag, a comment or an address in angle brackets (a reader of Markdown could take the rest for something else)\n"
        + "1:13: a code span has to stand in one piece, on one line (write \\` for the sign)",
      language: .markdown),
    TemplateCase(
      "\\<script>alert(1)</script>\n",
      "1:2: <script> can't stand in a theme (a theme is data and runs no code)", language: .markdown
    ),
    TemplateCase(
      "`a` <x-y>\n", "1:5: <x-y> is no element in HTML that a theme may hold", language: .markdown),
    TemplateCase(
      "<div\rtitle=\"x\">\n",
      "1:5: a tag has to end on its line (write &lt; for the sign)\n"
        + "1:5: a control character stands here (end lines with LF or CR LF)", language: .markdown),
    TemplateCase(
      "<b{{#open}} title=\"x\"{{/open}}>x</b>\n",
      "1:3: a section can't stand in an HTML tag of a Markdown template (let it hold the whole tag)\n"
        + "1:31: a tag or comment of HTML has to stand in one piece (write it without {{…}} in it)",
      language: .markdown),
    TemplateCase(
      "<b {{> a}}>x</b>\n",
      "a:1:1: a tag or comment of HTML has to stand in one piece (write it without {{…}} in it) < 1:4",
      partials: ["a": "id=\"x\""], language: .markdown),
    TemplateCase(
      "<!-- {{title}} -->\n",
      "1:6: no value can stand in a comment (write {{! … }} for a note to yourself)",
      language: .markdown),
    TemplateCase(
      "<!-- {{#open}}x{{/open}} -->\n",
      "1:6: a section can't stand in a comment (let it hold all of it)\n"
        + "1:25: a tag or comment of HTML has to stand in one piece (write it without {{…}} in it)",
      language: .markdown),
    TemplateCase("<div", "1:5: the template ends in an HTML tag", language: .markdown),
  ]
}
