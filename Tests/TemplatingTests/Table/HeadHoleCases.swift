import Templating

extension TemplateCase {
  /// `{{> head}}` counted as printed where a browser reads no head.
  static let headHoles: [TemplateCase] = [
    head("<html><head><!-- {{> head}} --></head><body></body></html>", 18),
    head("<html><head><{{> head}}style></style></head><body></body></html>", 14),
    head("<html><head></{{> head}}head><body></body></html>", 15),
    head("<html><head><title>{{> head}}</title></head><body></body></html>", 20),
    head("<html><head><style>{{> head}}</style></head><body></body></html>", 20),
    head(
      "<html><head><meta name=\"author\" content=\"{{> head}}\"></head><body></body></html>", 42),
    head("<html><head>{{#open}}{{> head}}{{/open}}</head><body></body></html>", 22),
    head("<html><head>{{#shut}}{{/shut}}{{> head}}</head><body></body></html>", 31),
    head("<html><head><!-- x -->{{> head}}</head><body></body></html>", 23),
    head("<html><head></head>{{> head}}<body></body></html>", 20),
    head("<html><head>{{> head}}{{> head}}</head><body></body></html>", 23),
    head(
      "<html><head>{{> a}}{{> a}}</head><body></body></html>", 1, ["a": "{{> head}}"], in: "a",
      from: 20),
    TemplateCase(
      "<!doctype html>\n<html>\n<head>\n{{! first }}\n{{> head}}</head><body></body></html>",
      "<!doctype html>\n<html>\n<head>\n<meta></head><body></body></html>", hasHead: true),
    TemplateCase(
      "<html><head>{{> a}}</head><body></body></html>",
      "<html><head><meta></head><body></body></html>",
      partials: ["a": "{{> head}}"], hasHead: true),
  ]

  private static func head(
    _ template: String, _ column: Int, _ partials: [String: String] = [:], in file: String = "",
    from: Int? = nil
  ) -> TemplateCase {
    TemplateCase(
      template,
      "\(file.isEmpty ? "" : file + ":")1:\(column): {{> head}} has to stand exactly once, first in <head>"
        + " (write <head>{{> head}})" + (from.map { " < 1:\($0)" } ?? ""),
      partials: partials, hasHead: true)
  }
}
