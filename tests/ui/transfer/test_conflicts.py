"""Conflicts as a person decides them: side by side, marked, taken, written anew, taken back."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.services.approve_minutes import approve_minutes
from desktop.services.list_conflicts import list_conflicts
from desktop.services.set_state import set_state
from desktop.ui.transfer.word_marks import Run, mark_words
from tests.helpers.typing import focus, replace_text
from tests.sync.desks import Desk

OURS, THEIRS = "اجتماع مع منظمات الإغاثة", "لقاء مع المنظمات"


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def meeting(hasaka: Desk, qamishli: Desk) -> UUID:
    """Make a conflict over the subject of a meeting."""
    key = hasaka.add("اجتماع مع المنظمات")
    qamishli.receive(hasaka.send(qamishli))
    hasaka.edit(key, subject=OURS)
    qamishli.edit(key, subject=THEIRS)
    hasaka.receive(qamishli.send(hasaka))
    return key


@pytest.fixture
def card(qtbot, meeting, open_page):
    page = open_page()
    qtbot.waitUntil(lambda: len(page.conflicts.cards()) == 1)
    return page.conflicts.cards()[0]


def choice(card, words: str) -> QPushButton:
    return next(b for b in card.take_buttons if words in b.text())


def test_the_texts_stand_side_by_side_with_their_writers(card):
    assert card.texts() == ["اجتماع مع المنظمات", *sorted([OURS, THEIRS])]
    said = " ".join(label.text() for label in card.findChildren(QLabel))
    for word in ("الموضوع", "الأصل", "عندنا", "قامشلي", "كاتب حسكة", "كاتب قامشلي"):
        assert word in said


@pytest.mark.parametrize(("words", "subject"), [("كتبناه", OURS), ("قامشلي", THEIRS)])
def test_one_of_them_is_taken_and_then_the_other(
    qtbot, card, meeting, hasaka: Desk, said, last_bar, words, subject
):
    click(choice(card, words))
    qtbot.waitUntil(lambda: list_conflicts(hasaka.home) == [])
    assert hasaka.look(meeting)["subject"] == subject
    qtbot.waitUntil(lambda: "حُسم" in said())
    [other] = [b for b in last_bar().findChildren(QPushButton) if b.text()]
    click(other)
    different = THEIRS if subject == OURS else OURS
    qtbot.waitUntil(lambda: hasaka.look(meeting)["subject"] == different)


def test_another_text_is_written(qtbot, card, meeting, hasaka: Desk, qamishli: Desk):
    click(card.other_button)
    assert card.editor().value() == OURS
    replace_text(card.editor(), "")
    click(card.save_button)
    assert card.editor().problem()
    replace_text(card.editor(), "لقاء مع منظمات الإغاثة")
    click(card.save_button)
    qtbot.waitUntil(lambda: list_conflicts(hasaka.home) == [])
    qamishli.receive(hasaka.send(qamishli))
    assert qamishli.look(meeting)["subject"] == "لقاء مع منظمات الإغاثة"


def test_what_is_being_written_survives_another_import(
    qtbot, card, meeting, hasaka: Desk, qamishli: Desk, context
):
    click(card.other_button)
    replace_text(card.editor(), "نص لم يكتمل")
    qamishli.add("اجتماع آخر")
    made = hasaka.receive(qamishli.send(hasaka))
    page = card.window()
    before = len(page.history.texts())
    context.changes.publish(made.changed)
    qtbot.waitUntil(lambda: len(page.history.texts()) > before)
    assert page.conflicts.cards() == [card]
    assert card.editor().value() == "نص لم يكتمل"


def test_the_meeting_is_one_click_away(card, meeting, went_to):
    click(card.open_button)
    assert went_to == [("meetings", {"meeting_id": meeting})]


def test_a_date_is_shown_in_words_and_only_taken(qtbot, open_page, hasaka: Desk, qamishli: Desk):
    key = hasaka.add()
    qamishli.receive(hasaka.send(qamishli))
    hasaka.edit(key, held_on=date(2026, 3, 10))
    qamishli.edit(key, held_on=date(2026, 3, 12))
    hasaka.receive(qamishli.send(hasaka))
    page = open_page()
    qtbot.waitUntil(lambda: len(page.conflicts.cards()) == 1)
    [card] = page.conflicts.cards()
    assert any("10 آذار 2026" in text for text in card.texts())
    assert not hasattr(card, "other_button")
    click(choice(card, "قامشلي"))
    qtbot.waitUntil(lambda: hasaka.look(key)["held_on"] == date(2026, 3, 12))


def test_removed_here_and_edited_there_asks_whether_to_keep(
    qtbot, open_page, hasaka: Desk, qamishli: Desk
):
    key = hasaka.add("موضوع")
    qamishli.receive(hasaka.send(qamishli))
    hasaka.edit(key, removed=True)
    qamishli.edit(key, subject="موضوع معدّل")
    hasaka.receive(qamishli.send(hasaka))
    page = open_page()
    qtbot.waitUntil(lambda: bool(page.conflicts.cards()))
    card = page.conflicts.cards()[0]
    click(choice(card, "الإبقاء"))
    qtbot.waitUntil(lambda: list_conflicts(hasaka.home) == [])
    assert hasaka.look(key)["removed"] is False


def test_the_report_of_an_import_leads_to_the_conflicts(qtbot, meeting, open_page):
    page = open_page()
    qtbot.waitUntil(lambda: len(page.conflicts.cards()) == 1)
    page.receive.show_taken("من مكتب قامشلي", ["تعارض واحد"], conflicts=1)
    focus(page.receive.conflicts_button)
    click(page.receive.conflicts_button)
    qtbot.waitUntil(lambda: any(card.take_buttons[0].hasFocus() for card in page.conflicts.cards()))


def test_minutes_approved_here_are_not_changed_by_a_decision(
    qtbot, open_page, hasaka: Desk, qamishli: Desk
):
    fields = {
        "organizers": [{"organization": "دائرة العلاقات", "role": "lead"}],
        "attendance": [{"person": {"name": "إلهام أحمد"}}],
    }
    key = hasaka.add("موضوع", **fields)
    qamishli.receive(hasaka.send(qamishli))
    set_state(hasaka.home, key, "review")
    approve_minutes(hasaka.home, key)
    qamishli.edit(key, subject="موضوع معدّل")
    hasaka.receive(qamishli.send(hasaka))
    page = open_page()
    qtbot.waitUntil(lambda: bool(page.conflicts.cards()))
    [card] = page.conflicts.cards()
    assert len(card.take_buttons) == 1
    click(card.take_buttons[0])
    qtbot.waitUntil(lambda: list_conflicts(hasaka.home) == [])
    assert hasaka.look(key)["subject"] == "موضوع"


# ── Marks ────────────────────────────────────────────────────────────────────
def test_words_are_marked_not_letters():
    assert mark_words("تشكيل لجنة خلال أسبوعين.", "تشكيل لجنة خلال شهر.") == [
        Run("تشكيل لجنة خلال ", "same"),
        Run("أسبوعين ", "removed"),
        Run("شهر", "added"),
        Run(".", "same"),
    ]


def test_a_word_at_the_end_is_not_taken_for_another_because_a_space_follows_it():
    assert mark_words("في الطرق", "في الطرق كافة") == [
        Run("في الطرق ", "same"),
        Run("كافة", "added"),
    ]


@given(st.text(max_size=60), st.text(max_size=60))
def test_marks_lose_nothing_of_the_text(base, text):
    runs = mark_words(base, text)
    assert "".join(run.text for run in runs if run.mark != "removed") == text
    kept = "".join(run.text for run in runs if run.mark != "added")
    assert kept.split() == base.split() or "".join(kept.split()) == "".join(base.split())
