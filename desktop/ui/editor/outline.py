"""The outline of the record: its sections, which are done, and what is still missing."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.models.record_validation import Problem
from desktop.ui.editor.problem_marks import is_missing
from desktop.ui.editor.section import Section
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.meetings.problem_words import ProblemWords

MOST_MISSING = 6
NARROWEST, WIDEST, COMPACT = 190, 236, 70
"""Pixels of the 100 % design: as its words need, within bounds; with numbers and marks only."""


class OutlineItem(QAbstractButton):
    """One section: its number and name, and a tick, or a ring while something is missing."""

    def __init__(self, look: Look, number: int, section: Section) -> None:
        super().__init__()
        self._look = look
        self._number = in_digits(str(number), look.digits)
        self._mark = ""
        self._compact = False
        self._spoken = ""
        self.setText(section.title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def nextCheckState(self) -> None:
        """Stay as it is: what is read is lit. Of exclusive buttons Tab would reach only one."""

    def show_number(self, number: int) -> None:
        """Show the place of the section among those that are shown."""
        self._number = in_digits(str(number), self._look.digits)
        self.update()

    def show_mark(self, mark: str, spoken: str) -> None:
        """Show ``"done"``, ``"missing"`` or nothing, with words for it."""
        self._mark = mark
        self.setAccessibleName(f"{self.text()}, {spoken}" if spoken else self.text())
        self._spoken = spoken
        self._say_tooltip()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the number and the mark only; the tooltip names the section."""
        self._compact = compact
        self._say_tooltip()
        self.update()

    def width_of_words(self) -> int:
        """Return the width that number, name and mark need."""
        px = self._look.theme.px
        words = f"{self._number}  {self.text()}"
        advance = QFontMetrics(self._look.theme.font(13, 500)).horizontalAdvance(words)
        return advance + 2 * px(10) + px(15) + px(6) + 2

    def _say_tooltip(self) -> None:
        named = self.text() if self._compact else ""
        self.setToolTip(": ".join(part for part in (named, self._spoken) if part))

    def mark(self) -> str:
        """Return what the item shows."""
        return self._mark

    def sizeHint(self) -> QSize:
        px = self._look.theme.px
        return QSize(px(150), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        px = theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked()
        if lit or self.underMouse() or self.hasFocus():
            ring = QPen(theme.color("primary"), 1) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(ring)
            painter.setBrush(theme.color("primary_tint" if lit else "background"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(7), px(7))
        painter.setFont(theme.font(13, 500 if lit else 400))
        painter.setPen(theme.color("primary" if lit else "soft"))
        start, side = px(10), px(15)
        words = self._number if self._compact else f"{self._number}  {self.text()}"
        room = self.width() - 2 * start - side - px(6)
        shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
        box = self._mirrored(QRect(start, 0, room, self.height()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, flags, shown)
        icon = {"done": ("check", "green"), "missing": ("circle-dot", "amber")}.get(self._mark)
        if icon is not None:
            pixmap = self._look.icons.pixmap(icon[0], icon[1], 15)
            place = QRect(self.width() - start - side, (self.height() - side) // 2, side, side)
            painter.drawPixmap(self._mirrored(place).topLeft(), pixmap)

    def _mirrored(self, box: QRect) -> QRect:
        if not self.isRightToLeft():
            return box
        return QRect(self.width() - box.right() - 1, box.y(), box.width(), box.height())


class MissingItem(QAbstractButton):
    """Something that is missing (amber) or wrong (red); a click goes to its place."""

    def __init__(self, look: Look, words: str, tone: str) -> None:
        super().__init__()
        self._look = look
        self._tone = tone
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.theme.changed.connect(self.update)

    def _flags(self) -> int:
        return int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._look.theme.px
        metrics = QFontMetrics(self._look.theme.font(12))
        room = QRect(0, 0, width - 2 * px(10), 10_000)
        return metrics.boundingRect(room, self._flags(), self.text()).height() + px(8)

    def sizeHint(self) -> QSize:
        width = self._look.theme.px(150)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        px = theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            ring = QPen(theme.color(self._tone), 1) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(ring)
            painter.setBrush(theme.color(f"{self._tone}_tint"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))
        painter.setFont(theme.font(12))
        painter.setPen(theme.color(self._tone))
        box = self.rect().adjusted(px(10), px(4), -px(10), -px(4))
        painter.drawText(box, self._flags(), self.text())


class Outline(QWidget):
    """All sections of the record."""

    section_wanted = Signal(str)
    place_wanted = Signal(str)

    def __init__(self, look: Look, sections: Sequence[Section], parent: QWidget | None = None):
        super().__init__(parent)
        self._look = look
        self._sections = list(sections)
        self._items: dict[str, OutlineItem] = {}
        px = look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(14), px(10), px(14))
        column.setSpacing(px(2))
        for number, section in enumerate(sections, 1):
            item = OutlineItem(look, number, section)
            item.clicked.connect(lambda _=False, name=section.name: self.section_wanted.emit(name))
            self._items[section.name] = item
            column.addWidget(item)
        column.addSpacing(px(16))
        self._words = ProblemWords(look, self)
        self._missing_title = hint_label()
        self._missing_title.setContentsMargins(px(10), 0, px(10), px(2))
        column.addWidget(self._missing_title)
        self._shown_missing: list[tuple[str, str, str]] = []
        self._missing_place = QWidget()
        self._missing = QVBoxLayout(self._missing_place)
        self._missing.setContentsMargins(0, 0, 0, 0)
        self._missing.setSpacing(0)
        column.addWidget(self._missing_place)
        self._more = hint_label()
        self._more.setContentsMargins(px(10), 0, px(10), 0)
        self._more.hide()
        column.addWidget(self._more)
        column.addStretch(1)
        self._compact = False
        self._locked = False
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Show numbers and marks only, where the sections need the room."""
        if compact == self._compact:
            return
        self._compact = compact
        for item in self._items.values():
            item.set_compact(compact)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the names of the sections, so that none is shortened without need."""
        px = self._look.theme.px
        widest = max(item.width_of_words() for item in self._items.values()) + 2 * px(10)
        width = px(COMPACT) if self._compact else min(max(widest, px(NARROWEST)), px(WIDEST))
        self.setFixedWidth(width)
        for widget in (self._missing_title, self._missing_place):
            widget.setVisible(not (self._locked or self._compact))
        self._more.setVisible(bool(self._more.text()) and not (self._locked or self._compact))

    def light(self, name: str) -> None:
        """Show which section is read."""
        if name in self._items:
            for other, item in self._items.items():
                item.setChecked(other == name)

    def show_sections(self, names: Collection[str]) -> None:
        """List only these sections, counted from 1."""
        shown = [item for name, item in self._items.items() if name in names]
        for number, item in enumerate(shown, 1):
            item.show_number(number)
        for name, item in self._items.items():
            item.setVisible(name in names)

    def item(self, name: str) -> OutlineItem:
        """Return the item of a section."""
        return self._items[name]

    def show_state(self, started: dict[str, bool], problems: Sequence[Problem]) -> None:
        """Mark each section, and name what is missing before approval.

        Args:
            started: for each section, whether the record holds anything of it.
            problems: what stands against approval.
        """
        owners = {self._owner(problem) for problem in problems}
        for name, item in self._items.items():
            if name in owners:
                item.show_mark("missing", self.tr("something is missing"))
            elif started.get(name):
                item.show_mark("done", self.tr("filled in"))
            else:
                item.show_mark("", "")
        self._say_missing(problems)

    def _say_missing(self, problems: Sequence[Problem]) -> None:
        self._missing_title.setText(
            self.tr("Wanted before approval:") if problems else self.tr("Nothing is missing.")
        )
        shown = [
            (problem.where, self._words.say(problem), "amber" if is_missing(problem) else "red")
            for problem in problems[:MOST_MISSING]
        ]
        if shown == self._shown_missing:
            return  # the one that is about to be clicked stays where it is
        self._shown_missing = shown
        while (taken := self._missing.takeAt(0)) is not None:
            old = taken.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for where, words, tone in shown:
            item = MissingItem(self._look, words, tone)
            item.clicked.connect(lambda _=False, where=where: self.place_wanted.emit(where))
            self._missing.addWidget(item)
        more = len(problems) - len(shown)
        self._more.setText(self.tr("and %n more", "", more) if more else "")
        self._fit()

    def set_locked(self, locked: bool) -> None:
        """Say nothing of what is missing in a record that cannot change."""
        self._locked = locked
        self._fit()

    def _owner(self, problem: Problem) -> str:
        for section in self._sections:
            if section.holds(problem.where):
                return section.name
        return ""
