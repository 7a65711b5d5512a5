"""The office's paper as it will be printed, while it is being chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.errors import MahdarError
from desktop.services.edit_office import OfficeEdit
from desktop.services.preview_paper import preview_paper
from desktop.ui.context import AppContext
from desktop.ui.labels import hint_label

if TYPE_CHECKING:
    from desktop.ui.minutes_view.page_view import PageView

REST_MS = 350
"""Between two steps of a number that is held down: the page is set once, when it rests."""


class PaperPreview(QWidget):
    """Shows the sample minutes on the paper that was handed in last; only while it is seen."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: tuple[OfficeEdit, str] | None = None
        self._shown: tuple[OfficeEdit, str] | None = None
        self._page: PageView | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._note = hint_label()
        self._note.hide()
        self._column.addWidget(self._note)

    def follow(self, edit: OfficeEdit, language: str = "ar") -> None:
        """Show the paper that ``edit`` makes, a moment later; minutes in ``language``."""
        self._wanted = (edit, language)
        if self.isVisible():
            self._rest.start(REST_MS if self._shown else 0)

    def showEvent(self, event: QShowEvent) -> None:
        if self._wanted is not None:
            self._rest.start(0)
        super().showEvent(event)

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return self._page.page_count() if self._page is not None else 0

    def note(self) -> str:
        """Return why the page is not that of the values on screen; empty when it is."""
        return "" if self._note.isHidden() else self._note.text()

    def shows(self, edit: OfficeEdit) -> bool:
        """Tell whether the page is the one that ``edit`` makes."""
        return self._shown is not None and self._shown[0] == edit

    def _ask(self) -> None:
        if self._wanted is None or self._wanted == self._shown or not self.isVisible():
            return
        edit, language = self._wanted
        self._context.runner.query(
            lambda home: preview_paper(home, edit, language),
            lambda pdf: self._on_set(pdf, edit, language),
            self._on_failed,
            owner=self,
            key=f"settings.preview.{id(self)}",
        )

    def _on_set(self, pdf: bytes, edit: OfficeEdit, language: str) -> None:
        if self._page is None:
            # Qt's PDF library is loaded only now: the page of settings opens without it.
            from desktop.ui.minutes_view.page_view import PageView

            self._page = PageView(self._context.look)
            self._page.setAccessibleName(self.tr("The paper as it will be printed"))
            self._column.addWidget(self._page, 1)
        is_other_language = self._shown is not None and self._shown[1] != language
        self._shown = (edit, language)
        self._note.hide()
        self._page.show_pdf(pdf, keep_place=not is_other_language)

    def _on_failed(self, error: MahdarError) -> None:
        self._note.setText(error.sentence(self._context.look.language))
        self._note.show()
