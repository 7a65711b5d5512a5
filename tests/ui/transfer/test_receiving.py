"""Bundles that come in from a real office, through the page."""

import random
import threading
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.language.names import Names
from desktop.language.progress import Progress
from desktop.models.record_validation import validate
from desktop.services.add_meetings import add_meetings
from desktop.services.bundle_passphrase import new_passphrase
from desktop.services.export_bundle import export_bundle
from desktop.services.init_office import init_office
from desktop.services.list_meetings import list_meeting_ids
from desktop.services.list_transfers import list_transfers
from desktop.services.make_office_card import make_office_card
from desktop.services.receive_several import import_several
from desktop.services.trust_office import trust_office
from desktop.storage.home import open_home
from desktop.sync.bundle_format import passphrase_lock
from desktop.sync.import_counts import ImportCounts, MissingChanges
from desktop.ui.dialogs.bundle_passphrase import BundlePassphraseDialog
from desktop.ui.dialogs.import_preview import ImportPreviewDialog
from desktop.ui.dialogs.office_card import OfficeCardDialog
from desktop.ui.transfer import receiving
from desktop.ui.transfer.import_words import ImportWords
from desktop.ui.transfer.transfer_words import TransferWords
from tests.sync.desks import Desk
from tests.ui.transfer.told import click, lines_of, plain


def is_open(dialog: QDialog) -> bool:
    return shiboken6.isValid(dialog) and dialog.isVisible()


def test_a_bundle_is_looked_into_then_taken_in(
    qtbot, open_page, dialog, plug, stick, hasaka: Desk, qamishli: Desk
):
    qamishli.add("لقاء في القامشلي")
    bundle = qamishli.send(hasaka)
    (stick / "brought.mahdar").write_bytes(bundle.read_bytes())
    plug()
    page = open_page()
    qtbot.waitUntil(page.receive.look_button.isVisible)
    [row] = page.receive.rows()
    assert lines_of(row.texts()[0]) == ["من مكتب قامشلي"]
    click(page.receive.look_button)
    preview = dialog(page, ImportPreviewDialog)
    assert list_meeting_ids(hasaka.home) == []
    click(preview.import_button)
    qtbot.waitUntil(page.receive.result.isVisible)
    title, *lines = lines_of(page.receive.result.words())
    assert "مكتب قامشلي" in title
    assert lines == ["اجتماع جديد واحد"]
    assert len(list_meeting_ids(hasaka.home)) == 1
    assert not page.receive.conflicts_button.isVisible()
    click(page.receive.done_button)
    assert page.receive.choosing.isVisible()


def test_what_is_left_is_not_taken(qtbot, open_page, dialog, hasaka: Desk, qamishli: Desk):
    qamishli.add()
    page = open_page()
    page.receive.bundles_chosen.emit([qamishli.send(hasaka)])
    click(dialog(page, ImportPreviewDialog).leave_button)
    assert page.receive.choosing.isVisible()
    assert list_transfers(hasaka.home) == []


def test_a_bundle_is_dropped_onto_the_card(qtbot, open_page, dialog, hasaka: Desk, qamishli: Desk):
    page = open_page()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(qamishli.send(hasaka)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), action, data, buttons, keys)
    QApplication.sendEvent(page.receive, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page.receive, QDropEvent(QPointF(50, 50), action, data, buttons, keys))
    dialog(page, ImportPreviewDialog).close()


def test_other_files_are_not_taken_by_dropping(open_page, tmp_path):
    page = open_page()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "letter.pdf"))])
    enter = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page.receive, enter)
    assert not enter.isAccepted()


def test_a_torn_bundle_is_refused_and_what_is_whole_is_offered(
    qtbot, open_page, dialog, tmp_path, hasaka: Desk, qamishli: Desk
):
    letters = random.Random(7)
    for _ in range(3):  # each sealed by itself, and too varied to be packed small
        text = "".join(letters.choices("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ", k=60_000))
        qamishli.add(agenda=[{"title": "محور", "discussion": text}])
        qamishli.send()
    whole = qamishli.send(hasaka).read_bytes()
    torn = tmp_path / "torn.mahdar"
    torn.write_bytes(whole[: len(whole) - 200])
    page = open_page()
    page.receive.bundles_chosen.emit([torn])
    qtbot.waitUntil(page.receive.result.isVisible)
    assert "مبتورة" in page.receive.result.words()
    assert page.receive.salvage_button.isVisible()
    click(page.receive.salvage_button)
    preview = dialog(page, ImportPreviewDialog)
    click(preview.import_button)
    qtbot.waitUntil(page.receive.result.isVisible)
    assert "لا يُقرأ" in page.receive.result.words()
    assert 0 < len(list_meeting_ids(hasaka.home)) < 3


