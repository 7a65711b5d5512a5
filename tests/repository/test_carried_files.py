"""Files that go out with the program: licences, schema, sample, translations."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from resources import resource_path
from tests.repository.source_tree import files, relative

# Qt's plural forms: Arabic has six, English two.
PLURAL_FORMS = {"ar": 6, "en": 2}
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)|\{\w*\}")


def carried(kinds: set[str], below: str) -> list[Path]:
    return sorted(path for path in resource_path(below).rglob("*") if path.suffix in kinds)


def licences_of(carried_file: Path) -> list[Path]:
    """Return the licence texts beside a file: the folder's, or one with its family's name."""
    family = carried_file.stem.split("-")[0]
    names = re.compile(rf"(?i)({re.escape(family)}-)?(licen[cs]e|ofl|copying)")
    return [path for path in carried_file.parent.iterdir() if names.match(path.name)]


@pytest.mark.parametrize(
    ("kinds", "below"), [({".ttf", ".otf"}, "fonts"), ({".svg", ".png"}, "icons")]
)
def test_fonts_and_icons_have_their_licence_beside_them(kinds, below):
    files_to_cover = carried(kinds, below)
    assert files_to_cover, f"resources/{below} carries nothing"
    assert not [relative(path) for path in files_to_cover if not licences_of(path)]
    texts = {text for path in files_to_cover for text in licences_of(path)}
    assert not [relative(text) for text in texts if text.stat().st_size < 500], "no licence text"


def record_schema() -> dict[str, object]:
    return dict(json.loads(resource_path("schema", "meeting.schema.json").read_text("utf-8")))


def test_the_record_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(record_schema())


def test_the_sample_follows_the_schema():
    sample = json.loads(resource_path("sample", "meeting.json").read_text("utf-8"))
    faults = [
        error.message
        for error in jsonschema.Draft202012Validator(record_schema()).iter_errors(sample)
    ]
    assert not faults


def test_the_schema_refuses_a_key_it_does_not_know():
    sample = json.loads(resource_path("sample", "meeting.json").read_text("utf-8"))
    sample["subjcet"] = "typed wrong"
    assert list(jsonschema.Draft202012Validator(record_schema()).iter_errors(sample))


def translation_faults(path: Path) -> list[str]:
    """Return what a translation file leaves untranslated or translates differently."""
    root = ET.parse(path).getroot()
    language = root.attrib["language"].split("_")[0]
    faults = []
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        numerus = message.get("numerus") == "yes"
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            faults.append(f"{source!r} is no longer in the program")
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        texts = forms if numerus else [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(texts):
            faults.append(f"{source!r} is not translated")
        if numerus and len(forms) != PLURAL_FORMS[language]:
            faults.append(f"{source!r} has {len(forms)} plural forms")
        asked = sorted(set(PLACEHOLDER.findall(source)) - {"%n"})  # "one meeting" needs no number
        faults += [
            f"{source!r} loses a placeholder in {text!r}"
            for text in texts
            if sorted(set(PLACEHOLDER.findall(text)) - {"%n"}) != asked
        ]
    return faults


def test_translations_are_complete():
    translations = files("*.ts", below="resources/i18n")
    assert translations
    faults = {relative(path): found for path in translations if (found := translation_faults(path))}
    assert not faults
