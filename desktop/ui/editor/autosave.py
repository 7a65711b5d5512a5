"""Saves the draft while it is typed: what was typed two seconds ago is on the disk."""

from uuid import UUID

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from desktop.background.task_runner import TaskRunner
from desktop.language.errors import MahdarError
from desktop.models.keys import new_key
from desktop.services.save_meeting import SavedMeeting, save_meeting
from desktop.ui.editor.draft import Draft

REST_MS = 600
"""A save waits for typing to rest this long,"""
LATEST_MS = 1400
"""but never longer than this after the first letter that is not saved."""
AGAIN_MS = 5000
"""What could not be saved is tried again after this long, or when typing goes on."""
PATIENCE_MS = 4000
"""How long ``flush`` waits for the disk."""


class Autosave(QObject):
    """Saves ``draft`` as the meeting that ``begin`` was given, in the order of typing."""

    saved = Signal(object)
    """The ``SavedMeeting`` of a save."""
    failed = Signal(object)
    """The MahdarError of a save; what was typed stays in the window and is tried again."""

    _landed = Signal()

    def __init__(self, runner: TaskRunner, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._draft = draft
        self._meeting: UUID | None = None
        self._burst = ""
        self._unsaved = False
        self._on_their_way = 0
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        for timer in (self._rest, self._latest, self._again):
            timer.timeout.connect(self.save_now)
        draft.changed.connect(self._on_changed)

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed is not on the disk yet."""
        return self._unsaved or self._on_their_way > 0

    def begin(self, meeting: UUID) -> None:
        """Save as this meeting from now on, as one change until the next ``begin``."""
        self.end()
        self._meeting = meeting
        self._burst = new_key().hex

    def end(self) -> None:
        """Save what is left and stop."""
        self.save_now()
        self.discard()
        self._meeting = None

    def discard(self) -> None:
        """Give up what could not be saved."""
        for timer in (self._rest, self._latest, self._again):
            timer.stop()
        self._unsaved = False

    def flush(self) -> bool:
        """Save what is left and wait for the disk; return whether all is there."""
        self.save_now()
        loop = QEventLoop()
        patience = QTimer(loop, singleShot=True, interval=PATIENCE_MS)
        patience.timeout.connect(loop.quit)
        patience.start()
        self._landed.connect(loop.quit)
        while self._on_their_way and patience.isActive():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return not self.has_unsaved

    def save_now(self) -> None:
        """Hand the draft to the database now, if it differs from what is there."""
        for timer in (self._rest, self._latest, self._again):
            timer.stop()
        if self._meeting is None or not self._unsaved:
            return
        self._unsaved = False
        self._on_their_way += 1
        meeting, record, burst = self._meeting, self._draft.record, self._burst
        self._runner.command(
            lambda home: save_meeting(home, meeting, record, burst=burst),
            self._on_saved,
            lambda error: self._on_failed(error, meeting),
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
        self._on_their_way -= 1
        self._landed.emit()
        self.saved.emit(saved)

    def _on_failed(self, error: MahdarError, meeting: UUID) -> None:
        self._on_their_way -= 1
        if meeting == self._meeting:
            self._unsaved = True
            if not self._rest.isActive():
                self._again.start()
        self._landed.emit()
        self.failed.emit(error)
