"""Verify (التحقق): is this paper what an office sealed?"""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from desktop.background.task import Task
from desktop.language.calendars import format_date
from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.language.progress import Progress
from desktop.ui.context import AppContext
from desktop.ui.page import Page
from desktop.ui.states import WaitingState
from desktop.ui.verify.ask_card import AskCard
from desktop.ui.verify.verdict_card import VerdictCard

if TYPE_CHECKING:
    from desktop.services.verdict import DocumentVerdict
    from desktop.storage.home import Home

WIDTH = 760
"""Pixels of the 100 % design: as wide as a text is read with ease."""


class VerifyPage(Page):
    """Asks for a paper, and says what it is."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header.set_title(self.tr("Verify a paper"))
        self._task: Task[Any] | None = None
        self._asked = 0
        self._record: UUID | None = None
        self._name = ""
        self.ask = AskCard(context.look)
        self.waiting = WaitingState(
            context.look, "search", self.tr("Being verified…"), self.tr("Nothing is changed.")
        )
        self.answer = VerdictCard(context.look)
        self._build()
        self.ask.file_wanted.connect(self._choose_file)
        self.ask.file_given.connect(self.verify_file)
        self.ask.code_given.connect(self._verify_code)
        self.answer.record_wanted.connect(self._open_record)
        self.answer.offices_wanted.connect(lambda: context.navigate("transfer"))

    def _build(self) -> None:
        px = self.context.look.theme.px
        inside = QWidget()
        inside.setProperty("kind", "ground")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(px(20), px(4), px(20), px(20))
        sheet = QWidget()
        sheet.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        for widget in (self.ask, self.waiting, self.answer):
            column.addWidget(widget)
        column.addStretch(1)
        middle.addWidget(sheet)
        self.waiting.hide()
        self.answer.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self.body.addWidget(area)

    def activated(self, **what: object) -> None:
        path = what.get("path")
        if isinstance(path, Path):
            self.verify_file(path)

    def leaving(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # ── Asking ───────────────────────────────────────────────────────────────
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Minutes to verify"),
            "",
            self.tr("Minutes and pictures (*.pdf *.png *.jpg *.jpeg)"),
        )
        if name:
            self.verify_file(Path(name))

    def verify_file(self, path: Path) -> None:
        """Verify a PDF or a picture."""

        def work(home: "Home", progress: Progress) -> "DocumentVerdict":
            from desktop.services.verify_paper import verify_file

            return verify_file(home, path, progress)

        self._begin(path.name, work)

    def _verify_code(self, text: str) -> None:
        def work(home: "Home", progress: Progress) -> "DocumentVerdict":
            from desktop.services.verify_code import verify_code

            return verify_code(home, text)

        self._begin("", work)

    def _begin(self, name: str, work: "Callable[[Home, Progress], DocumentVerdict]") -> None:
        if self._task is not None:
            self._task.cancel()
        self._asked += 1
        asked = self._asked
        self._name, self._record = name, None
        self._task = self.context.runner.long(
            work,
            lambda found: self._on_found(asked, found),
            lambda error: self._on_failed(asked, error),
            cancelled=lambda: self._on_cancelled(asked),
            owner=self,
        )
        self.answer.hide()
        self.waiting.follow(self._task)
        self.waiting.show()

    # ── Answering ────────────────────────────────────────────────────────────
    # An answer to an earlier question may be on its way when the next is asked: it is passed over.
    def _on_found(self, asked: int, found: "DocumentVerdict") -> None:
        if asked != self._asked:
            return
        from desktop.services.verdict_words import isolated, verdict_words

        words = verdict_words(found, self.context.look.language, wrap=isolated)
        self._record = found.record_id if found.is_held else None
        self.answer.show_verdict(found, words, list(self._facts(found)))
        self._show_answer()

    def _on_failed(self, asked: int, error: MahdarError) -> None:
        if asked != self._asked:
            return
        sentence = error.sentence(self.context.look.language)
        self.answer.show_problem(self.tr("Nothing could be verified"), sentence)
        self._show_answer()
        if not self._name:
            self.ask.correct_code()

    def _on_cancelled(self, asked: int) -> None:
        if asked == self._asked:
            self.waiting.hide()

    def _show_answer(self) -> None:
        self.waiting.hide()
        self.answer.show()
        self.answer.setFocus()

    def _facts(self, found: "DocumentVerdict") -> Iterator[tuple[str, str]]:
        look = self.context.look
        if self._name:
            yield self.tr("File"), isolate(self._name)
        office = found.office.best(look.language)
        if office or found.code:
            shown = f"{isolate(office)} ({isolate(found.code)})" if office else found.code
            yield self.tr("Office"), shown
        if found.number:
            yield self.tr("Number"), isolate(found.number)
        if found.date:
            yield self.tr("Day of the meeting"), self._day(found.date)
        if found.subject:
            yield self.tr("Subject"), found.subject

    def _day(self, text: str) -> str:
        try:
            day = date.fromisoformat(text)
        except ValueError:
            return isolate(text)
        look = self.context.look
        return isolate(format_date(day, look.language, look.digits, weekday=True))

    def _open_record(self) -> None:
        if self._record is not None:
            self.context.navigate("meetings", meeting_id=self._record)
