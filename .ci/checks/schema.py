"""The printed schema and `vita check` agree on good and bad profiles.

usage: schema.py VITA

Each field of each record is left out, misspelt, set to null and to a value of another type, and
dates are tried one by one; what a schema can't say is listed, and only there the two may differ.
"""

import copy
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import jsonschema

FIXTURES = pathlib.Path("Tests/PipelineTests/Fixtures")
GOOD_DATES = ["2003", "2015-02", "2015-02-28", "2020-02-29", "2021~", "2021-12-31", "2021-04-30~"]
BAD_DATES = ["", "20", "2020-19", "2020-00", "2020-1", "2020-01-32", "2020-04-31", "2019-02-30",
             "2020/01", "2020-01-1", "~2020", "2020-01-", "1.5.2020", "present "]
ONLY_CHECK = {
    "end before start": '{"name": "x", "projects": [{"name": "p", "start": "2020", "end": "2019"}]}',
    "29 February": '{"name": "x", "talks": [{"title": "t", "date": "2019-02-29"}]}',
    "duplicate key": '{"name": "x", "name": "y"}',
    "unknown section": '{"name": "x", "sections": [{"key": "nosuch"}]}',
    "section key taken": '{"name": "x", "custom": [{"key": "skills", "title": "t"}]}',
    "link scheme": '{"name": "x", "links": [{"url": "javascript:x"}]}',
    "fraction": '{"name": "x", "awards": [{"title": "t", "timesWon": 1.0}]}',
    "depth": '{"name": "x", "variants": ' + "[" * 200 + "]" * 200 + "}",
    "theme": '{"name": "x", "theme": {"name": "nosuch"}}',
}


def places(value, path=()):
    """Every member of every object, as a path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield path + (key,)
            yield from places(inner, path + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, path + (index,))


def changed(root, path, change):
    """The root with the object that holds the last key of a path changed."""
    root = copy.deepcopy(root)
    inner = root
    for step in path[:-1]:
        inner = inner[step]
    change(inner, path[-1])
    return root


def mistakes(root):
    """The root with each member left out, misspelt, null, and of another type; of the entries of a
    list, with those of the first that has the member."""
    seen = set()
    for path in places(root):
        shape = tuple("*" if isinstance(step, int) else step for step in path)
        if shape in seen:
            continue
        seen.add(shape)
        if "extra" in path or "variants" in path or "options" in path:
            continue
        yield changed(root, path, lambda inner, key: inner.pop(key))
        yield changed(root, path, lambda inner, key: inner.update({key + "x": inner.pop(key)}))
        for value in [None, True, 7, 0, -1, 7.5, "text", [], {}, [7], {"en": "x"}, {"x": 1}]:
            yield changed(root, path, lambda inner, key: inner.update({key: value}))


def dates():
    """A profile for each date, in a field of each kind of date."""
    for date in GOOD_DATES + BAD_DATES + ["present"]:
        yield {"name": "x", "talks": [{"title": "t", "date": date}]}
        yield {"name": "x", "projects": [{"name": "p", "end": date}]}
        yield {"name": "x", "headline": [{"asOf": date, "value": "v"}]}


class Checker:
    """Runs both checks."""

    def __init__(self, vita):
        self.vita = vita
        schema = json.loads(subprocess.run([vita, "schema"], check=True, capture_output=True).stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        self.validator = jsonschema.Draft202012Validator(schema)
        self.file = pathlib.Path(tempfile.mkdtemp()) / "profile.json"
        # The picture that the full fixture names.
        shutil.copy("Tests/PipelineTests/Fixtures/portrait.png", self.file.parent)

    def vita_errors(self, text):
        """The codes of the errors that vita finds."""
        self.file.write_text(text, encoding="utf-8")
        run = subprocess.run([self.vita, "check", "--json", self.file], capture_output=True)
        assert run.returncode in (0, 1), run.stderr
        issues = json.loads(run.stdout)
        codes = [issue["code"] for issue in issues if issue["severity"] == "error"]
        # Whether a file is there is more than a schema can say.
        return [code for code in codes if code != "unreadable-image"]

    def schema_takes(self, text):
        """Whether the schema takes a profile."""
        try:
            return self.validator.is_valid(json.loads(text))
        except RecursionError:
            return True


def main():
    checker = Checker(sys.argv[1])
    can_not_say = {"end-before-start", "unknown-section", "section-key", "link-scheme",
                   "unknown-theme", "bad-doi"}
    counts = {True: 0, False: 0}
    full = json.loads((FIXTURES / "full.json").read_text(encoding="utf-8"))
    bare = json.loads((FIXTURES / "bare.json").read_text(encoding="utf-8"))
    example = json.loads(pathlib.Path("profile.json").read_text(encoding="utf-8"))
    profiles = [full, bare, example, *dates(), *mistakes(full), *mistakes(bare)]
    for profile in profiles:
        text = json.dumps(profile)
        takes = checker.schema_takes(text)
        errors = set(checker.vita_errors(text))
        if takes and errors and not errors - can_not_say:
            continue
        if takes != (not errors):
            sys.exit(f"the schema {'takes' if takes else 'refuses'}, vita finds {errors}: {text}")
        counts[takes] += 1
    for name, text in ONLY_CHECK.items():
        if not checker.schema_takes(text) or not checker.vita_errors(text):
            sys.exit(f"{name}: the schema must take it and vita refuse it")
    assert counts[True] > 300 and counts[False] > 1000, counts
    print(f"{counts[True]} good and {counts[False]} bad profiles: the schema and vita agree; "
          f"{len(ONLY_CHECK)} mistakes that only vita can tell")


main()
