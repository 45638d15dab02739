"""The guard reads pages as html5lib does, and lets nothing pass that html5lib finds harm in.

usage: guard.py VITA SAFEGUARDS_TOOL

Every page of every theme for every fixture must pass. Then MUTANTS pages are made of smaller ones by
what breaks HTML: pieces put in, taken out, doubled and swapped. Of each that the guard lets pass, the
tree that html5lib builds must be the one that the guard read, with nothing in it that runs, loads or
leads elsewhere, behind the head that vita printed.
"""

import html
import multiprocessing
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import html5lib

import mutants
import sites
import harm

MUTANTS = 20_000
SEED = 20_260_101
BATCH = 250
# Fewer accepted pages would say nothing.
MINIMUM_SHARE = 0.1
PROFILES = [sites.EXAMPLE, sites.FULL, sites.LONG, sites.MINIMAL, sites.FULL.with_name("bare.json")]


def packed(text):
    return len(text).to_bytes(4, "little") + text


def judge(pages):
    """The guard's verdicts on pages, each with the head that vita printed."""
    data = b"".join(b"h" + packed(head) + packed(page) for head, page in pages)
    result = subprocess.run([TOOL, "pages"], input=data, capture_output=True, check=True)
    verdicts = result.stdout.decode().splitlines()
    if len(verdicts) != len(pages):
        sys.exit(f"{len(pages)} pages, {len(verdicts)} verdicts")
    return verdicts


def parse(page):
    return html5lib.parse(page.decode("utf-8", "replace"), treebuilder="etree")


def squeezed(text):
    return re.sub("[ \t\n\f\r]+", "", text)


def attribute(raw):
    """The value of an attribute with its references resolved, as html5lib does."""
    if "&" not in raw:
        return raw
    quote = "'" if '"' in raw else '"'
    page = parse(f"<p title={quote}{raw}{quote}>".encode())
    return page.find(f".//{harm.HTML}p").get("title")


class Reading:
    """A page as the guard read it: elements with parents and attributes, and the text."""

    def __init__(self, page, head, events):
        self.page, self.elements, self.text = page, [], ""
        start = page.index(head)
        self.stack, self.inside = [], range(start, start + len(head))
        for event in events:
            places = [int(place) for place in event[1:].split("-")]
            getattr(self, "read_" + event[0])(*places)

    def said(self, start, end):
        return re.sub("\r\n?", "\n", self.page[start:end].decode("utf-8", "replace"))

    def read_s(self, start, end):
        name = self.said(start, end).lower()
        self.elements.append((name, self.stack[-1] if self.stack else "", {}))
        self.stack.append(name)

    def read_a(self, start, end, value, value_end):
        self.elements[-1][2][self.said(start, end).lower()] = attribute(self.said(value, value_end))

    def read_e(self, start, end):
        assert self.stack.pop() == self.said(start, end).lower()

    def read_t(self, start, end):
        if start not in self.inside:
            said = self.said(start, end)
            self.text += said if self.stack[-1:] == ["style"] else html.unescape(said)


def listed(tree, skipped):
    """The same of a tree, without the children of its head that vita printed."""
    elements, texts = [], []
    skipped = {id(element) for element in skipped}

    def walk(element, parent):
        if not isinstance(element.tag, str):
            return
        name = harm.local(element).lower()
        # A browser puts rows of a table into a body of their own.
        implied = name == "tbody" and not element.attrib
        if not implied:
            elements.append((name, parent, {
                harm.attribute_name(key): value for key, value in element.attrib.items()}))
        inner = parent if implied else name
        texts.append(element.text or "")
        for child in element:
            if id(child) not in skipped:
                walk(child, inner)
            texts.append(child.tail or "")

    walk(tree, "")
    return elements, "".join(texts)


def disagreement(head, page, events):
    """How html5lib sees a page that the guard let pass; nothing where there is no harm in it."""
    tree = parse(page)
    own = list(harm.find_head(tree))[:len(head_items(head))]
    if [harm.plain(item) for item in own] != head_items(head):
        return "the head is another one"
    found = harm.found(tree, own)
    if found:
        return found
    reading = Reading(page, head, events)
    elements, text = listed(tree, own)
    read = [(name, parent, attributes) for name, parent, attributes in reading.elements
            if name != "tbody" or attributes]
    read = [(name, parent if parent != "tbody" else "table", attributes) for name, parent, attributes in read]
    elements = [(name, parent if parent != "tbody" else "table", attributes)
                for name, parent, attributes in elements]
    for one, other in zip(read + [None], elements + [None]):
        if one != other:
            return f"the guard read {one}, html5lib {other}"
    if squeezed(reading.text) != squeezed(text):
        return "the text is another one"
    return ""


HEADS = {}


def head_items(head):
    if head not in HEADS:
        tree = parse(b"<!doctype html><html><head>" + head)
        HEADS[head] = [harm.plain(item) for item in harm.find_head(tree)]
    return HEADS[head]


def check_mutants(number):
    """How many of a batch of mutants pass, and what is wrong with those."""
    generator = random.Random(SEED + number)
    pages = [mutants.mutant(generator, SMALL) for _ in range(BATCH)]
    faults, passed = [], 0
    for (head, page), verdict in zip(pages, judge(pages), strict=True):
        if verdict.startswith("sound"):
            passed += 1
            fault = disagreement(head, page, verdict.split()[1:])
            if fault:
                faults.append((fault, page))
    return passed, faults


def render_pages(vita):
    with tempfile.TemporaryDirectory() as folder:
        files = sites.pages(vita, PROFILES, pathlib.Path(folder))
        return [file.read_bytes() for file in files]


def main():
    global TOOL, SMALL
    vita, TOOL = sys.argv[1:3]
    pages = [(mutants.head_of(page), page) for page in render_pages(vita)]
    for (head, page), verdict in zip(pages, judge(pages), strict=True):
        fault = verdict if not verdict.startswith("sound") else disagreement(head, page, verdict.split()[1:])
        if fault:
            sys.exit(f"a page of a theme: {fault}\n{page[:2000].decode()}")
    SMALL = mutants.small_pages([page for _, page in pages])
    with multiprocessing.get_context("fork").Pool() as pool:
        results = pool.map(check_mutants, range(MUTANTS // BATCH), chunksize=1)
    passed = sum(result[0] for result in results)
    faults = [fault for result in results for fault in result[1]]
    for fault, page in faults[:5]:
        print(f"{fault}\n{page.decode('utf-8', 'replace')}\n")
    print(f"{len(pages)} pages of themes pass; {MUTANTS} mutants: {passed} accepted,"
          f" {MUTANTS - passed} refused, {len(faults)} disagreements")
    if faults:
        sys.exit("the guard lets pass what it should not")
    if passed < MINIMUM_SHARE * MUTANTS:
        sys.exit("too few mutants are accepted to say anything")


main()
