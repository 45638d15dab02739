"""What vita writes for other programs is read by them.

usage: interchange.py VITA

JSON Resume: exports validate against its schema, its samples come back the same, and each of its
keys is shown. JSON-LD, microformats and vCard are read by extruct, mf2py and vobject, and give the
same facts; microformats all roles and studies.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import extruct
import jsonschema
import mf2py
import vobject

import conformance
from sites import THEMES

PROFILES = [pathlib.Path("profile.json"),
            *sorted(pathlib.Path("Tests/PipelineTests/Fixtures").glob("*.json"))]
JSON_RESUME = conformance.folder() / "jsonresume"


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


# Keys that a profile has no field for: kept in "extra", they come back out.
KEPT = {"$schema", "basics.image", "basics.location.postalCode", "projects.type", "meta.canonical",
        "meta.version", "meta.lastModified"}
# What a CV leaves to the page about the person: it has a line for each testimonial.
ABOUT_ONLY = {"references.reference"}
DOCUMENTS = ["index.html", "about.md", "about.txt", "cv.html", "cv.md", "cv.txt"]


def marked(schema, path, marks):
    """A document of a schema in which every value stands nowhere else; marks get each by its key."""
    if "properties" in schema:
        return {key: marked(value, f"{path}.{key}".lstrip("."), marks)
                for key, value in schema["properties"].items()}
    if schema.get("type") == "array":
        return [marked(schema["items"], path, marks)]
    number = len(marks) + 1
    if "$ref" in schema:
        marks[path] = str(1900 + number)
        return marks[path]
    if path == "basics.location.countryCode":
        marks[path] = "QZ"
    elif schema.get("format") == "uri":
        marks[path] = f"mark{number}.example"
        return f"https://{marks[path]}"
    else:
        marks[path] = f"Mark{number}x" + ("@example.org" if path == "basics.email" else "")
    return marks[path]


def check_keys(vita, folder):
    """Every key of JSON Resume is shown in every theme, but for those that are only kept."""
    marks = {}
    schema = json.loads((JSON_RESUME / "schema.json").read_bytes())
    resume = folder / "marked.json"
    resume.write_text(json.dumps(marked(schema, "", marks)))
    places = {key: set(DOCUMENTS) for key in marks}
    for theme in THEMES:
        site = folder / f"marked-{theme}"
        run(vita, "build", resume, "-t", theme, "-o", site, "--private", "--as-of", "2026-01-01")
        for name in DOCUMENTS:
            text = (site / name).read_text(encoding="utf-8")
            for key, mark in marks.items():
                if mark not in text:
                    places[key].discard(name)
    for key, names in places.items():
        print(f"  {key}: {' '.join(sorted(names, key=DOCUMENTS.index)) or 'kept'}")
        expected = set() if key in KEPT else set(DOCUMENTS)
        if key in ABOUT_ONLY:
            expected -= {"cv.html", "cv.md", "cv.txt"}
        assert names == expected, f"{key} is in {names}"
    print(f"{len(marks)} keys of JSON Resume: {len(marks) - len(KEPT)} are shown in every theme")


def json_ld_facts(page):
    """The facts that JSON-LD gives."""
    [found] = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    assert found["@type"] == "ProfilePage", found
    person = found["mainEntity"]
    assert person["@type"] == "Person", person
    return {"name": person["name"], "email": person.get("email"),
            "urls": person.get("sameAs", []),
            "employers": [employer["name"] for employer in person.get("worksFor", [])],
            "titles": person.get("jobTitle", [])}


def microformat_facts(page):
    """The facts that microformats give, of the person's card."""
    [resume] = [item for item in mf2py.parse(doc=page)["items"] if item["type"] == ["h-resume"]]
    [card] = resume["properties"]["contact"]
    properties = card["properties"]
    [email] = properties.get("email", [None])
    return {"name": properties["name"][0], "email": email and email.removeprefix("mailto:"),
            "urls": properties.get("url", []),
            "experience": events(resume, "experience"), "education": events(resume, "education")}


