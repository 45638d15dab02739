"""What the system refuses is an error that names the path, and leaves nothing behind.

usage: disk.py VITA

Every command that writes files runs where files may have 512 bytes at most, on a full disk, and
where a pipe without a reader stands for a file: none is killed, none waits, no temporary file
and no half file is left, old files stay. Names that are not UTF-8 are told as such. What a theme
holds and no document uses takes no memory.
"""

import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

PROFILE = pathlib.Path("profile.json").resolve()
ENVIRONMENT = {"PATH": os.environ.get("PATH", ""), "SOURCE_DATE_EPOCH": "1700000000"}
# Files of more bytes are not written, by `ulimit -f`; each that is written here has more.
FILE_LIMIT = 512
# Seconds that no run takes, unless it waits for something.
TIMEOUT = 10
THEME = {"name": "mine", "description": "Mine.", "extends": "classic"}
# Command lines, and the file that can't be written.
WRITING = {
    "build big.json": "site/index.html",
    "build big.json -o old": "old/index.html",
    "build big.json -o new/a/b": "new/a/b/index.html",
    "render cv.html big.json -o old/cv.html": "old/cv.html",
    "render resume.json big.json -o r.json": "r.json",
    "convert big.json --to jsonresume -o resume.json": "resume.json",
    "schema -o schema.json": "schema.json",
    "new fresh": "fresh/profile.json",
    "theme eject mine style.css cv.html": "themes/mine/style.css",
}
# A megabyte, and how many pictures of a theme that no document uses have how many.
MIB = 1 << 20
PICTURES, PICTURE_SIZE = 20, 15 * MIB
# What a run may take more than without the pictures, in KiB: less than one of them.
MEMORY_SLACK = 4096


def run(vita, folder, *words, limit=None, timeout=TIMEOUT):
    """A run in a folder; its exit and what it says."""
    def prepare():
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    process = subprocess.Popen(
        [vita, *words], cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=prepare)
    try:
        output, error = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        sys.exit(f"disk: FAILED: {words}: still running after {timeout} s")
    return process.returncode, output.decode(), error.decode()


def prepared(folder):
    """A folder with a profile, old pages, and a theme that inherits its files."""
    root = pathlib.Path(folder)
    (root / "big.json").write_bytes(PROFILE.read_bytes())
    (root / "old").mkdir()
    for name in ("index.html", "cv.html"):
        (root / "old" / name).write_text("old")
    (root / "themes/mine").mkdir(parents=True)
    (root / "themes/mine/theme.json").write_text(json.dumps(THEME))
    return root


def files(root):
    """Every file and folder, with what a file holds."""
    return {str(path.relative_to(root)): path.read_bytes() if path.is_file() else None
            for path in root.rglob("*")}


def check(condition, message):
    if not condition:
        sys.exit(f"disk: FAILED: {message}")


def check_refused(vita, root, line, path, problem, **options):
    before = files(root)
    code, output, error = run(vita, root, *line.split(), **options)
    check(code == 1, f"{line}: exit {code}: {error}")
    check(f"cannot write {path}: {problem}" in error, f"{line}: {error}")
    check(output == "", f"{line}: {output}")
    changed = sorted(name for name, _ in files(root).items() ^ before.items())
    check(not changed, f"{line} left or changed {changed}")


def limited(vita):
    for line, path in WRITING.items():
        with tempfile.TemporaryDirectory(prefix="vita-disk-") as folder:
            check_refused(vita, prepared(folder), line, path,
                          "the file would be larger than the limit for files here",
                          limit=FILE_LIMIT)
    with tempfile.TemporaryDirectory(prefix="vita-disk-") as folder:
        root = prepared(folder)
        with open(root / "out", "wb") as out:
            done = subprocess.run(
                [vita, "render", "cv.html", "big.json"], cwd=root, env=ENVIRONMENT, stdout=out,
                stderr=subprocess.PIPE, timeout=TIMEOUT, preexec_fn=lambda: resource.setrlimit(
                    resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT)))
        check(done.returncode == 1 and b"cannot write <stdout>: the file would be" in done.stderr,
              f"standard output: exit {done.returncode}: {done.stderr}")
    print(f"disk: {len(WRITING) + 1} command lines beyond the limit for files: exit 1, the path "
          "named, nothing left")


