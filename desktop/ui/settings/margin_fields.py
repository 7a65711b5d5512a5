"""The margins of the paper: three numbers side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.layout_rules import LARGEST_MARGIN, LEAST_MARGIN
from desktop.ui.fields import Labelled, NumberField
from desktop.ui.labels import Label, hint_label
from desktop.ui.look import Look


class MarginFields(QWidget):
    """Top, bottom and sides in millimetres."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.top = NumberField(look, LEAST_MARGIN, LARGEST_MARGIN)
        self.bottom = NumberField(look, LEAST_MARGIN, LARGEST_MARGIN)
        self.side = NumberField(look, LEAST_MARGIN, LARGEST_MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Label(self.tr("Margins, in millimetres")))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(Labelled(look, self.tr("Top"), self.top), 1)
        row.addWidget(Labelled(look, self.tr("Bottom"), self.bottom), 1)
        row.addWidget(Labelled(look, self.tr("Each side"), self.side), 1)
        column.addLayout(row)
        column.addWidget(hint_label(self.tr("Holes of a binder reach 15 mm into the paper.")))
        for field in self._fields().values():
            field.edited.connect(self.edited)

    def value(self) -> dict[str, int]:
        """Return the margins; 0 where none can be read."""
        return {
            name: 0 if field.problem() else field.value() or 0
            for name, field in self._fields().items()
        }

    def set_value(self, top: int, bottom: int, side: int) -> None:
        """Show margins."""
        self.top.set_value(top)
        self.bottom.set_value(bottom)
        self.side.set_value(side)

    def complain(self) -> bool:
        """Say beneath the fields what is missing; return whether anything is missing or wrong."""
        for field in self._fields().values():
            if field.value() is None and not field.problem():
                field.set_problem(self.tr("A number is missing."))
        return any(field.problem() for field in self._fields().values())

    def _fields(self) -> dict[str, NumberField]:
        return {"margin_top": self.top, "margin_bottom": self.bottom, "margin_side": self.side}
