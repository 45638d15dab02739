"""No text steers a terminal: not of a profile, a theme, a path, an argument or an error.

usage: terminal.py VITA

Every control character, sequence and mark of direction is put into every text of a profile, and
into the names of files and folders; every command runs on a pseudo-terminal, with colour and
without. Its output may hold text, line feeds, and the colours that vita itself uses.
"""

import collections
import fcntl
import json
import multiprocessing
import os
import pathlib
import pty
import re
import resource
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import tty

from naughty import FULL, NOT_TEXT

CONTROLS = [chr(code) for code in [*range(0x20), *range(0x7F, 0xA0)]]
SEQUENCES = [
    "\x1b[5;7m", "\x1b[2J", "\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\",
    "\x1b]8;;https://example.org\x07link\x1b]8;;\x07", "\x1b]52;c;ZXZpbA==\x07",
    "\x1b]0;title\x07", "\x1bP1$r0m\x1b\\", "\x1b_Gi=1\x1b\\", "\x1bc", "\x9b5;7m", "\x9b2J",
    "\x9d52;c;ZXZpbA==\x9c", "\x9d8;;https://example.org\x9clink\x9d8;;\x9c", "\x901$r0m\x9c",
]
DIRECTIONS = [chr(code) for code in [0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F),
                                     *range(0x2066, 0x206A)]]
LINES = ["\u2028", "\u2029"]
# What shows nothing where it stands here, between letters and digits of ASCII.
INVISIBLE = [chr(code) for code in [0xAD, 0x34F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x3164,
                                    0xFE0F, 0xFEFF, 0xFFF9, 0xE0041]]
PLANTED = CONTROLS + SEQUENCES + DIRECTIONS + LINES + INVISIBLE

# What a run of vita writes itself: bold, faint, and colours of letters and what is behind them.
COLOR = r"(?:3[0-7]|9[0-7]|4[0-7]|10[0-7]|[34]8;5;\d+)"
OWN_SEQUENCE = re.compile(rf"\x1b\[(?:0|(?:[12]|{COLOR})(?:;(?:[12]|{COLOR}))*)m")
UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029"
                    "\u202a-\u202e\u2066-\u2069"
                    # What is invisible, but for what emoji are made of: selectors behind others.
                    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065"
                    "\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3"
                    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
                    "|(?<![^\x00-\x7f])[\u200c\u200d\ufe00-\ufe0f]")
# A planted value, with its number: it must be seen, and what is in it must not be left out.
MARK = re.compile(r"Qz(?:(0)q|([1-9]\d*)q(?!z))")
# What is invisible may be left out: nobody who reads the text has seen it.
MARK_OF_INVISIBLE = re.compile(r"Qz(?:(0)q|([1-9]\d*)q)")

# Written after a run, so that its whole output has been read when this comes out.
END = b"\0end of the run\0"

DOCUMENTS = ["about.html", "cv.html", "about.md", "cv.md", "about.txt", "cv.txt"]

