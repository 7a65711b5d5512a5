import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.ui.icons import MIRRORED
from desktop.ui.theme import Scheme
from resources import resource_path

ICONS = {file.stem for file in resource_path("icons").glob("*.svg")}


def test_icons_that_are_mirrored_are_there():
    assert not MIRRORED - ICONS


@pytest.mark.parametrize("name", sorted(ICONS))
def test_an_icon_is_drawn_in_the_colour_of_its_role(look, name):
    image = look.icons.pixmap(name, "primary", 48).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    wanted = look.theme.color("primary")
    assert all(abs(c.red() - wanted.red()) + abs(c.blue() - wanted.blue()) < 16 for c in inked)


def test_an_arrow_points_the_other_way_in_arabic(look_of):
    english = look_of("en").icons.pixmap("arrow-left", "ink", 24).toImage()
    mirrored = english.flipped(Qt.Orientation.Horizontal)
    arabic = look_of("ar").icons.pixmap("arrow-left", "ink", 24).toImage()
    assert not _nearly(english, arabic)
    assert _nearly(mirrored, arabic)


def _nearly(one, other):
    return all(
        abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) < 64
        for x in range(one.width())
        for y in range(one.height())
    )


def test_a_button_s_icon_follows_dark_and_light(look, qtbot):
    button = QPushButton("جديد")
    qtbot.addWidget(button)
    look.icons.put(button, "plus", "ink")
    light = button.icon().pixmap(18, 18).toImage()
    look.theme.choose_scheme(Scheme.DARK)
    assert button.icon().pixmap(18, 18).toImage() != light
    look.icons.put(button, "check", "ink")
    look.theme.choose_scheme(Scheme.LIGHT)
    check = button.icon().pixmap(18, 18).toImage()
    assert check != light
