"""The profiles that hostile themes are rendered with: a plain one, and one whose texts are attacks too.

Both have sections of every layout, and entries in entries, so that partials include themselves.
"""

import itertools
import json
import shutil

import sites

# Copied beside the profiles.
PICTURE = "portrait.png"

ATTACKS = [
    "Ada <img src=x onerror=hit(1)>", "</title><script>hit(1)</script>", "javascript:hit(1)",
    "x](javascript:hit(1))", "*/ }</style><img src=x onerror=hit(1)>",
    "url(https://e.example/v.png)", '"onclick="hit(1)', "' onclick='hit(1)",
    "--><script>hit(1)</script>", "\\<img src=x onerror=hit(1)>", "`<img src=x onerror=hit(1)>`",
    "&lt;img src=x onerror=hit(1)>", "}{{{{#name}}<script>hit(1)</script>",
    "![x](https://e.example/v.png)", "<javascript:hit(1)>",
    "x\" style=\"background:url(https://e.example/)", "-> <img src=x onerror=hit(1)>",
    "http-equiv=refresh content='0;url=https://e.example/'", "\n\n<img src=x onerror=hit(1)>\n\n",
    "]: javascript:hit(1)", "<!--", "<style>", "{{> head}}",
]
TARGETS = [
    "https://e.example/?q=%22%3E%3Cscript%3Ehit(1)%3C/script%3E",
    "https://e.example/'onclick='hit(1)", "https://e.example/)<img/src=x/onerror=hit(1)>",
    "javascript&#x3a;hit(1)", "https://e.example/&quot;x", "https://e.example/#*/}",
    "mailto:a@e.example?subject=x](javascript:hit(1))",
]


def write(folder):
    """Writes the profiles; their paths."""
    plain = profile(lambda: "Ada", lambda: "https://e.example/")
    texts, addresses = itertools.cycle(ATTACKS), itertools.cycle(TARGETS)
    hostile = profile(lambda: next(texts), lambda: next(addresses))
    paths = [folder / "plain.json", folder / "hostile.json"]
    shutil.copy(sites.FIXTURES / PICTURE, folder)
    for path, content in zip(paths, [plain, hostile]):
        path.write_text(json.dumps(content))
    return paths


def profile(text, address):
    """A profile of texts and addresses."""
    roles = [
        {"title": text(), "start": "2018-03", "summary": text(), "highlights": [text()], "skills": [text()]},
        {"title": text(), "start": "2016", "end": "2018"},
    ]
    employer = {"name": text(), "description": text(), "url": address(), "location": text()}
    titles = {"title": text(), "subtitle": text(), "summary": text(), "url": address()}
    return {
        "name": text(), "headline": text(), "summary": text(), "location": text(),
        "image": {"file": PICTURE, "alt": text()},
        "links": [{"label": text(), "url": address()} for _ in TARGETS],
        "employers": [{**employer, "roles": roles}, {**employer, "name": text(), "roles": roles}],
        "skills": [{"name": text(), "keywords": [text(), text()]}],
        "testimonials": [{"name": text(), "role": text(), "quote": text()}],
        "interviews": [
            {"outlet": text(), "url": address(), "questions": [{"question": text(), "answer": text()}]}
        ],
        "facts": [{"label": text(), "value": text()}],
        "custom": [{"key": "press", "title": text(), "layout": "quotes", "entries": [titles]}],
    }
