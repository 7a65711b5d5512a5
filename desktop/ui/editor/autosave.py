"""Saves the draft while it is typed: what was typed two seconds ago is on the disk."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background.task_runner import TaskRunner
from desktop.language.errors import MahdarError
from desktop.models.keys import new_key
from desktop.models.record_form import MeetingRecord
from desktop.services.save_meeting import SavedMeeting, save_meeting
from desktop.ui.editor.draft import Draft

REST_MS = 600
"""A save waits for typing to rest this long,"""
LATEST_MS = 1400
"""but never longer than this after the first letter that is not saved."""


class Autosave(QObject):
    """Saves ``draft`` as the meeting ``begin`` was given, one save at a time."""

    saved = Signal(object)
    """The ``SavedMeeting`` of the last save."""
    failed = Signal(object)
    """The MahdarError of a save; what was typed stays in the window and is tried again."""

    def __init__(self, runner: TaskRunner, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._draft = draft
        self._meeting: UUID | None = None
        self._burst = ""
        self._unsaved = False
        self._saving = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        self._rest.timeout.connect(self.save_now)
        self._latest.timeout.connect(self.save_now)
        draft.changed.connect(self._on_changed)

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed is not on the disk yet."""
        return self._unsaved or self._saving

    def begin(self, meeting: UUID) -> None:
        """Save as this meeting from now on, as one change until the next ``begin``."""
        self._meeting = meeting
        self._burst = new_key().hex
        self._unsaved = False

    def end(self) -> None:
        """Save what is left and stop."""
        self.save_now()
        self._meeting = None

    def save_now(self) -> None:
        """Hand the draft to the database now, if it differs from what is there."""
        self._rest.stop()
        self._latest.stop()
        if self._meeting is None or not self._unsaved:
            return
        self._unsaved = False
        self._saving = True
        meeting, record, burst = self._meeting, self._draft.record, self._burst
        self._runner.command(
            lambda home: save_meeting(home, meeting, record, burst=burst),
            self._on_saved,
            lambda error: self._on_failed(error, record),
            owner=self,
            changed=lambda saved: saved.changed,
        )

    def _on_changed(self) -> None:
        if self._meeting is None:
            return
        self._unsaved = True
        self._rest.start()
        if not self._latest.isActive():
            self._latest.start()

    def _on_saved(self, saved: SavedMeeting) -> None:
        self._saving = False
        self.saved.emit(saved)

    def _on_failed(self, error: MahdarError, record: MeetingRecord) -> None:
        self._saving = False
        if record is self._draft.record:
            self._unsaved = True  # nothing newer is on its way: try again when typing goes on
        self.failed.emit(error)
