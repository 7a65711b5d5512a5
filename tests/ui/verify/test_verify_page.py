"""Verify as a person uses it: dropping, choosing, typing and pasting, and the answer in words."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.documents.seal_code import seal_code_text
from desktop.language.isolates import isolate
from desktop.language.names import Names
from desktop.models.record_validation import read_records
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.init_office import init_office
from desktop.services.print_minutes import print_minutes
from desktop.services.verdict import (
    Amendment,
    Checked,
    DocumentVerdict,
    FieldDifference,
    PageChange,
    PageDifference,
    Verdict,
)
from desktop.services.verdict_words import verdict_words
from desktop.storage.home import Home, open_home
from desktop.ui.context import AppContext
from desktop.ui.pages.verify import VerifyPage
from desktop.ui.verify.verdict_card import RED, VerdictCard, tone_of
from resources import resource_path
from tests.helpers.quiet import close_when_quiet
from tests.helpers.typing import press, type_text
from tests.services.papers import changed, code_of, reworded

Grab = Callable[[QWidget, str], None]

SAMPLE_VERDICT = DocumentVerdict(
    Verdict.GENUINE,
    Checked.PAGES,
    office=Names(ar="مكتب الحسكة"),
    code="حسكة",
    number="حسكة/2024/017",
    date="2024-09-03",
    subject="اجتماع مع منظمات المجتمع المدني",
    record_id=UUID(int=1),
    page_count=3,
    pages=(PageDifference(2, PageChange.WORDS, ("5,000",), ("500",)),),
    fields=(FieldDifference("outcomes[0].text", "5,000", "500"),),
    amended_by=(Amendment(UUID(int=2), "حسكة/2024/018", "2024-10-01", "correction"),),
)


@pytest.fixture(scope="session")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, UUID]:
    folder = tmp_path_factory.mktemp("verify") / "home"
    init_office(folder, "حسكة", Names(ar="مكتب الحسكة"))
    home = open_home(folder)
    sample = resource_path("sample", "meeting.json").read_text("utf-8")
    [meeting] = add_meetings(home, read_records(json.dumps(json.loads(sample)))).ids
    approve_minutes(home, meeting)
    home.close()
    return folder, meeting


@pytest.fixture
def home(made_office: tuple[Path, UUID], tmp_path: Path) -> Iterator[Home]:
    shutil.copytree(made_office[0], tmp_path / "home")
    opened = open_home(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def meeting(made_office: tuple[Path, UUID]) -> UUID:
    return made_office[1]


@pytest.fixture
def paper(home: Home, meeting: UUID, tmp_path: Path) -> Path:
    """Return the PDF of the approved minutes."""
    path = tmp_path / "محضر 001.pdf"
    path.write_bytes(print_minutes(home, meeting))
    return path


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> Iterator[VerifyPage]:
    made = VerifyPage(context)
    made.resize(1100, 760)
    made.show()
    made.activated()
    yield made
    close_when_quiet(qtbot, context.runner, made)


def drop(target: QWidget, path: Path) -> bool:
    """Drag a file onto a widget and let go; tell whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place, copy = QPointF(20, 20), Qt.DropAction.CopyAction
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, mime, left, nothing)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(place, copy, mime, left, nothing))
    return True


def answered(qtbot: Any, page: VerifyPage, focused: str = "answer") -> VerdictCard:
    qtbot.waitUntil(page.answer.isVisible)
    assert not page.waiting.isVisible()
    assert {"answer": page.answer, "code": page.ask.code.line}[focused].hasFocus()
    return page.answer


def test_a_dropped_pdf_is_verified_and_its_record_opened(
    qtbot, page, paper, meeting, went_to, grab: Grab
):
    assert drop(page.ask, paper)
    assert page.waiting.isVisible()
    card = answered(qtbot, page)
    assert card.property("tone") == "green"
    assert card.title.text() == "المحضر صحيح"
    assert "حسكة/2024/001" in card.says.text()
    assert card.tag.text() in card.accessibleName()
    grab(page, "verify-genuine")
    card.record_button.click()
    assert went_to == [("meetings", {"meeting_id": meeting})]


