#!/usr/bin/env python3
"""Kills `vita build` at each system call that changes files, and looks at what is left.

    kill-writes.py VITA [PROFILE]

Every file must be the old one or the new one, byte for byte, whichever call was the last; the next
build must clean up. strace does the killing: `inject=CALLS:signal=KILL:when=N` stops the program
as it enters the Nth such call. Fails if fewer runs were really killed than a build must offer.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

# The calls of a group, and the least number of runs that must have been killed in it: a build
# writes eight files, each with one open, one write, one sync and one rename. It removes what it finds
# of an interrupted run, which only an old folder has.
GROUPS = {
    "rename": (["rename", "renameat", "renameat2"], 8),
    "write": (["write", "writev", "pwrite64"], 8),
    "sync": (["fsync", "fdatasync"], 8),
    "open": (["open", "openat", "creat"], 8),
    "remove": (["unlink", "unlinkat"], 1),
}
LEFTOVER = ".vita-1-1.tmp"
MOST_CALLS = 1000
KILLED = -9


def main(vita, profile):
    vita = str(pathlib.Path(vita).resolve())
    with tempfile.TemporaryDirectory(prefix="vita-kill-") as name:
        work = pathlib.Path(name)
        old_profile, new_profile = profiles(pathlib.Path(profile), work)
        old = reference(vita, old_profile, work / "old")
        new = reference(vita, new_profile, work / "new")
        check(len(new) >= 8 and old.keys() == new.keys(), f"eight files, the same: {sorted(new)}")
        check(all(old[file] != new[file] for file in new), "every file differs")
        leftovers = 0
        for group in GROUPS:
            over_old = kill_all(vita, new_profile, work / "site", group, old, new)
            leftovers += over_old[1]
            print(f"kill-writes: {group}: killed {over_old[0]} builds over old files")
            if group != "remove":
                from_none = kill_all(vita, new_profile, work / "site", group, {}, new)
                leftovers += from_none[1]
                print(f"kill-writes: {group}: killed {from_none[0]} builds of a new folder")
        check(leftovers > 0, "some build left a temporary file for the next to clean up")
        print(f"kill-writes: every file old or new; cleaned up {leftovers} temporary files")


def profiles(profile, work):
    """Two profiles that differ in every document."""
    content = json.loads(profile.read_text())
    paths = []
    for version in ["Old", "New"]:
        content["name"] = f"Person {version}"
        path = work / f"{version}.json"
        path.write_text(json.dumps(content))
        paths.append(path)
    return paths


def build(vita, profile, folder, prefix=()):
    environment = {"PATH": os.environ.get("PATH", ""), "SOURCE_DATE_EPOCH": "1700000000"}
    command = [*prefix, vita, "build", str(profile), "-o", str(folder)]
    return subprocess.run(command, env=environment, capture_output=True, timeout=60)


def reference(vita, profile, folder):
    done = build(vita, profile, folder)
    check(done.returncode == 0, f"vita build: {done.stderr.decode(errors='replace')}")
    return files(folder)


def files(folder):
    if not folder.exists():
        return {}
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")}


def kill_all(vita, profile, folder, group, old, new):
    """Kills one build at each call of a group; gives how many, and how many files they left."""
    leftovers = 0
    for number in range(1, MOST_CALLS):
        prepare(folder, old)
        calls, least = GROUPS[group]
        known = ",".join("?" + call for call in calls)
        inject = f"inject={known}:signal=KILL:when={number}"
        strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={known}", "-e", inject]
        done = build(vita, profile, folder, strace)
        place = f"{group} call {number}"
        leftovers += check_files(files(folder), old, new, place)
        if done.returncode != KILLED:
            message = done.stderr.decode(errors="replace")
            check(done.returncode == 0, f"{place}: exit {done.returncode}: {message}")
            check(files(folder) == new, f"{place}: a build that was not killed is whole")
            check(number - 1 >= least, f"{group}: only {number - 1} builds were killed")
            return number - 1, leftovers
        check(build(vita, profile, folder).returncode == 0, f"{place}: the next build runs")
        check(files(folder) == new, f"{place}: the next build is whole and cleans up")
    sys.exit(f"kill-writes: {group}: no end after {MOST_CALLS} calls")


def prepare(folder, old):
    shutil.rmtree(folder, ignore_errors=True)
    if old:
        folder.mkdir()
        for name, content in old.items():
            (folder / name).write_bytes(content)
        (folder / LEFTOVER).write_bytes(b"half")


def check_files(found, old, new, place):
    """Fails on a file that is neither old nor new; gives the number of temporary files."""
    temporary = {name for name in found if name.startswith(".vita-") and name.endswith(".tmp")}
    for name in found.keys() - temporary:
        whole = found[name] in (old.get(name), new.get(name))
        check(whole, f"{place}: {name} is neither old nor new")
    missing = old.keys() - found.keys()
    check(not missing, f"{place}: {sorted(missing)} vanished")
    return len(temporary)


def check(condition, message):
    if not condition:
        sys.exit(f"kill-writes: FAILED: {message}")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: kill-writes.py VITA [PROFILE]")
    main(sys.argv[1], sys.argv[2] if len(sys.argv) == 3 else "profile.json")