# Command lines on a profile that is right, and on one in which every string is planted. {profile},
# {output} and {theme} are paths that hold a planted value, {value} is one.
ON_PROFILES = {
    "facts": ["facts {profile}", "facts {profile} --json", "facts {profile} --width 40",
              "facts {profile} --width 160", "facts {profile} --only awards,timeline",
              "facts {profile} --as-of 2019-03"],
    "render": [f"render {name} {{profile}} --private" for name in DOCUMENTS]
    + ["render cv.txt {profile} -o {output}/missing/cv.txt", "render cv.txt {profile} -t {theme}"],
    "build": ["build {profile} -o {output}", "build {profile} -o {output} -t {theme}",
              "build {profile} -o {profile}"],
    # Strict as in a workflow of GitHub, with annotations.
    "check": ["check {profile}", "check {profile} --strict"],
    "convert": ["convert {profile} --to jsonresume", "convert {profile} --to vita"],
    "get": ["get name {profile}", "get employers[0] {profile}"],
}
# Command lines that need no profile. Each shows its planted value.
WITHOUT_PROFILE = {
    "facts": ["facts missing-{value}.json", "facts {profile} --only {value}",
              "facts - --color {value}", "facts --as-of {value}", "facts --width {value}",
              "facts {profile} -t {value}"],
    "render": ["render {value}", "render cv.txt missing-{value}.json", "render cv.txt --{value}"],
    "build": ["build missing-{value}.json", "build --show {value}", "build - {value}",
              "build {profile} -o {profile}"],
    "check": ["check missing-{value}.json", "check {output}/{value}.json --json",
              "check - {value}"],
    "convert": ["convert missing-{value}.json", "convert {profile} --to {value}"],
    "get": ["get {value} {profile}", "get name missing-{value}.json"],
    "new": ["new {output}", "new {output} {value}"],
    "schema": ["schema {value}", "schema -o {output}/missing/schema.json"],
    "theme list": ["theme list", "theme list {value}"],
    "theme show": ["theme show {theme}", "theme show {value}"],
    "theme new": ["theme new {value}", "theme new mine --extends missing-{value}"],
    "theme eject": ["theme eject {theme} cv.txt", "theme eject {theme} {value}"],
    "theme check": ["theme check {theme}", "theme check {value}"],
    "help": ["help {value}", "help theme {value}"],
    "": ["", "{value}", "--{value}", "theme {value}"],
}

# Texts that no command shows.
NOT_SHOWN = {".image.alt", ".links.label", ".links.network"}


def plant(value, payload, only_texts, paths, path=""):
    """The value with a marked payload in every text, or in every string; adds their paths."""
    if isinstance(value, dict):
        return {
            name: item if only_texts and name in NOT_TEXT
            else plant(item, payload, only_texts, paths, f"{path}.{name}")
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [plant(item, payload, only_texts, paths, path) for item in value]
    if not isinstance(value, str) or path == ".$schema":
        return value
    paths.append(path)
    return f"Qz{len(paths)}q{payload}z"


def profiles(payload):
    """Texts of profiles: right ones, and ones with every string planted, keys too, escaped or not."""
    full = json.loads(FULL.read_text("utf-8"))
    paths = []
    texts = plant(full, payload, True, paths)
    strings = plant(full, payload, False, [])
    strings[f"Qz0q{payload}"] = True
    yield "right", json.dumps(texts), paths
    yield "every string", json.dumps(strings, indent=1), []
    yield "not escaped", json.dumps(strings, indent=1, ensure_ascii=False).replace(
        json.dumps(payload)[1:-1], payload), []


def theme_files(payload):
    name = f"Qz0q{payload}"
    return {
        "theme.json": json.dumps({"name": name, "description": name, "extends": "classic"}),
        "cv.txt": f"{name} {{{{{name}}}}}\n",
        "about.txt": f"{{{{> {name}}}}}\n",
        "cv.html": f"<p {name}={{{{name}}}}>\n",
    }


def limit():
    """A run that never ends, or takes all memory, is ended."""
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))


def run(line, folder, paths, color):
    """What vita writes on a pseudo-terminal, as bytes."""
    words = [os.fsencode(word.format(**paths)) for word in line.split()]
    master, slave = pty.openpty()
    tty.setraw(slave)
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    environment = {"TERM": "xterm-256color", "HOME": folder, **({} if color else {"NO_COLOR": "1"}),
                   "GITHUB_ACTIONS": "true" if "--strict" in line else ""}
    process = subprocess.Popen(
        [VITA, *words], stdin=subprocess.DEVNULL, stdout=slave, stderr=slave, cwd=folder,
        env=environment, preexec_fn=limit)
    # The terminal stays open until what was written has been read: one that its last writer has
    # closed may keep the rest to itself.
    ending = threading.Thread(target=lambda: (process.wait(), os.write(slave, END)))
    ending.start()
    output = b""
    while not output.endswith(END):
        output += os.read(master, 65536)
    ending.join()
    os.close(slave)
    os.close(master)
    return process.returncode, output.removesuffix(END)


