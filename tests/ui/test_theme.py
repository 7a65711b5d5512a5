import itertools
import re

import pytest
from PySide6.QtGui import QFontInfo, QPalette, QRawFont

from desktop.ui.palette import DARK, LIGHT, TONES, contrast
from desktop.ui.theme import FONT_FILES, SCALES, Scheme
from resources import resource_path

WORDS = ("ink", "soft", "primary", "red", "amber_ink", "green_ink")
GROUNDS = ("background", "surface")
PAIRS = [
    *itertools.product(WORDS, GROUNDS),
    *TONES.values(),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("ink", "sunk"),
    ("ink", "primary_tint"),
    ("ink", "red_tint"),
    ("ink", "amber_tint"),
    ("soft", "primary_tint"),
]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(palette, words, ground):
    roles = palette.roles()
    assert contrast(roles[words], roles[ground]) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("mark", ["primary", "amber", "red", "green", "soft"])
def test_marks_stand_out_from_the_sheet(palette, mark):
    assert contrast(palette.roles()[mark], palette.surface) >= 3


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scale", SCALES)
def test_all_sizes_of_the_style_sheet_follow_one_factor(look_of, scale):
    sheet = look_of(scale=scale).theme.style_sheet()
    title = re.search(r'kind="title"\] \{ font-size: (\d+)px', sheet)
    assert title is not None
    assert int(title[1]) == 20 * scale // 100
    assert "sp" not in re.findall(r"\d(sp)\b", sheet)
    assert "{{" not in sheet


def test_hairlines_stay_hairlines(look_of):
    assert "1px solid" in look_of(scale=200).theme.style_sheet()


def test_dark_reaches_the_palette_of_the_application(look_of, qapp):
    look = look_of(scheme="dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.theme.color("background")
    look.theme.choose_scheme(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.background


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_the_interface_font_is_the_carried_one(look, weight):
    info = QFontInfo(look.theme.font(14, weight))
    assert info.family() == "IBM Plex Sans Arabic"
    assert info.weight() == weight


@pytest.mark.parametrize("letter", "محضرڤێÎîÊêÛûÇçŞşܡܚܨ٣3")
def test_every_letter_of_the_three_languages_is_in_a_carried_font(qapp, letter):
    regular = [name for name in FONT_FILES if "Regular" in name]
    fonts = [QRawFont(str(resource_path("fonts", name)), 14) for name in regular]
    assert any(font.supportsCharacter(ord(letter)) for font in fonts)


def test_every_carried_font_and_icon_set_has_its_licence():
    for name in FONT_FILES:
        family = name.split("-")[0]
        licence = resource_path("fonts", f"{family}-OFL.txt").read_text(encoding="utf-8")
        assert "SIL Open Font License" in licence or "SIL OPEN FONT LICENSE" in licence
    assert "ISC" in resource_path("icons", "LICENSE-lucide.txt").read_text(encoding="utf-8")