def test_a_bundle_of_which_nothing_is_whole_says_so(
    qtbot, open_page, tmp_path, hasaka: Desk, qamishli: Desk
):
    whole = qamishli.send(hasaka).read_bytes()
    torn = tmp_path / "torn.mahdar"
    torn.write_bytes(whole[: len(whole) // 2])
    page = open_page()
    page.receive.bundles_chosen.emit([torn])
    qtbot.waitUntil(page.receive.salvage_button.isVisible)
    click(page.receive.salvage_button)
    qtbot.waitUntil(lambda: not page.receive.salvage_button.isVisible())
    qtbot.waitUntil(page.receive.done_button.isVisible)
    assert "مبتورة" not in page.receive.result.words()


def test_a_sender_that_is_not_trusted_is_compared_from_here(
    qtbot, open_page, dialog, hasaka: Desk, tmp_path
):
    init_office(tmp_path / "stranger", "منبج", Names(ar="مكتب منبج"))
    stranger = open_home(tmp_path / "stranger")
    trust_office(stranger, make_office_card(hasaka.home).encoded)
    add_meetings(stranger, [validate({"subject": "اجتماع منبج", "date": "2026-03-20"})])
    bundle = export_bundle(stranger, tmp_path / "stranger.mahdar").path
    stranger.close()
    page = open_page()
    page.receive.bundles_chosen.emit([bundle])
    preview = dialog(page, ImportPreviewDialog)
    assert preview.import_button is None
    click(preview.compare_button)
    click(dialog(page, OfficeCardDialog).trust_button)
    click(dialog(page, ImportPreviewDialog).import_button)
    qtbot.waitUntil(page.receive.result.isVisible)
    assert len(list_meeting_ids(hasaka.home)) == 1


def test_a_passphrase_is_asked_for_until_it_opens(
    qtbot, open_page, dialog, plug, stick, monkeypatch, hasaka: Desk, qamishli: Desk
):
    monkeypatch.setattr(passphrase_lock, "MEMORY", 64)
    qamishli.add("بعبارة سر")
    secret = new_passphrase()
    export_bundle(qamishli.home, stick / "locked.mahdar", passphrase=secret)
    plug()
    page = open_page()
    qtbot.waitUntil(page.receive.look_button.isVisible)
    [row] = page.receive.rows()
    assert "بعبارة سر: locked.mahdar" in plain(row.texts()[0])
    assert not page.receive.look_button.isEnabled(), "whose it is, nobody knows yet"
    click(row.check)
    click(page.receive.look_button)
    asked = dialog(page, BundlePassphraseDialog)
    assert not asked.open_button.isEnabled()
    QTest.keyClicks(asked.passphrase.line, "wrong words")
    QTest.keyClick(asked.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_open(asked))
    asked = dialog(page, BundlePassphraseDialog)
    assert "لا تفتح هذه الحزمة" in (asked.passphrase.problem() or "")
    asked.passphrase.line.setText(secret.translate(str.maketrans("أإآىة", "ااايه")))
    asked.passphrase.edited.emit()
    click(asked.open_button)
    click(dialog(page, ImportPreviewDialog).import_button)
    qtbot.waitUntil(page.receive.result.isVisible)
    assert len(list_meeting_ids(hasaka.home)) == 1


def test_taking_in_is_cancelled_and_leaves_the_home_as_it_was(
    qtbot, open_page, dialog, monkeypatch, said, hasaka: Desk, qamishli: Desk
):
    qamishli.add("لقاء")
    bundle = qamishli.send(hasaka)
    begun = threading.Event()

    class WaitsForThePerson(Progress):
        def __init__(self, progress: Progress) -> None:
            self._progress = progress

        def carry(self, stage: str, done: int, total: int) -> None:
            self._progress.carry(stage, done, total)

        def raise_if_cancelled(self) -> None:
            while True:
                begun.set()
                self._progress.report(500, 1000)
                self._progress.raise_if_cancelled()

    def slow(home, sources, progress, **how):
        return import_several(home, sources, WaitsForThePerson(progress), **how)

    monkeypatch.setattr(receiving, "import_several", slow)
    page = open_page()
    page.receive.bundles_chosen.emit([bundle])
    before = hasaka.everything()
    click(dialog(page, ImportPreviewDialog).import_button)
    qtbot.waitUntil(lambda: begun.is_set() and "من" in page.receive.reading.note())
    click(page.receive.reading.cancel_button)
    qtbot.waitUntil(page.receive.choosing.isVisible)
    assert "أُوقف الاستيراد" in said()
    assert hasaka.everything() == before
    assert not list(hasaka.home.staging.iterdir())


def test_what_a_newer_version_wrote_is_said_in_words(look):
    words = ImportWords(TransferWords(look))
    counts = ImportCounts(kept=3, not_kept=1)
    assert [plain(line) for line in words.lines(counts)] == [
        "3 قطع من إصدار أحدث، تُحفظ إلى أن يُحدَّث البرنامج",
        "قطعة واحدة من إصدار أحدث لم تجد مكاناً؛ ستأتي مرة أخرى.",
    ]


def test_what_needs_attention_is_said_after_what_came(look):
    words = ImportWords(TransferWords(look))
    counts = ImportCounts(
        applied=9,
        parked=2,
        conflicts=1,
        new_meetings=tuple(map(UUID, range_of_ids(14))),
        changed_meetings=tuple(map(UUID, range_of_ids(2))),
        missing=(MissingChanges(UUID(int=1), None, "دير", 120, 134),),
    )
    assert [line for text in words.lines(counts) for line in lines_of(text)] == [
        "14 اجتماعاً جديداً",
        "اجتماعان معدّلان",
        "تعارض واحد ينتظر قرارك",
        "ينقص من دير: 120–134",
    ]


def test_a_bundle_with_nothing_new_says_so(look):
    words = ImportWords(TransferWords(look))
    [line] = words.lines(ImportCounts(already_known=5))
    assert lines_of(line) == ["لا جديد: كل ما فيها موجود هنا."]


def range_of_ids(count: int) -> list[str]:
    return [f"{number:032x}" for number in range(count)]


@pytest.mark.parametrize(
    ("size", "words"),
    [(900, "0.9 ك.ب"), (48_000_000, "48 م.ب"), (12_400_000_000, "12 غ.ب"), (1_500_000, "1.5 م.ب")],
)
def test_sizes_as_people_say_them(look, size, words):
    assert lines_of(TransferWords(look).size(size)) == [words]
