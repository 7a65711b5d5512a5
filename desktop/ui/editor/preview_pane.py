"""The page beside the editor: what is typed, as it will be printed."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.errors import MahdarError
from desktop.models.record_form import MeetingRecord
from desktop.services.print_minutes import preview_minutes, set_minutes_page
from desktop.services.set_document import SetDocument, missing_glyphs
from desktop.ui.context import AppContext
from desktop.ui.labels import hint_label

if TYPE_CHECKING:
    from desktop.storage.home import Home
    from desktop.ui.minutes_view.page_view import PageView

REST_MS = 900
"""The page follows when typing rests: setting it at every letter would be waste on an old PC."""


def _set(home: "Home", wanted: MeetingRecord | UUID) -> SetDocument:
    if isinstance(wanted, UUID):
        return set_minutes_page(home, wanted)
    return preview_minutes(home, wanted)


class PreviewPane(QWidget):
    """Shows what was handed in last, a record a moment later; only while it is seen."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: MeetingRecord | UUID | None = None
        self._page: PageView | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._note = hint_label()
        self._note.hide()
        self._column.addWidget(self._note)
        self.setMinimumWidth(context.theme.px(260))

    def follow(self, record: MeetingRecord, *, at_once: bool = False) -> None:
        """Show ``record`` when typing rests, or at once."""
        self._show(record, 0 if at_once else REST_MS)

    def show_minutes(self, meeting: UUID) -> None:
        """Show minutes that are approved, as they are sealed."""
        self._show(meeting, 0)

    def _show(self, wanted: MeetingRecord | UUID, after_ms: int) -> None:
        self._wanted = wanted
        if self.isVisible():
            self._rest.start(after_ms)

    def showEvent(self, event: object) -> None:
        if self._wanted is not None:
            self._rest.start(0)
        super().showEvent(event)  # type: ignore[arg-type]

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return self._page.page_count() if self._page is not None else 0

    def _ask(self) -> None:
        wanted = self._wanted
        if wanted is None or not self.isVisible():
            return
        self._context.runner.query(
            lambda home: _set(home, wanted),
            self._on_set,
            self._on_failed,
            owner=self,
            key="editor.preview",
        )

    def _on_set(self, made: SetDocument) -> None:
        if self._page is None:
            # Qt's PDF library is loaded only now: the window opens without it.
            from desktop.ui.minutes_view.page_view import PageView

            self._page = PageView(self._context.look)
            self._column.addWidget(self._page, 1)
        self._note.setVisible(bool(made.missing))
        if made.missing:
            self._note.setText(missing_glyphs(made.missing).sentence(self._context.look.language))
        self._page.show_pdf(made.data, keep_place=True)

    def _on_failed(self, error: MahdarError) -> None:
        self._note.setText(error.sentence(self._context.look.language))
        self._note.show()
