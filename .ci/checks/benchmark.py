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

PAIRS = 300
LIMIT = 1.5
NOTHING = os.open(os.devnull, os.O_WRONLY)


def run(command):
    """Runs a command that prints nowhere, and gives its seconds."""
    output = [(os.POSIX_SPAWN_DUP2, NOTHING, 1)]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=output)
    _, status = os.waitpid(process, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command} failed: {os.waitstatus_to_exitcode(status)}")
    return seconds


def peak(command):
    """The peak resident KiB of a command, started by time(1): a process's own peak counts what its
    parent held before it, which is more for Python than for any program measured here."""
    result = subprocess.run(
        ["/usr/bin/time", "-f", "%M", *command], stdout=NOTHING, stderr=subprocess.PIPE, check=True
    )
    return int(result.stderr.split()[-1])


def compare(what, unit, scale, measure, empty, ours):
    """Prints the medians of both, and gives that of the ratios."""
    for command in (empty, ours):
        measure(command)
    pairs = [(measure(empty), measure(ours)) for _ in range(PAIRS)]
    base = statistics.median(pair[0] for pair in pairs) * scale
    mine = statistics.median(pair[1] for pair in pairs) * scale
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    print(f"{what}: empty {base:.2f} {unit}, vita {mine:.2f} {unit}, ratio {ratio:.2f}")
    return ratio


def main():
    vita = os.path.abspath(sys.argv[1])
    folder = pathlib.Path(tempfile.mkdtemp())
    (folder / "empty.swift").write_text("")
    subprocess.run(
        ["swiftc", "-O", "-static-stdlib", "empty.swift", "-o", "empty"], cwd=folder, check=True
    )
    (folder / "profile.json").write_bytes(pathlib.Path("profile.json").read_bytes())
    os.chdir(folder)
    empty, ours = [str(folder / "empty")], [vita, "render", "cv.txt"]
    ratios = [
        compare("time", "ms", 1000, run, empty, ours),
        compare("memory", "KiB", 1, peak, empty, ours),
    ]
    if max(ratios) > LIMIT:
        sys.exit(f"more than {LIMIT} times the empty program")


main()
