"""Halves of hostile Markdown, as theme_halves has those of HTML."""

from theme_halves import PAYLOADS, SITE

SOUND = [
    "{{name}}", "# {{name}}", "- {{name}}", "{{summary}}", "[x](https://e.example)", "**x**", "`x`",
    "{{#links}}[{{text}}]({{url}}){{/links}}", "> {{name}}", "x &lt;b&gt;", "<br>", "\\<b>", "---",
    "[x](#x)", "{{headline}}", "| x |\n|---|\n| y |", "{{#sections}}\n## {{title}}\n{{/sections}}",
]
# Around a value: what stands in a block of HTML, code or a link is escaped by nothing.
AROUND = [
    ('<div align="center">\n', "\n</div>"), ("<div>", "</div>"), ("<p>", "</p>"),
    ("```\n", "\n```"), ("~~~\n", "\n~~~"), ("`", "`"), ("    ", ""), ("<!-- ", " -->"),
    ("[x](", ")"), ("[", "](#)"), ("[x]: ", "\n\n[x]"), ("![x](", ")"), ("<", ">"),
    ("<b title='", "'>x</b>"), ("<?x ", "?>"), ("\\", ""),
    ("<details>\n<summary>", "</summary>\n\nx</details>"), ("<pre>\n\n", "\n</pre>"),
    ("<x-y>\n", "\n</x-y>"), ("- <div>\n  ", "\n  </div>"), ("> <div>\n", "\n</div>"),
    ("<a\nb='", "'>"), ("| ", " |\n|---|"), ("<table><tr><td>\n", "\n</td></tr></table>"),
    ("[^1]: ", "\n\nx[^1]"),
]
# Links and images of Markdown that lead or load elsewhere, in all the ways that readers know.
LINKS = [
    "[x](javascript:hit(1))", "[x]( javascript:hit(1) 'y')", "[x](<javascript:hit(1)>)",
    "<javascript:hit(1)>", "[x](\n  javascript:hit(1))", "[x](&#106;avascript:hit(1))",
    "[x](javascript&colon;hit(1))", "[x](javascript\\:hit(1))", "[x](JavaScript:hit(1))",
    "[x](java\tscript:hit(1))", "[x](java\nscript:hit(1))", "[x][y]\n\n[y]: javascript:hit(1)",
    "[y]:\n   javascript:hit(1)\n\n[y]", "> [y]: javascript:hit(1)\n\n[y][]",
    "- [y]: <javascript:hit(1)>\n\n[y]", "[![x](data:,x)](javascript:hit(1))",
    "[x [y](#z)](javascript:hit(1))", "[x]( \\javascript:hit(1))", "[`x](y)`](javascript:hit(1))",
    "[\\]](javascript:hit(1))", "[y\nz]: javascript:hit(1)\n\n[y z]",
    "[x\\](#y)](javascript:hit(1))", "[y]: #z\n[z]: javascript:hit(1)\n\n[z]",
    "[x]\r(javascript:hit(1))", "[y]: #a\r[z]: javascript:hit(1)\r\r[z]",
    "text\n[y]: javascript:hit(1)\n\n[y]", "[x](javascript:hit(1)", f"![x]({SITE}/i.png)",
    f"![x][y]\n\n[y]: {SITE}/i.png", f"![x](<{SITE}/i.png>)", "![x](#y)", "![x](y)",
    f"!\\[x]({SITE}/i.png)", f"![x](data:,y '{SITE}')", f"[![x]({SITE}/i.png)](#y)",
    f"![{SITE}/i.png]({SITE}/i.png)", "<img src=x\nonerror=hit(1)>", "<img\nsrc=x onerror=hit(1)>",
    "x <img src=x onerror=hit(1)", "<img/src=x/onerror=hit(1)>",
    "<a href='javascript:hit(1)'>x</a>", "<p title='>'onclick=hit(1)>x</p>",
    "<p title=\">\" onclick=\"hit(1)\">x</p>", "<!-->\n<img src=x onerror=hit(1)> -->",
    "<!--->\n<img src=x onerror=hit(1)> -->", "<!x <img src=x onerror=hit(1)>",
    "<?x ><img src=x onerror=hit(1)>", "<![CDATA[>\n<img src=x onerror=hit(1)>]]>",
    "\\<img src=x onerror=hit(1)>", "<div>\n\\<img src=x onerror=hit(1)>\n</div>",
    "<div>\n`<img src=x onerror=hit(1)>`\n</div>",
    "<div>\n```\n<img src=x onerror=hit(1)>\n```\n</div>",
    "<div>\n    <img src=x onerror=hit(1)>\n</div>", "``<img src=x onerror=hit(1)>`",
    "`\n\n<img src=x onerror=hit(1)>`", "```\n<p>\n````\n<img src=x onerror=hit(1)>\n```",
    "~~~ `\n~~~\n<img src=x onerror=hit(1)>", "- ```\n<img src=x onerror=hit(1)>\n  ```",
    "> ```\n<img src=x onerror=hit(1)>\n```", "    x\n  <img src=x onerror=hit(1)>",
    "- x\n\n      <img src=x onerror=hit(1)>", "1. x\n\n    <img src=x onerror=hit(1)>",
    "\t<img src=x onerror=hit(1)>", "x\n    <img src=x onerror=hit(1)>",
    "<pre>\n\n<img src=x onerror=hit(1)>\n</pre>",
    "<style>\n@import 'https://e.example/a.css';\n</style>",
    "<meta http-equiv=refresh content='0;url=https://e.example/'>",
    "<textarea>\n</textarea><img src=x onerror=hit(1)>",
    "<title>\n</title><img src=x onerror=hit(1)>",
]
# Values that may stand wherever a grammar says {{name}}.
VALUES = ["{{name}}", "{{summary}}", "{{headline}}", "{{#links}}{{url}}{{/links}}", "{{location}}",
          "{{#links}}{{text}}{{/links}}", "{{#sections}}{{title}}{{/sections}}",
          "{{options.words}}", "{{name}}{{headline}}"]


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
    if generator.random() < 0.25:
        return generator.choice(LINKS)
    inside = generator.choice(VALUES + generator.choice([*PAYLOADS, LINKS]))
    return f"{generator.choice(['', '', 'x ', '- '])}{start}{inside}{end}"
