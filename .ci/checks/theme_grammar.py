"""Generates hostile themes: halves from theme_halves, joined as in theme_joins, put into pages.

`theme(generator)` gives {"files": {path: text}, "documents": [name]} for `safeguards-tool themes`.
About half of it is sound or turns out to be, so that there are pages to load.
"""

import json
import pathlib

import theme_halves
import theme_joins
import theme_lines
import theme_tags

WORDS = '"} *{ background:url(//e.example/o)} */</style><script>hit(1)</script> javascript:hit(1)'
MANIFEST = {
    "name": "theme", "description": "Hostile.", "extends": "classic",
    "options": {"words": {"type": "text", "default": WORDS, "description": "An attack."}},
}
CLASSIC = pathlib.Path("themes/classic")
BASE = {"partials/base.html": "<style>p{color:red}</style>\n"}
PAGE = '<!doctype html>\n<html lang="en">\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n'
# What may stand around a text in a page.
AROUND = [
    ("", ""), ("", ""), ("", ""), ("<main>", "</main>"), ("<p>", "</p>"),
    ("<ul><li>", "</li></ul>"), ("<table><tbody><tr><td>", "</td></tr></tbody></table>"),
    ("<table>", "</table>"), ("<svg>", "</svg>"), ("<svg><text>", "</text></svg>"),
    ("<svg><title>", "</title></svg>"), ("<textarea>", "</textarea>"), ("<style>", "</style>"),
    ("<select>", "</select>"), ("<a href='#x'>", "</a>"), ("<div title='", "'></div>"),
    ("<!-- ", " -->"), ("<p ", ">x</p>"), ("<details><summary>", "</summary></details>"),
    ("<math>", "</math>"), ("<button>", "</button>"), ("{{#sections}}", "{{/sections}}"),
    ("{{#links}}<p>", "</p>{{/links}}"),
]
HEADS = [
    "{{> head}}", "<!-- x -->{{> head}}", "{{$x}}{{> head}}{{/x}}", "{{! x }}{{> head}}",
    "<!-- {{> head}} -->", "<!--{{> head}}-->", "<!-- x\n{{> head}}\n-->", "<!-- {{> head}}",
    "<{{> head}}title>x</title>", "<{{> head}}style></style>", "<!{{> head}}>",
    "<{{> head}}!-- x -->", "</{{> head}}head>", "</he{{> head}}ad>", "<{{> head}}/head>",
    "<t{{> head}}itle>x</title>", "<title>{{> head}}</title>", "<style>{{> head}}</style>",
    "<style>/*{{> head}}*/</style>", '<meta name="x{{> head}}">', "<meta {{> head}}>",
    "<meta name={{> head}}>", "<meta name='{{> head}}'>", "<textarea>{{> head}}</textarea>",
    "{{> style}}{{> head}}", "{{> head}}{{> head}}", "&lt;{{> head}}",
    "{{#name}}{{> head}}{{/name}}", "{{^isCV}}{{> head}}{{/isCV}}", "<script>{{> head}}</script>",
    "<template>{{> head}}</template>", "<noscript>{{> head}}</noscript>", "<svg>{{> head}}</svg>",
    "<![CDATA[{{> head}}]]>", "<?{{> head}}?>", "x{{> head}}", "<title>x</title>{{> head}}",
]
# What style sheets are made of where nothing is known of their grammar.
PIECES = [
    "p{ color:red}", "* { ", "}", ";", ":", "/*", "*/", '"', "'", "\\", "\n", "url(", ")", "(",
    "data:,x", "#x", "background:", "filter:", "@import ", "@media x{ ", "@charset ", "<!--", "-->",
    "u\\72l(", "URL(", "https://e.example/k.png", "//e.example/l.png", "image-set(", "src(", "--x:",
    "var(--x)", "[a=", "]", "content:", "list-style:", "cursor:", ",auto", "\\\n", "x", " ",
    "{{options.accent}}", "{{options.words}}", "\\22 ", "\\29 ", "* { background:url(data:,x)}",
    "* { content:'x'}", "p::before{ content:\"/*\"}", "* { filter:url(#x)}",
    "* { background:url(https://e.example/m.png)}", '@import "https://e.example/n.css";',
    "</style>", "<style>", "{{! x }}", "\f", "\r", "é", "@namespace url(x);", "@layer x;",
    "@supports (x:url(y)){ ",
]


def theme(generator):
    """A theme and the documents to render of it."""
    make = generator.choices(
        [page_theme, sheet_theme, lines_theme, head_theme, mutated_theme], [55, 14, 17, 4, 10]
    )[0]
    files, documents = make(generator)
    if generator.random() < 0.5:
        value = generator.choice(theme_lines.VALUES)
        files = {path: text.replace("{{name}}", value) for path, text in files.items()}
    return {"files": {"theme.json": json.dumps(MANIFEST), **BASE, **files}, "documents": documents}


def half(generator, halves, sound):
    """A half: hostile, with both openings the same, sound, or the wrong way round."""
    safe, live, body, close = generator.choice(halves)
    kind = generator.choices(range(4), [40, 25, 28, 7])[0]
    return [(safe, live, body, close), (safe, safe, body, close), ("", "", sound, ""),
            (live, safe, body, close)][kind]


def joined(generator, partials, found):
    """A half behind a join, and now and then a join of a part of it."""
    if generator.random() < 0.15:
        parts = list(found)
        index = generator.randrange(4)
        simple = generator.choice([theme_joins.shatter, theme_joins.carried])
        parts[index] = simple(generator, partials, ("", "", parts[index], ""))
        found = tuple(parts)
    text = generator.choice(theme_joins.JOINS)(generator, partials, found)
    if generator.random() < 0.1:
        text = generator.choice(theme_joins.JOINS)(generator, partials, ("", "", text, ""))
    return text


