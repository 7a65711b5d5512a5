"""Menus are dressed as the rest of the window: their icons grow with the words."""

import pytest
from PySide6.QtWidgets import QMenu, QStyle


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_icons_of_menus_follow_the_scale(look_of, qtbot, scale):
    look = look_of("ar", scale=scale)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction(look.icons.icon("pencil"), "تعديل")
    menu.ensurePolished()
    size = menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu)
    assert size == look.theme.px(18)
