import Templating

/// What a stranger's theme tries so as to run code or load something: each reads otherwise to a browser
/// than to one who looks at it.
extension TemplateCase {
  static let attacks: [TemplateCase] = [
    TemplateCase(
      "a <script>alert(1)</script>\n",
      "1:3: <script> can't stand in a theme (a theme is data and runs no code)",
      language: .markdown),
    TemplateCase(
      "<div\n title=\"{{title}}\">\n\n{{title}}",
      "1:5: a tag has to end on its line (write &lt; for the sign)",
      language: .markdown),
    TemplateCase(
      "`a\n{{title}}`",
      "1:1: a code span has to stand in one piece, on one line (write \\` for the sign)\n"
        + "2:1: no value can stand in a code span, where nothing can be escaped (print it without backticks)",
      language: .markdown),
    TemplateCase(
      "<!--><p>x</p><!-- -->",
      "1:5: a browser ends the comment here (end it with -->)"),
    TemplateCase(
      "<!---><p>x</p><!-- -->",
      "1:6: a browser ends the comment here (end it with -->)"),
    TemplateCase(
      "<!-- --!><p>x</p><!-- -->",
      "1:9: a browser ends the comment here (end it with -->)"),
    TemplateCase(
      "<!-- -{{#open}}-{{/open}}><p>x</p> -->",
      "1:7: a section can't stand in a comment (let it hold all of it)"),
    TemplateCase(
      "<!doctype html><p>x</p><html><head>{{> head}}</head><body></body></html>",
      "1:16: <p> can't stand here, where a page goes on with <html> (a page is <!doctype html>, then <html> with one <head> and one <body>)",
      hasHead: true),
    TemplateCase(
      "x<html><head>{{> head}}</head><body></body></html>",
      "1:1: no text can stand outside <html> (put it into <body>)", hasHead: true),
    TemplateCase(
      "{{title}}<html><head>{{> head}}</head><body></body></html>",
      "1:1: no text can stand outside <html> (put it into <body>)", hasHead: true),
    TemplateCase(
      "<html><body><p>x</p></body><head>{{> head}}</head></html>",
      "1:7: <body> can't stand here, where a page goes on with <head> (a page is <!doctype html>, then <html> with one <head> and one <body>)",
      hasHead: true),
    TemplateCase(
      "<html><div></div><head>{{> head}}</head><body></body></html>",
      "1:7: <div> can't stand here, where a page goes on with <head> (a page is <!doctype html>, then <html> with one <head> and one <body>)",
      hasHead: true),
    TemplateCase(
      "<html><head>{{> head}}</head><body></body><body></body></html>",
      "1:43: <body> can't stand here, where a page ends (a page is <!doctype html>, then <html> with one <head> and one <body>)",
      hasHead: true),
    TemplateCase(
      "<html><head>{{> head}}</head><body></body></html><p>x</p>",
      "1:50: <p> can't stand here, where a page ends (a page is <!doctype html>, then <html> with one <head> and one <body>)",
      hasHead: true),
    TemplateCase(
      "<html><head>{{> head}}</head><body></body></html><html></html>",
      "1:50: <html> can't stand here, where a page ends (a page is <!doctype html>, then <html> with one <head> and one <body>)",
      hasHead: true),
    TemplateCase(
      "<meta http-{{#open}}equiv{{/open}}=\"refresh\" content=\"0;url=https://evil.example/\">",
      "1:12: a section can't stand in the tag <meta> (let it hold whole tags or attributes, with a space before it)\n"
        + "1:7: http-=\"\" is no attribute in HTML that a theme may hold (for one of your own, write data-http-=\"\")"
    ),
    TemplateCase(
      "<div o{{#open}}n{{/open}}click=\"x\"></div>",
      "1:7: a section can't stand in the tag <div> (let it hold whole tags or attributes, with a space before it)\n"
        + "1:6: oclick=\"\" is no attribute in HTML that a theme may hold (for one of your own, write data-oclick=\"\")"
    ),
    TemplateCase(
      "<img alt=\"\" s{{#open}}rc{{/open}}=\"https://evil.example\">",
      "1:14: a section can't stand in the tag <img> (let it hold whole tags or attributes, with a space before it)\n"
        + "1:13: s=\"\" is no attribute in HTML that a theme may hold (for one of your own, write data-s=\"\")"
    ),
    TemplateCase(
      "<img alt=\"\" src=\"{{#open}}https://evil.example/?{{/open}}data:\">",
      "1:18: a section can't stand in the value of src=\"\" (let it hold the whole attribute)"),
    TemplateCase(
      "<p style=\"background:u{{#open}}rl(https://evil.example/){{/open}}\">x</p>",
      "1:23: a section can't stand in the value of style=\"\" (let it hold the whole attribute)"),
    TemplateCase(
      "<a class {{#open}}href {{/open}}=\"{{title}}\">x</a>",
      "1:33: \"\" is no name of an attribute"),
    TemplateCase(
      "<a class {{#open}}=\"x\" href {{/open}}>x</a>",
      "1:19: \"\" is no name of an attribute"),
    TemplateCase(
      "<a href=\"tel{{#open}}net{{/open}}:x\">x</a>",
      "1:13: a section can't stand in the value of href=\"\" (let it hold the whole attribute)"),
    TemplateCase(
      "<{{#open}}p{{/open}}>x</p>",
      "1:2: a section can't stand in the name of a tag (let it hold whole tags or attributes, with a space before it)\n"
        + "1:20: a \"<\" that begins no tag (write &lt; for the sign)\n"
        + "1:23: </p> stands where nothing is open (take it out)"),
    TemplateCase(
      "<p class={{#open}}x{{/open}}>x</p>",
      "1:10: a section can't stand in an unquoted attribute (let it hold whole tags or attributes, with a space before it)"
    ),
    TemplateCase(
      "<textarea></text{{#open}}x{{/open}}area><p>x</p></textarea>",
      "1:11: a \"<\" that does not end the content of <textarea> (write &lt; for the sign)\n"
        + "1:41: a \"<\" that does not end the content of <textarea> (write &lt; for the sign)\n"
        + "1:45: a \"<\" that does not end the content of <textarea> (write &lt; for the sign)"),
    TemplateCase(
      "<textarea><{{title}}</textarea>",
      "1:11: a \"<\" that does not end the content of <textarea> (write &lt; for the sign)"),
    TemplateCase(
      "<p></p x=\"><a>",
      "1:8: nothing can stand behind the name of an end tag (close it with >)\n"
        + "1:12: <a> is never closed (close it with </a>)"),
    TemplateCase(
      "<svg><![CDATA[><g>]]></svg>",
      "1:8: only <!doctype html> can stand here, before everything else (write a comment as <!-- … -->)\n"
        + "1:22: </svg> stands where <g> has to be closed (write </g>)"),
    TemplateCase(
      "<svg><title><g></g></title></svg>",
      "1:13: <g> can't stand in <title> of a drawing (write its text alone)"),
    TemplateCase(
      "<svg><desc><title></title></desc></svg>",
      "1:12: <title> can't stand in <desc> of a drawing (write its text alone)"),
    TemplateCase(
      "<select><title></title></select>",
      "1:1: <select> is no element in HTML that a theme may hold"),
    TemplateCase(
      "<!element x>",
      "1:3: only <!doctype html> can stand here, before everything else (write a comment as <!-- … -->)"
    ),
    TemplateCase(
      "<p></p><!doctype html><p></p><div><!doctype html></div>",
      "1:37: only <!doctype html> can stand here, before everything else (write a comment as <!-- … -->)"
    ),
    TemplateCase(
      "<style>p{background:\\75\r\nrl(https://evil.example/x)}</style>",
      "1:21: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    TemplateCase(
      "<style>p{--a:url(data:a\"b)}</style>",
      "1:14: this url() holds what no address can hold (quote all of it)"),
    TemplateCase(
      "<style></sty{{#open}}x{{/open}}le></style>",
      "1:8: a \"<\" that does not end the content of <style> (take it out)\n"
        + "1:13: a section can't stand inside a declaration (let it hold whole declarations or rules)"
    ),
  ]
}
