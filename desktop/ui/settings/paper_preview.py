"""The office's paper as it will be printed, while it is being chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.language.errors import MahdarError
from desktop.services.edit_office import OfficeEdit
from desktop.services.preview_paper import preview_paper
from desktop.ui.context import AppContext
from desktop.ui.labels import body_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle

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
        self._note = _Note(self)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.place()

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
        self._note.raise_()
        self._page.show_pdf(pdf, keep_place=not is_other_language)

    def _on_failed(self, error: MahdarError) -> None:
        self._note.say(error.sentence(self._context.look.language), self._context.look)


class _Note(QFrame):
    """Lies over the foot of the page, so that nothing moves when it comes or goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        restyle(self, kind="message", tone="amber")
        self._label = body_label()
        self._over = parent
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._label)
        self.hide()

    def say(self, words: str, look: Look) -> None:
        """Show these words."""
        self._column.setContentsMargins(*(look.theme.px(side) for side in (12, 8, 12, 8)))
        self._label.setText(words)
        self.show()
        self.place()
        self.raise_()

    def text(self) -> str:
        """Return the words."""
        return self._label.text()

    def place(self) -> None:
        """Lie at the foot, as wide as the page."""
        room = self._over.rect()
        height = self._column.heightForWidth(room.width())
        self.setGeometry(0, room.height() - height, room.width(), height)
