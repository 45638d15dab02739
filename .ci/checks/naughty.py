"""Hostile and awkward strings in every text field at once change no page's structure.

usage: naughty.py VITA

A page's structure is its tree of tags and attribute names, as html5lib parses it.
- In plain fields any string gives the structure that `x` gives; a blank one counts as absent.
- In Markdown fields a string gives that structure with its own subtree as cmark makes it, but for
  what is text here: raw HTML, headings, indented code, images, links of other schemes.
"""

import copy
import functools
import json
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

import html5lib

import conformance
from sites import FULL, THEMES

PAGES = ["about.html", "cv.html"]
# The style sheets of each theme.
STYLES = {}
NOT_TEXT = {
    "$schema", "version", "language", "url", "file", "repository", "slides", "recording", "source",
    "asOf", "start", "end", "date", "doi", "expires", "layout", "medal", "id", "tags", "key",
    "order", "username", "private", "priority", "timesWon", "participants", "extra", "variants",
    "silence", "theme",
}
INLINE = {"headline", "description", "highlights"}
BLOCK = {"summary", "answer", "quote"}
VOID_OF_TEXT = {"title", "script", "style"}
IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)


def is_blank(text):
    """White space and what is never seen."""
    return not IGNORABLE.sub("", text).strip()


def is_kept(key, plain):
    """What is no text; nor can the text for those who don't see a picture be blank."""
    return key in NOT_TEXT or (key == "alt" and is_blank(plain))


