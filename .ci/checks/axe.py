"""axe-core finds no accessibility violation on any page, and leaves nothing undecided.

usage: axe.py VITA

Every theme, light and dark, at 320, 768 and 1280 px, for a minimal, the example and a long
profile. What axe can't decide by itself ("incomplete") fails too, unless `EXPLAINED` says why it
is right.
"""

import collections
import pathlib
import sys
import tempfile

from axe_playwright_python.base import AXE_SCRIPT

import sites

PROFILES = [sites.MINIMAL, sites.EXAMPLE, sites.LONG]
WIDTHS = [320, 768, 1280]
SCHEMES = ["light", "dark"]
OPTIONS = {"resultTypes": ["violations", "incomplete"]}

# Rule and the place it could not decide, with the reason that it is right there.
EXPLAINED = {
    ("color-contrast", "<text x="): (
        "axe takes every svg for a picture and does not look for the colour behind its text. The"
        " years of the timeline stand in --muted on --paper, the pair that axe does decide, and"
        " passes, for every period in the same page."
    ),
}

# Those that some page needed.
NEEDED = set()


def explained(finding, node):
    """Whether there is a written reason for what axe could not decide."""
    reasons = {
        (rule, place) for rule, place in EXPLAINED
        if rule == finding["id"] and place in node["html"]
    }
    NEEDED.update(reasons)
    return bool(reasons)


def problems(result):
    """What axe found in a page, a line each."""
    for finding in result["violations"]:
        for node in finding["nodes"]:
            yield f"violation {finding['id']}: {node['html'][:120]}"
    for finding in result["incomplete"]:
        for node in finding["nodes"]:
            if not explained(finding, node):
                reasons = [check["message"] for check in node["any"] + node["all"] + node["none"]]
                yield f"incomplete {finding['id']}: {node['html'][:120]} {reasons}"


def check(tab, page, found):
    """Runs axe on a page in every scheme and width; adds the problems and where they are."""
    tab.goto(page.as_uri())
    tab.evaluate(AXE_SCRIPT)
    for scheme in SCHEMES:
        tab.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 800})
            result = tab.evaluate("options => axe.run(options)", OPTIONS)
            assert len(result["passes"]) >= 10, f"{sites.shown(page)}: axe checked nothing"
            for problem in problems(result):
                found[problem].append(f"{sites.shown(page)} {scheme} {width}")


def main():
    pages = sites.pages(sys.argv[1], PROFILES, pathlib.Path(tempfile.mkdtemp()))
    found = collections.defaultdict(list)
    with sites.browser() as browser:
        tab = browser.new_page()
        for page in pages:
            check(tab, page, found)
    for problem, places in list(found.items())[:30]:
        print(f"{problem}\n    in {places[0]} and {len(places) - 1} more")
    if found:
        sys.exit(f"{len(found)} problems")
    if NEEDED != set(EXPLAINED):
        sys.exit(f"axe decides this by itself now: {set(EXPLAINED) - NEEDED}")
    runs = len(pages) * len(SCHEMES) * len(WIDTHS)
    print(f"{len(pages)} pages, {runs} runs of axe: no violation, nothing undecided")


main()
