"""Every page printed to PDF, on A4 and Letter, holds every entry and breaks where it should.

usage: print.py VITA

- The title, organisation and period of every entry, as the profile has them, stand in the PDF.
- The headings of a CV stand in it in reading order.
- No page ends in the heading of a section, or in the head of an entry whose text is on the next.
- A long career takes two pages in the compact theme, and more in the classic one.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

import html5lib

import sites

PROFILES = [sites.MINIMAL, sites.EXAMPLE, sites.FULL, sites.LONG]
PAPERS = ["A4", "Letter"]
NAMES = ["title", "name", "institution", "label"]
ORGANIZATIONS = ["competition", "event", "outlet", "institution", "venue"]
SECTIONS = [
    "employers", "community", "projects", "awards", "education", "talks", "publications",
    "certificates", "skills", "languages", "interests", "testimonials", "interviews", "facts",
]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def squeezed(text):
    """A text without white space, ligatures taken apart."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def shown_date(date):
    """A date as English pages show it."""
    year, *rest = date.rstrip("~").split("-")
    parts = [year] if not rest else [MONTHS[int(rest[0]) - 1], year]
    if len(rest) == 2:
        parts.insert(0, str(int(rest[1])))
    return ("c. " if date.endswith("~") else "") + " ".join(parts)


def month(date):
    """The month of a day, since pages show spans of time by their months: `2015-12~` of `2015-12-31~`."""
    if not date or date == "present":
        return date
    return date.rstrip("~")[:len("2015-12")] + ("~" if date.endswith("~") else "")


def shown_period(entry):
    """A period as English pages show it, nothing where there is none; the end of a study alone is
    the date of its degree."""
    if "date" in entry:
        return shown_date(entry["date"])
    start, end = month(entry.get("start")), month(entry.get("end"))
    if not start:
        degree = "institution" in entry
        return (shown_date(end) if degree else f"until {shown_date(end)}") if end else None
    last = shown_date(end) if end and end != "present" else "present"
    return last if last == shown_date(start) else f"{shown_date(start)} – {last}"


def texts(profile):
    """What every document must say of each entry."""
    entries = {section: profile.get(section, []) for section in SECTIONS}
    for section in profile.get("custom", []):
        yield section["title"]
        entries[section["key"]] = section["entries"]
    for section in entries:
        for entry in entries[section]:
            for part in [entry] + (entry["roles"] if section in ("employers", "community") else []):
                keys = [key for key in NAMES if key in part][:1]
                keys += [key for key in ORGANIZATIONS if key in part]
                yield from (part[key] for key in keys)
                yield from filter(None, [shown_period(part)])


def elements(page):
    """The elements of a page's body, in reading order."""
    tree = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    return list(tree.find("body").iter())


def words(element):
    return squeezed("".join(element.itertext()))


def heads(page):
    """What must not stand last on a printed page, with what follows it: headings of sections, and
    heads of entries."""
    for parent in elements(page):
        children = list(parent)
        for child, following in zip(children, children[1:]):
            if child.tag == "h2" or "head" in child.get("class", "").split():
                yield words(child), words(following)[:12]


def orphans(page, leaves):
    """The heads that stand last on a page while what they head is on the next."""
    for leaf, following in zip(leaves, leaves[1:]):
        for head, begin in heads(page):
            ends = any("".join(leaf[-count:]) == head for count in range(1, 5))
            if ends and "".join(following).lstrip("•").startswith(begin):
                yield head


def printed(tab, page, paper):
    """The lines of each page of the PDF.

    A CV must come out in reading order by what a reader sees, as applicant tracking systems take
    it; an about page may have columns, and is read as it was written.
    """
    order = [] if page.stem == "cv" else ["-raw"]
    file = page.with_suffix(f".{paper}.pdf")
    tab.pdf(path=file, format=paper)
    command = ["pdftotext", *order, file, "-"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    leaves = result.stdout.removesuffix("\f").split("\f")
    return [[squeezed(line) for line in leaf.split("\n") if line.strip()] for leaf in leaves]


def problems(page, profile, leaves):
    """What is wrong with a print, a line each."""
    whole = "".join(line for leaf in leaves for line in leaf)
    for text in texts(profile):
        if squeezed(text) not in whole:
            yield f"{text!r} is missing"
    for head in orphans(page, leaves):
        yield f"a page ends in {head!r}"
    if page.stem == "cv":
        place = 0
        for heading in elements(page):
            if heading.tag in ("h1", "h2", "h3", "h4"):
                found = whole.find(words(heading), place)
                if found < 0:
                    yield f"{words(heading)!r} is out of order"
                    return
                place = found + len(words(heading))


def check_length(page, leaves):
    """Fails where a long career takes too many pages, or is not long at all."""
    if page.parent.name == "compact-long" and len(leaves) != 2:
        yield f"takes {len(leaves)} pages, not 2"
    if page.parent.name == "classic-long" and len(leaves) < 3:
        yield f"takes {len(leaves)} pages: the career is not long"


def main():
    pages = sites.pages(sys.argv[1], PROFILES, pathlib.Path(tempfile.mkdtemp()))
    profiles = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in PROFILES}
    assert len(list(texts(profiles["long"]))) > 80
    for page in pages:
        # A career has many entries, and each page more heads of entries than headings of sections.
        assert "-long" not in page.parent.name or len(list(heads(page))) > 30, page
    failures = []
    with sites.browser() as browser:
        tab = browser.new_page()
        for page in pages:
            profile = profiles[page.parent.name.split("-", 1)[1]]
            tab.goto(page.as_uri())
            for paper in PAPERS:
                leaves = printed(tab, page, paper)
                found = list(problems(page, profile, leaves))
                found += check_length(page, leaves) if page.stem == "cv" else []
                failures += [f"{sites.shown(page)} on {paper}: {problem}" for problem in found]
    for failure in failures[:30]:
        print(failure)
    if failures:
        sys.exit(f"{len(failures)} problems")
    print(f"{len(pages)} pages on {' and '.join(PAPERS)}: every entry, in order, no orphan heading")


main()
