"""Why offices are trusted stands in words, and what lessens or raises it is asked in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.models.trust import Peer
from desktop.services.list_standings import OfficeStanding, list_standings
from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.office_card_files import save_office_card
from desktop.services.speak_for_office import let_introduce, vouch_for_office, warn_of_office
from desktop.storage.home import Home
from desktop.ui.dialogs.new_keys import NewKeysDialog
from desktop.ui.dialogs.office_card import OfficeCardDialog
from desktop.ui.dialogs.our_card import OurCardDialog
from desktop.ui.dialogs.question import QuestionDialog
from tests.sync.desks import Desk


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def standing(home: Home, code: str) -> OfficeStanding:
    return next(one for one in list_standings(home) if one.code == code)


@pytest.fixture
def questioned(desks: list[Desk]) -> Home:
    """Return the first home, whose introducer warned of an office and vouched for another."""
    hasaka, qamishli, raqqa, kobani = desks
    with hasaka.home.unit_of_work() as work:
        kobani_id = standing(hasaka.home, kobani.code).office_id
        work.session.delete(work.session.get_one(Peer, kobani_id))
        work.commit()
    let_introduce(hasaka.home, standing(hasaka.home, qamishli.code).office_id, may=True)
    warn_of_office(qamishli.home, standing(qamishli.home, raqqa.code).office_id, "سُرق الحاسوب")
    vouch_for_office(qamishli.home, kobani_id)
    hasaka.receive(qamishli.send(hasaka))
    return hasaka.home


def test_standings_are_told_and_a_warning_is_answered(
    qtbot, open_page, dialog, said, questioned, desks
):
    *_, raqqa, kobani = desks
    page = open_page()
    qtbot.waitUntil(lambda: page.offices.findChild(QWidget, f"more-{raqqa.code}") is not None)
    told = {line[0]: line for line in page.offices.texts()}
    assert "مزكّى" in told[f"مكتب {kobani.code}"]
    notes = "\n".join(label.text() for label in page.offices.notes())
    assert "زكّاه" in notes
    assert "سُرق الحاسوب" in notes
    assert page.send.chip(kobani.code).isEnabled()
    assert raqqa.code not in page.send.chosen()
    click(page.offices.action(raqqa.code))
    question = dialog(page, QuestionDialog)
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert standing(questioned, raqqa.code).because == "questioned"
    click(page.offices.action(raqqa.code, "more"))
    click(dialog(page, QuestionDialog).do_button)
    qtbot.waitUntil(lambda: standing(questioned, raqqa.code).trust == "verified")
    qtbot.waitUntil(lambda: f"مكتب {raqqa.code}" not in page.send.summary())
    assert "نُحّي" in said()


def test_the_menu_of_an_office_lets_it_introduce_after_a_question(
    qtbot, open_page, dialog, home, qamishli
):
    page = open_page()
    qtbot.waitUntil(lambda: page.offices.findChild(QWidget, f"more-{qamishli.code}") is not None)
    menu = page.trust.menu_for(standing(home, qamishli.code))
    assert len(menu.actions()) == 3
    menu.actions()[0].trigger()
    click(dialog(page, QuestionDialog).do_button)
    qtbot.waitUntil(lambda: standing(home, qamishli.code).introduces)
    qtbot.waitUntil(lambda: any("يزكّي" in note.text() for note in page.offices.notes()))
    page.trust.menu_for(standing(home, qamishli.code)).actions()[0].trigger()
    qtbot.waitUntil(lambda: not standing(home, qamishli.code).introduces)


def test_other_keys_are_trusted_once_all_of_them_was_typed(
    qtbot, open_page, dialog, choose_file, home, hasaka, qamishli, tmp_path
):
    make_new_keys(qamishli.home, revoke_old=True)
    save_office_card(qamishli.home, tmp_path / "new.mahdar-card")
    seen = make_office_card(qamishli.home).fingerprint
    page = open_page()
    click(page.offices.open_button)
    choose_file(page, tmp_path / "new.mahdar-card")
    card = dialog(page, OfficeCardDialog)
    assert not card.anew_button.isEnabled()
    card.typed.line.setText(" ".join(seen.words[:5]))
    assert card.typed.agreed.text().count("✓") == 5
    assert not card.anew_button.isEnabled()
    card.typed.line.setText(" ".join([*seen.words[:5], "غير هذا"]))
    assert "رقم" in card.typed.told.text()
    card.typed.line.setText(seen.spoken)
    assert card.typed.agreed.text().count("✓") == 8
    click(card.anew_button)
    qtbot.waitUntil(lambda: standing(home, qamishli.code).trust == "verified")
    meeting = qamishli.add("بالمفاتيح الجديدة")
    hasaka.receive(qamishli.send(hasaka))
    assert hasaka.look(meeting)["subject"] == "بالمفاتيح الجديدة"


def test_new_keys_are_made_after_a_dialog_that_enter_leaves(
    qtbot, open_page, dialog, said, home, hasaka, qamishli
):
    old = make_office_card(home).fingerprint.spoken
    page = open_page()
    click(page.card_button)
    click(dialog(page, OurCardDialog).new_keys_button)
    QTest.keyClick(dialog(page, NewKeysDialog), Qt.Key.Key_Return)
    assert make_office_card(home).fingerprint.spoken == old
    qtbot.waitUntil(lambda: not [d for d in page.findChildren(NewKeysDialog) if d.isVisible()])
    click(dialog(page, OurCardDialog).new_keys_button)
    click(dialog(page, NewKeysDialog).replace_button)
    qtbot.waitUntil(lambda: make_office_card(home).fingerprint.spoken != old)
    qtbot.waitUntil(lambda: "نسخة احتياطية" in said())
    new = tuple(make_office_card(home).fingerprint.groups)
    qtbot.waitUntil(lambda: dialog(page, OurCardDialog).numbers.groups == new)
    dialog(page, OurCardDialog).close()
    qamishli.receive(hasaka.send(qamishli))
    assert standing(qamishli.home, hasaka.code).because == "succession"
