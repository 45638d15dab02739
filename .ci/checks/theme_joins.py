"""How a hostile theme joins two halves: every boundary that a Mustache template has.

Each function takes a generator, the partials to add to, and a half as theme_halves has them; it gives
the text that stands in the page.
"""

import re

# Sections over what every profile has, and over what none has.
SHOWN = ["isAbout", "name", "sections", "links", "options.timeline", "hasLinks", "summary"]
HIDDEN = ["isCV", "options.sourceNotes", "headlineDate"]
NOTHING = ["{{! x }}", "{{=<% %>=}}<%={{ }}=%>", "{{#isCV}}{{/isCV}}", "{{$none}}{{/none}}",
           "{{=[ ]=}}[! x ][={{ }}=]", "{{! x\n}}", "{{^isAbout}}x{{/isAbout}}"]
LAYOUTS = ["entries", "tags", "quotes", "questions", "facts"]


class Partials:
    """The partials of a theme, in one format."""

    def __init__(self, extension):
        self.extension = extension
        self.files = {}

    def add(self, text, name=None):
        """Adds a partial; the tag that includes it."""
        name = name or f"h{len(self.files)}"
        self.files[f"partials/{name}.{self.extension}"] = text
        return f"{{{{> {name}}}}}"


def plain(generator, partials, half):
    _, live, body, _ = half
    return live + body


def cuts(text):
    """Where a text may be cut: not in a tag of Mustache, and not behind a brace, which would be one of it."""
    inside = {place for tag in re.finditer(r"\{\{.*?\}\}", text, re.DOTALL)
              for place in range(tag.start() + 1, tag.end())}
    return [place for place in range(len(text) + 1)
            if place not in inside and text[max(place - 1, 0):place] != "{"]


def shatter(generator, partials, half):
    """A text cut anywhere, with nothing in between that Mustache prints."""
    _, live, body, _ = half
    text = live + body
    for _ in range(generator.randint(1, 3)):
        cut = generator.choice(cuts(text))
        text = text[:cut] + generator.choice(NOTHING) + text[cut:]
    return text


def carried(generator, partials, half):
    """A piece of the text in a partial, perhaps on a line of its own, which indents it."""
    _, live, body, _ = half
    text = live + body
    start, end = sorted(generator.choice(cuts(text)) for _ in range(2))
    before, after = generator.choice([("", ""), ("", ""), ("\n  ", "\n"), ("\n    ", "\n")])
    return text[:start] + before + partials.add(text[start:end]) + after + text[end:]


def recursion(generator, partials, half):
    """A partial that includes itself behind another opening than the one it is judged behind."""
    safe, live, body, close = half
    name = f"r{len(partials.files)}"
    inner = f"{live}{{{{> {name}}}}}{close}"
    way = generator.randrange(4)
    if way == 1:
        inner = partials.add(inner)
    if way == 2:
        inner = partials.add(live) + f"{{{{> {name}}}}}{close}"
    if way == 3:
        wrapper = partials.add("{{$b}}{{/b}}")[4:-2]
        inner = f"{{{{<{wrapper}}}}}{{{{$b}}}}{inner}{{{{/b}}}}{{{{/{wrapper}}}}}"
    loop = f"{{{{#entries}}}}{inner}{{{{/entries}}}}"
    reopened = generator.choice([safe, safe, live])
    order = generator.choice([body + loop + reopened, body + loop + reopened, loop + body + reopened])
    call = partials.add(order, name)
    return f"{{{{#sections}}}}{{{{#entries}}}}{safe}{call}{close}{{{{/entries}}}}{{{{/sections}}}}"


def dynamic(generator, partials, half):
    """Partials that a value chooses between, of which one ends like the others and holds another text."""
    safe, live, body, _ = half
    hostile = generator.choice(LAYOUTS)
    if generator.randrange(3) == 0:
        hostile = generator.choice(["section-press", "section-skills", "section-employers"])
        partials.add(live, hostile)
    for layout in LAYOUTS:
        partials.add(live if layout == hostile else safe, layout)
    tag = generator.choice(["{{>*partial}}", "{{>* partial }}", "{{>*partial}}{{! x }}"])
    return f"{{{{#sections}}}}{tag}{body}{{{{/sections}}}}"


def dynamic_bodies(generator, partials, half):
    """One opening, and partials behind it that a value chooses between."""
    safe, live, body, close = half
    hostile = generator.choice(LAYOUTS)
    for layout in LAYOUTS:
        partials.add(body if layout == hostile else close, layout)
    return f"{{{{#sections}}}}{generator.choice([safe, live])}{{{{>*partial}}}}{{{{/sections}}}}"


