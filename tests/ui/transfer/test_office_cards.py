"""Exchanging cards: ours goes out, theirs comes in, is compared, and may be revoked."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.language.names import Names
from desktop.models.trust import REVOKED, UNVERIFIED, VERIFIED
from desktop.services.init_office import init_office
from desktop.services.list_transfers import list_offices
from desktop.services.make_office_card import make_office_card
from desktop.services.office_card_files import read_card_file, save_office_card
from desktop.services.show_office import show_office
from desktop.storage.home import Home, open_home
from desktop.sync.office_card import read_card
from desktop.ui.dialogs.office_card import OfficeCardDialog
from desktop.ui.dialogs.our_card import OurCardDialog
from desktop.ui.dialogs.question import QuestionDialog
from desktop.ui.transfer.number_grid import NumberGrid


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def trust_of(home: Home, code: str) -> str | None:
    return next((office.trust for office in list_offices(home) if office.code == code), None)


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    """Return the card of an office that nobody knows, on a stick."""
    init_office(tmp_path / "stranger", "منبج", Names(ar="مكتب منبج", ku="Ofîsa Minbicê"))
    home = open_home(tmp_path / "stranger")
    card = tmp_path / "منبج.mahdar-card"
    card.write_bytes(make_office_card(home).encoded)
    home.close()
    return card


def open_card(page, choose_file, card: Path) -> None:
    click(page.offices.open_button)
    choose_file(page, card)


def test_our_card_shows_the_numbers_and_is_saved(
    qtbot, open_page, dialog, choose_file, said, home, tmp_path
):
    page = open_page()
    click(page.card_button)
    ours = dialog(page, OurCardDialog)
    office = show_office(home)
    assert ours.numbers.groups == tuple(office.fingerprint.split())
    click(ours.save_button)
    target = tmp_path / "card.mahdar-card"
    assert choose_file(page, target) == "mahdar-حسكة.mahdar-card"
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "card.mahdar-card" in said())
    assert read_card(target.read_bytes()).office_id == office.id
    ours.close()


def test_a_compared_card_is_trusted(qtbot, open_page, dialog, choose_file, said, home, stranger):
    page = open_page()
    open_card(page, choose_file, stranger)
    card = dialog(page, OfficeCardDialog)
    assert card.standing.text() == "غير معروف بعد"
    [numbers] = card.findChildren(NumberGrid)
    assert " ".join(numbers.groups) == read_card(stranger.read_bytes()).fingerprint.spoken
    click(card.trust_button)
    qtbot.waitUntil(lambda: trust_of(home, "منبج") == VERIFIED)
    qtbot.waitUntil(lambda: any(line[0] == "مكتب منبج" for line in page.offices.texts()))
    assert page.send.chip("منبج").isEnabled()
    assert "مكتب منبج" in said()


def test_enter_does_not_vouch_for_an_office(qtbot, open_page, dialog, choose_file, home, stranger):
    page = open_page()
    open_card(page, choose_file, stranger)
    card = dialog(page, OfficeCardDialog)
    QTest.keyClick(card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: trust_of(home, "منبج") == UNVERIFIED)


def test_a_card_that_waits_is_named_but_not_sent_to_and_is_compared_later(
    qtbot, open_page, dialog, choose_file, home, stranger
):
    page = open_page()
    open_card(page, choose_file, stranger)
    click(dialog(page, OfficeCardDialog).keep_button)
    qtbot.waitUntil(lambda: "مكتب منبج" in page.send.summary())
    assert "لم تُقارن أرقامه" in page.send.summary()
    assert "منبج" not in page.send.chosen()
    click(page.offices.action("منبج"))
    click(dialog(page, OfficeCardDialog).trust_button)
    qtbot.waitUntil(lambda: trust_of(home, "منبج") == VERIFIED)


def test_numbers_that_differ_keep_the_card_out(
    qtbot, open_page, dialog, choose_file, said, home, stranger
):
    page = open_page()
    open_card(page, choose_file, stranger)
    click(dialog(page, OfficeCardDialog).differs_button)
    assert "لم تُقبل" in said()
    assert trust_of(home, "منبج") is None


def test_a_file_that_is_no_card_is_refused_in_words(
    qtbot, open_page, choose_file, tmp_path, context
):
    refused: list[Any] = []
    context.runner.refused.connect(refused.append)
    page = open_page()
    other = tmp_path / "letter.mahdar-card"
    other.write_text("سلام", encoding="utf-8")
    open_card(page, choose_file, other)
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].code == "card.not_a_card"


def test_our_own_card_is_recognised(qtbot, open_page, dialog, choose_file, home, tmp_path):
    page = open_page()
    ours = tmp_path / "ours.mahdar-card"
    ours.write_bytes(make_office_card(home).encoded)
    open_card(page, choose_file, ours)
    card = dialog(page, OfficeCardDialog)
    assert card.standing.text() == "مكتبنا"
    assert not hasattr(card, "trust_button")
    card.close()


def test_trust_ends_after_a_question_whose_safe_answer_is_enter(qtbot, open_page, dialog, home):
    page = open_page()
    click(page.offices.action("قامشلي"))
    QTest.keyClick(dialog(page, QuestionDialog), Qt.Key.Key_Return)
    assert trust_of(home, "قامشلي") == VERIFIED
    click(page.offices.action("قامشلي"))
    click(dialog(page, QuestionDialog).do_button)
    qtbot.waitUntil(lambda: trust_of(home, "قامشلي") == REVOKED)
    qtbot.waitUntil(lambda: "قامشلي" not in page.send.chosen())


def test_our_code_is_photographed_and_opened_as_a_card(
    qtbot, open_page, dialog, choose_file, home, stranger, tmp_path
):
    theirs = open_home(tmp_path / "stranger")
    photograph = save_office_card(theirs, tmp_path / "photograph.png")
    theirs.close()
    page = open_page()
    open_card(page, choose_file, photograph)
    card = dialog(page, OfficeCardDialog)
    [numbers] = card.findChildren(NumberGrid)
    assert " ".join(numbers.groups) == read_card(stranger.read_bytes()).fingerprint.spoken
    card.close()


def test_our_card_is_shown_as_a_code_that_cameras_read(open_page, dialog, home):
    page = open_page()
    click(page.card_button)
    ours = dialog(page, OurCardDialog)
    shown = ours.code.pixmap().toImage()
    shown.save(str(home.folder.parent / "screen.png"))
    assert read_card(read_card_file(home.folder.parent / "screen.png")).office_id == (
        show_office(home).id
    )
    ours.close()
