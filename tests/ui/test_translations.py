import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.ui.translations import install_language

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "build_translations.py"


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_string_of_the_window_has_its_arabic_and_the_built_files_are_fresh():
    command = [sys.executable, str(SCRIPT), "--check"]
    found = subprocess.run(command, check=False, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout + found.stderr


def test_a_string_left_in_english_is_found(builder):
    source = builder.Source("Page", "Meetings")
    counted = builder.Source("Page", "%n meeting(s)", "", True)
    assert builder.problems([source, counted], {("Page", "%n meeting(s)"): "اجتماعات"}) == [
        "no Arabic: Page: 'Meetings'",
        "needs 6 forms: Page: '%n meeting(s)'",
    ]
    assert builder.problems([], {("Page", "Gone"): "ذهب"}) == [
        "no string of the window: Page: 'Gone'"
    ]


def test_arabic_keeps_the_places_that_english_has(builder):
    holes = re.compile(r"\{\w*\}|%n")
    for (context, english), arabic in builder.read_arabic().items():
        for form in [arabic] if isinstance(arabic, str) else arabic:
            missing = set(holes.findall(english)) - set(holes.findall(form)) - {"%n"}
            assert not missing, (context, english)


def test_the_language_brings_direction_and_the_right_country(qapp):
    install_language(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().name() == "ar_SY"
    assert QCoreApplication.translate("CalendarPopup", "Today") == "اليوم"
    install_language(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("CalendarPopup", "Today") == "Today"
    install_language(qapp, "ar")
