"""A state in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.tag import Tag


def test_a_tag_is_seen_where_it_was_put_and_is_never_a_window_of_its_own(qtbot, look):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    tag, empty = Tag(look, "موثوق", "green"), Tag(look)
    assert not tag.isVisible(), "it would flash on the screen, and take the focus with it"
    column = QVBoxLayout(page)
    column.addWidget(tag)
    column.addWidget(empty)
    qtbot.waitUntil(tag.isVisible)
    assert not empty.isVisible()
    empty.say("تعارض", "red")
    assert (empty.isVisible(), empty.text()) == (True, "تعارض")
    tag.say("", "plain")
    assert not tag.isVisible()
