"""Bundles that go out, from the home of a real office to real files, through the page."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from desktop.language.progress import Progress
from desktop.services.attach_file import attach_file
from desktop.services.export_bundle import export_bundle
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.list_transfers import list_transfers
from desktop.sync.bundle_format import passphrase_lock
from desktop.ui.dialogs.new_passphrase import NewPassphraseDialog
from desktop.ui.transfer import sending
from desktop.ui.transfer.sticks import Plugged, Stick
from tests.sync.desks import Desk
from tests.ui.transfer.told import click, plain

MB = 1_000_000


def only(page, *codes: str) -> None:
    """Choose whom to send to by clicking their pills."""
    for code in ("قامشلي", "رقة", "كوباني"):
        chip = page.send.chip(code)
        if chip.isChecked() != (code in codes):
            click(chip)


def is_offered(page) -> bool:
    return any(button.isVisible() for button in page.send.stick_buttons())


def large(folder: Path, number: int) -> Path:
    path = folder / f"{number}.bin"
    path.write_bytes(bytes([number]) * (5 * 1024**2))
    return path


def test_what_is_written_to_the_stick_arrives_whole(
    qtbot, open_page, plug, stick, hasaka: Desk, qamishli: Desk
):
    meeting = hasaka.add("اجتماع مع المنظمات")
    page = open_page()
    assert page.send.stick_buttons() == []
    plug()  # while the page is open
    qtbot.waitUntil(lambda: is_offered(page))
    assert "KINGSTON" in page.stick_tag.text()
    only(page, "قامشلي")
    qtbot.waitUntil(lambda: "اجتماع جديد واحد" in page.send.summary())
    assert "KINGSTON: بقي فيها 12 غ.ب" in plain(page.send.summary())
    [write] = page.send.stick_buttons()
    click(write)
    qtbot.waitUntil(page.send.written.isVisible)
    assert "وُجدت سليمة. يمكنك نزع الذاكرة الآن" in page.send.written.words()
    assert "اجتماع واحد" in page.send.written.words()
    [bundle] = stick.iterdir()
    assert re.fullmatch(r"mahdar-\d{4}-\d\d-\d\d-\d{4}\.mahdar", bundle.name)
    assert qamishli.receive(bundle).counts.new_meetings == (meeting,)
    qtbot.waitUntil(lambda: len(page.history.texts()) == 1)
    assert "مكتب قامشلي" in page.history.texts()[0]


def test_a_stick_that_is_pulled_out_is_no_longer_offered(
    qtbot, open_page, plug, stick, hasaka: Desk, qamishli: Desk
):
    (stick / "a.mahdar").write_bytes(qamishli.send(hasaka).read_bytes())
    plug()
    page = open_page()
    qtbot.waitUntil(lambda: is_offered(page))
    qtbot.waitUntil(page.receive.look_button.isVisible)
    plug(free=None)
    qtbot.waitUntil(lambda: page.send.stick_buttons() == [])
    qtbot.waitUntil(lambda: page.receive.rows() == [])
    assert page.stick_tag.text() == ""
    assert page.send.place_button.isEnabled()


def test_a_second_bundle_does_not_replace_the_first(qtbot, open_page, plug, stick):
    plug()
    page = open_page()
    qtbot.waitUntil(lambda: is_offered(page))
    for count in (1, 2):
        click(page.send.stick_buttons()[0])
        qtbot.waitUntil(page.send.written.isVisible)
        click(page.send.again_button)
        assert len(list(stick.iterdir())) == count


def test_a_place_is_chosen_with_a_name_that_tells_nothing(
    qtbot, open_page, choose_file, tmp_path, hasaka: Desk
):
    page = open_page()
    click(page.send.place_button)
    proposed = choose_file(page, tmp_path / "out.mahdar")
    assert proposed.startswith("mahdar-20")
    assert "حسكة" not in proposed
    qtbot.waitUntil(page.send.written.isVisible)
    assert (tmp_path / "out.mahdar").exists()


def test_nothing_is_sent_to_nobody(qtbot, open_page):
    page = open_page()
    only(page)
    assert not page.send.place_button.isEnabled()
    assert page.send.summary() == "اختر مكتباً واحداً على الأقل."


def test_what_they_lack_is_told_and_is_less_after_they_answered(
    qtbot, open_page, hasaka: Desk, qamishli: Desk
):
    hasaka.add()
    page = open_page()
    only(page, "قامشلي")
    assert "لم يخبرنا" in page.send.summary()
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    page.activated()
    qtbot.waitUntil(lambda: "أكدوا استلام كل ما عندنا" in page.send.summary())
    qtbot.waitUntil(lambda: "اجتماع" not in page.send.summary())
    click(page.send.choosing.everything)
    qtbot.waitUntil(lambda: "اجتماع جديد واحد" in page.send.summary())


def test_a_stick_with_too_little_room_is_not_written_to(qtbot, open_page, plug, hasaka: Desk):
    hasaka.add()
    plug(free=3_000)
    page = open_page()
    qtbot.waitUntil(lambda: "لا تتسع KINGSTON لغير 3 ك.ب" in plain(page.send.summary()))
    assert not page.send.stick_buttons()[0].isEnabled()
    plug(free=30 * MB)  # somebody deleted what was on it
    qtbot.waitUntil(page.send.stick_buttons()[0].isEnabled)
    assert not page.send.choosing.part_size.isVisible()


@pytest.mark.slow
def test_what_is_large_goes_in_smaller_files(
    qtbot, open_page, plug, choose_file, tmp_path, hasaka: Desk
):
    """Several sticks can carry them, each file being whole by itself."""
    for number in range(14):
        attach_file(hasaka.home, hasaka.add(), large(tmp_path, number))
    page = open_page()
    qtbot.waitUntil(page.send.choosing.part_size.isVisible)
    small, *_ = page.send.choosing.part_size.findChildren(QRadioButton)
    click(small)
    qtbot.waitUntil(lambda: "في ملفين" in page.send.summary())
    click(page.send.place_button)
    choose_file(page, tmp_path / "out.mahdar")
    qtbot.waitUntil(page.send.written.isVisible)
    assert "في ملفين" in page.send.written.words()
    sizes = [path.stat().st_size for path in tmp_path.glob("out.*.mahdar")]
    assert len(sizes) == 2
    assert max(sizes) <= 64 * 1024**2


def test_of_two_sticks_the_one_that_is_chosen_is_written(qtbot, open_page, tmp_path, hasaka: Desk):
    hasaka.add()
    large, small = tmp_path / "large", tmp_path / "small"
    large.mkdir()
    small.mkdir()
    page = open_page()
    page.show_plugged(Plugged((Stick(large, "A", 900 * MB), Stick(small, "B", 2_000))))
    qtbot.waitUntil(lambda: "B لغير 2 ك.ب" in plain(page.send.summary()))
    first, second = page.send.stick_buttons()
    assert (first.isEnabled(), second.isEnabled()) == (True, False)
    qtbot.waitUntil(first.isVisible)
    click(first)
    qtbot.waitUntil(page.send.written.isVisible)
    assert (len(list(large.iterdir())), len(list(small.iterdir()))) == (1, 0)


def test_a_locked_stick_is_named(qtbot, open_page):
    page = open_page()
    page.show_plugged(Plugged(locked=("KINGSTON",)))
    assert "KINGSTON مقفلة" in plain(page.send.summary())


def test_writing_that_fails_is_said_and_leaves_the_choice(
    qtbot, open_page, plug, stick, context, said
):
    plug()
    page = open_page()
    qtbot.waitUntil(lambda: is_offered(page))
    stick.rmdir()
    click(page.send.stick_buttons()[0])
    qtbot.waitUntil(lambda: bool(said()))
    assert page.send.choosing.isVisible()
    assert "أُخرجت" in said() or "نُزعت" in said() or str(stick) in said()


def test_writing_is_cancelled_and_leaves_nothing(
    qtbot, open_page, plug, stick, monkeypatch, said, hasaka: Desk
):
    """The person cancels while the file is being written, or read back."""

    class WaitsForThePerson(Progress):
        def __init__(self, progress: Progress) -> None:
            self._progress = progress

        def carry(self, stage: str, done: int, total: int) -> None:
            self._progress.carry(stage, done, total)

        def report(self, done: int, total: int, note: str = "") -> None:
            self._progress.report(done, total, note)

        def raise_if_cancelled(self) -> None:
            while any(stick.iterdir()):
                self._progress.report(500, 1000)
                self._progress.raise_if_cancelled()

    def slow(home, target, to, progress, **how):
        return export_bundle(home, target, to, WaitsForThePerson(progress), **how)

    hasaka.add("اجتماع")
    monkeypatch.setattr(sending, "export_bundle", slow)
    plug()
    page = open_page()
    qtbot.waitUntil(lambda: is_offered(page))
    click(page.send.stick_buttons()[0])
    qtbot.waitUntil(lambda: "ك.ب" in page.send.writing.note())
    click(page.send.writing.cancel_button)
    assert "يجري الإيقاف" in page.send.writing.note()
    qtbot.waitUntil(page.send.choosing.isVisible)
    assert "أُوقفت الكتابة" in said()
    assert list(stick.iterdir()) == []
    assert list_transfers(hasaka.home) == []


@pytest.fixture
def quick_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrase_lock, "MEMORY", 64)


def test_a_bundle_with_a_passphrase_for_an_office_without_a_card(
    qtbot, open_page, plug, stick, dialog, quick_locks, hasaka: Desk, qamishli: Desk
):
    hasaka.add("أول لقاء")
    plug()
    page = open_page()
    qtbot.waitUntil(lambda: is_offered(page))
    only(page)
    click(page.send.choosing.passphrase_check)
    qtbot.waitUntil(lambda: "من يعرف عبارة السر على كل ما هنا" in page.send.summary())
    click(page.send.stick_buttons()[0])
    asked = dialog(page, NewPassphraseDialog)
    QTest.keyClicks(asked.first.line, "12345678")
    click(asked.write_button)
    assert "يسهل تخمين" in (asked.first.problem() or "")
    click(asked.others_button)
    click(asked.take_button)
    asked.again.line.setText(asked.offered()[:-1])
    click(asked.write_button)
    assert "مرتين" in (asked.again.problem() or "")
    secret = asked.offered()
    asked.again.line.setText(secret)
    click(asked.write_button)
    qtbot.waitUntil(page.send.written.isVisible)
    assert "عبارة السر التي على ورقتك" in page.send.written.words()
    [bundle] = stick.iterdir()
    view = inspect_bundle(qamishli.home, bundle, passphrase=secret)
    assert (view.recipients, view.with_passphrase) == ((), True)
    click(page.send.again_button)
    assert not page.send.choosing.passphrase_check.value()


@pytest.mark.parametrize("lets_go", [True, False])
def test_the_stick_is_ejected(qtbot, open_page, plug, monkeypatch, said, lets_go):
    command = (sys.executable, "-c", f"raise SystemExit({int(not lets_go)})")
    monkeypatch.setattr(sending, "way_to_eject", lambda _stick: command)
    plug()
    page = open_page()
    qtbot.waitUntil(lambda: is_offered(page))
    click(page.send.stick_buttons()[0])
    qtbot.waitUntil(page.send.written.isVisible)
    click(page.send.eject_button)
    if lets_go:
        qtbot.waitUntil(lambda: "فُصلت KINGSTON" in plain(page.send.written.words()))
        assert not page.send.eject_button.isVisible()
    else:
        qtbot.waitUntil(lambda: "لم يفصل النظام" in said())
        assert page.send.eject_button.isEnabled()


def test_where_the_system_has_no_way_to_eject_none_is_offered(qtbot, open_page, plug, monkeypatch):
    monkeypatch.setattr(sending, "way_to_eject", lambda _stick: None)
    plug()
    page = open_page()
    qtbot.waitUntil(lambda: is_offered(page))
    click(page.send.stick_buttons()[0])
    qtbot.waitUntil(page.send.written.isVisible)
    assert not page.send.eject_button.isVisible()
