"""A document takes instructions and memory in a straight line with the size of its profile, also
where the profile is hostile.

usage: linear.py VITA [NAME...]

A profile's summary holds a pattern of Markdown, its sections hold entries, or a template, a style
sheet, a picture, a résumé or a profile's errors hold something FEW times, or as often as COUNTS says,
then twice as often. Above what an empty profile takes, twice as much may take at most LIMIT times
the instructions, which cachegrind counts, and the memory.

Most of a run goes into starting, so the instructions of a GROUP of patterns are counted in one
summary. That proves the same as counting those of each:

- Groups of what takes a straight line take 1.98 to 2.01 times, for instructions don't depend on the
  machine. A pattern that takes LIMIT times alone, and an eighth of its group's instructions, lifts
  that by (LIMIT - 2) / 8 = 0.0375, over GROUP_LIMIT. The groups are made so that none takes less than
  an eighth. One whose instructions grow with the square takes 4 times alone, and is seen where it
  takes a fiftieth of its group's.
- A group over GROUP_LIMIT proves nothing against any of its patterns: each of them is measured alone
  then, and has LIMIT. So the culprit is named, and none is blamed for another.
- A group that is over LIMIT while none of its patterns is fails too: they take more than a straight
  line together.

Where patterns are named, and for the memory, which is measured without cachegrind, each stands alone.
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
from patterns import COUNTS, FEW, GROUPS, PATTERNS, text

LIMIT = 2.3
GROUP_LIMIT = 2.02
# Memory comes in pages and doubling buffers: less than this is no growth worth a ratio, in KiB.
FLOOR = 8_192
# A theme's check asks much of each rule.
COUNTS["rules for one element"] = FEW // 4
# What is refused takes less than an empty profile, whose document is written: so little that with fewer
# marks the ratio would tell of that.
COUNTS["quote marks of a template"] = 4 * FEW
# A document and its theme.
TEXTS = [("cv.md", "classic"), ("cv.txt", "classic"), ("cv.html", "classic")]
TIMELINE = ("about.html", "modern")
# Dictionaries are seeded anew in each run of a Swift program; with one seed two runs take the same
# instructions, so that what is compared is the input's doing.
ENVIRONMENT = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
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


def cases(names):
    """The documents in which names stand together."""
    if names[0] in FILES:
        return [(names, (FILES[names[0]](0)[0], "./theme"))]
    return [(names, document) for document in ([TIMELINE] if names[0] in CAREERS else TEXTS)]


def held(names, times):
    """What a profile holds beside its name."""
    counts = {name: times * COUNTS.get(name, FEW) for name in names if times}
    if names[0] in CAREERS:
        return {key: value for name in counts for key, value in CAREERS[name](counts[name]).items()}
    summary = "\n\n".join(text(name, count) for name, count in counts.items())
    return {"summary": summary} if times else {}


def job(case, times):
    """A document with its theme, what the profile holds, the files beside it, and how it ends."""
    names, document = case
    if names[0] not in FILES:
        return document, held(names, times), {}, 0
    _, files, profile = FILES[names[0]](times * COUNTS.get(names[0], FEW))
    return document, profile, {**THEME, **files}, int(times > 0 and names[0] in REFUSED)


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


def instructions(job):
    """The instructions of one document of a profile."""
    counted = render(
        job, "valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"
    )
    return int(re.search(r"I +refs: +([\d,]+)", counted)[1].replace(",", ""))


def measure(pool, function, cases):
    """What each case takes once and twice, above what it takes with nothing in it."""
    jobs = [job(case, times) for case in cases for times in (0, 1, 2)]
    # Many have the same empty profile, which is measured once.
    distinct = {repr(job): job for job in jobs}
    taken = dict(zip(distinct, pool.map(function, distinct.values(), chunksize=1), strict=True))
    taken = [taken[repr(job)] for job in jobs]
    return {
        (tuple(names), document): (once - none, twice - none)
        for (names, document), none, once, twice
        in zip(cases, taken[::3], taken[1::3], taken[2::3], strict=True)
    }


def instruction_ratios(pool, cases):
    taken = measure(pool, instructions, cases)
    return {case: twice / once for case, (once, twice) in taken.items()}


def memory_ratios(pool, cases):
    ratios = {}
    for case, (once, twice) in measure(pool, peak, cases).items():
        ratios[case] = twice / max(once, 1) if twice > FLOOR else 1
        if ratios[case] > LIMIT:
            # A buffer that doubles takes memory in steps, which may fall between the two sizes;
            # what grows faster than a line is over the limit at the next size as well.
            none, fourfold = pool.map(peak, [job(case, 0), job(case, 4)])
            ratios[case] = min(ratios[case], (fourfold - none) / twice)
    return ratios


def groups(names):
    """All there is, in groups; or what is named, each alone. What takes longest comes first."""
    if names:
        return [[name] for name in names]
    grouped = {name for group in GROUPS for name in group}
    alone = [name for name in [*FILES, *CAREERS, *PATTERNS] if name not in grouped]
    return [*([name] for name in alone), *GROUPS]


def main():
    global VITA
    VITA = os.path.abspath(sys.argv[1])
    together = [case for group in groups(sys.argv[2:]) for case in cases(group)]
    alone = [([name], document) for names, document in together for name in names]
    with multiprocessing.get_context("fork").Pool() as pool:
        ratios = instruction_ratios(pool, together)
        over = [case for case, ratio in ratios.items() if len(case[0]) > 1 and ratio > GROUP_LIMIT]
        ratios |= instruction_ratios(pool, [([name], doc) for names, doc in over for name in names])
        memory = memory_ratios(pool, alone)
    failures = [
        f"{' with '.join(names)} in {document}: twice as much takes {ratio:.2f} times the {what}"
        for what, taken in (("instructions", ratios), ("memory", memory))
        for (names, (document, _)), ratio in taken.items()
        if ratio > LIMIT
    ]
    for failure in failures:
        print(failure)
    if failures:
        sys.exit(f"{len(failures)} take more than {LIMIT} times")
    (names, (document, _)), ratio = max([*ratios.items(), *memory.items()], key=lambda item: item[1])
    print(
        f"{len(alone)} documents in {len(together)} runs, {len(over)} groups split: at most"
        f" {ratio:.2f}, {' with '.join(names)} in {document}"
    )


main()
