import Templating

extension TemplateCase {
  /// A section over the end of a style sheet and the start of the next was judged as one sheet.
  static let styleHoles: [TemplateCase] = [
    hole(
      "<style>p { }{{#shut}}</style><style>{{/shut}} q { }</style>", [:],
      "1:13: section \"shut\" begins in the content of <style> and ends in the content of <style> (close in a section what it opens, and nothing else)"
    ),
    hole(
      "<style>p { b: url({{#shut}}</style><style>{{/shut}}//x.example) }</style>", [:],
      "1:19: a section can't stand inside a declaration (let it hold whole declarations or rules)\n"
        + "1:15: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    hole(
      "<style>p { b: url(data:'*/{{#shut}}'){{/shut}} /*' url(//x.example) */ }</style>", [:],
      "1:27: a section can't stand inside a declaration (let it hold whole declarations or rules)\n"
        + "1:47: a string, comment or long word of a style sheet goes on behind a tag of the template (let it stand there without tags between)"
    ),
    hole(
      "<style>/*{{#shut}}*/{{/shut}} p { b: url(x) } /* */</style>", [:],
      "1:10: a section can't stand inside a declaration (let it hold whole declarations or rules)\n"
        + "1:30: a string, comment or long word of a style sheet goes on behind a tag of the template (let it stand there without tags between)\n"
        + "1:38: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    hole(
      "<style>p { b: '{{> a}}url(//x.example) }</style>", ["a": "'; c: "],
      "a:1:1: a string, comment or long word of a style sheet goes on behind a tag of the template (let it stand there without tags between) < 1:16\n"
        + "1:23: a string, comment or long word of a style sheet goes on behind a tag of the template (let it stand there without tags between)\n"
        + "1:23: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    hole(
      "<style>p { b: u{{> a}}(//x.example) }</style>", ["a": "rl"],
      "1:15: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    hole(
      "<style>@im{{! note }}port 'x';</style>", [:],
      "1:8: @import in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    hole(
      "<style>p { b: \\75{{> a}}(//x.example) }</style>", ["a": " rl"],
      "1:15: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    hole(
      "<style>p { background: {{#open}}url(#a){{/open}} }</style>", [:],
      "1:24: a section can't stand inside a declaration (let it hold whole declarations or rules)"),
    hole(
      "<style>p { fill: {{options.accent}} url(#a); background: url(#a) }</style>", [:],
      "1:58: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    hole(
      "<style>p { b: url(\\\"data:x) }</style>", [:],
      "1:15: url() in a style sheet would load something (a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, mask and the like)"
    ),
    // Sound
    hole(
      "<style>p { {{#open}}color: red;{{/open}} fill: url(#a) }</style>", [:],
      "<style>p { color: red; fill: url(#a) }</style>"),
    hole(
      "<style>p { color: r{{> a}}; }</style>", ["a": "ed"], "<style>p { color: red; }</style>"),
    hole(
      "{{#open}}<style>p { }</style>{{/open}}<style>q { }</style>", [:],
      "<style>p { }</style><style>q { }</style>"),
    hole(
      "<style>p { color: {{options.accent}} }{{#open}} q { gap: {{options.gap}} }{{/open}}</style>",
      [:], "<style>p { color: #a30 } q { gap: 1.5rem }</style>"),
  ]
}
