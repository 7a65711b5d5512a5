"""An unexpected error: what happened, what is safe, and the report for those who can mend it."""

from pathlib import Path

from PySide6.QtCore import QSaveFile, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import plain_button, primary_button, quiet_button
from desktop.ui.fields.report_view import ReportView
from desktop.ui.labels import body_label, card_title, hint_label
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon


class CrashDialog(QDialog):
    """Shows the report of a fault of the program and offers to save it.

    ``at_next_start``: the fault ended the program, and this is the start after it.
    """

    def __init__(
        self,
        look: Look,
        report: str,
        parent: QWidget | None = None,
        *,
        at_next_start: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._report = report
        px = look.theme.px
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.resize(px(560), px(220))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(16))
        column.setSpacing(px(10))
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addWidget(ThemedIcon(look, "circle-alert", "red", 22))
        top.addWidget(card_title(self.windowTitle()), 1)
        column.addLayout(top)
        column.addWidget(body_label(self._what_happened(at_next_start)))
        column.addWidget(
            hint_label(
                self.tr(
                    "The report says where in the program it happened. It holds no minutes, "
                    "no names and no passwords."
                )
            )
        )
        self._view = ReportView(look, report)
        self._view.hide()
        column.addWidget(self._view, 1)
        self._note = hint_label()
        self._note.hide()
        column.addWidget(self._note)
        column.addStretch()
        column.addLayout(self._buttons(px(8)))

    def save_report(self, file: Path) -> None:
        """Write the report to a file, whole or not at all, and say so."""
        kept = QSaveFile(str(file))
        text = self._report.encode()
        done = (
            kept.open(QSaveFile.OpenModeFlag.WriteOnly)
            and kept.write(text) == len(text)
            and kept.commit()
        )
        self._note.setText(
            self.tr("The report is saved.")
            if done
            else self.tr("The report could not be written there. Choose another place.")
        )
        self._note.show()

    def note(self) -> str:
        """Return what was said about saving."""
        return self._note.text()

    def _what_happened(self, at_next_start: bool) -> str:
        if at_next_start:
            return self.tr(
                "Mahdar ended unexpectedly the last time. Everything that was saved is safe. "
                "Please save the report and give it to whoever looks after this computer."
            )
        return self.tr(
            "The program made a mistake. Everything that was saved is safe, and you may go on "
            "working. Please save the report and give it to whoever looks after this computer."
        )

    def _buttons(self, gap: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(gap)
        show = quiet_button(self._look, self.tr("Show the report"))
        show.clicked.connect(self._on_show)
        save = plain_button(self._look, self.tr("Save the report…"), "save")
        save.clicked.connect(self._on_save)
        go_on = primary_button(self._look, self.tr("Go on working"))
        go_on.clicked.connect(self.accept)
        go_on.setDefault(True)
        row.addWidget(show)
        row.addStretch(1)
        row.addWidget(save)
        row.addWidget(go_on)
        self._show_button = show
        return row

    def _on_show(self) -> None:
        self._view.show()
        self._show_button.hide()
        px = self._look.theme.px
        self.resize(px(680), px(520))

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report…"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("mahdar-report.txt")
        dialog.fileSelected.connect(lambda name: self.save_report(Path(name)))
        dialog.open()
