"""All that lies on a stick: several bundles, their parts and senders, through the page."""

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.services.attach_file import attach_file
from desktop.services.bundle_load import SMALLEST_PART
from desktop.services.export_bundle import export_bundle
from desktop.services.list_meetings import list_meeting_ids
from desktop.services.own_office import own_identity
from desktop.services.peek_bundles import peek_files
from desktop.services.trust_office import revoke_office
from desktop.ui.dialogs.import_preview import ImportPreviewDialog
from desktop.ui.transfer import finding
from tests.helpers.typing import focus
from tests.sync.desks import Desk
from tests.ui.transfer.told import click, lines_of, plain, words_of


def put(stick: Path, name: str, bundle: Path) -> Path:
    return Path(shutil.copy(bundle, stick / name))


def test_all_that_lies_on_the_stick_is_taken_in_together(
    qtbot, open_page, dialog, plug, stick, desks: list[Desk]
):
    """Two of one office, the later builds on the earlier, and one of another."""
    hasaka, qamishli, raqqa, _ = desks
    key = qamishli.add("أول")
    put(stick, "b.mahdar", qamishli.send(hasaka))
    qamishli.edit(key, subject="أول معدّل")
    qamishli.add("ثان")
    put(stick, "a.mahdar", qamishli.send(hasaka))
    raqqa.add("لقاء في الرقة")
    put(stick, "c.mahdar", raqqa.send(hasaka))
    plug()
    page = open_page()
    qtbot.waitUntil(page.receive.look_button.isVisible)
    assert len(page.receive.rows()) == 3
    assert all(row.is_chosen() for row in page.receive.rows())
    click(page.receive.look_button)
    preview = dialog(page, ImportPreviewDialog)
    assert "3 اجتماعات جديدة" in words_of(preview)
    assert "ينقص" not in words_of(preview)
    assert list_meeting_ids(hasaka.home) == []
    click(preview.import_button)
    qtbot.waitUntil(page.receive.result.isVisible)
    title, *lines = lines_of(page.receive.result.words())
    assert "مكتب قامشلي" in title
    assert "مكتب رقة" in title
    assert lines == ["3 اجتماعات جديدة"]
    assert hasaka.look(key)["subject"] == "أول معدّل"
    click(page.receive.done_button)
    qtbot.waitUntil(lambda: not page.receive.look_button.isEnabled())
    assert not any(row.is_chosen() for row in page.receive.rows()), "all of it is here now"


@pytest.mark.slow
def test_parts_are_one_bundle_and_what_is_missing_is_named(
    qtbot, open_page, dialog, plug, stick, tmp_path, hasaka: Desk, qamishli: Desk
):
    for number in range(2):
        paper = tmp_path / f"{number}.bin"
        paper.write_bytes(bytes([number]) * (5 * 1024**2))
        attach_file(qamishli.home, qamishli.add(), paper)
    target = tmp_path / "o.mahdar"
    made = export_bundle(qamishli.home, target, ["حسكة"], part_size=SMALLEST_PART)
    one, two = made.paths
    put(stick, "2.mahdar", two)
    plug()
    page = open_page()
    qtbot.waitUntil(page.receive.look_button.isVisible)
    [row] = page.receive.rows()
    assert "بلا الجزء 1 من 2" in plain(row.texts()[1])
    put(stick, "1.mahdar", one)
    qtbot.waitUntil(lambda: "جزآن" in page.receive.rows()[0].texts()[1])
    click(page.receive.look_button)
    preview = dialog(page, ImportPreviewDialog)
    assert "اجتماعان جديدان" in words_of(preview)
    assert "مرفقان" in words_of(preview)
    click(preview.import_button)
    qtbot.waitUntil(page.receive.result.isVisible)
    assert "مرفقان مكتملان" in page.receive.result.words()


def test_one_that_is_torn_keeps_no_other_out(
    qtbot, open_page, dialog, plug, stick, hasaka: Desk, qamishli: Desk
):
    qamishli.add("سليم")
    whole = qamishli.send(hasaka)
    torn = put(stick, "torn.mahdar", whole)
    torn.write_bytes(whole.read_bytes()[:-40])
    put(stick, "whole.mahdar", whole)
    (stick / "letter.mahdar").write_text("رسالة", "utf-8")
    plug()
    page = open_page()
    qtbot.waitUntil(page.receive.look_button.isVisible)
    first, second = page.receive.rows()
    assert "من مكتب قامشلي" in plain(first.texts()[0]), "of two copies the whole one is taken"
    assert second.check is None
    assert "ليس حزمة نقل" in second.texts()[1]
    page.receive.bundles_chosen.emit([torn, stick / "whole.mahdar"])
    preview = dialog(page, ImportPreviewDialog)
    assert "مبتورة" in words_of(preview)
    click(preview.import_button)
    qtbot.waitUntil(page.receive.result.isVisible)
    assert "لم يؤخذ شيء بعد من الملف المبتور" in page.receive.result.words()
    assert page.receive.salvage_button.isVisible()
    assert len(list_meeting_ids(hasaka.home)) == 1


