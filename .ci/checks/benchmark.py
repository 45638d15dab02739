"""The time and memory of `vita render cv.txt` against an empty Swift program.

usage: benchmark.py VITA

The empty program is built with -static-stdlib. Both run in turn, so that whatever else the machine
does meets both; the medians of the pairs' ratios may be at most LIMIT.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

PAIRS = 60
LIMIT = 1.5


def measure(command, folder):
    """Seconds and peak resident KiB of one run."""
    with open(os.devnull, "wb") as nothing:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=nothing)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} failed: {process.returncode}")
    return seconds, usage.ru_maxrss


def main():
    vita = os.path.abspath(sys.argv[1])
    folder = pathlib.Path(tempfile.mkdtemp())
    (folder / "empty.swift").write_text("")
    subprocess.run(
        ["swiftc", "-O", "-static-stdlib", "empty.swift", "-o", "empty"], cwd=folder, check=True
    )
    (folder / "profile.json").write_bytes(pathlib.Path("profile.json").read_bytes())
    empty = [str(folder / "empty")]
    render = [vita, "render", "cv.txt"]
    for command in (empty, render):
        measure(command, folder)
    pairs = [(measure(empty, folder), measure(render, folder)) for _ in range(PAIRS)]
    worst = 0
    for index, (what, unit, scale) in enumerate([("time", "ms", 1000), ("memory", "KiB", 1)]):
        base = statistics.median(pair[0][index] for pair in pairs) * scale
        ours = statistics.median(pair[1][index] for pair in pairs) * scale
        ratio = statistics.median(pair[1][index] / pair[0][index] for pair in pairs)
        worst = max(worst, ratio)
        print(f"{what}: empty {base:.2f} {unit}, vita {ours:.2f} {unit}, ratio {ratio:.2f}")
    if worst > LIMIT:
        sys.exit(f"more than {LIMIT} times the empty program")


main()
