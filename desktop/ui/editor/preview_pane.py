"""The page beside the editor: what is typed, as it will be printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.errors import MahdarError
from desktop.models.record_form import MeetingRecord
from desktop.services.print_minutes import preview_minutes
from desktop.ui.context import AppContext
from desktop.ui.labels import hint_label

if TYPE_CHECKING:
    from desktop.ui.minutes_view.page_view import PageView

REST_MS = 900
"""The page follows when typing rests: setting it at every letter would be waste on an old PC."""


class PreviewPane(QWidget):
    """Shows the record that was handed in last, a moment later; only while it is seen."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._record: MeetingRecord | None = None
        self._page: PageView | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._note = hint_label()
        self._note.hide()
        self._column.addWidget(self._note)
        self.setMinimumWidth(context.theme.px(260))

    def follow(self, record: MeetingRecord, *, at_once: bool = False) -> None:
        """Show ``record`` when typing rests, or at once."""
        self._record = record
        if not self.isVisible():
            return
        if at_once:
            self._rest.stop()
            self._ask()
        else:
            self._rest.start()

    def showEvent(self, event: object) -> None:
        if self._record is not None:
            self._rest.start(0)
        super().showEvent(event)  # type: ignore[arg-type]

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return self._page.page_count() if self._page is not None else 0

    def _ask(self) -> None:
        record = self._record
        if record is None or not self.isVisible():
            return
        self._context.runner.query(
            lambda home: preview_minutes(home, record),
            self._on_set,
            self._on_failed,
            owner=self,
            key="editor.preview",
        )

    def _on_set(self, pdf: bytes) -> None:
        if self._page is None:
            # Qt's PDF library is loaded only now: the window opens without it.
            from desktop.ui.minutes_view.page_view import PageView

            self._page = PageView(self._context.look)
            self._column.addWidget(self._page, 1)
        self._note.hide()
        self._page.show_pdf(pdf, keep_place=True)

    def _on_failed(self, error: MahdarError) -> None:
        self._note.setText(error.sentence(self._context.look.language))
        self._note.show()
