"""The guard takes at most LIMIT instructions a byte of the pages that it judges.

usage: guard-cost.py VITA

`vita build` runs for every theme and several profiles under callgrind, which counts what the guard
takes, the judgement of style sheets included; the pages of HTML and Markdown that it wrote are counted
in bytes.
"""

import multiprocessing
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import sites

LIMIT = 60
# The function that judges a page, as the compiler calls it.
FUNCTION = "*PageGuardV5fault*"
PROFILES = [sites.EXAMPLE, sites.FULL, sites.LONG, sites.MINIMAL]


def cost(case):
    """The instructions of the guard and the bytes that it judged."""
    theme, profile = case
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
             f"--toggle-collect={FUNCTION}", VITA, "build", profile, "-t", theme, "-o", folder,
             "--as-of", sites.DAY, "--quiet"],
            capture_output=True, text=True, check=True)
        pages = [file for file in pathlib.Path(folder).iterdir() if file.suffix in (".html", ".md")]
        size = sum(file.stat().st_size for file in pages)
    return int(re.search(r"Collected : (\d+)", result.stderr)[1]), size


def main():
    global VITA
    VITA = os.path.abspath(sys.argv[1])
    cases = [(theme, profile) for theme in sites.THEMES for profile in PROFILES]
    with multiprocessing.get_context("fork").Pool() as pool:
        costs = pool.map(cost, cases, chunksize=1)
    if not all(instructions for instructions, _ in costs):
        sys.exit(f"no instruction of {FUNCTION} was counted: is it called otherwise now?")
    worst, (theme, profile) = max(
        (instructions / size, case) for (instructions, size), case in zip(costs, cases))
    total = sum(cost[0] for cost in costs) / sum(cost[1] for cost in costs)
    print(f"{len(cases)} builds: {total:.1f} instructions a byte of page, at most {worst:.1f}"
          f" ({theme}, {profile.name})")
    if worst > LIMIT:
        sys.exit(f"more than {LIMIT}")


main()
