import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.background.changes import Changed
from desktop.language.errors import RefusedError
from desktop.ui.main_window import MainWindow
from desktop.ui.messages import Action, Question
from desktop.ui.page import Page, PageSpec
from desktop.ui.preferences import Preferences
from tests.helpers.typing import press


class Noting(Page):
    """A page that notes what happens to it."""

    def __init__(self, context):
        super().__init__(context)
        self.notes = []
        self.lets_go = True

    def activated(self, **what):
        self.notes.append(what)

    def can_leave(self):
        return self.lets_go

    def leaving(self):
        self.notes.append("left")


@pytest.fixture
def waiting():
    """Return how much waits for attention, by page."""
    return {"outcomes": 7}


@pytest.fixture
def window(look, runner, changes, tmp_path, waiting, qtbot):
    specs = [
        PageSpec("meetings", "الاجتماعات", Noting, "notebook-text"),
        PageSpec(
            "outcomes",
            "المخرجات",
            Noting,
            "list-checks",
            badge=lambda home: waiting["outcomes"],
            badge_kinds=frozenset({"action_item"}),
        ),
        PageSpec("editor", "المحرر", Noting, under="meetings"),
    ]
    made = MainWindow(
        look,
        runner,
        changes,
        Preferences(tmp_path / "window.ini"),
        specs,
        last_backup=lambda home: datetime(2024, 9, 3, 12, tzinfo=UTC),
    )
    made.set_office("مكتب الحسكة")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.start()
    return made


def lit(window):
    return [name for name, item in window._navigation.items.items() if item.isChecked()]


def test_the_navigation_stands_at_the_right_in_arabic(window):
    assert window._navigation.x() > window.width() / 2
    assert set(window._navigation.items) == {"meetings", "outcomes"}
    assert "مكتب الحسكة" in window.windowTitle()


def test_tab_reaches_every_page_of_the_navigation(window, qtbot):
    items = window._navigation.items
    qtbot.mouseClick(items["outcomes"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(items["meetings"], Qt.MouseButton.LeftButton)
    assert [item.isChecked() for item in items.values()] == [True, False]
    assert all(item.focusPolicy() & Qt.FocusPolicy.TabFocus for item in items.values())


def test_pages_are_built_when_they_are_first_shown(window):
    assert window.current_page() is window.page("meetings")
    assert set(window._pages) == {"meetings"}
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() is window.page("outcomes")
    assert lit(window) == ["outcomes"]


def test_a_page_is_told_what_to_show_and_the_way_back(window):
    window.context.navigate("editor", meeting_id=5)
    editor = window.page("editor")
    assert window.current_page() is editor
    assert editor.notes == [{"meeting_id": 5}]
    assert lit(window) == ["meetings"]
    window.context.back()
    assert editor.notes == [{"meeting_id": 5}, "left"]
    assert window.current_page() is window.page("meetings")


def test_a_page_that_holds_on_stays_in_front(window):
    window.page("meetings").lets_go = False
    window._navigation.items["outcomes"].click()
    assert window.current_page() is window.page("meetings")
    assert lit(window) == ["meetings"]
    assert not window.close()
    window.page("meetings").lets_go = True
    assert window.close()
    assert window.page("meetings").notes[-1] == "left"


def test_badges_follow_what_changes(window, waiting, changes, qtbot):
    item = window._navigation.items["outcomes"]
    qtbot.waitUntil(lambda: item.badge == 7)
    assert "7" in item.accessibleName()
    waiting["outcomes"] = 3
    changes.publish(Changed.of("person", 1))
    changes.publish(Changed.of("action_item", 1))
    qtbot.waitUntil(lambda: item.badge == 3)


def test_the_foot_says_that_all_is_saved_and_when_it_was_copied(window, runner, qtbot):
    foot = window._navigation.foot
    qtbot.waitUntil(lambda: "3 أيلول 2024" in foot.words()[1])
    assert foot.words()[0] == "محفوظ على هذا الجهاز"
    runner.command(lambda home: None)
    assert foot.words()[0] == "يُحفظ الآن…"
    qtbot.waitUntil(lambda: foot.words()[0] == "محفوظ على هذا الجهاز")


def test_a_narrow_window_shows_icons_only(window):
    window.resize(1366, 768)
    wide = window._navigation.width()
    window.resize(900, 700)
    assert window._navigation.width() < wide / 2


@pytest.mark.parametrize("scale", [100, 150])
def test_the_window_fits_the_small_screen_it_is_made_for(
    look_of, scale, runner, changes, tmp_path, qtbot
):
    window = MainWindow(
        look_of(scale=scale),
        runner,
        changes,
        Preferences(tmp_path / "window.ini"),
        [PageSpec("meetings", "الاجتماعات", Noting, "notebook-text")],
    )
    qtbot.addWidget(window)
    window.start()
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768
    assert window.minimumWidth() <= 1366
    assert window.minimumHeight() <= 700


def test_the_place_of_the_window_is_remembered(window, tmp_path):
    window.resize(1111, 666)
    window.close()
    assert not Preferences(tmp_path / "window.ini").geometry().isEmpty()


def test_a_refusal_nobody_took_is_said_in_the_language_of_the_window(window, runner, qtbot):
    def refuse(home):
        raise RefusedError("home.no_office")

    runner.command(refuse)
    qtbot.waitUntil(lambda: bool(window.messages.texts()))
    assert window.messages.texts() == [RefusedError("home.no_office").sentence("ar")]


def test_a_message_offers_to_take_back_what_was_done(window):
    taken_back = []
    window.messages.say("حُذف البند.", Action("تراجع", lambda: taken_back.append(1)))
    window.messages.say("حُذف البند.", Action("تراجع", lambda: taken_back.append(2)))
    assert window.messages.texts() == ["حُذف البند."]
    [button] = [b for b in window.messages.findChildren(QPushButton) if b.isVisible()]
    button.click()
    assert taken_back == [2]
    assert window.messages.texts() == []


def test_a_question_is_answered_by_words_and_enter_does_no_harm(window, qtbot):
    answers = []
    question = Question("حذف؟", "يُحذف البند.", do="احذف", keep="أبقِه", dangerous=True)
    dialog = window.messages.ask(
        question, lambda: answers.append("do"), lambda: answers.append("keep")
    )
    qtbot.waitUntil(dialog.isVisible)
    press(dialog, Qt.Key.Key_Return)
    assert answers == ["keep"]
    dialog = window.messages.ask(question, lambda: answers.append("do"))
    dialog.do_button.click()
    assert answers == ["keep", "do"]


def test_long_work_can_be_cancelled_from_its_bar(window, runner, qtbot):
    ends = []
    seen = threading.Event()

    def work(home, progress):
        progress.report(1, 2, "نصف")
        while True:
            progress.raise_if_cancelled()
            seen.wait(0.001)

    task = runner.long(work, cancelled=lambda: ends.append("cancelled"))
    window.messages.follow(task, "تُكتب الحزمة")
    [button] = [b for b in window.messages.findChildren(QPushButton) if b.text() == "إلغاء"]
    button.click()
    qtbot.waitUntil(lambda: ends == ["cancelled"])
    qtbot.waitUntil(lambda: window.messages.texts() == [])
