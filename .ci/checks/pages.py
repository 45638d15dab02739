"""Every HTML page parses without an error, does not scroll sideways, and loads nothing.

usage: pages.py VITA

Pages of both themes for the example, a full and a minimal profile: a strict HTML parser
(html5lib), then Chromium at 320 px.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

import html5lib
from playwright.sync_api import sync_playwright

FIXTURES = pathlib.Path("Tests/ProfileKitTests/Fixtures")
PROFILES = [pathlib.Path("profile.json"), FIXTURES / "full.json", FIXTURES / "minimal.json"]
THEMES = ["classic", "modern"]
WIDTHS = [320, 390, 768, 1280]


def build(vita, folder):
    """Builds every page; yields their paths."""
    for theme in THEMES:
        for profile in PROFILES:
            site = folder / f"{theme}-{profile.stem}"
            subprocess.run(
                [vita, "build", profile, "-t", theme, "-o", site, "--quiet"], check=True
            )
            yield from sorted(site.glob("*.html"))


def check_markup(page):
    """Fails on the first parse error."""
    html5lib.HTMLParser(strict=True).parse(page.read_text(encoding="utf-8"))


def check_layout(browser, page):
    """Fails where a page is wider than its window or asks for anything but itself."""
    for width in WIDTHS:
        context = browser.new_context(viewport={"width": width, "height": 800})
        tab = context.new_page()
        requests = []
        tab.on("request", lambda request: requests.append(request.url))
        tab.goto(page.as_uri())
        wide = tab.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            sys.exit(f"{page.parent.name}/{page.name} is {wide} px wide at {width} px")
        if requests != [page.as_uri()]:
            sys.exit(f"{page.parent.name}/{page.name} loads {requests[1:]}")
        context.close()


def main():
    folder = pathlib.Path(tempfile.mkdtemp())
    pages = list(build(sys.argv[1], folder))
    assert len(pages) == len(THEMES) * len(PROFILES) * 2, pages
    for page in pages:
        check_markup(page)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for page in pages:
            check_layout(browser, page)
        browser.close()
    print(f"{len(pages)} pages: no parse error, no sideways scroll at {WIDTHS}, no request")


main()