def fill(value, plain, inline, block, kind="plain"):
    """The full profile with every text replaced; inline and block are called for each field."""
    if isinstance(value, dict):
        return {
            key: item if is_kept(key, plain)
            else fill(item, undialled(plain) if key == "phone" else plain, inline, block,
                      kind_of(key, kind))
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [fill(item, plain, inline, block, kind) for item in value]
    return {"plain": lambda: plain, "inline": inline, "block": block}[kind]()


def undialled(plain):
    """A text that is no telephone number, as the one it is compared with: a number is a link."""
    return plain if is_blank(plain) else f"call {plain}"


def kind_of(key, outer):
    if key in INLINE:
        return "inline"
    if key in BLOCK:
        return "block"
    return outer if key in ("text", "value") else "plain"


def render(profile, theme, page):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(profile, file)
        file.flush()
        result = subprocess.run(
            [VITA, "render", page, file.name, "-t", theme, "--as-of", "2026-01-01"],
            capture_output=True,
        )
    if result.returncode != 0:
        raise AssertionError(result.stderr.decode())
    return result.stdout.decode().replace(STYLES.get(theme, ""), "", 1)


def tree(element):
    """A tag, its attribute names, and its children; text only where it holds a marker."""
    children = []
    if element.tag not in VOID_OF_TEXT:
        add_text(children, element.text)
    for child in element:
        if isinstance(child.tag, str):
            children.append(tree(child))
        add_text(children, child.tail)
    return (element.tag, tuple(sorted(element.attrib)), children)


def add_text(children, text):
    children += re.findall("MARK(?:INLINE|BLOCK)", text or "")


@functools.lru_cache(maxsize=32)
def parse(page):
    return tree(html5lib.parse(page, namespaceHTMLElements=False))


def substitute(node, inline, block):
    """The tree with the markers replaced by subtrees."""
    if node == ("p", (), ["MARKBLOCK"]):
        return block
    tag, attributes, children = node
    replaced = []
    for child in children:
        if child == "MARKINLINE":
            replaced += inline
        elif child == "MARKBLOCK":
            raise AssertionError("a block that is no paragraph")
        else:
            replaced += substitute(child, inline, block)
    return [(tag, attributes, replaced)]


def clean(text):
    """Controls, surrogates and noncharacters as vita shows them."""
    text = text.replace("\r\n", "\n")
    return "".join(
        "\ufffd" if is_unprintable(character) else character for character in text
    )


def is_unprintable(character):
    code = ord(character)
    control = unicodedata.category(character) in ("Cc", "Cs") and character not in "\t\n"
    return control or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def as_text_here(text):
    """With what is text in vita, but not in CommonMark, escaped."""
    text = re.sub(r"<(?![A-Za-z][A-Za-z0-9+.-]{1,31}:)", r"\\<", text)
    lines = [line.lstrip(" \t") for line in text.split("\n")]
    return "\n".join(re.sub(r"^(#|=+\s*$)", r"\\\1", line) for line in lines)


def cmark(text):
    html = subprocess.run(
        ["cmark", "--unsafe"], input=text.encode(), capture_output=True, check=True
    ).stdout.decode()
    fragment = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return unwrapped([tree(child) + (child.attrib,) for child in fragment], fragment)


def unwrapped(_, fragment):
    """The subtrees of a fragment, without images and with links of other schemes opened."""
    nodes = []
    for child in fragment:
        if not isinstance(child.tag, str) or child.tag == "img":
            continue
        inner = unwrapped(None, child)
        if child.tag == "a" and not is_allowed(child.attrib.get("href", "")):
            nodes += inner
        else:
            nodes.append((child.tag, tuple(sorted(child.attrib)), inner))
    return nodes


def is_allowed(address):
    address = re.sub("[\t\n\r]", "", address.strip("".join(map(chr, range(33)))))
    scheme = re.match("([A-Za-z][A-Za-z0-9+.-]*):", address)
    return not scheme or scheme[1].lower() in ("http", "https", "mailto", "tel")


@functools.lru_cache(maxsize=32)
def expected_subtrees(text):
    text = clean(text)
    block = cmark(as_text_here(text))
    line = as_text_here(text.replace("\n", " ").strip(" \t"))
    inline = cmark("x " + line)
    assert len(inline) == 1 and inline[0][0] == "p", (text, inline)
    return inline[0][2], block


def check(job):
    text, theme, page = job
    profile = json.loads(FULL.read_text(encoding="utf-8"))
    shown = "" if is_blank(text) else "x"
    expected = BASE[theme, page, shown]
    found = parse(render(fill(profile, text, lambda: "x", lambda: "x"), theme, page))
    if found != expected:
        return f"plain {text!r} in {theme}/{page}: {difference(expected, found)}"
    found = parse(render(fill(profile, "x", lambda: text, lambda: text), theme, page))
    if shown:
        inline, block = expected_subtrees(text)
        expected = substitute(MARKED[theme, page], inline, block)[0]
    else:
        expected = BLANK_MARKDOWN[theme, page]
    if found != expected:
        return f"Markdown {text!r} in {theme}/{page}: {difference(expected, found)}"
    return None


def difference(expected, found, path=""):
    """Where two trees differ first."""
    if isinstance(expected, str) or isinstance(found, str):
        return f"{path}: {expected!r} and {found!r}"
    if expected[:2] != found[:2]:
        return f"{path}: expected {expected[:2]}, found {found[:2]}"
    path += "/" + expected[0]
    for one, other in zip(expected[2], found[2]):
        if one != other:
            return difference(one, other, path)
    return f"{path}: expected {[c[0] for c in expected[2]]}, found {[c[0] for c in found[2]]}"


def style(page):
    """The style sheets of a page, which no value reaches; without them many themes' pages are the
    same, and are parsed once."""
    end = "</style>"
    return page[page.index("<style>") : page.rindex(end) + len(end)]


def main():
    global VITA, BASE, MARKED, BLANK_MARKDOWN
    VITA = os.path.abspath(sys.argv[1])
    strings = json.loads((conformance.folder() / "naughty-strings.json").read_text("utf-8"))
    assert len(strings) > 500
    profile = json.loads(FULL.read_text(encoding="utf-8"))
    # The picture that the profile names stands beside it.
    shutil.copy(FULL.with_name("portrait.png"), tempfile.gettempdir())
    BASE, MARKED, BLANK_MARKDOWN = {}, {}, {}
    for theme in THEMES:
        filled = fill(profile, "x", lambda: "x", lambda: "x")
        STYLES[theme] = style(render(filled, theme, PAGES[0]))
        for page in PAGES:
            for shown in ("x", ""):
                filled = fill(copy.deepcopy(profile), shown, lambda: "x", lambda: "x")
                BASE[theme, page, shown] = parse(render(filled, theme, page))
            filled = fill(profile, "x", lambda: "MARKINLINE", lambda: "MARKBLOCK")
            MARKED[theme, page] = parse(render(filled, theme, page))
            assert "MARKINLINE" in str(MARKED[theme, page])
            assert "MARKBLOCK" in str(MARKED[theme, page])
            filled = fill(profile, "x", lambda: "", lambda: "")
            BLANK_MARKDOWN[theme, page] = parse(render(filled, theme, page))
    jobs = [(text, theme, page) for text in strings for page in PAGES for theme in THEMES]
    with multiprocessing.get_context("fork").Pool() as pool:
        failures = [failure for failure in pool.map(check, jobs, chunksize=20) if failure]
    for failure in failures[:20]:
        print(failure)
    if failures:
        sys.exit(f"{len(failures)} of {len(jobs)} differ")
    print(f"{len(strings)} strings in {len(THEMES)} themes and {len(PAGES)} pages: no difference")


if __name__ == "__main__":
    main()
