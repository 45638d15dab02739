"""Patterns of Markdown in which something stands as often as wanted, for the check that vita takes a
straight line."""

# Each is a start, a piece that is repeated, an end, and perhaps what is repeated behind the end.
PATTERNS = {
    "open brackets": ("", "[", ""),
    "nested brackets": ("", "[", "a", "]"),
    "open images": ("", "![", ""),
    "links without an end": ("", "[a](", ""),
    "destinations without an end": ("", "[a](<b", ""),
    "titles without an end": ("", "[a](b \"c", ""),
    "link texts in link texts": ("", "[a](b)", ""),
    "references": ("[a]: b\n\n", "[a] [b][a] ", ""),
    "definitions": ("", "[a]: b 'c'\n", ""),
    "brackets and references": ("[a]: b\n\n", "[[a]", ""),
    "stars": ("", "*", ""),
    "stars around a letter": ("", "*", "a", "*"),
    "stars and letters": ("", "*a ", ""),
    "stars of two lengths": ("", "*a **b ", ""),
    "emphasis": ("", "*a* ", ""),
    "strong emphasis": ("", "**a** ", ""),
    "emphasis in emphasis": ("", "*a **b** a* ", ""),
    "closing stars": ("", "a* ", ""),
    "stars and underscores": ("", "*a_ ", ""),
    "nested emphasis": ("", "*a **a ", "a", "** a*"),
    "brackets and stars": ("", "[*a_", "](b)"),
    "backticks": ("", "`", ""),
    "backticks of many lengths": ("".join("a" + "`" * n for n in range(300)), "a`b``", ""),
    "code without an end": ("", "``a`", ""),
    "code": ("", "`a` ", ""),
    "angle brackets": ("", "<", ""),
    "addresses in brackets": ("", "<a:b> ", ""),
    "addresses": ("", "<a:", ""),
    "ampersands": ("", "&", ""),
    "entities": ("", "&amp;", ""),
    "escapes": ("", "\\*", ""),
    "backslashes": ("", "\\", ""),
    "number signs": ("", "#", ""),
    "words": ("", "# - 1. a ", ""),
    "spaces": ("a", " ", "b"),
    "colons": ("", "a:", ""),
    "at signs": ("", "a@", ""),
    "quotes": ("", "> ", "a"),
    "lines of quotes": ("", "> > > > a\n", ""),
    "bullets": ("", "* ", "a"),
    "lines of bullets": ("", "- a\n", ""),
    "bullets in bullets": ("", "- - - a\n", ""),
    "paragraphs": ("", "a\n\n", ""),
    "fences": ("", "```\n", ""),
    "one word": ("", "\u4e2d", ""),
    "hyphens of one word": ("", "\u0436-", "\u0436"),
}
# Patterns that stand in one text, each a paragraph or block of its own, measured together. They take
# about as many instructions as each other: none takes less than an eighth of its group's, in any
# document. `linear.py VITA NAME...` measures them alone. Whoever stands in no group stands alone: a
# definition holds for the whole text, lists would become one list, and what has a long start takes
# less than twice.
GROUPS = [
    ["number signs", "at signs", "colons"],
    ["spaces", "backslashes", "open brackets", "backticks"],
    ["stars", "stars around a letter", "quotes"],
    ["one word", "hyphens of one word"],
    ["angle brackets", "escapes", "open images", "ampersands"],
    ["stars and letters", "closing stars", "addresses", "words"],
    ["bullets", "stars and underscores", "stars of two lengths", "fences"],
    ["addresses in brackets", "code without an end", "code", "brackets and stars"],
    ["destinations without an end", "entities", "links without an end", "lines of quotes"],
    ["titles without an end", "paragraphs", "nested brackets", "link texts in link texts"],
    ["emphasis", "strong emphasis", "nested emphasis", "emphasis in emphasis"],
]
FEW = 5_000
MANY = 25_000
# What takes little stands there more often, as often as gives it its share of the group: then what it
# takes but once counts for nothing, and no group takes less than 1.98 times.
COUNTS = {name: MANY for group in GROUPS[2:6] for name in group} | {"nested brackets": MANY}
COUNTS |= dict.fromkeys([*GROUPS[0], "spaces", "backticks"], 2 * MANY)
COUNTS |= {"backslashes": 2 * FEW, "open brackets": 2 * FEW, "stars": 4 * MANY}


def text(name, count):
    """A text that holds a pattern so often."""
    start, piece, end, *closing = PATTERNS[name]
    return start + piece * count + end + "".join(closing) * count
