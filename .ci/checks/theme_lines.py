"""Halves of hostile Markdown, as theme_halves has those of HTML."""

from theme_halves import EXECUTIONS, PAYLOADS, SITE

SOUND = [
    "{{name}}", "# {{name}}", "- {{name}}", "{{summary}}", "[x](https://e.example)", "**x**", "`x`",
    "{{#links}}[{{text}}]({{url}}){{/links}}", "> {{name}}", "x &lt;b&gt;", "<br>", "\\<b>", "---",
    "[x](#x)", "{{headline}}", "| x |\n|---|\n| y |", "{{#sections}}\n## {{title}}\n{{/sections}}",
]
# Around a value: what stands in a block of HTML, code or a link is escaped by nothing.
AROUND = [
    ('<div align="center">\n', "\n</div>"), ("<div>", "</div>"), ("<p>", "</p>"), ("```\n", "\n```"),
    ("~~~\n", "\n~~~"), ("`", "`"), ("    ", ""), ("<!-- ", " -->"), ("[x](", ")"), ("[", "](#)"),
    ("[x]: ", "\n\n[x]"), ("![x](", ")"), ("<", ">"), ("<b title='", "'>x</b>"), ("<?x ", "?>"),
    ("\\", ""), ("<details>\n<summary>", "</summary>\n\nx</details>"), ("<pre>\n\n", "\n</pre>"),
    ("<x-y>\n", "\n</x-y>"), ("- <div>\n  ", "\n  </div>"), ("> <div>\n", "\n</div>"), ("<a\nb='", "'>"),
    ("| ", " |\n|---|"), ("<table><tr><td>\n", "\n</td></tr></table>"), ("[^1]: ", "\n\nx[^1]"),
]
# Values that may stand wherever a grammar says {{name}}.
VALUES = ["{{name}}", "{{summary}}", "{{headline}}", "{{#links}}{{url}}{{/links}}", "{{location}}",
          "{{#links}}{{text}}{{/links}}", "{{#sections}}{{title}}{{/sections}}"]


def line_halves(live):
    """Every half of a Markdown document, with a payload where it takes one."""
    return [
        ("`", "", f"{live}`", "`"), ("``x", "`x`", f" {live} ``", "``"),
        ("```\n", "", f"\n{live}\n```\n", "\n```\n"), ("    ", "", f"{live}\n", "\n"),
        ("\\", "\\\\", live, "x"), ("&lt;", "<", live.lstrip("<"), ""), ("\\<", "<", live.lstrip("<"), "x"),
        ("<!-- x", "<!-- x -->", f"{live} -->", " -->"), ("<!-- x", "<!-- -", f"->{live} -->", " -->"),
        ('<p title="', '<p title=">"', f'>{live}">', '">'), ("x <b", "x\n\n<b", f" x='\n{live}'>", ">"),
        ("[x](https://", "[x](", "javascript:hit(1))", "e.example)"),
        ("[x](#", "[x](java", "script:hit(1))", ")"), ("[x]", "[x]", "(javascript:hit(1))", "(#x)"),
        ("[x](", "[x](<", "javascript:hit(1)>)", "#x)"),
        ("[x](", "[x](", "javascript&colon;hit(1))", "#x)"), ("[x](", "[x](", "java\\script:hit(1))", "#x)"),
        ("[x]: #", "[x]: ", "javascript:hit(1)\n\n[x]\n", "\n\n[x]\n"),
        ("[x]: # '", "[x]:\n", "javascript:hit(1)\n\n[x]\n'", "'\n\n[x]\n"),
        ("<https://", "<java", "script:hit(1)>", "e.example>"),
        ("![x](#", "![x](", f"{SITE}/i.png)", ")"), ("[x](#", "![x](", f"{SITE}/i.png)", ")"),
        ("<b ", "<img src='x' ", "onerror='hit(1)'>", ">"), ("<b>", "<style>", f"@import '{SITE}/a.css';", "</b>"),
        ("<b ", "<meta ", f"http-equiv='refresh' content='0;url={SITE}/r'>", ">"),
        ("<a href='#", "<a href='", "javascript:hit(1)'>x</a>", "'>x</a>"),
        ("<img src='data:,", "<img src='", f"{SITE}/i.png'>", "'>"),
        ("x\n\n", "<div>\n", "{{name}}\n</div>\n", "\n"), ("x ", "`", "{{name}}`", ""),
        ("<div>\n\n", "<div>\n", "{{name}}\n\n</div>\n", "\n"), ("- x\n\n", "- <div>\n", "  {{name}}\n", "\n"),
        ("<div>\n{{headlineDate}}\n", "<div>\n{{language}}\n", "{{name}}\n\n</div>\n", "\n</div>\n"),
        ("<!-- -->\n", "<!--\n\n", "{{summary}}\n-->", "\n"), ("[x](#x '", "[x](", "{{name}}')", "')"),
        ("<pre></pre>\n\n", "<pre>\n\n", "{{name}}\n</pre>\n", "\n"), ("<p>\n\n", "<p\n", "{{name}}\n>\n", "\n"),
    ]


def around(generator):
    """A value or a payload in a place where Markdown may not be read."""
    start, end = generator.choice(AROUND)
    inside = generator.choice(VALUES + generator.choice(PAYLOADS) + EXECUTIONS)
    return f"{generator.choice(['', '', 'x ', '- '])}{start}{inside}{end}"