def hostile_text(generator, partials):
    """A hostile text of a page, behind and before what is sound."""
    live = generator.choice(generator.choice(theme_halves.PAYLOADS))
    halves = generator.choice(theme_halves.html_halves(live))
    sound = generator.choice(theme_halves.SOUND)
    text = joined(generator, partials, half(generator, halves, sound))
    direct = generator.random()
    if direct < 0.27:
        text = live if direct < 0.17 else theme_tags.tags(generator)
    elif direct < 0.31:
        text = theme_joins.loop(generator, partials, generator.choice(theme_halves.name_halves(live)))
    start, end = generator.choice(AROUND) if generator.random() < 0.4 else ("", "")
    return sound_text(generator) + start + text + end + sound_text(generator)


def sound_text(generator):
    return "".join(generator.sample(theme_halves.SOUND, generator.randint(0, 2)))


def page_theme(generator):
    """A page of its own, or a partial of the one that the theme extends."""
    partials = theme_joins.Partials("html")
    share = generator.random()
    text = sound_page(generator, partials) if share < 0.25 else hostile_text(generator, partials)
    if generator.random() < 0.1:
        # One that stands between tags, or one that stands in a tag.
        name = generator.choice(["story", "story", "anchor", "note"])
        return {**partials.files, f"partials/{name}.html": text}, ["about.html"]
    in_head = generator.random() < 0.12
    head = "{{> head}}\n" + (text if in_head else generator.choice(["", "", "{{> style}}"]))
    page = PAGE.format(head=head, body="x" if in_head else text)
    return {**partials.files, "about.html": page}, ["about.html"]


def sound_page(generator, partials):
    """Sound texts joined by what hostile ones are joined by."""
    texts = generator.sample(theme_halves.SOUND, 3)
    found = ("", "", texts[0], "")
    return texts[1] + generator.choice(theme_joins.JOINS)(generator, partials, found) + texts[2]


def sheet_theme(generator):
    """A style sheet, of its own or in the page."""
    partials = theme_joins.Partials("html")
    if generator.random() < 0.5:
        text = joined(generator, partials, half(generator, theme_halves.SHEET_HALVES, "p{color:red}"))
    else:
        text = pieces(generator)
    if generator.random() < 0.25:
        found = generator.choice(theme_halves.SPLIT_SHEETS)
        text = theme_joins.split_sheet(generator, partials, found)
    elif generator.random() < 0.5:
        page = PAGE.format(head="{{> head}}{{> style}}", body="<p>x</p>")
        return {**partials.files, "style.css": text, "about.html": page}, ["about.html"]
    head = f"{{{{> head}}}}<style>{text}</style>"
    return {**partials.files, "about.html": PAGE.format(head=head, body="<p>x</p>")}, ["about.html"]


def pieces(generator):
    """Pieces of a style sheet in any order, with sections over some of them."""
    parts = generator.choices(PIECES, k=generator.randint(1, 9))
    if generator.random() < 0.5:
        start, end = sorted(generator.randint(0, len(parts)) for _ in range(2))
        name = generator.choice(theme_joins.HIDDEN + theme_joins.SHOWN)
        parts[start:end] = [f"{{{{#{name}}}}}", *parts[start:end], f"{{{{/{name}}}}}"]
    return "".join(parts)


def lines_theme(generator):
    """A Markdown document."""
    partials = theme_joins.Partials("md")
    live = generator.choice(generator.choice(theme_halves.PAYLOADS))
    sound = generator.choice(theme_lines.SOUND)
    if generator.random() < 0.45:
        text = theme_lines.around(generator)
    else:
        text = joined(generator, partials, half(generator, theme_lines.line_halves(live), sound))
    end = generator.choice(theme_lines.SOUND)
    document = generator.choice(["github.md", "about.md"])
    return {**partials.files, document: f"{sound}\n\n{text}\n\n{end}\n"}, [document]


def head_theme(generator):
    """A page whose policy stands where it counts for nothing."""
    partials = theme_joins.Partials("html")
    head = generator.choice(HEADS)
    if generator.random() < 0.25:
        head = joined(generator, partials, ("", "", head, ""))
    page = PAGE.format(head=head, body="<p>x</p>").replace("head>\n</head>", "head>", 1)
    if generator.random() < 0.2:
        before = generator.choice(["<!-- ", "<p>", "x", "<body>", "<title>x</title>", "<html>", "<!--x-->"])
        page = page.replace("<head>", before + "<head>", 1)
    return {**partials.files, "about.html": page}, ["about.html"]


def mutated_theme(generator):
    """A file of the theme that is extended, with something put in or taken out."""
    files = sorted([*CLASSIC.glob("partials/*.html"), *CLASSIC.glob("*.md"), CLASSIC / "about.html"])
    file = generator.choice([file for file in files if file.stem != "base"])
    text = file.read_text()
    partials = theme_joins.Partials(file.suffix[1:])
    place = generator.randint(0, len(text))
    added = generator.choice([
        "", "<", ">", '"', "'", "<!--", "-->", " -", "/", "=", "{{", "}}", "\\", "`",
        generator.choice(theme_halves.SOUND), generator.choice(generator.choice(theme_halves.PAYLOADS)),
    ])
    end = place + generator.choice([0, 0, 1, 5])
    document = file.name if file.suffix == ".md" else "about.html"
    path = str(file.relative_to(CLASSIC))
    return {**partials.files, path: text[:place] + added + text[end:]}, [document]
