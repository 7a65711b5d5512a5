"""The buttons and remarks in the header of the editor."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.language.isolates import isolate
from desktop.language.terms import term
from desktop.ui.buttons import icon_button, plain_button, primary_button
from desktop.ui.editor.saved_note import SavedNote
from desktop.ui.look import Look
from desktop.ui.page import PageHeader
from desktop.ui.restyle import restyle
from desktop.ui.tag import Tag

STATE_TONES = {"draft": "plain", "review": "amber"}
LOCKED_TONE = "green"

TIGHT = 680
"""Width of the 100 % design beneath which the header keeps words for the next step only."""


class EditorTools(QObject):
    """Way back, state, when it was saved, undo, redo, preview, and the next step."""

    def __init__(self, look: Look, header: PageHeader, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.back = icon_button(look, "arrow-left", self.tr("Back to the meetings"))
        self.state = Tag(look)
        self.saved = SavedNote(look)
        self.undo = icon_button(look, "undo-2", self.tr("Undo (Ctrl+Z)"))
        self.redo = icon_button(look, "redo-2", self.tr("Redo (Ctrl+Y)"))
        self.preview = plain_button(look, self.tr("Preview"), "eye")
        self.preview.setCheckable(True)
        self.preview.setChecked(True)
        self.next_step = primary_button(look, "", "send")
        header.add_lead(self.back)
        header.add_beside_title(self.state)
        header.add_beside_title(self.saved)
        for widget in (self.undo, self.redo, self.preview):
            header.add_action(widget)
        header.set_primary(self.next_step)
        header.set_underlined()
        self._header = header
        self._preview_words = self.preview.text()
        self.preview.setAccessibleName(self._preview_words)
        header.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._header and event.type() == QEvent.Type.Resize:
            self._set_tight(self._header.width() < self._look.theme.px(TIGHT))
        return super().eventFilter(watched, event)

    def _set_tight(self, tight: bool) -> None:
        if tight == bool(self.preview.text()):
            self.preview.setText("" if tight else self._preview_words)
            self.preview.setToolTip(self._preview_words if tight else "")
            self._look.icons.follow_text(self.preview)
            restyle(self.preview, bare=tight)
        self.saved.set_compact(tight)

    def show_state(self, state: str, number: str | None, *, locked: bool) -> None:
        """Say where the minutes stand, and name their next step."""
        words = term("state", state, self._look.language)
        tone = STATE_TONES.get(state, LOCKED_TONE)
        self.state.say(f"{words} {isolate(number)}" if number else words, tone)
        for button in (self.undo, self.redo, self.next_step):
            button.setVisible(not locked)
        self.next_step.setText(self.tr("To review") if state == "draft" else self.tr("Approve…"))
        if locked:
            self.saved.say_nothing()
