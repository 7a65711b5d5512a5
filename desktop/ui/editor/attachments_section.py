"""Attached files: chosen or dropped, opened, saved elsewhere, taken off, and put back."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background.changes import Changed
from desktop.language.isolates import isolate
from desktop.models.keys import new_key
from desktop.models.record_form import AttachmentForm, MeetingRecord
from desktop.services.attach_file import AttachedFile, attach_kept, free_name
from desktop.services.show_attachments import AttachmentStanding, show_attachments
from desktop.ui.context import AppContext
from desktop.ui.editor.attaching import Attaching
from desktop.ui.editor.attachment_copies import AttachmentCopies
from desktop.ui.editor.attachment_line import AttachmentLine, line_of
from desktop.ui.editor.attachment_words import AttachmentWords
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.section import Section
from desktop.ui.messages import Action
from desktop.ui.restyle import restyle

USUAL_HEIGHT = 52


class AttachmentsSection(Section):
    """The files in their order. A copy that ends after its meeting was left still reaches it."""

    places = frozenset({"attachments"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "attachments", parent)
        self.set_section_title(self.tr("Attachments"))
        self._meeting: UUID | None = None
        self._read_only = False
        self._shown: list[AttachmentForm] = []
        self._standings: dict[str, AttachmentStanding] = {}
        self._words = AttachmentWords(context.look, self)
        self._copies = AttachmentCopies(context, self)
        self.parts: PartList[AttachmentForm] = PartList(
            context.look,
            self._make_line,
            add_text=self.tr("Attach files…"),
            empty_text=self.tr("Nothing is attached. Choose files, or drop them on this page."),
            usual_height=USUAL_HEIGHT,
        )
        self.parts.add_by(self.choose)
        self.attaching = Attaching(context, self._words)
        self.attaching.kept.connect(self._on_kept)
        self.parts.edited.connect(self._on_parts_edited)
        self.body.addWidget(self.parts)
        self.body.addWidget(self.attaching)
        context.changes.listen(self, {"attachment"}, self._on_changed)

    # ── What the editor asks of it ───────────────────────────────────────────
    def begin(self, meeting: UUID) -> None:
        """Attach to this meeting from now on."""
        self._meeting = meeting
        self._standings.clear()
        self._shown = []

    def leave(self) -> None:
        """Put nothing into the draft any more: it is no longer edited."""
        self._meeting = None

    def show_record(self, record: MeetingRecord) -> None:
        self.parts.show_parts(record.attachments)
        self._note(record.attachments)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        return structs.replace(record, attachments=self.parts.parts())

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.parts.set_read_only(read_only)

    def lists(self) -> dict[str, PartList[Any]]:
        return {"attachments": self.parts}

    def field_at(self, where: str) -> QWidget | None:
        return self.parts.field_at(where.removeprefix("attachments"))

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.attachments)

    # ── Adding ───────────────────────────────────────────────────────────────
    def choose(self) -> None:
        """Ask which files to attach."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), self.tr("Attach files"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, files: Sequence[Path]) -> None:
        """Attach files to the meeting that is edited."""
        if self._meeting is not None and not self._read_only:
            self.attaching.take(self._meeting, files)

    def show_hovering(self, hovering: bool) -> None:
        """Show that files held over the editor may be dropped."""
        restyle(self, dropping=hovering)

    def _on_kept(self, meeting: UUID, form: AttachmentForm) -> None:
        if meeting == self._meeting and not self._read_only:
            self._add(form)
            return
        self.context.runner.command(
            lambda home: attach_kept(home, meeting, form),
            self._say_attached_elsewhere,
            owner=self,
            changed=lambda attached: attached.changed,
        )

    def _add(self, form: AttachmentForm) -> None:
        files = self.parts.parts()
        same = next((file for file in files if file.sha256 == form.sha256), None)
        if same is not None:
            self.context.messages.say(self._words_for_same(form.name, same.name))
            return
        name = free_name(form.name, [file.name for file in files])
        self._show_files([*files, structs.replace(form, name=name, key=new_key().hex)])
        self.edited.emit(f"attachments[{len(files)}]")

    def _words_for_same(self, name: str, known: str) -> str:
        if name == known:
            return self.tr("“{0}” is attached already.").format(isolate(name))
        return self.tr("“{0}” is attached already, as “{1}”.").format(isolate(name), isolate(known))

    def _say_attached_elsewhere(self, attached: AttachedFile) -> None:
        words = self.tr("“{0}” was attached to the meeting that you left.")
        self.context.messages.say(words.format(isolate(attached.form.name)))

    # ── Taking off, and putting back ─────────────────────────────────────────
    def _on_parts_edited(self, place: str) -> None:
        left = {file.sha256 for file in self.parts.parts()}
        gone = [(at, file) for at, file in enumerate(self._shown) if file.sha256 not in left]
        self._note(self.parts.parts())
        self.edited.emit(f"attachments{place}")
        for at, file in gone:
            self._offer_back(at, file)

    def _offer_back(self, at: int, file: AttachmentForm) -> None:
        meeting = self._meeting

        def put_back() -> None:
            files = self.parts.parts()
            is_there = any(other.sha256 == file.sha256 for other in files)
            if meeting == self._meeting and not self._read_only and not is_there:
                self._show_files([*files[:at], file, *files[at:]])
                self.edited.emit(f"attachments[{at}]")

        words = self.tr("“{0}” is no longer attached.").format(isolate(file.name))
        self.context.messages.say(words, Action(self.tr("Put it back"), put_back))

    # ── Showing ──────────────────────────────────────────────────────────────
    def _make_line(self) -> AttachmentLine:
        line = AttachmentLine(self.look, self._words, self._standings.get)
        line.open_wanted.connect(self._copies.open)
        line.save_wanted.connect(self._copies.save)
        return line

    def _show_files(self, files: Sequence[AttachmentForm]) -> None:
        self.parts.show_parts(files)
        self._note(files)

    def _note(self, files: Sequence[AttachmentForm]) -> None:
        """Ask where the files stand, unless that is known."""
        unknown = any(file.sha256 not in self._standings for file in files)
        self._shown = list(files)
        if unknown:
            self._ask()

    def _on_changed(self, changed: Changed) -> None:
        if self._meeting is not None and changed.touches(self._meeting):
            self._ask()

    def _ask(self) -> None:
        meeting, files = self._meeting, self._shown
        if meeting is None or not files:
            return
        self.context.runner.query(
            lambda home: show_attachments(home, meeting, files),
            lambda standings: self._on_standings(meeting, standings),
            owner=self,
            key="editor.attachments",
        )

    def _on_standings(self, meeting: UUID, standings: dict[str, AttachmentStanding]) -> None:
        if meeting == self._meeting:
            self._standings.update(standings)
            for editor in self.parts.built_editors():
                line_of(editor).show_standing()
