"""One text of the record, and beneath it the same in the second language."""

import msgspec
from msgspec import UNSET, UnsetType
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.record_texts import SHORT_TEXTS
from desktop.ui.editor.fields_part import FieldsPart
from desktop.ui.fields import ArabicTextEdit
from desktop.ui.labels import body_label, hint_label
from desktop.ui.look import Look


class TextPart(msgspec.Struct, kw_only=True):
    """A text and its translation, empty until it is typed.

    ``key`` tells it from the others and stays when parts move; ``part_key`` is that of the record's
    part; ``title`` says in words which text it is.
    """

    key: str
    part_key: str | UnsetType = UNSET
    path: str
    title: str
    source: str
    text: str = ""


class TranslationEditor(FieldsPart):
    """The text is read, the translation typed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._part = TextPart(key="", path="", title="", source="")
        self._title = hint_label()
        self._source = body_label()
        self.text = ArabicTextEdit(look, self.tr("Not translated yet"), min_lines=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(4))
        for widget in (self._title, self._source, self.text):
            column.addWidget(widget)
        self.set_fields({"text": (self.text, self.tr("Translation"))})

    def show_part(self, part: TextPart) -> None:
        self._part = part
        self._title.setText(part.title)
        self._source.setText(part.source)
        self.text.setAccessibleName(self.tr("Translation: {0}").format(part.title))
        if part.text != self._typed():
            self.text.set_value(part.text)

    def part(self) -> TextPart:
        return msgspec.structs.replace(self._part, text=self._typed())

    def is_blank(self) -> bool:
        return not self.text.value()

    def _typed(self) -> str:
        typed = self.text.value()
        if self._part.path.rpartition("/")[2] in SHORT_TEXTS:
            typed = " ".join(typed.split("\n"))  # one line, as the text that it says again
        return typed
