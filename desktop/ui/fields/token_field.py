"""Several names in order: the leading body, then those it works with."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.fields.field import Field
from desktop.ui.fields.suggest_field import Query, SuggestField
from desktop.ui.fields.suggest_popup import Suggestion
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.labels import hint_label
from desktop.ui.look import Look


@dataclass(frozen=True, slots=True)
class Token:
    """One name in the field; ``key`` is None for a name that is not in the registry."""

    key: object
    text: str


class TokenField(Field):
    """Names as tokens in order, with words between them, and a line that adds.

    ``joiners`` are the words after the first token and after the others: ("in cooperation with",
    "and"). Arrows go from token to token, Ctrl+arrows move one, Delete takes it out.
    """

    new_requested = Signal(str)
    """A name to be added that is not in the registry; the page adds the token once it is kept."""

    def __init__(
        self,
        look: Look,
        query: Query,
        joiners: tuple[str, str] = ("", ""),
        new_text: str | None = None,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._joiners = joiners
        self._tokens: list[Token] = []
        self._chips: list[_Chip] = []
        self._read_only = False
        self._add = SuggestField(look, query, new_text, placeholder)
        self._add.frame.setMinimumWidth(look.theme.px(120))
        self._add.frame.make_bare()
        self._inside = QWidget()
        self._flow = FlowLayout(self._inside, look.theme.px(6))
        self._flow.setContentsMargins(0, look.theme.px(4), 0, look.theme.px(4))
        self._flow.addWidget(self._add)
        self.frame.row.addWidget(self._inside, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._inside.setSizePolicy(policy)
        self.frame.setSizePolicy(policy)
        self._set_control(self._add.line)
        self._add.line.installEventFilter(self)
        self._add.picked.connect(self._on_picked)
        self._add.new_requested.connect(self._on_new)
        self._add.line.returnPressed.connect(self._on_enter)

    def value(self) -> tuple[Token, ...]:
        """Return the tokens in order."""
        return tuple(self._tokens)

    def set_value(self, tokens: Sequence[Token]) -> None:
        """Show tokens in order."""
        self._tokens = list(tokens)
        self._rebuild()

    def add_token(self, token: Token) -> None:
        """Add a token at the end, as a person would; one that is there already is not added."""
        known = token.key is not None and any(t.key == token.key for t in self._tokens)
        if not known:
            self._change([*self._tokens, token])

    def take_typed(self) -> str:
        """Return the name that stands typed beside the tokens, and empty the line."""
        typed = self._add.value()
        if typed:
            self._add.set_value("")
        return typed

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._add.setVisible(not read_only)
        self.frame.show_state(locked=read_only)
        self._rebuild()

    def set_placeholder(self, text: str) -> None:
        """Change the pale words of the line that adds."""
        self._add.set_placeholder(text)

    def set_undo_enabled(self, enabled: bool) -> None:
        """Keep undo to the line, or leave Ctrl+Z to the page."""
        self._add.set_undo_enabled(enabled)

    def _change(self, tokens: list[Token], focus: int | None = None) -> None:
        self._tokens = tokens
        self._rebuild()
        if focus is not None and self._chips:
            self._chips[max(0, min(focus, len(self._chips) - 1))].setFocus()
        else:
            self._add.setFocus()
        self.edited.emit()

    def _rebuild(self) -> None:
        while self._flow.count() > 1:
            item = self._flow.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._chips = []
        place = 0
        for number, token in enumerate(self._tokens):
            if number and (joiner := self._joiners[min(number, 2) - 1]):
                word = hint_label(joiner)
                word.setWordWrap(False)
                self._flow.insert_widget(place, word)
                place += 1
            chip = _Chip(self.look, token.text, removable=not self._read_only)
            chip.clicked.connect(lambda _=False, n=number: self._remove(n))
            chip.asked.connect(lambda key, ctrl, n=number: self._on_chip_key(n, key, ctrl))
            self._flow.insert_widget(place, chip)
            chip.show()
            self._chips.append(chip)
            place += 1
        self._inside.updateGeometry()

    def _remove(self, number: int) -> None:
        if not self._read_only:
            rest = self._tokens[:number] + self._tokens[number + 1 :]
            self._change(rest, number if rest else None)

    def _on_chip_key(self, number: int, key: int, ctrl: bool) -> None:
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(number)
            return
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        goal = number + (1 if key == forward else -1)
        if ctrl and 0 <= goal < len(self._tokens) and not self._read_only:
            tokens = list(self._tokens)
            tokens.insert(goal, tokens.pop(number))
            self._change(tokens, goal)
        elif not ctrl and goal >= len(self._chips):
            self._add.setFocus()
        elif not ctrl and goal >= 0:
            self._chips[goal].setFocus()

    def _on_picked(self, suggestion: Suggestion) -> None:
        self._add.set_value("")
        self.add_token(Token(suggestion.key, suggestion.text))

    def _on_enter(self) -> None:
        """Add what is typed; where something is suggested, Enter picks that and comes not here."""
        typed = self.take_typed()
        if typed:
            self.new_requested.emit(typed)

    def _on_new(self, text: str) -> None:
        self._add.set_value("")
        self.new_requested.emit(text)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if (
            watched is self._add.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and not self._add.line.text()
            and self._chips
        ):
            back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
            if event.key() in (Qt.Key.Key_Backspace, back):
                self._chips[-1].setFocus()
                return True
        return super().eventFilter(watched, event)


class _Chip(QAbstractButton):
    """One token; a click on its cross takes it out."""

    asked = Signal(int, bool)
    """A key that moves or removes, and whether Ctrl was held."""

    def __init__(self, look: Look, text: str, *, removable: bool) -> None:
        super().__init__()
        self._look = look
        self._removable = removable
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self._look.theme
        words = QFontMetrics(theme.font(13)).horizontalAdvance(self.text())
        return QSize(words + theme.px(20 + 18 * self._removable), theme.px(26))

    def hitButton(self, point: QPoint) -> bool:
        cross = self._look.theme.px(24)
        at_end = point.x() < cross if self.isRightToLeft() else point.x() > self.width() - cross
        return self._removable and at_end

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in keys:
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.asked.emit(event.key(), ctrl)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.color("primary"), 1.0) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary_tint"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.px(5), theme.px(5))
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("primary"))
        inner = self.rect().adjusted(theme.px(8), 0, -theme.px(8), 0)
        if self._removable:
            cross = self._look.icons.pixmap("x", "primary", 12)
            side = theme.px(12)
            x = inner.left() if self.isRightToLeft() else inner.right() + 1 - side
            painter.drawPixmap(x, (self.height() - side) // 2, cross)
            room = theme.px(18)
            inner.adjust(room, 0, 0, 0) if self.isRightToLeft() else inner.adjust(0, 0, -room, 0)
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)
