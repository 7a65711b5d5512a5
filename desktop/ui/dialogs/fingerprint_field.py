"""Where a person types what the other office reads out, and sees word by word that it agrees."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.services.compare_fingerprint import Compared, compare_so_far
from desktop.ui.fields.field import FieldFrame
from desktop.ui.fields.line import Line
from desktop.ui.labels import Label, hint_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle

_TICK = "✓"


class FingerprintField(QFrame):
    """Takes digits or words; nothing is right before all of it was typed."""

    compared = Signal(bool)
    """Whether all of it stands there now, and is the same."""

    def __init__(
        self, look: Look, spoken: str, words: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._spoken, self._words = spoken, tuple(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(6))
        column.addWidget(
            hint_label(self.tr("Or type what they read to you, in numbers or in words:"))
        )
        self.box = FieldFrame(look)
        self.box.setMinimumHeight(look.theme.px(36))
        self.line = Line()
        self.line.setAccessibleName(self.tr("The fingerprint as they read it"))
        self.line.setMaxLength(400)
        self.box.row.addWidget(self.line)
        column.addWidget(self.box)
        self.agreed = Label()
        self.agreed.setProperty("kind", "tag")
        self.agreed.setWordWrap(True)
        self.told = hint_label()
        column.addWidget(self.agreed)
        column.addWidget(self.told)
        self.line.textChanged.connect(self._on_typed)
        self._on_typed("")

    def _on_typed(self, text: str) -> None:
        result = compare_so_far(text, self._spoken, self._words)
        parts = self._words if result.in_words else tuple(self._spoken.split())
        ticked = [f"{_TICK}\u00a0{part}" for part in parts[: result.agreed]]
        shown = "  ".join(ticked)
        if not result.in_words:
            shown = in_digits(shown, self._look.digits)
        self.agreed.setText(shown)
        self.agreed.setVisible(bool(shown))
        restyle(self.agreed, tone="green")
        self.told.setText(in_digits(self._sentence(result), self._look.digits) if text else "")
        self.told.setVisible(bool(text))
        restyle(self.told, tone="red" if result.differs else "plain")
        edge = "red" if result.differs else "green" if result.is_same else ""
        self.box.show_state(edge=edge)
        self.compared.emit(result.is_same)

    def _sentence(self, result: Compared) -> str:
        if result.is_same:
            return self.tr("All of it is the same.")
        if result.differs:
            return self.tr("Number {0} is not what stands here: ask them to read it again.").format(
                result.agreed + 1
            )
        return self.tr("{0} of {1} agree so far; a part proves nothing.").format(
            result.agreed, result.of
        )
