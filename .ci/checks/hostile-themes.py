"""No theme gets out of its page: hostile themes, generated with a fixed seed, are refused or do no harm.

usage: hostile-themes.py SAFEGUARDS-TOOL

The themes of theme_grammar are rendered by `safeguards-tool themes` for the profiles of theme_profiles.
What is accepted is loaded in Chromium without its policy; nothing may run, be requested or navigate, and
the policy must stand where it counts. Markdown is first read by cmark and by Python-Markdown. So it is
with both safeguards on and with each alone; with neither, there must be enough hits of each kind, which
proves that they are seen. Each hit is shown with the files of its theme.
"""

import collections
import hashlib
import itertools
import json
import multiprocessing
import pathlib
import random
import subprocess
import sys
import tempfile

import markdown

import theme_browser
import theme_grammar
import theme_profiles

SEED = 20_260_101
WORKERS = 2
CHUNK = 250
# What is rendered: safeguards, how many themes, how many of their pages are loaded at most.
BOTH = ("compiler,guard", 20_000, 3000)
ALONE = [("compiler", 3000, 1000), ("guard", 3000, 1000)]
CONTROL = ("none", 1000, 2000)
# Of a hundred themes so many must be accepted with both safeguards on.
LEAST_ACCEPTED = 25
# So many pages of the control must do something, for each kind.
LEAST_HITS = 100
GUARD_REFUSAL = "unsafe-page"
HARMFUL = ["executions", "requests", "navigations"]

Page = collections.namedtuple("Page", "name theme text is_whole")
Outcome = collections.namedtuple("Outcome", "theme refusals pages")


def theme(number):
    return theme_grammar.theme(random.Random(f"{SEED} {number}"))


def render(job):
    """Renders themes; an outcome for each, whose pages are HTML."""
    tool, safeguards, numbers = job
    lines = "".join(json.dumps(theme(number)) + "\n" for number in numbers)
    with tempfile.TemporaryDirectory(prefix="vita-themes-") as folder:
        profiles = theme_profiles.write(pathlib.Path(folder))
        result = subprocess.run(
            [tool, "themes", safeguards, folder, *profiles],
            input=lines.encode(), capture_output=True, check=False,
        )
    answers = result.stdout.decode().splitlines()
    assert result.returncode == 0 and len(answers) == len(numbers), (
        f"{tool} ended in {result.returncode} behind {len(answers)} themes: {result.stderr.decode()}"
    )
    return [outcome(number, json.loads(answer)) for number, answer in zip(numbers, answers)]


def outcome(number, answer):
    pages = [page for found in answer["pages"] for page in html_pages(number, found)]
    return Outcome(number, answer["refusals"], pages)


def html_pages(number, found):
    """A page, or what readers of Markdown make of it."""
    name = f"theme {number}, {found['document']} of profile {found['profile']}"
    if found["document"].endswith(".html"):
        return [Page(name, number, found["text"], True)]
    cmark = subprocess.run(
        ["cmark", "--unsafe"], input=found["text"].encode(), capture_output=True, check=True
    ).stdout.decode()
    other = markdown.markdown(found["text"], extensions=["fenced_code"])
    return [
        Page(f"{name}, read by {reader}", number, f"<!doctype html><meta charset=utf-8>{text}", False)
        for reader, text in [("cmark", cmark), ("Python-Markdown", other)]
    ]


def chosen(outcomes, most):
    """Different pages in an order that only their texts give, at most so many; and how many there are."""
    pages = {hashlib.sha256(page.text.encode()).digest(): page
             for outcome in reversed(outcomes) for page in outcome.pages}
    return [pages[digest] for digest in sorted(pages)][:most], len(pages)


def load(pages):
    return theme_browser.load([(page.name, page.text, page.is_whole) for page in pages])


def run(pool, tool, safeguards, first, count, most):
    """Renders and loads; the number of accepted themes, and what pages did, by name."""
    numbers = range(first, first + count)
    jobs = [(tool, safeguards, numbers[start : start + CHUNK]) for start in range(0, count, CHUNK)]
    outcomes = list(itertools.chain.from_iterable(pool.imap(render, jobs)))
    pages, distinct = chosen(outcomes, most)
    found = {}
    for hits in pool.map(load, [pages[start::WORKERS] for start in range(WORKERS)], chunksize=1):
        found.update(hits)
    accepted = sum(not outcome.refusals for outcome in outcomes)
    refused = collections.Counter(line(outcome) for outcome in outcomes if outcome.refusals)
    print(
        f"hostile-themes: safeguards {safeguards}: tried {count}, accepted {accepted}, refused by the "
        f"compiler {refused['compiler']}, by the guard {refused['guard']}; loaded {len(pages)} of "
        f"{distinct} different pages: {figures(found)}",
        flush=True,
    )
    return accepted, found, {page.name: page for page in pages}


def line(outcome):
    """Which safeguard refused a theme first."""
    return "guard" if outcome.refusals[0]["name"] == GUARD_REFUSAL else "compiler"


def figures(found):
    counts = collections.Counter(kind for hits in found.values() for kind in {kind for kind, _ in hits})
    return ", ".join(f"{counts[kind]} {kind}" for kind in theme_browser.KINDS)


def show(found, pages):
    """Shows each page that did something, and its theme in full."""
    for name, hits in found.items():
        print(f"hostile-themes: {name}: {sorted(hits)}")
        for path, text in theme(pages[name].theme)["files"].items():
            print(f"--- {path}\n{text}")


def main(tool):
    first = 0
    is_sound = True
    with multiprocessing.Pool(WORKERS) as pool:
        for safeguards, count, most in [BOTH, *ALONE]:
            accepted, found, pages = run(pool, tool, safeguards, first, count, most)
            show(found, pages)
            is_sound = is_sound and not found
            if safeguards == BOTH[0] and accepted * 100 < count * LEAST_ACCEPTED:
                print(f"hostile-themes: of {count} themes only {accepted} are accepted")
                is_sound = False
            first += count
        safeguards, count, most = CONTROL
        _, found, _ = run(pool, tool, safeguards, first, count, most)
    for kind in HARMFUL:
        hits = sum(any(kind == one for one, _ in hits) for hits in found.values())
        if hits < LEAST_HITS:
            print(f"hostile-themes: without safeguards only {hits} pages have {kind}")
            is_sound = False
    return 0 if is_sound else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