def branches(generator, partials, half):
    """Two sections of which one is printed."""
    safe, live, body, _ = half
    shown = generator.choice(SHOWN)
    return (f"{{{{^{shown}}}}}{safe}{{{{/{shown}}}}}{{{{#{shown}}}}}{live}{{{{/{shown}}}}}"
            + generator.choice([body, partials.add(body)]))


def left_out(generator, partials, half):
    """A safe opening whose middle is left out, so that another one stands there."""
    safe, live, body, close = half
    hidden = generator.choice(HIDDEN)
    middle = generator.choice([f"{close}{safe}", safe, close])
    opening = generator.choice([live, safe])
    return f"{opening}{{{{#{hidden}}}}}{middle}{{{{/{hidden}}}}}{body}"


def reopened(generator, partials, half):
    """A section that closes what stands before it and opens the other."""
    safe, live, body, close = half
    shown = generator.choice(SHOWN)
    return f"{safe}{{{{#{shown}}}}}{close}{live}{{{{/{shown}}}}}{body}"


def loop(generator, partials, half):
    """A section that begins in one opening at first and in another one later."""
    safe, live, body, close = half
    section = generator.choice(["sections", "links"])
    last = generator.choice([live, safe])
    return f"{safe}{{{{#{section}}}}}{body}{last}{{{{/{section}}}}}{close}"


def block(generator, partials, half):
    """A block that another template fills in with the other opening."""
    safe, live, body, close = half
    parent = partials.add(f"{{{{$b}}}}{safe}{{{{/b}}}}{body}")[4:-2]
    rest = f"{{{{<{parent}}}}}{{{{/{parent}}}}}" if generator.randrange(2) else ""
    return f"{{{{<{parent}}}}}{{{{$b}}}}{live}{{{{/b}}}}{{{{/{parent}}}}}{rest}"


def nested_blocks(generator, partials, half):
    """A block in a block, filled in by a template that another one fills in."""
    safe, live, body, close = half
    inner = partials.add(f"{{{{$a}}}}{safe}{{{{/a}}}}{{{{$b}}}}{close}{{{{/b}}}}")[4:-2]
    outer = partials.add(f"{{{{<{inner}}}}}{{{{$a}}}}{{{{$c}}}}{safe}{{{{/c}}}}{{{{/a}}}}{{{{/{inner}}}}}")[4:-2]
    fill = f"{{{{$c}}}}{live}{{{{/c}}}}{{{{$b}}}}{body}{{{{/b}}}}"
    return f"{{{{<{outer}}}}}{fill}{{{{/{outer}}}}}"


def reused(generator, partials, half):
    """A partial that is compiled behind one opening and stands behind the other too."""
    safe, live, body, close = half
    call = partials.add(generator.choice([body, body + safe]))
    between = generator.choice(["", "{{#sections}}", "\n"])
    end = "{{/sections}}" if between == "{{#sections}}" else ""
    tail = generator.choice(["", close])
    return f"{safe}{call}{tail}{between}{live}{call}{tail}{end}"


def ended(generator, partials, half):
    """A partial that ends in an opening, and its end in another one."""
    safe, live, body, _ = half
    first, second = partials.add(live), partials.add(body)
    return first + generator.choice(["", generator.choice(NOTHING), "\n"]) + second


def lines(generator, partials, half):
    """Tags alone on their lines, which are taken out with them."""
    _, live, body, _ = half
    tag = generator.choice(["{{! x }}", "{{#isAbout}}\n{{/isAbout}}", "{{=<% %>=}}\n<%={{ }}=%>"])
    return f"{live}\n  {tag}\n{body}"


def split_sheet(generator, partials, half):
    """One style sheet, or two where a section is printed."""
    safe, live, body, _ = half
    name = generator.choice(HIDDEN + SHOWN)
    sigil = generator.choice("#^")
    opening = generator.choice([live, live, safe])
    return f"{opening}{{{{{sigil}{name}}}}}</style><style>{{{{/{name}}}}}{body}"


def delimiters(generator, partials, half):
    """Other delimiters, and braces that are then text."""
    _, live, body, _ = half
    opening, ending = generator.choice([("<", ">"), ("<!--", "-->"), ("&", ";"), ("(", ")"), ("'", '"')])
    return f"{{{{={opening} {ending}=}}}}{live}{body}"


JOINS = [
    recursion, recursion, recursion, dynamic, dynamic, dynamic_bodies, branches, left_out, reopened,
    loop, block, nested_blocks, reused, ended, shatter, carried, lines, delimiters, plain,
]
