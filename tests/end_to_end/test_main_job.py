"""The main job, in the real windows of two offices: record, approve, print, carry.

Everything is clicked and typed; Arabic comes as an input method commits it. Only what came of it
is looked at through the services.
"""

import json
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.models.record_form import to_plain
from desktop.services.list_meetings import list_meetings
from desktop.services.print_minutes import print_minutes
from desktop.services.show_meeting import show_meeting
from desktop.storage.home import open_home
from desktop.ui.dialogs.import_preview import ImportPreviewDialog
from desktop.ui.dialogs.office_card import OfficeCardDialog
from desktop.ui.dialogs.our_card import OurCardDialog
from desktop.ui.dialogs.question import QuestionDialog
from desktop.ui.pages.editor import EditorPage
from desktop.ui.pages.meetings import MeetingsPage
from desktop.ui.pages.transfer import TransferPage
from desktop.ui.theme import load_fonts
from resources import resource_path
from tests.end_to_end.rapporteur import (
    Rapporteur,
    add_next,
    choose,
    click,
    focused,
    type_and_go_on,
    words,
)
from tests.helpers.typing import press, replace_text, type_text

SAMPLE = json.loads(resource_path("sample", "meeting.json").read_text("utf-8"))
SHOWN_ONLY = {"id", "number", "state", "content_hash"}


@pytest.fixture
def offices(qapp: QApplication, qtbot: Any, tmp_path: Path) -> Iterator[list[Rapporteur]]:
    """Return two rapporteurs whose offices are not founded yet."""
    load_fonts()
    people = []
    for name in ("hasaka", "qamishli"):
        (tmp_path / name).mkdir()
        people.append(Rapporteur(tmp_path / name, qapp, qtbot.waitUntil))
    yield people
    for person in people:
        person.close_window()


def test_a_meeting_is_recorded_approved_printed_and_carried(
    offices: list[Rapporteur], tmp_path: Path
) -> None:
    hasaka, qamishli = offices
    hasaka.found_office(_office("حسكة", "مكتب الحسكة", "الحسكة"))
    qamishli.found_office(_office("قامشلو", "مكتب قامشلو", "قامشلو"))
    hasaka.open_window()
    editor = hasaka.begin_meeting()
    _type_sample(editor)
    _approve(hasaka, editor)
    _save_pdf(hasaka, tmp_path / "محضر.pdf")
    qamishli.open_window()
    _exchange_cards(hasaka, qamishli, tmp_path)
    _carry(hasaka, qamishli, tmp_path / "stick.mahdar")
    for person in offices:
        person.close_window()
    _compare(hasaka.folder, qamishli.folder, tmp_path / "محضر.pdf")


def _office(code: str, name: str, city: str) -> dict[str, str]:
    return {
        "code": code,
        "name": name,
        "city": city,
        "letterhead": "الإدارة الذاتية الديمقراطية",
    }


# ── Recording ────────────────────────────────────────────────────────────────
def _type_sample(editor: EditorPage) -> None:
    _type_basics(editor)
    _type_attendance(editor)
    _type_agenda(editor)
    _type_statements(editor)
    _type_outcomes(editor)


def _type_basics(editor: EditorPage) -> None:
    basics = editor.parts.basics
    assert focused() is basics.subject.control()
    type_and_go_on(SAMPLE["subject"])
    replace_text(focused(), "3/9/2024")
    press(focused(), Qt.Key.Key_Return)
    type_and_go_on("", "", SAMPLE["place"]["city"], "")
    for part in SAMPLE["organizers"]:
        assert focused() is basics.organizers.control()
        type_text(focused(), part["organization"])
        press(focused(), Qt.Key.Key_Return)
    choose(basics.kind, SAMPLE["kind"])


def _type_attendance(editor: EditorPage) -> None:
    attendance = editor.parts.attendance
    click(attendance.parts.field_at("") or attendance)
    *people, group = SAMPLE["attendance"]
    for place, part in enumerate(people):
        if place:
            add_next()
        type_and_go_on(f"{part['person']['honorific']} {part['person']['name']}", "")
        type_and_go_on(part["post"], part["organization"])
        choose(attendance.parts.editor_at(place).field("role"), part["role"])
    click(attendance._add_group)
    type_text(focused(), group["group"])


def _type_agenda(editor: EditorPage) -> None:
    agenda = editor.parts.agenda.parts
    click(agenda.field_at("") or agenda)
    for place, item in enumerate(SAMPLE["agenda"]):
        if place:
            add_next()
        type_text(focused(), item["title"])


def _type_statements(editor: EditorPage) -> None:
    statements = editor.parts.statements.parts
    click(statements.field_at("") or statements)
    for place, part in enumerate(SAMPLE["statements"]):
        if place:
            add_next()
        type_text(focused(), part["speaker"])
        press(focused(), Qt.Key.Key_Escape)  # the name is typed, not picked
        made = statements.editor_at(place)
        choose(made.field("kind"), part["kind"])
        choose(made.field("agenda_item"), str(part["agenda_item"]))
        press(focused(), Qt.Key.Key_Tab)
        type_text(focused(), part["text"])


