"""What is in a bundle, before anything is taken from it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.services.inspect_bundle import BundleView
from desktop.sync.import_counts import ImportCounts
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.labels import body_label, card_title, hint_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.themed_icon import ThemedIcon
from desktop.ui.transfer.file_words import FileWords
from desktop.ui.transfer.import_words import ImportWords
from desktop.ui.transfer.transfer_words import TransferWords

COMPARABLE = frozenset({"unknown", "unverified"})
"""Senders whose card can be compared and trusted from here."""


class ImportPreviewDialog(QDialog):
    """From whom, how far trusted, and what would come; the person takes it in or leaves it."""

    import_wanted = Signal()
    compare_wanted = Signal()

    def __init__(
        self, look: Look, words: TransferWords, bundle: BundleView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look = look
        self._words = words
        self._import_words = ImportWords(words)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Look inside"))
        self.setMinimumWidth(px(460))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(22), px(20), px(22), px(18))
        self._column.setSpacing(px(8))
        self._show_sender(bundle)
        self.import_button: QPushButton | None = None
        self.compare_button: QPushButton | None = None
        if bundle.preview is not None:
            self._show_preview(bundle, bundle.preview)
        else:
            self._show_problem(bundle)

    def _show_sender(self, bundle: BundleView) -> None:
        office = isolate(self._words.office(bundle.sender_name, bundle.sender_code))
        top = QHBoxLayout()
        top.setSpacing(self._look.theme.px(10))
        top.addWidget(card_title(self._words.line(self.tr("From {0}").format(office))))
        top.addWidget(Tag(self._look, *self._words.standing(bundle.standing.value)))
        top.addStretch(1)
        self._column.addLayout(top)
        facts = (
            self._made(bundle.made),
            self._import_words.part(bundle.part, bundle.of),
            self._words.size(bundle.size),
        )
        self._column.addWidget(hint_label(self._words.join(facts)))
        self._column.addSpacing(self._look.theme.px(4))

    def _made(self, made: str) -> str:
        try:
            moment = datetime.fromisoformat(made)
        except ValueError:
            return ""  # a claim of the sender that says nothing
        return self.tr("made {0}").format(self._words.moment(moment))

    def _show_preview(self, bundle: BundleView, counts: ImportCounts) -> None:
        attention = self._import_words.attention(counts)
        for line in self._import_words.lines(counts):
            if line in attention:
                self._line("triangle-alert", "amber", line)
            else:
                self._line("check", "primary", line)
        if bundle.files is not None:
            words = FileWords(self._words)
            for icon, line in (
                ("paperclip", words.brought(bundle.files)),
                ("clock", words.lacking(bundle.files)),
            ):
                if line:
                    self._line(icon, "primary", line)
        if bundle.missing_frames:
            frames = self._import_words.missing_frames(bundle.missing_frames)
            self._line("triangle-alert", "amber", frames)
        if counts.conflicts:
            self._column.addWidget(
                hint_label(
                    self.tr("Nothing of ours is lost by a conflict: both texts wait side by side.")
                )
            )
        self.import_button = primary_button(self._look, self.tr("Take it in"), "download")
        self.import_button.clicked.connect(self.import_wanted)
        self._finish(self.tr("Not now"), self.import_button)

    def _show_problem(self, bundle: BundleView) -> None:
        problem = bundle.problem
        if problem is not None:
            self._line("circle-alert", "red", problem.sentence(self._look.language))
        if bundle.standing.value in COMPARABLE:
            self.compare_button = primary_button(
                self._look, self.tr("Compare the numbers…"), "shield-check"
            )
            self.compare_button.clicked.connect(self.compare_wanted)
        self._finish(self.tr("Close"), self.compare_button)

    def _line(self, icon: str, role: str, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        picture = ThemedIcon(self._look, icon, role, 16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(body_label(text), 1)
        self._column.addLayout(row)

    def _finish(self, leave: str, action: QPushButton | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        row.addStretch(1)
        self.leave_button = plain_button(self._look, leave)
        self.leave_button.clicked.connect(self.reject)
        row.addWidget(self.leave_button)
        if action is not None:
            action.clicked.connect(self.accept)
            action.setDefault(True)
            row.addWidget(action)
        self._column.addSpacing(self._look.theme.px(8))
        self._column.addLayout(row)