def full(vita):
    """Where the system lets us, a disk of our own that is full; else a device that always is."""
    with tempfile.TemporaryDirectory(prefix="vita-disk-") as folder:
        root = prepared(folder)
        for line in ("render cv.html big.json -o {}", "schema -o {}",
                     "convert big.json --to jsonresume -o {}"):
            check_refused(vita, root, line.format("/dev/full"), "/dev/full", "no space left")
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder],
                                 capture_output=True).returncode == 0
        if not mounted:
            print("disk: /dev/full is told; a disk of our own can't be mounted here")
            return
        try:
            root = prepared(folder)
            used = os.statvfs(folder)
            (root / "filler").write_bytes(b"x" * used.f_bavail * used.f_frsize)
            for line, path in WRITING.items():
                if line != "new fresh":
                    check_refused(vita, root, line, path, "no space left")
        finally:
            subprocess.run(["umount", folder], check=True)
    print("disk: /dev/full and a full disk: exit 1, the path named, nothing left")


def pipes(vita):
    """No pipe in a folder is waited for; one that is named is, as a shell does it."""
    with tempfile.TemporaryDirectory(prefix="vita-disk-") as folder:
        root = prepared(folder)
        for name in ("index.html", "cv.txt", "resume.json"):
            site = root / name.replace(".", "-")
            site.mkdir()
            os.mkfifo(site / name)
            check_refused(vita, root, f"build big.json -o {site.name}", f"{site.name}/{name}",
                          "it is a pipe, and nothing reads from it")
        os.mkfifo(root / "named")
        process = subprocess.Popen([vita, "render", "cv.txt", "big.json", "-o", "named"], cwd=root,
                                   env=ENVIRONMENT)
        time.sleep(0.5)
        check(process.poll() is None, "a pipe that is named waits for its reader")
        text = (root / "named").read_bytes()
        check(process.wait(TIMEOUT) == 0 and len(text) > 1000,
              "a pipe that is named is written")
    print("disk: no pipe in a folder is waited for, one that is named is")


def names(vita):
    """Names that are not UTF-8 are told as such, and do no harm on the way to a file."""
    for line, shown in ((["check", b"\xff.json"], r"\xFF.json"),
                        (["build", "big.json", "-o", b"caf\xe9"], r"caf\xE9"),
                        (["theme", "show", b"\xf0\x9f/"], r"\xF0\x9F/")):
        with tempfile.TemporaryDirectory(prefix="vita-disk-") as folder:
            code, output, error = run(vita, prepared(folder), *line)
            told = f'is not UTF-8: "{shown}"' in error
            check(code == 2 and told, f"{line}: {code}: {error}")
    with tempfile.TemporaryDirectory(prefix="vita-disk-") as folder:
        below = os.path.join(os.fsencode(folder), b"caf\xe9")
        os.mkdir(below)
        prepared(os.fsdecode(below))
        code, _, error = run(vita, below, "build", "big.json", "-t", "mine", "-q")
        check(code == 0, f"a theme below a folder that is not UTF-8: exit {code}: {error}")
    print("disk: names that are not UTF-8 are told as such")


def memory(vita, root):
    """The memory that a build takes at most, in KiB."""
    done = subprocess.Popen([vita, "build", "big.json", "-t", "mine", "-q"], cwd=root,
                            env=ENVIRONMENT)
    _, status, usage = os.wait4(done.pid, 0)
    check(status == 0, f"build with pictures: status {status}")
    return usage.ru_maxrss


def pictures(vita):
    with tempfile.TemporaryDirectory(prefix="vita-disk-") as folder:
        root = prepared(folder)
        before = memory(vita, root)
        (root / "themes/mine/assets").mkdir()
        for number in range(PICTURES):
            # Never held here: a child counts the memory of its parent as its own.
            with open(root / f"themes/mine/assets/unused{number}.svg", "wb") as picture:
                picture.write(b"<svg/>")
                picture.truncate(PICTURE_SIZE)
        after = memory(vita, root)
        check(after < before + MEMORY_SLACK, f"{before} KiB without, {after} KiB with pictures")
        print(f"disk: {PICTURES} pictures of {PICTURE_SIZE // MIB} MiB that nothing uses: "
              f"{before} KiB without them, {after} KiB with them")
        (root / "themes/mine/style.css").write_text("".join(
            f".p{number} {{ background: url({{{{assets.unused{number}}}}}) }}\n"
            for number in range(3)))
        code, _, error = run(vita, root, "build", "big.json", "-t", "mine", timeout=60)
        told = "unused2.svg the pictures and fonts that the documents use are larger than 32 MiB"
        check(code == 1 and told in error, f"three that are used: exit {code}: {error}")
        check(b".p0" not in (root / "site/cv.html").read_bytes(), "nothing is written then")


def main(vita):
    vita = str(pathlib.Path(vita).resolve())
    limited(vita)
    full(vita)
    pipes(vita)
    names(vita)
    pictures(vita)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: disk.py VITA")
    main(sys.argv[1])
