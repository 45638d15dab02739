"""Texts come out of a Markdown document as the same texts, and as nothing else.

usage: markdown-roundtrip.py VITA

Every naughty string and GENERATED texts, made of what means something to CommonMark or GitHub, stand
in the plain and in the Markdown fields of a profile. cmark reads cv.md; then
- the plain fields hold exactly their texts, and no element but those of the template,
- the Markdown fields hold exactly the words that cmark reads from the fields themselves.
White space counts as HTML counts it: any run of spaces and line breaks is one space.
"""

import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile

import html5lib

import conformance
from naughty import clean, is_blank

GENERATED = 20_000
# So many texts stand in one profile.
BATCH = 40
SEED = 20_260_101
PIECES = [
    "*", "**", "_", "__", "~", "~~", "`", "```", "~~~", "[", "](/b)", "](", "![", "]", "]: ", "[^1]",
    "[ ]", "<", "<b>", "</b>", "<!--", "-->", "<https://a.b>", "https://a.b", "www.a.b", "a@b.c",
    "@ada", "#1", "# ", "## ", "#", "- ", "-", "---", "+ ", "* * *", "1. ", "1) ", "12", ".", ")", "(",
    "> ", ">", "===", "=", ":", ":--", "|", "|-|", ":smile:", "$", "$x$", "$$", "\\", "\\\\", "&", "&amp;",
    "&#35;", "&lt", ";", "!", "\"", "'", "a", "b", "C++", "C#", "word", "snake_case", "é", "日本", "。",
    "\u00a0", "\u3000", "\u200b", "👩‍👩‍👧", "€", " ", "  ", "    ", " ", " ", "\t", "\n", "\n\n", "  \n",
]


# What inline Markdown gives in a list of a document.
EXPECTED = {"ul", "li", "p", "em", "strong", "a", "code", "br"}


def texts(strings):
    generator = random.Random(SEED)
    made = [
        "".join(generator.choice(PIECES) for _ in range(generator.randint(1, 10)))
        for _ in range(GENERATED)
    ]
    return strings + made


def folded(text):
    return " ".join(part for part in re.split("[ \t\n\f\r]+", text) if part)


def cmark(markdown):
    result = subprocess.run(
        ["cmark", "--unsafe"], input=markdown.encode(), capture_output=True, check=True
    )
    return html5lib.parse(result.stdout.decode(), namespaceHTMLElements=False).find("body")


def shape(element):
    """The elements in an element, without their texts."""
    return (element.tag, [shape(child) for child in element])


def words(element):
    for image in element.iter("img"):
        image.text = image.get("alt")
    return folded("".join(element.itertext()))


def render(profile):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(profile, file)
        file.flush()
        result = subprocess.run(
            [VITA, "render", "cv.md", file.name, "-q", "--as-of", "2026-01-01"],
            capture_output=True,
        )
    if result.returncode != 0:
        raise AssertionError(result.stderr.decode())
    return result.stdout.decode()


def plain_profile(batch):
    return {
        "name": "Ada Example",
        "location": "Nowhere",
        # An employer of the project's own name would be told once.
        "projects": [
            {"name": text, "employer": f"At {text}", "keywords": [text], "users": [text]}
            for text in batch
        ],
        "skills": [{"name": text, "level": text, "keywords": [text]} for text in batch],
    }


def check_plain(batch):
    """What differs in a batch of texts that are plain fields."""
    found = cmark(render(plain_profile(batch)))
    expected = cmark(render(plain_profile(["x"] * len(batch))))
    if shape(found) != shape(expected):
        if len(batch) == 1:
            return [f"plain {batch[0]!r} gives {shape(found)}"]
        return sum((check_plain([text]) for text in batch), [])
    failures = []
    # Every field prints its text between the same words as it prints an x.
    wanted = iter(wanted_words(batch))
    for one, other in zip(list(found), list(expected)):
        want = re.sub(r"\bx\b", lambda _: next(wanted), words(other))
        if words(one) != folded(want):
            failures.append(f"plain {want!r} is {words(one)!r}")
    return failures


def wanted_words(batch):
    """The texts of the fields in the order in which the document prints them."""
    trimmed = [clean(text).strip(" \t\n") for text in batch]
    for text in trimmed:
        yield from [text] * 4
    for text in trimmed:
        yield from [text] * 3


def as_text_here(text):
    """With what is text in vita, but not in CommonMark, escaped."""
    return re.sub(r"(?<!\\)((?:\\\\)*)<(?![A-Za-z][A-Za-z0-9+.-]{1,31}:|[^\s<>]+@)", r"\1\\<", text)


def comparable(text):
    """Without spaces, without the backslashes that as_text_here put into code as well, and without
    the controls that character references stand for."""
    return re.sub(r"\s|\ufffd|\\(?=<)", "", clean(text))


def check_markdown(batch):
    """What differs in a batch of texts that are inline Markdown fields."""
    # Before version 0.31 cmark took symbols for letters beside the marks of emphasis.
    batch = [re.sub("[€👩👧]", "é", text) for text in batch]
    profile = {
        "name": "Ada Example",
        "projects": [{"name": "Entry", "highlights": [text, "End"]} for text in batch],
    }
    lists = list(cmark(render(profile)).iter("ul"))
    failures = []
    for text, items in zip(batch, lists, strict=True):
        # A field is one run of text, in which no line begins a block.
        line = re.sub(r"(?<!\\)((?:\\\\)*)\\\n", r"\1 ", clean(text).strip(" \t\n"))
        line = line.replace("\n", " ")
        line = as_text_here(line.strip(" \t"))
        want = words(cmark("start " + line)).removeprefix("start").strip()
        have = words(items).removesuffix("End").strip()
        tags = {child.tag for child in items.iter()} - EXPECTED
        if comparable(have) != comparable(want) or tags:
            failures.append(f"Markdown {text!r} is {have!r}, not {want!r}; {tags}")
    return failures


def check(batch):
    return check_plain(batch) + check_markdown(batch)


def main():
    global VITA
    VITA = os.path.abspath(sys.argv[1])
    strings = json.loads((conformance.folder() / "naughty-strings.json").read_text("utf-8"))
    assert len(strings) > 500
    jobs = [text for text in texts(strings) if not is_blank(text)]
    batches = [jobs[start:start + BATCH] for start in range(0, len(jobs), BATCH)]
    with multiprocessing.get_context("fork").Pool() as pool:
        failures = sum(pool.map(check, batches, chunksize=4), [])
    for failure in failures[:20]:
        print(failure)
    if failures:
        sys.exit(f"{len(failures)} of {len(jobs)} texts differ")
    print(f"{len(jobs)} texts come out of cv.md as they are")


main()
