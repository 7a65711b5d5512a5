"""Build the translation files of the window from its strings and their Arabic.

    python packaging/build_translations.py           write resources/i18n/mahdar_*.ts and .qm
    python packaging/build_translations.py --check   exit 1 if they are not what this would write,
                                                     or a string has no Arabic

The strings are those given to ``self.tr`` in ``desktop/ui``; their Arabic is in
``resources/i18n/arabic/*.json``: {class: {English: Arabic}}, six forms where it counts ("%n"):
zero, one, two, few (3 to 10), many (11 to 99), other. English needs no words of its own, only
"(s)" taken apart into one and many. The .ts files have no line numbers, so that they change only
when words do.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
LOCALES = {"ar": "ar_SY", "en": "en_GB"}
ARABIC_FORMS = 6

Words = str | list[str]


@dataclass(frozen=True, order=True)
class Source:
    """One string of the window."""

    context: str
    text: str
    comment: str = ""
    counts: bool = False


def tool(name: str) -> str:
    """Return the path of a Qt tool beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def find_sources(folder: Path) -> list[Source]:
    """Return the strings that the code of the window gives to ``self.tr``, sorted."""
    files = sorted(str(path) for path in (ROOT / "desktop" / "ui").rglob("*.py"))
    listed = folder / "files.lst"
    listed.write_text("\n".join(files), encoding="utf-8")
    found = folder / "found.ts"
    subprocess.run(
        [tool("lupdate"), "-silent", "-locations", "none", f"@{listed}", "-ts", str(found)],
        check=True,
    )
    return sorted(set(_read_sources(found)))


def _read_sources(file: Path) -> Iterator[Source]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield Source(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )


def read_arabic() -> dict[tuple[str, str], Words]:
    """Return (class, English) → Arabic from all the files.

    Raises:
        SystemExit: two files translate one string differently.
    """
    known: dict[tuple[str, str], Words] = {}
    for file in sorted((I18N / "arabic").glob("*.json")):
        for context, strings in json.loads(file.read_text(encoding="utf-8")).items():
            for english, arabic in strings.items():
                if known.setdefault((context, english), arabic) != arabic:
                    sys.exit(f"{file.name}: {context}: {english!r} is translated twice")
    return known


def english_words(source: Source) -> Words:
    """Return the English of a string, both its forms where it counts."""
    if not source.counts:
        return source.text
    return [source.text.replace("(s)", ""), source.text.replace("(s)", "s")]


def problems(sources: list[Source], arabic: dict[tuple[str, str], Words]) -> list[str]:
    """Return what is missing or left over, a sentence each."""
    used = {(source.context, source.text) for source in sources}
    found = [f"no string of the window: {c}: {e!r}" for c, e in sorted(arabic.keys() - used)]
    for source in sources:
        words = arabic.get((source.context, source.text))
        place = f"{source.context}: {source.text!r}"
        if words is None:
            found.append(f"no Arabic: {place}")
        elif source.counts and (isinstance(words, str) or len(words) != ARABIC_FORMS):
            found.append(f"needs {ARABIC_FORMS} forms: {place}")
        elif not source.counts and not isinstance(words, str):
            found.append(f"does not count, needs one form: {place}")
    return found


def write_ts(file: Path, locale: str, words: dict[Source, Words | None]) -> None:
    """Write a translation source file of Qt Linguist."""
    root = ET.Element("TS", version="2.1", language=locale, sourcelanguage="en_GB")
    contexts: dict[str, ET.Element] = {}
    for source in sorted(words):
        if source.context not in contexts:
            contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[source.context], "name").text = source.context
        message = ET.SubElement(contexts[source.context], "message")
        if source.counts:
            message.set("numerus", "yes")
        ET.SubElement(message, "source").text = source.text
        if source.comment:
            ET.SubElement(message, "comment").text = source.comment
        translation = ET.SubElement(message, "translation")
        translated = words[source]
        if translated is None or isinstance(translated, list) != source.counts:
            translation.set("type", "unfinished")
        elif isinstance(translated, str):
            translation.text = translated
        else:
            for form in translated:
                ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def build(folder: Path, sources: list[Source], arabic: dict[tuple[str, str], Words]) -> None:
    """Write the .ts and .qm of both languages into ``folder``."""
    tables: dict[str, dict[Source, Words | None]] = {
        "ar": {source: arabic.get((source.context, source.text)) for source in sources},
        "en": {source: english_words(source) for source in sources},
    }
    for language, words in tables.items():
        ts = folder / f"mahdar_{language}.ts"
        write_ts(ts, LOCALES[language], words)
        subprocess.run(
            [tool("lrelease"), "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))], check=True
        )


def stale(folder: Path) -> list[str]:
    """Return the names of built files that differ from those in resources/i18n."""
    names = [f"mahdar_{language}.{kind}" for language in LOCALES for kind in ("ts", "qm")]
    return [
        name
        for name in names
        if not (I18N / name).exists() or (I18N / name).read_bytes() != (folder / name).read_bytes()
    ]


def main() -> int:
    """Build or check; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, only compare")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = find_sources(folder)
        arabic = read_arabic()
        found = problems(sources, arabic)
        build(folder, sources, arabic)
        outdated = stale(folder)
        if not check:
            for file in outdated:
                (I18N / file).write_bytes((folder / file).read_bytes())
    for problem in found:
        print(problem)
    if check:
        for file in outdated:
            print(f"not up to date: resources/i18n/{file}")
        return 1 if found or outdated else 0
    print(f"{len(sources)} strings, {len(found)} problems, {len(outdated)} files written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