def _type_outcomes(editor: EditorPage) -> None:
    outcomes = editor.parts.outcomes.parts
    click(outcomes.field_at("") or outcomes)
    [outcome] = SAMPLE["outcomes"]
    [action] = outcome["actions"]
    type_and_go_on(outcome["text"])
    press(focused(), Qt.Key.Key_Return)  # adds an action
    type_and_go_on(action["text"], "", action["responsible"])
    type_and_go_on("3/12/2024")


# ── Approving, printing ──────────────────────────────────────────────────────
def _approve(person: Rapporteur, editor: EditorPage) -> None:
    click(editor.tools.next_step)
    person.until(lambda: editor.tools.next_step.text() == "اعتماد…")
    click(editor.tools.next_step)
    person.close_dialog(person.dialog(QuestionDialog).do_button)
    person.until(editor.parts.locked.isVisible)
    assert "2024/001" in editor.tools.state.text()


def _save_pdf(person: Rapporteur, target: Path) -> None:
    person.go("meetings")
    page = person.page(MeetingsPage)
    person.until(lambda: page.pane.current() is page.pane.page_view())
    person.until(page.pane.toolbar.pdf.isEnabled)
    click(page.pane.toolbar.pdf)
    person.choose_file(target)
    person.until(target.exists)


# ── Carrying ─────────────────────────────────────────────────────────────────
def _exchange_cards(one: Rapporteur, other: Rapporteur, folder: Path) -> None:
    for giver, taker in ((one, other), (other, one)):
        card = folder / f"{giver.folder.name}.mahdar-card"
        page = giver.transfer()
        click(page.card_button)
        ours = giver.dialog(OurCardDialog)
        click(ours.save_button)
        giver.choose_file(card)
        [made] = _waited_files(giver, folder, card.name)
        giver.close_dialog(ours.close_button)
        page = taker.transfer()
        taker.until(page.offices.open_button.isVisible)
        click(page.offices.open_button)
        taker.choose_file(made)
        taker.close_dialog(taker.dialog(OfficeCardDialog).trust_button)
        taker.until(partial(_has_somebody, page))


def _has_somebody(page: TransferPage) -> bool:
    return bool(page.send.chosen())


def _waited_files(person: Rapporteur, folder: Path, beginning: str) -> list[Path]:
    """Wait for a file whose name begins so: the dialog may have given it its ending."""
    person.until(lambda: any(folder.glob(f"{beginning}*")))
    return list(folder.glob(f"{beginning}*"))


def _carry(sender: Rapporteur, receiver: Rapporteur, bundle: Path) -> None:
    page = sender.transfer()
    sender.until(page.send.place_button.isVisible)
    click(page.send.place_button)
    sender.choose_file(bundle)
    sender.until(page.send.again_button.isVisible)
    page = receiver.transfer()
    click(page.receive.file_button)
    receiver.choose_file(bundle)
    preview = receiver.dialog(ImportPreviewDialog)
    assert preview.import_button is not None
    receiver.close_dialog(preview.import_button)
    receiver.until(page.receive.done_button.isVisible)
    receiver.go("meetings")
    meetings = receiver.page(MeetingsPage)
    receiver.until(lambda: meetings.list.chosen_id() is not None)


# ── What came of it ──────────────────────────────────────────────────────────
def _compare(first: Path, second: Path, saved: Path) -> None:
    (meeting, record, pdf), there = _kept(first), _kept(second)
    assert (meeting, record, pdf) == there
    assert {name: part for name, part in record.items() if name not in SHOWN_ONLY} == SAMPLE
    assert record["state"] == "approved"
    assert record["content_hash"]
    assert pdf == saved.read_bytes()
    if shutil.which("pdftotext"):
        _is_printed(saved)


def _kept(folder: Path) -> tuple[UUID, dict[str, Any], bytes]:
    """Return the one meeting of a home: its id, its record, its printed minutes."""
    home = open_home(folder)
    try:
        [row] = list_meetings(home)
        return row.id, to_plain(show_meeting(home, row.id)), print_minutes(home, row.id)
    finally:
        home.close()


def _is_printed(pdf: Path) -> None:
    command = ["pdftotext", "-enc", "UTF-8", str(pdf), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    printed = " ".join(unicodedata.normalize("NFC", seen).split())
    [outcome] = SAMPLE["outcomes"]
    for whole in (SAMPLE["subject"], outcome["text"], *(p["text"] for p in SAMPLE["statements"])):
        assert whole in printed
    people = [part["person"] for part in SAMPLE["attendance"] if "person" in part]
    cells = [
        *(f"{person['honorific']} {person['name']}" for person in people),
        *(part["post"] for part in SAMPLE["attendance"] if "post" in part),
        *(part["group"] for part in SAMPLE["attendance"] if "group" in part),
        *(item["title"] for item in SAMPLE["agenda"]),
        *(part["organization"] for part in SAMPLE["organizers"]),
        outcome["actions"][0]["text"],
    ]
    assert words(cells) <= words([printed])