def test_a_changed_page_is_red_and_named(qtbot, page, paper):
    paper.write_bytes(changed(paper.read_bytes(), reworded(1)))
    assert drop(page.ask, paper)
    card = answered(qtbot, page)
    assert card.property("tone") == "red"
    assert "الصفحة 1" in card.lines.text()


def test_other_files_cannot_be_dropped(page, tmp_path):
    other = tmp_path / "notes.txt"
    other.write_text("x")
    assert not drop(page.ask, other)
    assert not page.waiting.isVisible()


def test_a_file_is_chosen_by_button(qtbot, page, paper, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(paper), ""))
    page.ask.file_button.click()
    assert answered(qtbot, page).property("tone") == "green"


def test_the_short_code_is_typed_and_entered(qtbot, page, home, meeting):
    digits = code_of(home, meeting).content_hash.removeprefix("sha256:")[:16]
    type_text(page.ask.code, " ".join(digits[place : place + 4] for place in range(0, 16, 4)))
    press(page.ask.code, Qt.Key.Key_Return)
    card = answered(qtbot, page)
    assert card.title.text() == "الرمز صحيح والسجل عندنا"
    assert card.record_button.isVisible()


def test_the_text_of_the_code_is_pasted(qtbot, page, home, meeting):
    clipboard = QApplication.clipboard()
    clipboard.setText(seal_code_text(code_of(home, meeting)) + "\n")
    page.ask.code.line.setFocus()
    page.ask.code.line.paste()
    page.ask.code_button.click()
    assert answered(qtbot, page).property("tone") == "green"
    clipboard.clear()


def test_what_is_no_code_is_said_in_words(qtbot, page):
    type_text(page.ask.code, "8F3A")
    page.ask.code_button.click()
    card = answered(qtbot, page, focused="code")
    assert page.ask.code.line.selectedText() == "8F3A"  # typed anew, or put right, at once
    assert (card.property("tone"), card.title.text()) == ("amber", "تعذّر التحقق")
    assert "16" in card.says.text()
    assert not card.record_button.isVisible()


def test_an_empty_code_asks_for_nothing(page):
    page.ask.code_button.click()
    assert not page.waiting.isVisible()


def test_the_last_paper_asked_for_is_the_one_that_is_answered(qtbot, page, paper, tmp_path):
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(paper.read_bytes()[:9000])
    page.verify_file(paper)
    page.verify_file(torn)
    assert answered(qtbot, page).title.text() == "الملف ناقص"


def test_an_answer_that_comes_too_late_is_passed_over(qtbot, page, paper, tmp_path):
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(paper.read_bytes()[:9000])
    page.verify_file(paper)
    runner = page.context.runner
    finished, go_on = threading.Event(), threading.Event()
    landed: list[None] = []
    runner.query(lambda _home: finished.set(), landed.append)  # comes after it on its thread
    runner.query(lambda _home: go_on.wait(60), lambda _: None)
    assert finished.wait(60)  # the answer is on its way, and nothing has been delivered yet
    page.verify_file(torn)
    qtbot.waitUntil(lambda: bool(landed))
    assert not page.answer.isVisible()
    go_on.set()
    assert answered(qtbot, page).title.text() == "الملف ناقص"


def test_another_page_can_hand_over_a_file(qtbot, page, paper):
    page.activated(path=paper)
    assert answered(qtbot, page).property("tone") == "green"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_verdict_has_words_and_a_tone(qtbot, look_of, grab: Grab, language):
    look = look_of(language)
    card = VerdictCard(look)
    qtbot.addWidget(card)
    card.resize(760, 380)
    card.show()
    for verdict in Verdict:
        found = replace(SAMPLE_VERDICT, verdict=verdict)
        card.show_verdict(found, verdict_words(found, language, wrap=isolate), [])
        assert card.tag.text()
        assert card.do.isVisible()
        assert (card.property("tone") == "red") is (verdict in RED)
        assert card.property("tone") == tone_of(verdict)
        grab(card, f"verdict-{verdict.value}-{language}")
