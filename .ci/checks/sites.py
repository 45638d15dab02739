"""What the checks of pages share: the themes there are, their built sites, and a browser."""

import contextlib
import pathlib
import shutil
import subprocess

from playwright.sync_api import Error as BrowserError, sync_playwright

FIXTURES = pathlib.Path("Tests/PipelineTests/Fixtures")
EXAMPLE = pathlib.Path("profile.json")
MINIMAL, FULL, LONG = (FIXTURES / f"{name}.json" for name in ("minimal", "full", "long"))
DAY = "2026-01-01"

THEMES = sorted(file.parent.name for file in pathlib.Path("themes").glob("*/theme.json"))
assert len(THEMES) == 5, THEMES


def build(vita, profile, theme, folder):
    """Builds the site of a profile in a theme; the folder it stands in."""
    site = folder / f"{theme}-{profile.stem}"
    command = [vita, "build", profile, "-t", theme, "-o", site, "--as-of", DAY, "--quiet"]
    # The full profile names sources: there they are notes, elsewhere links.
    command += ["--set", "sourceNotes=true"] if profile == FULL else []
    subprocess.run(command, check=True)
    return site


def pages(vita, profiles, folder):
    """Builds every theme's site of the profiles; the paths of their HTML pages."""
    sites = [build(vita, profile, theme, folder) for theme in THEMES for profile in profiles]
    found = [page for site in sites for page in sorted(site.glob("*.html"))]
    assert len(found) == len(THEMES) * len(profiles) * 2, found
    return found


def shown(page):
    """A page as messages name it: `classic-long/cv.html`."""
    return f"{page.parent.name}/{page.name}"


@contextlib.contextmanager
def browser():
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        chromium.close()
