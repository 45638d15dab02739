extension PlantedFault {
  /// What is wrong with what is printed, and with the files of a theme.
  static let pages = [
    PlantedFault(
      name: "a page without sections", files: ["bad/cv.html": page(sections: "")],
      issue:
        "cv.html does not show sections \"employers\", \"projects\", \"awards\" and 12 others (print all with {{#sections}}{{>*partial}}{{/sections}})"
    ),
    PlantedFault(
      name: "a text without sections", files: ["bad/cv.txt": "{{name}}\n"],
      issue:
        "cv.txt does not show sections \"employers\", \"projects\", \"awards\" and 12 others (print all with {{#sections}}{{>*partial}}{{/sections}})"
    ),
    PlantedFault(
      name: "entries without their periods",
      files: [
        "bad/partials/entries.md":
          "## {{title}}\n{{#entries}}\n- {{title}} {{organization}}{{#entries}} {{title}}{{/entries}}\n{{/entries}}\n"
      ],
      issue:
        "about.md does not show the period of an entry of sections \"employers\", \"community\", \"projects\" and 6 others (the same in cv.md) (print {{period.text}})"
    ),
    PlantedFault(
      name: "interviews without answers", files: ["bad/partials/questions.html": noAnswers],
      issue:
        "about.html does not show a question of an entry of section \"interviews\" (print {{#entries}}{{question}}{{/entries}})"
    ),
    PlantedFault(
      name: "a page without the name", files: ["bad/cv.html": page(name: "<h1>CV</h1>")],
      issue: "cv.html does not show the person's name (print {{name}})"),
    body(
      "a level of headings left out", "<h3>More</h3>",
      "cv.html has an <h3> behind an <h1> (no level of headings is left out: write <h2>)"),
    PlantedFault(
      name: "a page without a main heading", files: ["bad/cv.html": page(name: "<p>{{name}}</p>")],
      issue:
        "cv.html does not begin with one <h1>, and have no other (the person's name is its <h1>)"),
    PlantedFault(
      name: "a page without its language", files: ["bad/cv.html": page(root: "<html lang=\"en\">")],
      issue:
        "cv.html does not tell its language (write <html lang=\"{{language}}\" dir=\"{{direction}}\">)"
    ),
    PlantedFault(
      name: "a page without its direction",
      files: ["bad/cv.html": page(root: "<html lang=\"{{language}}\">")],
      issue:
        "cv.html does not tell its direction of writing (write <html lang=\"{{language}}\" dir=\"{{direction}}\">)"
    ),
    body(
      "a picture without words", "{{#image}}<img src=\"{{src}}\">{{/image}}",
      "cv.html holds an <img> without alt=\"\" (write alt=\"{{alt}}\")"),
    body(
      "a heading without words", "<h2>{{location}}</h2>",
      "cv.html has an empty <h2> for an empty profile (print it only where there is something to print: {{#name}}…{{/name}})"
    ),
    about(
      "a picture whose alternative stands in another attribute",
      page(body: "{{#image}}<img src=\"{{src}}\" title=' alt=\"x\" '>{{/image}}"),
      "about.html holds an <img> without alt=\"\" (write alt=\"{{alt}}\")"),
    about(
      "a heading with nothing but a comment", page(body: "<h2><!-- x --> </h2>"),
      "about.html has an empty <h2> for an empty profile (print it only where there is something to print: {{#name}}…{{/name}})"
    ),
    about(
      "a page whose language stands in another attribute",
      page(root: "<html title=' lang=\"{{language}}\"'>"),
      "about.html does not tell its language (write <html lang=\"{{language}}\" dir=\"{{direction}}\">)"
    ),
    about(
      "a name that stands in an attribute alone",
      page(name: "<h1 title=\"a > {{name}}\">CV</h1>"),
      "about.html does not show the person's name (print {{name}})"),
    PlantedFault(
      name: "a page without its style", files: ["bad/cv.html": page(head: "{{> head}}")],
      issue:
        "cv.html does not print {{> style}}, so nothing of style.css counts (put it into <head>, behind {{> head}})"
    ),
    PlantedFault(
      name: "a style that stands in another",
      files: ["bad/cv.html": page(head: "{{> head}}\n<style>{{> style}}</style>")],
      issue:
        "bad/cv.html:5:8: {{> style}} prints its own <style>, and stands in another (take <style> and </style> from around it)"
    ),
    PlantedFault(
      name: "tags without their texts",
      files: ["bad/partials/tags.txt": "{{#entries}}{{title}} {{/entries}}{{title}}"],
      issue:
        "about.txt does not show a tag of an entry of sections \"skills\", \"languages\", \"interests\" (the same in cv.txt) (print {{tagLine}}, or {{#tags}}{{.}} {{/tags}})"
    ),
    PlantedFault(
      name: "a GitHub page without the name", files: ["bad/github.md": "# x"],
      issue: "github.md does not show the person's name (print {{name}})"),
    body(
      "braces that are printed", "<p>{{=<% %>=}}{{name}}<%={{ }}=%></p>",
      "cv.html prints {{ as text (a tag was not read as one: look for changed delimiters or a stray brace)"
    ),
  ]

  /// A fault of the about page.
  private static func about(_ name: String, _ page: String, _ issue: String) -> PlantedFault {
    PlantedFault(name: name, files: ["bad/about.html": page], issue: issue)
  }

  static let files = [
    PlantedFault(
      name: "a partial that is misspelt", files: ["bad/partials/masthed.html": "<p>x</p>"],
      issue: "bad/partials/masthed.html is never included (did you mean masthead.html?)"),
    PlantedFault(
      name: "an unknown name in a partial that is misspelt",
      files: ["bad/partials/masthed.html": "<p>{{nmae}}</p>"],
      issue: "bad/partials/masthed.html:1:4: there is no \"nmae\" here (did you mean \"name\"?)"),
    PlantedFault(
      name: "a partial that nothing is near to", files: ["bad/partials/weather.md": "x"],
      issue:
        "bad/partials/weather.md is never included (include it with {{> weather}}, or take it out of the theme's folder)"
    ),
    PlantedFault(
      name: "phrases of another language that are no JSON", files: ["bad/phrases/sv.json": "{"],
      issue:
        "bad/phrases/sv.json:1:2: expected a key in double quotes or \"}\" in an object, but the text ends (close the object that begins on line 1 with \"}\")"
    ),
    PlantedFault(
      name: "a file that no document is made from", files: ["bad/abuot.html": page()],
      issue: "bad/abuot.html is never used (did you mean about.html?)"),
    PlantedFault(
      name: "a partial for a section that there is not",
      files: ["bad/partials/section-award.html": "x"],
      issue:
        "bad/partials/section-award.html is never used (did you mean partials/section-awards.html?)"
    ),
    PlantedFault(
      name: "an asset that no page can hold", files: ["bad/assets/run.js": "x"],
      issue:
        "bad/assets/run.js is nothing that a page can hold (pictures are PNG, JPEG, WebP or SVG, fonts WOFF or WOFF2)"
    ),
  ]

  private static let noAnswers = """
    <section><h2>{{title}}</h2>{{#entries}}<p>{{title}} {{organization}} {{period.text}}</p>{{/entries}}</section>

    """
}