def events(resume, kind):
    """What happened: title, organisation, start, end and place of each."""
    def first(found, key):
        value = found["properties"].get(key, [None])[0]
        return value["properties"]["name"][0] if isinstance(value, dict) else value
    return sorted(
        (tuple(first(found, key) for key in ["name", "org", "start", "end", "location"])
         for found in resume["properties"].get(kind, [])), key=str)


def place(record):
    """A place in a line."""
    found = record.get("location")
    if isinstance(found, dict):
        return ", ".join(found[key] for key in ["city", "region", "country"] if key in found)
    return found


def dates(record):
    """The start and the end of a record; one that goes on has no end."""
    end = record.get("end")
    return (record.get("start", "").removesuffix("~") or None,
            None if end in [None, "present"] else end.removesuffix("~"))


def shown(records):
    """Records that are not private."""
    return [record for record in records if not record.get("private")]


def experience_of(profile):
    """The roles of a profile, as `events` tells them."""
    data = json.loads(profile.read_bytes())
    return sorted(
        ((role.get("title"), organization["name"], *dates(role), place(role) or place(organization))
         for key in ["employers", "community"] for organization in shown(data.get(key, []))
         for role in shown(organization["roles"])), key=str)


def education_of(profile):
    """The studies of a profile, as `events` tells them: one without a subject is called by where it
    was."""
    studies = []
    for study in shown(json.loads(profile.read_bytes()).get("education", [])):
        subject = ", ".join(study[key] for key in ["degree", "area"] if key in study)
        studies.append((subject or study["institution"],
                        study["institution"] if subject else None, *dates(study), place(study)))
    return sorted(studies, key=str)


def v_card_facts(text):
    """The facts that a vCard gives."""
    card = vobject.readOne(text)
    first = {key: card.contents[key][0].value if key in card.contents else None
             for key in ["email", "org", "title"]}
    return {"name": card.fn.value, "email": first["email"],
            "urls": [line.value for line in card.contents.get("url", [])],
            "employer": first["org"] and first["org"][0], "title": first["title"]}


def employers_of(profile):
    """The employers that a profile's person is with."""
    return {employer["name"] for employer in json.loads(profile.read_bytes()).get("employers", [])
            if not employer.get("private") and any(
                "start" in role and role.get("end", "present") == "present"
                and not role.get("private") for role in employer["roles"])}


def check_read_back(vita, folder):
    """The three formats give the same facts."""
    count = events_count = 0
    for profile in PROFILES:
        for theme in ["classic", "modern"]:
            site = folder / f"{profile.stem}-{theme}"
            run(vita, "build", profile, "-t", theme, "-o", site, "--as-of", "2026-01-01")
            card = v_card_facts((site / "profile.vcf").read_bytes().decode())
            for name in ["index.html", "cv.html"]:
                page = (site / name).read_text(encoding="utf-8")
                data, marked = json_ld_facts(page), microformat_facts(page)
                for key in ["name", "email", "urls"]:
                    assert data[key] == marked[key] == card[key], (profile, key, data, marked, card)
                assert set(data["employers"]) == employers_of(profile), (profile, data)
                assert card["employer"] in (data["employers"] or [None]), (card, data)
                assert card["title"] in (data["titles"] or [None]), (card, data)
                for fact in data["employers"] + data["titles"]:
                    assert not data["employers"] or fact in page, fact
                assert marked["experience"] == experience_of(profile), (profile, marked)
                assert marked["education"] == education_of(profile), (profile, marked)
                events_count += len(marked["experience"]) + len(marked["education"])
                count += 1
    assert events_count > count, "hardly anything was read"
    print(f"JSON-LD, microformats and vCard give the same facts on {count} pages, "
          f"{events_count} roles and studies among them")


def main():
    vita = sys.argv[1]
    folder = pathlib.Path(tempfile.mkdtemp())
    check_json_resume(vita, folder)
    check_keys(vita, folder)
    check_read_back(vita, folder)


main()
