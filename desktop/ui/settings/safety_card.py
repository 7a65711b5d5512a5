"""Where the records are, and copies of them."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.ui.buttons import plain_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.labels import body_label, hint_label
from desktop.ui.look import Look


class SafetyCard(Card):
    """Tells where the data lies and asks where a copy is to go."""

    backup_wanted = Signal(object)
    """The folder (``Path``) in which a copy is to be made."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "shield-check", parent)
        self.set_title(self.tr("Safety"))
        self._folder: Path | None = None
        self.body.addWidget(
            body_label(
                self.tr(
                    "Records are saved while you write. A copy on another disk or stick saves "
                    "them from a broken computer; make one every week."
                )
            )
        )
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(8))
        self.backup_button = plain_button(look, self.tr("Back up now…"), "hard-drive-download")
        self.backup_button.clicked.connect(self._ask_for_folder)
        row.addWidget(self.backup_button)
        self._open = quiet_button(look, self.tr("Show the data folder"), "folder-open")
        self._open.clicked.connect(self._on_open)
        row.addWidget(self._open)
        row.addStretch(1)
        self.body.addLayout(row)
        self._where = hint_label()
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self._where)

    def show_folder(self, folder: Path) -> None:
        """Tell where the data lies."""
        self._folder = folder
        self._where.setText(self.tr("Data folder: {0}").format(isolate(folder)))

    def _on_open(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where is the copy to be made?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.backup_wanted.emit(Path(name)))
        dialog.open()
