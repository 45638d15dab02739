import Templating

extension TemplateCase {
  /// What a template must close, nest and print.
  static let refusedTrees: [TemplateCase] = [
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
