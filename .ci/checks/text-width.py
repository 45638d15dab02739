"""No line of cv.txt is wider than asked for, by the count of the wcwidth package.

usage: text-width.py VITA

The example, the full fixture, profiles of naughty strings and of generated Chinese, Japanese, Korean,
emoji and Latin texts are rendered at several widths. A line may be wider only if it holds one piece
that nothing breaks: no space, no two ideographs side by side, and wider by itself than what its indentation leaves.
"""

import json
import multiprocessing
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

from wcwidth import wcswidth

import conformance

WIDTHS = [40, 72, 80, 120]
GENERATED = 600
BATCH = 20
SEED = 20_260_101
ALPHABETS = [
    "日本語中文漢字電車東京大学研究所、。「」（）ー・っゃ々",
    "한국어서울대학교연구",
    "ひらがなカタカナ、。？！",
    "👍👩‍👩‍👧‍👦🇸🇪☎\ufe0f🎉👍🏽",
    "abcdefghij",
    "éåöüßñ",
    "a\u0301e\u0308",
    "١٢٣سلام",
    "नमस्ते",
    "ไทยภาษา",
    "“”‘’–—…•",
    "ＡＢＣ１２３",
    "/-:.@",
    "\u00a0\u200b\u2060\u3000\u00ad",
]


def word(generator):
    alphabet = generator.choice(ALPHABETS)
    return "".join(generator.choice(alphabet) for _ in range(generator.randint(1, 12)))


def generated():
    generator = random.Random(SEED)
    for _ in range(GENERATED):
        words = (word(generator) for _ in range(generator.randint(1, 30)))
        yield "".join(text + generator.choice([" ", " ", " ", ""]) for text in words)


def profile(texts):
    """A profile with each text where a heading, a bullet and a paragraph stand."""
    return {
        "name": "Ada Example",
        "employers": [
            {
                "name": text,
                "roles": [
                    {
                        "title": text,
                        "start": "2015-02",
                        "highlights": [text],
                        "summary": f"- {text}\n- > {text}\n\n{text}",
                        "skills": [text, text],
                    }
                ],
            }
            for text in texts
        ],
        "skills": [{"name": text, "keywords": [text]} for text in texts],
    }


def columns(text):
    """The columns of a line; what wcwidth takes for a control counts nothing."""
    width = wcswidth(text)
    return width if width >= 0 else sum(max(wcswidth(one), 0) for one in text)


def is_ideograph(character):
    """Whether a line may break on both sides of a character: Han, Hangul, and kana that are neither
    small nor marks."""
    name = unicodedata.name(character, "")
    return unicodedata.category(character) == "Lo" and " SMALL " not in name and name.startswith(
        ("CJK UNIFIED", "HANGUL SYLLABLE", "HIRAGANA LETTER", "KATAKANA LETTER"))


def is_unbreakable(line):
    """Whether a line holds one piece behind its indentation and bullet: no space, and no two
    ideographs side by side."""
    body = re.sub(r"^ *((•|[0-9]+\.) )*", "", line)
    adjoining = zip(body, body[1:])
    return " " not in body and not any(map(all, (map(is_ideograph, pair) for pair in adjoining)))


def failures(job):
    name, content = job
    found = []
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        for width in WIDTHS:
            result = subprocess.run(
                [VITA, "render", "cv.txt", file.name, "-q", "--as-of", "2026-01-01"]
                + ["--width", str(width)],
                capture_output=True,
            )
            if result.returncode != 0:
                return [f"{name}: {result.stderr.decode()}"]
            lines = result.stdout.decode().split("\n")
            found += [
                f"{name} at {width}: {columns(line)} columns: {line!r}"
                for line in lines
                if columns(line) > width and not is_unbreakable(line)
            ]
    return found


def main():
    global VITA
    VITA = os.path.abspath(sys.argv[1])
    texts = list(generated())
    texts += json.loads((conformance.folder() / "naughty-strings.json").read_text("utf-8"))
    # The check itself: a line that could be broken is no exception, however few spaces it holds.
    assert is_unbreakable("  • " + "a" * 99) and not is_unbreakable("  • " + "日本" * 40)
    jobs = [
        (path, pathlib.Path(path).read_text("utf-8"))
        for path in ["profile.json", "Tests/PipelineTests/Fixtures/full.json"]
    ]
    texts = [text for text in texts if text.strip()]
    for start in range(0, len(texts), BATCH):
        jobs.append((f"texts {start}", json.dumps(profile(texts[start:start + BATCH]))))
    with multiprocessing.get_context("fork").Pool() as pool:
        found = sum(pool.map(failures, jobs, chunksize=1), [])
    for failure in found[:20]:
        print(failure)
    if found:
        sys.exit(f"{len(found)} lines are too wide")
    print(f"{len(texts)} texts, the example and the fixture fit into {WIDTHS}")


main()
