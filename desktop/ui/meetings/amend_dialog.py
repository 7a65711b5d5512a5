"""Asks how approved minutes are to be amended, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.errors import sentence
from desktop.language.isolates import isolate
from desktop.language.terms import codes, term
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.fields import ArabicTextEdit, Labelled
from desktop.ui.fields.segmented_field import Segment, SegmentedField
from desktop.ui.labels import body_label, card_title
from desktop.ui.look import Look


class AmendDialog(QDialog):
    """Accepted once there is a reason; ``kind`` and ``reason`` say what was chosen."""

    def __init__(self, look: Look, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Amend the minutes {0}").format(isolate(number))
        self.setWindowTitle(title)
        kinds = [
            Segment(code, term("amendment_kind", code, look.language))
            for code in codes("amendment_kind")
        ]
        self.kind = SegmentedField(look, kinds)
        self.kind.set_value("correction")
        self.reason = ArabicTextEdit(look, self.tr("What is added, or what was wrong?"))
        self.do_button = primary_button(look, self.tr("Write the amendment"))
        self.keep_button = plain_button(look, self.tr("Leave them as they are"))
        self._lay_out(title)
        self.do_button.clicked.connect(self._on_do)
        self.keep_button.clicked.connect(self.reject)
        self.reason.edited.connect(lambda: self.reason.set_problem(None))
        self.do_button.setDefault(True)
        self.reason.setFocus()

    def _on_do(self) -> None:
        if self.reason.value().strip():
            self.accept()
            return
        self.reason.set_problem(sentence("amendment.no_reason", self._look.language), "amber")
        self.reason.setFocus()

    def _lay_out(self, title: str) -> None:
        look = self._look
        px = look.theme.px
        self.setMinimumWidth(px(460))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(title))
        column.addWidget(
            body_label(
                self.tr(
                    "The approved minutes stay as they are. You get a copy of the whole record to "
                    "change; it is approved under a number of its own and names these minutes."
                )
            )
        )
        column.addWidget(Labelled(look, self.tr("Kind of amendment"), self.kind))
        column.addWidget(Labelled(look, self.tr("Reason"), self.reason))
        column.addSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(self.keep_button)
        row.addWidget(self.do_button)
        column.addLayout(row)
