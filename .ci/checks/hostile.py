"""Files in which something stands as often as wanted, for the check that vita takes a straight line."""

import json
import math

# Stand for no document, but for the check of the theme and the one of the profile.
THEME_CHECK = "theme check"
CHECK = "check"
FLAG = {"type": "flag", "default": False, "description": "A flag."}
THEME = {"theme/theme.json": '{"name": "theme", "description": "Hostile.", "extends": "classic"}'}
PAGE = '<!DOCTYPE html><html lang="en"><head>{{> head}}{{> style}}</head><body></body></html>'


def private(names, headline):
    """A profile with private employers of some names, and a text that they are looked for in."""
    roles = [{"title": "T"}]
    employers = [{"name": name, "private": True, "roles": roles} for name in names]
    return {"headline": headline, "employers": employers}


def prefixes(count):
    """Names that begin with each other, of so many words in all."""
    return ["Alpha " * words + "x" for words in range(1, math.isqrt(2 * count))]


# What else grows: a document, the files beside the profile, and what the profile holds.
FILES = {
    "values in a style sheet": lambda count: (
        "cv.html",
        {"theme/cv.html": PAGE, "theme/style.css": "p{" + "color:{{options.accent}};" * count + "}"},
        {},
    ),
    "quote marks of a template": lambda count: (
        "cv.md",
        {"theme/cv.md": "> " * count + "{{#summary}}{{.}}{{/summary}}\n"},
        {"summary": "a " * count},
    ),
    "bullets of a template": lambda count: (
        "cv.txt",
        {"theme/cv.txt": "- " * count + "{{#summary}}{{.}}{{/summary}}\n"},
        {"summary": "a " * count},
    ),
    "rules of a template": lambda count: ("cv.txt", {"theme/cv.txt": "a\n---\n" * count}, {}),
    "delimiters of a template": lambda count: (
        "cv.txt",
        {"theme/cv.txt": "{{=a" + "a" * count + " b=}}" + "a" * 2 * count},
        {},
    ),
    "tags without an end in a style sheet": lambda count: (
        THEME_CHECK, {"theme/style.css": "p{}" + "{{" * count}, {}
    ),
    "addresses without an end in a style sheet": lambda count: (
        THEME_CHECK, {"theme/style.css": "p{}" + "url(" * count}, {}
    ),
    "blocks of a style sheet": lambda count: (THEME_CHECK, {"theme/style.css": "p{" * count}, {}),
    "segments of a photograph": lambda count: (
        "cv.html",
        {"a.jpg": b"\xff\xd8" + b"\xff\xe1\0\2" * 10 * count + FRAME},
        {"image": {"file": "a.jpg", "alt": "A"}},
    ),
    "unknown keys": lambda count: ("cv.txt", {}, {f"key{number}": 1 for number in range(count)}),
    "unknown keys of entries": lambda count: ("cv.txt", {}, {"projects": [{"nmae": "A"}] * count}),
    "empty entries": lambda count: (CHECK, {}, {"skills": [{}] * count}),
    "values that are no highlights": lambda count: (
        CHECK, {}, {"skills": [{"name": "A", "highlights": [1] * count}]}
    ),
    "keys that stand twice": lambda count: (
        CHECK, {"profile.json": '{"name": "A"' + ', "name": "B"' * count + "}"}, {}
    ),
    "private names with one first word": lambda count: (
        CHECK, {}, private([f"Alpha x{number}" for number in range(count)], "Alpha " * count)
    ),
    "private names that begin with each other": lambda count: (
        CHECK, {}, private(prefixes(count), "Alpha " * count)
    ),
    "a long private name": lambda count: (
        CHECK, {}, private(["Alpha " * count + "x"] * (count > 0), "Alpha " * count)
    ),
    "emphasis in every text": lambda count: (
        CHECK, {}, {"skills": [{"name": "A", "highlights": [f"*a* {n}" for n in range(count)]}]}
    ),
    "emphasis in one text": lambda count: (CHECK, {}, {"summary": "*a* " * count}),
    "links in one text": lambda count: (CHECK, {}, {"summary": "[a](b) " * count}),
    "openings of links": lambda count: (CHECK, {}, {"summary": "](" * count}),
    "texts in languages of their own": lambda count: (
        CHECK, {}, {"skills": [{"name": {f"xx-{10_000 + number}": "A"}} for number in range(count)]}
    ),
    "unknown options": lambda count: (
        CHECK, {}, {"theme": {"name": "classic", "options": dict.fromkeys(map(str, range(count)))}}
    ),
    "old keys of a résumé": lambda count: (
        CHECK,
        {"profile.json": f"""{{"basics": {{"name": "A"}}, "work": [{{
            {'"company": "B",' * count} "position": "C"}}]}}"""},
        {},
    ),
    "links of a RenderCV entry": lambda count: (
        CHECK,
        {"profile.json": f"""{{"cv": {{"name": "A", "sections": {{"projects": [{{
            {'"name": "[B](https://b.example)",' * count} "summary": "C"}}]}}}}}}"""},
        {},
    ),
    "options of a theme": lambda count: (
        THEME_CHECK,
        {"theme/theme.json": THEME["theme/theme.json"][:-1] + ', "options": '
         + json.dumps({f"o{number}": FLAG for number in range(count)}) + "}"},
        {},
    ),
    "braces that close nothing": lambda count: (
        THEME_CHECK, {"theme/style.css": "p{}" + "}" * count}, {}
    ),
    "rules for one element": lambda count: (
        THEME_CHECK, {"theme/style.css": "p{color:#000;background:#fff}" * count}, {}
    ),
}
# Those that are errors, however often the piece stands there.
REFUSED = {
    # Nothing may stand so far from the margin.
    "quote marks of a template",
    "delimiters of a template", "tags without an end in a style sheet",
    "addresses without an end in a style sheet", "blocks of a style sheet", "unknown keys",
    "unknown keys of entries", "unknown options", "empty entries", "values that are no highlights",
    "keys that stand twice", "old keys of a résumé",
    "links of a RenderCV entry", "braces that close nothing",
}
# The header of a frame of 8 by 8, and the end of the image.
FRAME = b"\xff\xc0\0\x0b\x08\0\x08\0\x08\1\1\x11\0\xff\xd9"