def test_the_sender_is_named_with_what_its_standing_means(
    qtbot, open_page, dialog, plug, stick, hasaka: Desk, qamishli: Desk
):
    put(stick, "a.mahdar", qamishli.send(hasaka))
    with qamishli.home.reading() as session:
        office = own_identity(session).office_id
    revoke_office(hasaka.home, office)
    plug()
    page = open_page()
    qtbot.waitUntil(page.receive.look_button.isVisible)
    [row] = page.receive.rows()
    assert "قبل إبطال مفتاحه" in row.texts()[1]
    assert not row.is_chosen()
    click(row.check)
    click(page.receive.look_button)
    preview = dialog(page, ImportPreviewDialog)
    assert "أُلغيت الثقة" in words_of(preview)
    assert preview.import_button is None
    click(preview.leave_button)


def test_what_was_just_written_is_told_and_not_ticked(qtbot, open_page, plug, hasaka: Desk):
    hasaka.add()
    plug()
    page = open_page()
    qtbot.waitUntil(lambda: any(button.isVisible() for button in page.send.stick_buttons()))
    click(page.send.stick_buttons()[0])
    qtbot.waitUntil(page.send.written.isVisible)
    qtbot.waitUntil(page.receive.look_button.isVisible)
    qtbot.waitUntil(lambda: "كُتبت هنا" in page.receive.rows()[0].tags())
    assert not page.receive.look_button.isEnabled()


def test_a_slow_stick_keeps_neither_window_nor_database_waiting(
    qtbot, open_page, plug, stick, monkeypatch, context, hasaka: Desk, qamishli: Desk
):
    put(stick, "slow.mahdar", qamishli.send(hasaka))
    may_go_on, asked = threading.Event(), threading.Event()

    def slowly(identity, paths):
        asked.set()
        may_go_on.wait()
        return peek_files(identity, paths)

    monkeypatch.setattr(finding, "peek_files", slowly)
    plug()
    page = open_page()
    try:
        qtbot.waitUntil(asked.is_set)
        answers: list[int] = []
        context.runner.query(lambda home: len(list_meeting_ids(home)), answers.append)
        qtbot.waitUntil(lambda: answers == [0])
        assert page.receive.rows() == []
        assert not context.runner.is_busy, "the window could be closed"
    finally:
        may_go_on.set()
    qtbot.waitUntil(lambda: len(page.receive.rows()) == 1)


def test_all_of_it_works_by_the_keyboard(
    qtbot, open_page, dialog, plug, stick, hasaka: Desk, qamishli: Desk
):
    """From the box of a bundle by Tab to the button, by Enter through the preview."""
    qamishli.add("بلا فأرة")
    put(stick, "a.mahdar", qamishli.send(hasaka))
    plug()
    page = open_page()
    qtbot.waitUntil(page.receive.look_button.isVisible)
    [row] = page.receive.rows()
    focus(row.check)
    for ticked in (False, True):
        QTest.keyClick(row.check, Qt.Key.Key_Space)
        assert page.receive.look_button.isEnabled() == ticked
    QTest.keyClick(row.check, Qt.Key.Key_Backtab)
    assert page.card_button.hasFocus()
    focus(row.check)
    met = [row.check]
    while met[-1] is not page.send.place_button:
        QTest.keyClick(met[-1], Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    buttons = [page.receive.look_button, page.receive.file_button, page.send.chip("قامشلي")]
    assert [met.index(button) for button in buttons] == [1, 2, 4]
    assert met.index(page.send.stick_buttons()[0]) == len(met) - 2
    focus(page.receive.look_button)
    QTest.keyClick(page.receive.look_button, Qt.Key.Key_Space)
    preview = dialog(page, ImportPreviewDialog)
    QTest.keyClick(preview, Qt.Key.Key_Return)
    qtbot.waitUntil(page.receive.result.isVisible)
    assert len(list_meeting_ids(hasaka.home)) == 1
    focus(page.receive.done_button)
    QTest.keyClick(page.receive.done_button, Qt.Key.Key_Space)
    assert page.receive.choosing.isVisible()


def test_a_stick_of_many_strangers_leaves_the_buttons_on_the_screen(
    qtbot, open_page, dialog, stick, hasaka: Desk, qamishli: Desk
):
    qamishli.add()
    whole = put(stick, "whole.mahdar", qamishli.send(hasaka))
    letters = [stick / f"{number}.mahdar" for number in range(9)]
    for letter in letters:
        letter.write_text("رسالة", "utf-8")
    page = open_page()
    page.receive.bundles_chosen.emit([whole, *letters])
    preview = dialog(page, ImportPreviewDialog)
    assert "5 ملفات أخرى لم يؤخذ منها شيء" in words_of(preview)
    assert preview.height() <= preview.screen().availableSize().height()
    click(preview.import_button)
    qtbot.waitUntil(page.receive.result.isVisible)
    assert len(list_meeting_ids(hasaka.home)) == 1
