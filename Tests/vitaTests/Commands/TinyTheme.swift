/// A theme with as little in it as a theme can have.
enum TinyTheme {
  static let files = [
    "themes/tiny/theme.json": "{\"name\": \"tiny\", \"description\": \"As little as can be.\"}",
    "themes/tiny/about.html": html,
    "themes/tiny/cv.html": html,
    "themes/tiny/about.md": "# {{name}}\n",
    "themes/tiny/cv.md": "# {{name}}\n",
    "themes/tiny/about.txt": "{{name}}: {{headline}}\n",
    "themes/tiny/cv.txt": "{{name}}\n{{#contact}}\n{{text}}\n{{/contact}}\n",
  ]

  static let broken = "{{nmae}}\n"

  private static let html =
    "<!DOCTYPE html><html lang=\"en\"><head>{{> head}}</head><body>{{name}}</body></html>\n"
}
