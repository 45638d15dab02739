"""A document takes instructions and memory in a straight line with the size of its profile, also
where the profile is hostile.

usage: linear.py VITA [NAME...]

A profile's summary holds a pattern of Markdown, its sections hold entries, or a template, a style
sheet, a picture, a résumé or a profile's errors hold something FEW times, or as often as COUNTS says,
then twice as often. Above what an empty profile takes, twice as much may take at most LIMIT times
the instructions, which callgrind counts, and the memory.
"""

import json
import multiprocessing
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from hostile import CHECK, FILES, REFUSED, THEME, THEME_CHECK

FEW = 5_000
MANY = 25_000
LIMIT = 2.3
# Memory comes in pages and doubling buffers: less than this is no growth worth a ratio, in KiB.
FLOOR = 8_192
COUNTS = dict.fromkeys(["nested brackets", "stars", "backticks"], MANY)
# A theme's check asks much of each rule.
COUNTS["rules for one element"] = FEW // 4
# A document and its theme.
TEXTS = [("cv.md", "classic"), ("cv.txt", "classic"), ("cv.html", "classic")]
TIMELINE = ("about.html", "modern")
# Dictionaries are seeded anew in each run of a Swift program; with one seed two runs take the same
# instructions, so that what is compared is the input's doing.
ENVIRONMENT = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
# Each is a start, a piece that is repeated, an end, and perhaps what is repeated behind the end.
PATTERNS = {
    "open brackets": ("", "[", ""),
    "nested brackets": ("", "[", "a", "]"),
    "open images": ("", "![", ""),
    "links without an end": ("", "[a](", ""),
    "destinations without an end": ("", "[a](<b", ""),
    "titles without an end": ("", "[a](b \"c", ""),
    "link texts in link texts": ("", "[a](b)", ""),
    "references": ("[a]: b\n\n", "[a] [b][a] ", ""),
    "definitions": ("", "[a]: b 'c'\n", ""),
    "brackets and references": ("[a]: b\n\n", "[[a]", ""),
    "stars": ("", "*", ""),
    "stars around a letter": ("", "*", "a", "*"),
    "stars and letters": ("", "*a ", ""),
    "stars of two lengths": ("", "*a **b ", ""),
    "emphasis": ("", "*a* ", ""),
    "strong emphasis": ("", "**a** ", ""),
    "emphasis in emphasis": ("", "*a **b** a* ", ""),
    "closing stars": ("", "a* ", ""),
    "stars and underscores": ("", "*a_ ", ""),
    "nested emphasis": ("", "*a **a ", "a", "** a*"),
    "brackets and stars": ("", "[*a_", "](b)"),
    "backticks": ("", "`", ""),
    "backticks of many lengths": ("".join("a" + "`" * n for n in range(300)), "a`b``", ""),
    "code without an end": ("", "``a`", ""),
    "code": ("", "`a` ", ""),
    "angle brackets": ("", "<", ""),
    "addresses in brackets": ("", "<a:b> ", ""),
    "addresses": ("", "<a:", ""),
    "ampersands": ("", "&", ""),
    "entities": ("", "&amp;", ""),
    "escapes": ("", "\\*", ""),
    "backslashes": ("", "\\", ""),
    "number signs": ("", "#", ""),
    "words": ("", "# - 1. a ", ""),
    "spaces": ("a", " ", "b"),
    "colons": ("", "a:", ""),
    "at signs": ("", "a@", ""),
    "quotes": ("", "> ", "a"),
    "lines of quotes": ("", "> > > > a\n", ""),
    "bullets": ("", "* ", "a"),
    "lines of bullets": ("", "- a\n", ""),
    "bullets in bullets": ("", "- - - a\n", ""),
    "paragraphs": ("", "a\n\n", ""),
    "fences": ("", "```\n", ""),
    "one word": ("", "\u4e2d", ""),
    "hyphens of one word": ("", "\u0436-", "\u0436"),
}
SPAN = {"start": "2001-02", "end": "2020-03"}
# What stands on the timeline at the same time: sections with a number of entries.
CAREERS = {
    "roles at many employers": lambda count: {
        "employers": [
            {"name": f"Employer {number}", "roles": [{"title": "Lead", **SPAN}]}
            for number in range(count)
        ]
    },
    "roles at one employer": lambda count: {
        "employers": [{"name": "Employer", "roles": [{"title": "Lead", **SPAN}] * count}]
    },
    "projects": lambda count: {"projects": [{"name": "Project", **SPAN}] * count},
}


