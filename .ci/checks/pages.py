"""Every HTML page parses without an error, does not scroll sideways, and loads nothing.

usage: pages.py VITA

Pages of every theme for the example, a full, a long and a minimal profile: a strict HTML parser
(html5lib), then Chromium from 320 px to wide, from right to left, and with text of 200 %. The years
of a drawn career don't touch.
"""

import json
import pathlib
import sys
import tempfile

import html5lib

import sites

PROFILES = [sites.EXAMPLE, sites.FULL, sites.LONG, sites.MINIMAL]
# Its years stand closest: nine of them along the axis.
CAREER = {"name": "Ada Example", "employers": [
    {"name": "Example", "roles": [{"title": "Engineer", "start": "2009-03"}]}]}
# The space between the labels of years next to each other.
GAPS = """() => {
  const boxes = [...document.querySelectorAll(".axis text")]
    .map(label => label.getBoundingClientRect()).filter(box => box.width > 0)
  return boxes.slice(1).map((box, index) => box.left - boxes[index].right)
}"""
MINIMUM_GAP = 4
WIDTHS = [320, 390, 768, 1280, 1920]
# How a page is changed before it is measured: what that is called, and a script.
CHANGES = {
    "": "",
    "from right to left": "document.documentElement.dir = 'rtl'",
    "with text of 200 %": "document.documentElement.dir = 'ltr';"
    " document.documentElement.style.fontSize = '200%'",
}
TEXT_WIDTHS = {"with text of 200 %": [640, 1280]}


def check_markup(page):
    """Fails on the first parse error."""
    html5lib.HTMLParser(strict=True).parse(page.read_text(encoding="utf-8"))


def check_layout(tab, page):
    """Fails where a page is wider than its window or asks for anything but itself."""
    requests = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto(page.as_uri())
    for change, script in CHANGES.items():
        tab.evaluate(script)
        for width in TEXT_WIDTHS.get(change, WIDTHS):
            tab.set_viewport_size({"width": width, "height": 800})
            wide = tab.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                sys.exit(f"{sites.shown(page)} {change} is {wide} px wide at {width} px")
            if min(tab.evaluate(GAPS), default=MINIMUM_GAP) < MINIMUM_GAP:
                sys.exit(f"{sites.shown(page)} {change} has years that touch at {width} px")
    if requests != [page.as_uri()]:
        sys.exit(f"{sites.shown(page)} loads {requests[1:]}")


def main():
    folder = pathlib.Path(tempfile.mkdtemp())
    career = folder / "career.json"
    career.write_text(json.dumps(CAREER))
    pages = sites.pages(sys.argv[1], [*PROFILES, career], folder)
    with sites.browser() as browser:
        for page in pages:
            check_markup(page)
            tab = browser.new_page()
            check_layout(tab, page)
            tab.close()
    print(f"{len(pages)} pages: no parse error, no sideways scroll at {WIDTHS}, no request, "
          "no years that touch")


main()
