"""Files attached in the window as a person does it: dropped, opened, taken off, put back."""

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPushButton, QWidget

from desktop.background.changes import Changed
from desktop.language.progress import Progress
from desktop.models.record_form import AttachmentForm, MeetingRecord
from desktop.services.attach_file import attach_file, keep_file
from desktop.storage.attachment_store import stored_names
from desktop.storage.home import Home
from desktop.ui.editor import attaching
from desktop.ui.editor.attachment_line import AttachmentLine
from desktop.ui.pages.editor import EditorPage
from tests.helpers.typing import press, target_of
from tests.ui.editor.conftest import Made, focused

LEFT = Qt.MouseButton.LeftButton
OpenDraft = Callable[..., EditorPage]
Stored = Callable[[UUID], MeetingRecord]


def file(folder: Path, name: str, content: bytes = b"%PDF-1.7 plan") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def drop(over: QWidget, *files: Path) -> bool:
    """Drop files as the system does; return whether they were taken."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    dragged.setText(str(files[0]))  # as most file managers do
    at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(at.toPoint(), actions, dragged, LEFT, none)
    QApplication.sendEvent(over, enter)
    if not enter.isAccepted():
        return False
    dropped = QDropEvent(at, actions, dragged, LEFT, none)
    QApplication.sendEvent(over, dropped)
    return dropped.isAccepted() and dropped.dropAction() == Qt.DropAction.CopyAction


def lines(page: EditorPage) -> list[AttachmentLine]:
    parts = page.parts.attachments.parts
    editors = [parts.editor_at(place) for place in range(len(parts.parts()))]
    return [editor for editor in editors if isinstance(editor, AttachmentLine)]


def names(page: EditorPage) -> list[str]:
    return [part.name for part in page.parts.attachments.parts.parts()]


def said(page: EditorPage) -> str:
    return " ".join(bar.accessibleName() for bar in page.context.messages.findChildren(QWidget))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return what was given to the system to be opened."""
    found: list[Path] = []

    def open_url(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def test_a_file_dropped_on_a_field_is_attached_opened_taken_off_and_put_back(
    qtbot: Any,
    made: Made,
    open_draft: OpenDraft,
    saved: Callable[[EditorPage], None],
    stored: Stored,
    tmp_path: Path,
    opened: list[Path],
):
    page = open_draft()
    subject = page.draft.record.subject
    plan = file(tmp_path, "خطة العمل.pdf")
    assert drop(target_of(page.parts.basics.subject), plan)
    qtbot.waitUntil(lambda: names(page) == ["خطة العمل.pdf"])
    assert page.draft.record.subject == subject  # the path is not typed anywhere
    saved(page)
    [form] = stored(made.draft).attachments
    assert form.sha256 == hashlib.sha256(plan.read_bytes()).hexdigest()
    [line] = lines(page)
    qtbot.waitUntil(lambda: "أُضيف في" in line.file.accessibleName())
    assert line.file.accessibleName().startswith("خطة العمل.pdf, ")
    assert "مستند PDF" in line.file.accessibleName()

    QTest.mouseClick(line.file, LEFT)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert opened[0].read_bytes() == plan.read_bytes()
    assert opened[0].is_relative_to(tmp_path / "home" / "opened")

    drop(page.parts.column.viewport(), file(tmp_path, "again.pdf"))
    qtbot.waitUntil(lambda: "مرفق من قبل باسم" in said(page))

    line.file.setFocus()
    press(line.file, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == []
    add = focused()
    assert isinstance(add, QAbstractButton)
    assert "إرفاق" in add.text()
    back = [one for one in page.context.messages.findChildren(QPushButton) if "إعادت" in one.text()]
    QTest.mouseClick(back[0], LEFT)
    assert names(page) == ["خطة العمل.pdf"]
    page.undo()
    page.undo()
    page.undo()
    assert names(page) == []
    saved(page)
    assert stored(made.draft).attachments == []


def test_a_copy_under_way_is_stopped_or_reaches_the_meeting_that_was_left(
    qtbot: Any,
    made: Made,
    open_draft: OpenDraft,
    stored: Stored,
    home: Home,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    release = threading.Event()

    def slow(home: Home, source: Path, progress: Progress) -> AttachmentForm:
        progress.report(1, 4)
        while not release.wait(0.005):
            progress.raise_if_cancelled()
        return keep_file(home, source, progress)

    monkeypatch.setattr(attaching, "keep_file", slow)
    page = open_draft()
    section = page.parts.attachments
    assert drop(page.parts, file(tmp_path, "first.pdf", b"first"), file(tmp_path, "b.txt", b"b"))
    first, second = section.attaching.rows()
    qtbot.waitUntil(lambda: first.bar.value() == 250)
    QTest.mouseClick(first.cancel, LEFT)
    qtbot.waitUntil(lambda: section.attaching.rows() == [second])
    page.leaving()
    page.hide()  # another page stands in its place
    release.set()
    qtbot.waitUntil(lambda: [one.name for one in stored(made.draft).attachments] == ["b.txt"])
    qtbot.waitUntil(section.attaching.isHidden)
    assert stored_names(home) == [hashlib.sha256(b"b").hexdigest()]
    assert list(home.staging.iterdir()) == []


def test_what_was_approved_takes_no_file(
    qtbot: Any, made: Made, open_draft: OpenDraft, tmp_path: Path
):
    page = open_draft(made.approved)
    qtbot.waitUntil(page.parts.locked.isVisible)
    assert not drop(page.parts.column.viewport(), file(tmp_path, "plan.pdf"))
    add = page.parts.attachments.parts.field_at("")
    assert add is not None
    assert add.isHidden()


@pytest.mark.slow
def test_files_are_chosen_and_saved_in_the_dialogs_of_the_system(
    qtbot: Any, open_draft: OpenDraft, tmp_path: Path
):
    page = open_draft()
    button = page.parts.attachments.parts.field_at("")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, LEFT)
    [dialog] = page.window().findChildren(QFileDialog)
    dialog.filesSelected.emit([str(file(tmp_path, "a.pdf")), str(file(tmp_path, "b.jpg", b"b"))])
    dialog.close()
    qtbot.waitUntil(lambda: names(page) == ["a.pdf", "b.jpg"])
    picture = lines(page)[1]
    qtbot.waitUntil(picture.save.isEnabled)
    QTest.mouseClick(picture.save, LEFT)
    saving = [one for one in page.window().findChildren(QFileDialog) if one is not dialog][-1]
    assert saving.selectedFiles()[0].endswith("b.jpg")
    saving.fileSelected.emit(str(tmp_path / "copy.jpg"))
    saving.close()
    qtbot.waitUntil((tmp_path / "copy.jpg").exists)
    assert (tmp_path / "copy.jpg").read_bytes() == b"b"


@pytest.mark.slow
def test_what_cannot_be_attached_or_opened_is_said_in_one_sentence(
    qtbot: Any, open_draft: OpenDraft, tmp_path: Path, opened: list[Path]
):
    page = open_draft()
    page.context.runner.refused.connect(page.context.messages.show_error)  # as the window does
    folder = tmp_path / "folder"
    folder.mkdir()
    for source, words in (
        (file(tmp_path, "empty.pdf", b""), "فارغ"),
        (folder, "ليس ملفاً"),
        (tmp_path / "gone.pdf", "لا يوجد ملف"),
    ):
        drop(page.parts, source)
        qtbot.waitUntil(lambda words=words: words in said(page))
    drop(page.parts, file(tmp_path, "plan.exe", b"MZ"))
    qtbot.waitUntil(lambda: names(page) == ["plan.exe"])
    QTest.mouseClick(lines(page)[0].file, LEFT)
    qtbot.waitUntil(lambda: "قد يعمل كبرنامج" in said(page))
    assert opened == []


@pytest.mark.slow
def test_a_file_that_has_not_come_says_so_until_it_comes(
    qtbot: Any, home: Home, made: Made, open_draft: OpenDraft, tmp_path: Path
):
    form = attach_file(home, made.draft, file(tmp_path, "plan.pdf")).form
    stored = home.attachments / form.sha256
    aside = stored.rename(tmp_path / "aside")
    page = open_draft()
    page.context.runner.refused.connect(page.context.messages.show_error)  # as the window does
    qtbot.waitUntil(lambda: bool(lines(page)) and lines(page)[0].state.text() == "لم يصل بعد")
    [line] = lines(page)
    assert not line.save.isEnabled()
    QTest.mouseClick(line.file, LEFT)
    qtbot.waitUntil(lambda: "لم يصل إلى هنا بعد" in said(page))
    attach_file(home, made.draft, aside)
    page.context.changes.publish(Changed(frozenset({"attachment"})))  # as an import does
    qtbot.waitUntil(lambda: line.state.isHidden() and line.save.isEnabled())
