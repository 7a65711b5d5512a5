"""One attached file in the editor: what it is, whether it is here, and what can be done with it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.record_form import AttachmentForm
from desktop.services.show_attachments import AttachmentStanding
from desktop.ui.buttons import icon_button
from desktop.ui.editor.attachment_words import AttachmentWords
from desktop.ui.editor.part_editor import PartEditor
from desktop.ui.labels import ElidedLabel, hint_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.themed_icon import ThemedIcon

_NO_FILE = AttachmentForm(name="", sha256="", size=0)


class FileButton(QAbstractButton):
    """Name and facts of a file; pressed, it is opened. Holds its words as labels, to wrap well."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.icon_shown = ThemedIcon(look, "paperclip", "soft", 18)
        self.name = ElidedLabel("")
        self.name.setProperty("kind", "strong")
        self.facts = hint_label()
        self.comes = hint_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(5), px(8), px(5))
        row.setSpacing(px(10))
        row.addWidget(self.icon_shown, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for label in (self.name, self.facts, self.comes):
            lines.addWidget(label)
        lines.addStretch(1)
        row.addLayout(lines, 1)
        for label in (self.icon_shown, self.name, self.facts, self.comes):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() or self.underMouse() or self.isDown()):
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QPen(theme.color("primary"), 1) if self.hasFocus() else Qt.PenStyle.NoPen
        painter.setPen(ring)
        painter.setBrush(theme.color("primary_tint" if self.isDown() else "background"))
        corner = theme.px(7)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)


class AttachmentLine(PartEditor):
    """A file of the record. It is not typed in; it comes, moves and goes as any part does."""

    open_wanted = Signal(object)
    save_wanted = Signal(object)
    """The ``AttachmentForm`` of the file that is to be opened, or saved elsewhere."""

    def __init__(
        self,
        look: Look,
        words: AttachmentWords,
        standing_of: Callable[[str], AttachmentStanding | None],
    ) -> None:
        super().__init__(look)
        self._words = words
        self._standing_of = standing_of
        self._part = _NO_FILE
        self.file = FileButton(look)
        self.state = Tag(look)
        self.save = icon_button(look, "download", self.tr("Save a copy…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(8))
        row.addWidget(self.file, 1)
        row.addWidget(self.state)
        row.addWidget(self.save)
        self.file.clicked.connect(lambda: self.open_wanted.emit(self._part))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self._part))

    def show_part(self, part: AttachmentForm) -> None:
        self._part = part
        self.show_standing()

    def show_standing(self) -> None:
        """Show who added the file and whether it is here, as far as that is known."""
        words, part = self._words, self._part
        standing = self._standing_of(part.sha256)
        state = "" if standing is None else words.state(standing)
        comes = "" if standing is None else words.comes(standing)
        facts = words.facts(part, standing)
        self.file.icon_shown.show_icon(words.icon(part), "soft")
        self.file.name.setText(part.name)
        self.file.facts.setText(facts)
        self.file.comes.setText(comes)
        self.file.comes.setVisible(bool(comes))
        self.state.say(state, "amber")
        self.save.setEnabled(not state)
        spoken = ", ".join(told for told in (part.name, facts, state, comes) if told)
        self.file.setAccessibleName(spoken)
        self.file.setToolTip(comes or self.tr("Open a copy to read"))
        self.save.setAccessibleName(self.tr("Save a copy of {0}").format(part.name))

    def part(self) -> AttachmentForm:
        return self._part

    def field(self, name: str) -> QWidget | None:
        return self.file if name else None

    def set_read_only(self, read_only: bool) -> None:
        """Change nothing: it is opened and saved in approved minutes as well."""

    def first_field(self) -> QWidget:
        return self.file

    def is_blank(self) -> bool:
        return False


def line_of(editor: Any) -> AttachmentLine:
    """Return an editor of the list as what it is."""
    assert isinstance(editor, AttachmentLine)
    return editor