def problem_of(code, output, color, mark):
    """What is wrong with an output."""
    if code not in (0, 1, 2):
        return f"exit {code}"
    try:
        text = output.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"not UTF-8: {error}"
    found = UNSAFE.search(OWN_SEQUENCE.sub("", text) if color else text)
    if found:
        around = text[max(0, found.start() - 30):found.end() + 30]
        return f"U+{ord(found[0]):04X} in {around!r}"
    if not mark.search(text):
        return f"the planted value is not there: {text[:200]!r}"
    return None


def check(turn):
    """Every command line with a payload: the failures, the runs by command, the texts planted."""
    payload = PLANTED[turn]
    mark = MARK_OF_INVISIBLE if payload in INVISIBLE else MARK
    failures, runs, seen = [], collections.Counter(), set()
    in_name = payload.replace("\0", "").replace("/", "_")
    value = f"Qz0q{in_name}z"
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        theme = root / "themes" / value
        theme.mkdir(parents=True)
        shutil.copy(FULL.with_name("portrait.png"), root)
        for name, text in theme_files(payload).items():
            (theme / name).write_text(text, "utf-8")
        paths = {"profile": f"./{value}.json", "output": f"./{value}", "value": value,
                 "theme": f"./themes/{value}"}
        _, right, planted = next(profiles(payload))
        lines = [(kind, text, command, line) for kind, text, _ in profiles(payload)
                 for command, lines in ON_PROFILES.items() for line in lines]
        lines += [("no profile", right, command, line)
                  for command, lines in WITHOUT_PROFILE.items() for line in lines]
        for index, (kind, text, command, line) in enumerate(lines):
            for name in (f"{value}.json", "profile.json"):
                (root / name).write_text(text, "utf-8")
            # Sequences with colour and without; single characters in turn, to save time.
            for color in (False, True) if len(payload) > 1 else (bool((index + turn) % 2),):
                code, output = run(line, folder, paths, color)
                failure = problem_of(code, output, color, mark)
                if failure:
                    failures.append(f"{payload!r}, {kind}, {line}: {failure}")
                runs[command] += 1
                if kind == "right":
                    seen |= {found[2] for found in mark.finditer(output.decode("utf-8", "replace"))}
    unseen = [path for number, path in enumerate(planted, 1) if str(number) not in seen]
    failures += [f"{payload!r} in {path} is shown nowhere" for path in unseen
                 if path not in NOT_SHOWN]
    return failures, runs, len(planted)


def commands():
    """Every command that the help of vita lists."""
    output = subprocess.run([VITA, "help"], capture_output=True, check=True).stdout.decode()
    block = output.split("commands:\n")[1].split("\n\n")[0]
    names = [re.match(r"  ([a-z]+(?: [a-z]+)*)", line) for line in block.split("\n")]
    return {name[1] for name in names if name}


def main():
    global VITA
    VITA = os.path.abspath(sys.argv[1])
    assert len(CONTROLS) == 65 and len(set(PLANTED)) == len(PLANTED)
    with multiprocessing.get_context("fork").Pool() as pool:
        results = pool.map(check, range(len(PLANTED)), chunksize=1)
    failures = [failure for result in results for failure in result[0]]
    runs = sum((result[1] for result in results), collections.Counter())
    missing = commands() - {command for command in runs if runs[command] >= len(PLANTED)}
    for failure in failures[:20]:
        print(failure)
    if failures:
        sys.exit(f"{len(failures)} of {runs.total()} runs")
    if missing:
        sys.exit(f"not run: {', '.join(sorted(missing))}; add them to the tables here")
    assert results[0][2] > 50
    print(f"{len(PLANTED)} controls and sequences in {results[0][2]} texts and in names, "
          f"{runs.total()} runs of {len(commands())} commands: none reaches the terminal")


if __name__ == "__main__":
    main()
