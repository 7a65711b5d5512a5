"""One setting on a line: what it is, a remark, and its field at the far end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.fields import Segment, SegmentedField
from desktop.ui.labels import Label, hint_label
from desktop.ui.look import Look


class SettingRow(QWidget):
    """A field with its name and what it means."""

    def __init__(
        self, look: Look, name: str, field: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(16))
        words = QVBoxLayout()
        words.setSpacing(look.theme.px(1))
        words.addWidget(Label(name))
        if hint:
            words.addWidget(hint_label(hint))
        field.setAccessibleName(name)
        row.addLayout(words, 1)
        row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)


class ChoiceRow(SettingRow):
    """A segmented field with its name and what it means."""

    def __init__(
        self,
        look: Look,
        name: str,
        segments: Sequence[Segment],
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.field = SegmentedField(look, segments)
        super().__init__(look, name, self.field, hint, parent)
