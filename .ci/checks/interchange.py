"""What vita writes for other programs is read by them.

usage: interchange.py VITA

JSON Resume: exports validate against its schema, and its samples come back the same.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

PROFILES = [pathlib.Path("profile.json"),
            *sorted(pathlib.Path("Tests/ProfileKitTests/Fixtures").glob("*.json"))]
JSON_RESUME = pathlib.Path(os.environ["CONFORMANCE"]) / "jsonresume"


def run(vita, *arguments):
    """The standard output of a run that ends well."""
    return subprocess.run([vita, *arguments], check=True, capture_output=True).stdout


def check_json_resume(vita, folder):
    """Exports validate; samples come back."""
    schema = json.loads((JSON_RESUME / "schema.json").read_bytes())
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    for profile in PROFILES:
        resume = json.loads(run(vita, "convert", profile, "--to", "jsonresume", "--allow-loss"))
        validator.validate(resume)
    for name in ["complete", "sample"]:
        sample = JSON_RESUME / f"{name}.json"
        profile = folder / f"{name}.json"
        run(vita, "convert", sample, "-o", profile)
        run(vita, "check", profile)
        back = json.loads(run(vita, "convert", profile))
        assert back == json.loads(sample.read_bytes()), name
    print(f"{len(PROFILES)} exports validate, 2 samples come back the same")


def main():
    vita = sys.argv[1]
    folder = pathlib.Path(tempfile.mkdtemp())
    check_json_resume(vita, folder)


main()
