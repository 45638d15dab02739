"""vita starts quickly, and takes instructions in a straight line with the size of a profile.

usage: benchmark.py VITA

The time of `vita render cv.txt` is compared with that of an empty Swift program that is built with
-static-stdlib. Both run in turn, so that whatever else the machine does meets both; the median of the
pairs' ratios may be at most TIME. The memory may be at most MEMORY: twice the 4.9 MiB that such a program
took where the design's bound was set. Most of that are pages of shared libraries, of which the kernel maps
more or fewer around those that are used, so that the same program takes 3.8 to 5 MiB from one machine,
and one hour, to the next.

`vita build` and `vita check` of profiles with as many roles as ROLES says run under cachegrind, which
counts instructions. `build` may take at most BUILD times what it took at the commit of FORMERLY, and
`check` at most what `build` takes; a role of the larger profiles may take at most GROWTH times what
one of the smaller profiles takes.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

PAIRS = 300
TIME = 2.5
MEMORY = 2 * 4.9 * 1024  # KiB
# The instructions of `vita build` at commit 9157549, counted by this script with valgrind 3.19.
FORMERLY = {100: 255_683_714, 1_000: 2_204_878_892, 10_000: 21_397_246_097}
BUILD = 1.3
GROWTH = 1.15
DAY = "2026-01-01"
# Dictionaries are seeded anew in each run of a Swift program; with one seed two runs take the same
# instructions.
ENVIRONMENT = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
NOTHING = os.open(os.devnull, os.O_WRONLY)


def role(number):
    """A role that differs from all others; every other one says where it can be checked."""
    start = 1960 + number % 50
    return {
        **({"source": f"https://example.org/roles/{number}"} if number % 2 else {}),
        "title": f"Engineer {number}",
        "start": f"{start}-{number % 12 + 1:02}",
        "end": f"{start + 2}-{number % 9 + 1:02}",
        "location": {"city": f"Town {number % 100}", "country": "SE"},
        "skills": [f"Skill {number % 40}", f"Tool {number % 23}"],
        "summary": f"Led team {number} of *builders*, see [notes](https://example.org/notes/{number}).",
        "highlights": [
            f"Built machine {number}, which saved {number % 90 + 1} % of the cost.",
            f"Wrote `tool-{number}` with **{number % 7 + 2}** others for the people of town"
            f" {number % 100}.",
        ],
    }


def profile(count):
    """A profile of so many roles, four at each employer. FORMERLY holds for this text alone."""
    employers = [
        {
            "name": f"Company {number}",
            "description": f"Maker of things, number {number}",
            "roles": [role(number * 4 + index) for index in range(4)],
        }
        for number in range(count // 4)
    ]
    return {"name": "Ada Example", "headline": "Engineer of *many* things", "employers": employers}


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


def starting(vita):
    """What is wrong with the time and memory of a small run."""
    pathlib.Path("empty.swift").write_text("")
    subprocess.run(
        ["swiftc", "-O", "-static-stdlib", "empty.swift", "-o", "empty"], check=True
    )
    empty, ours = [os.path.abspath("empty")], [vita, "render", "cv.txt"]
    run(empty), run(ours)
    pairs = [(run(empty), run(ours)) for _ in range(PAIRS)]
    small, own = (statistics.median(column) * 1000 for column in zip(*pairs))
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    print(f"time: empty program {small:.2f} ms, vita {own:.2f} ms, ratio {ratio:.2f}")
    memory = statistics.median(peak(ours) for _ in range(20))
    print(f"memory: vita {memory:,.0f} KiB, the empty program here {peak(empty):,} KiB")
    return [f"time: {ratio:.2f} times the empty program, more than {TIME}"] * (ratio > TIME) + [
        f"memory: {memory:,.0f} KiB, more than {MEMORY:,.0f}"] * (memory > MEMORY)


def instructions(command):
    """How many instructions a command takes."""
    result = subprocess.run(
        ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
         *command, "--as-of", DAY],
        env=ENVIRONMENT, stdout=NOTHING, stderr=subprocess.PIPE, text=True)
    if result.returncode != 0:
        sys.exit(f"{command} failed: {result.returncode}\n{result.stderr[-2000:]}")
    return int(re.search(r"I\s+refs:\s+([\d,]+)", result.stderr)[1].replace(",", ""))


def grown(what, counts):
    """What is wrong with the growth of a command: how much more a role takes in larger profiles."""
    small, middle, large = FORMERLY
    early = (counts[middle] - counts[small]) / (middle - small)
    late = (counts[large] - counts[middle]) / (large - middle)
    print(f"{what}: {early:,.0f} instructions a role up to {middle}, {late:,.0f} up to {large}")
    return [f"{what} grows {late / early:.2f} times as fast, more than {GROWTH}"] * (
        late > GROWTH * early)


def working(vita):
    """What is wrong with the instructions that large profiles take."""
    commands = {}
    for count in sorted(FORMERLY, reverse=True):
        file = f"roles-{count}.json"
        pathlib.Path(file).write_text(json.dumps(profile(count)))
        commands["check", count] = [vita, "check", file]
        commands["build", count] = [vita, "build", file, "-o", f"site-{count}"]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        counts = dict(zip(commands, pool.map(instructions, commands.values())))
    faults = []
    for count, formerly in FORMERLY.items():
        build, check = counts["build", count], counts["check", count]
        print(f"{count} roles: build {build:,} instructions, {build / formerly:.2f} times as many as"
              f" formerly; check {check:,}, {check / build:.2f} times as many as build")
        if build > BUILD * formerly:
            faults.append(f"build of {count} roles: {build / formerly:.2f} times what it took"
                          f" formerly, more than {BUILD}")
        if check > build:
            faults.append(f"check of {count} roles: {check / build:.2f} times what build takes")
    for what in ("build", "check"):
        faults += grown(what, {count: counts[what, count] for count in FORMERLY})
    return faults


def main():
    vita = os.path.abspath(sys.argv[1])
    example = pathlib.Path("profile.json").read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        pathlib.Path("profile.json").write_bytes(example)
        faults = starting(vita) + working(vita)
    if faults:
        sys.exit("\n".join(faults))


main()