def profile(name, count):
    """What a profile holds beside its name."""
    if name in CAREERS:
        return CAREERS[name](count)
    start, piece, end, *closing = PATTERNS[name]
    return {"summary": start + piece * count + end + "".join(closing) * count}


def documents(name):
    if name in FILES:
        return [(FILES[name](0)[0], name)]
    return [TIMELINE] if name in CAREERS else TEXTS


def job(name, document, count):
    """A document with its theme, what the profile holds, the files beside it, and how it ends."""
    if name not in FILES:
        return document, profile(name, count), {}, 0
    _, files, held = FILES[name](count)
    return (document[0], "./theme"), held, {**THEME, **files}, int(count > 0 and name in REFUSED)


def run(command, folder, code):
    result = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=folder, env=ENVIRONMENT
    )
    if result.returncode != code:
        sys.exit(f"{' '.join(command)} ends in {result.returncode}: {result.stderr.decode()}")
    return result.stderr.decode()


def render(job, *measuring):
    """What a program that measures vita says of one document of a profile."""
    (document, theme), held, files, code = job
    with tempfile.TemporaryDirectory() as folder:
        files = {"profile.json": json.dumps({"name": "Ada Pattern", **held}), **files}
        for name, text in files.items():
            file = pathlib.Path(folder) / name
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        command = [VITA, "render", document, "-t", theme, "-q", "--as-of", "2026", "profile.json"]
        if document == THEME_CHECK:
            command = [VITA, "theme", "check", theme, "-q"]
        if document == CHECK:
            command = [VITA, "check", "-q", "--as-of", "2026", "profile.json"]
        return run([*measuring, *command], folder, code)


def peak(job):
    """The peak KiB of one document of a profile."""
    return int(render(job, "/usr/bin/time", "-f", "%M").split()[-1])


def cost(job):
    """The instructions and the peak KiB of one document of a profile."""
    counted = render(job, "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")
    return int(re.search(r"Collected : (\d+)", counted)[1]), peak(job)


def main():
    global VITA
    VITA = os.path.abspath(sys.argv[1])
    names = sys.argv[2:] or [*PATTERNS, *CAREERS, *FILES]
    sizes = {name: COUNTS.get(name, FEW) for name in names}
    cases = [(name, document) for name in names for document in documents(name)]
    bases = [*TEXTS, TIMELINE, *(document for name, document in cases if name in FILES)]
    empty = [
        job(document[1], document, 0) if document[1] in FILES else (document, {}, {}, 0)
        for document in bases
    ]
    jobs = [
        job(name, document, times * sizes[name]) for name, document in cases for times in (1, 2)
    ]
    with multiprocessing.get_context("fork").Pool() as pool:
        costs = pool.map(cost, empty + jobs, chunksize=1)
    base = {document: costs.pop(0) for document in bases}
    worst, failures = {}, []
    for (name, document), once, twice in zip(cases, costs[::2], costs[1::2], strict=True):
        instructions = (twice[0] - base[document][0]) / (once[0] - base[document][0])
        grown = twice[1] - base[document][1]
        memory = grown / max(once[1] - base[document][1], 1) if grown > FLOOR else 1
        if memory > LIMIT:
            # A buffer that doubles takes memory in steps, which may fall between the two sizes;
            # what grows faster than a line is over the limit at the next size as well.
            fourfold = peak(job(name, document, 4 * sizes[name]))
            memory = min(memory, (fourfold - base[document][1]) / grown)
        worst[name, document[0]] = max(instructions, memory)
        if max(instructions, memory) > LIMIT:
            failures.append(
                f"{name} in {document[0]}: twice as much takes {instructions:.2f} times the"
                f" instructions, {memory:.2f} times the memory"
            )
    for failure in failures:
        print(failure)
    if failures:
        sys.exit(f"{len(failures)} of {len(worst)} take more than {LIMIT} times")
    (name, document), ratio = max(worst.items(), key=lambda item: item[1])
    print(f"{len(names)} patterns, {len(worst)} documents: at most {ratio:.2f}, {name} in {document}")


main()
