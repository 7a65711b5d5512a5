"""The tools over the page where there is little room for them."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.services.open_meeting import open_meeting
from desktop.ui.meetings.pane_toolbar import PaneToolbar


@pytest.fixture
def placed(qtbot):
    """Return a function that shows a toolbar over a page, to be given widths."""

    def place(look, view=None):
        host, toolbar = QWidget(), PaneToolbar(look)
        qtbot.addWidget(host)
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(toolbar)
        column.addStretch(1)
        host.show()
        if view is not None:
            toolbar.show_view(view)

        def widen(width):
            host.resize(look.theme.px(width), look.theme.px(300))
            QApplication.processEvents()
            assert toolbar.width() == look.theme.px(width)

        return toolbar, widen

    return place


@pytest.mark.parametrize(("language", "scale"), [("ar", 100), ("en", 150), ("en", 200)])
def test_nothing_of_the_tools_is_cut(look_of, placed, home, made_meetings, language, scale):
    look = look_of(language, scale=scale)
    toolbar, widen = placed(look, open_meeting(home, made_meetings.draft))
    for width in (320, 420, 800, 320):
        widen(width)
        for button in (toolbar.edit, toolbar.print, toolbar.pdf, toolbar.history, toolbar.next):
            assert button.width() >= button.sizeHint().width(), (width, button.accessibleName())
            assert toolbar.rect().contains(button.geometry()), (width, button.accessibleName())


def test_a_tool_without_words_holds_its_icon_in_the_middle(look, placed):
    toolbar, widen = placed(look)
    widen(320)
    icon = toolbar.print.iconSize()
    assert toolbar.print.text() == ""
    assert icon.width() == icon.height()
    widen(900)
    assert toolbar.print.text()
    assert toolbar.print.iconSize().width() > icon.width()
