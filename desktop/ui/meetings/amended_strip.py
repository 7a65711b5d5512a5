"""A band over the page: which minutes amend these, or which these amend."""

from uuid import UUID

from msgspec import UNSET
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.services.open_meeting import MeetingView
from desktop.ui.buttons import plain_button
from desktop.ui.labels import body_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.themed_icon import ThemedIcon


class AmendedStrip(QWidget):
    """Hidden where there is nothing to say."""

    meeting_wanted = Signal(object)
    """The key of the other meeting."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._other: UUID | None = None
        frame = QFrame()
        restyle(frame, kind="message", tone="amber")
        self._words = body_label()
        self._open = plain_button(look, self.tr("Open it"), "file-text")
        self._open.clicked.connect(self._on_open)
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(14), px(6), px(8), px(6))
        row.setSpacing(px(8))
        row.addWidget(ThemedIcon(look, "file-pen", "amber"))
        row.addWidget(self._words, 1)
        row.addWidget(self._open)
        around = QVBoxLayout(self)
        around.setContentsMargins(px(16), px(10), px(16), 0)
        around.addWidget(frame)
        self.hide()

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def show_view(self, view: MeetingView | None) -> None:
        """Say how a meeting stands to others."""
        said = self._said(view) if view is not None else None
        self.setVisible(said is not None)
        if said is not None:
            self._other, words = said
            self._words.setText(words)

    def _said(self, view: MeetingView) -> tuple[UUID, str] | None:
        """Return the other meeting and the words, the newest approved amendment before all."""
        approved = [one for one in view.amendments if one.is_approved]
        if approved:
            newest = approved[-1]
            words = self.tr("Amended by the minutes {0}.").format(isolate(newest.number or ""))
            return newest.meeting_id, words
        if view.amendments:
            words = self.tr("An amendment is being written; it counts once it is approved.")
            return view.amendments[-1].meeting_id, words
        amends = view.record.amends
        if amends is not UNSET:
            words = self.tr("This amends the minutes {0}.").format(isolate(amends.number))
            return UUID(amends.meeting), words
        return None

    def _on_open(self) -> None:
        if self._other is not None:
            self.meeting_wanted.emit(self._other)
