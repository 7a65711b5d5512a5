"""How the office lays out its documents, with the page beside it as it will be printed."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.digits import ARABIC_INDIC, WESTERN, in_digits
from desktop.services.edit_office import OfficeEdit
from desktop.services.layout_rules import LARGEST_SIZE, SMALLEST_SIZE, size_text
from desktop.ui.buttons import plain_button
from desktop.ui.card import Card
from desktop.ui.context import AppContext
from desktop.ui.fields import CheckField, ChoiceField, Segment
from desktop.ui.look import Look
from desktop.ui.settings.choice_row import ChoiceRow, SettingRow
from desktop.ui.settings.margin_fields import MarginFields
from desktop.ui.settings.paper_preview import PaperPreview

PREVIEW_WIDTH, PREVIEW_HEIGHT = 330, 452

LARGEST_BESIDE = 1.5
"""Scale beyond which the page lies beneath the fields: a small screen has no room for both."""


class PaperCard(Card):
    """Page, margins, size of the text, digits, months, Hijri date, kashida, the office's words."""

    edited = Signal()
    words_wanted = Signal()
    """The words of the office are to be changed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, "", "file-text", parent)
        look = context.look
        px = look.theme.px
        self._look = look
        self._words: dict[str, dict[str, str]] = {}
        self.set_title(self.tr("The paper"))
        self._add_fields(look)
        self.preview = PaperPreview(context)
        self.preview.setFixedSize(px(PREVIEW_WIDTH), px(PREVIEW_HEIGHT))
        column = QVBoxLayout()
        column.setSpacing(px(12))
        for row in self._rows():
            column.addWidget(row)
        column.addStretch(1)
        beside = QHBoxLayout()
        if look.theme.factor > LARGEST_BESIDE:
            beside.setDirection(QHBoxLayout.Direction.TopToBottom)
        beside.setSpacing(px(20))
        beside.addLayout(column, 1)
        beside.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(beside)

    def value(self) -> dict[str, Any]:
        """Return what is chosen, by field of ``OfficeEdit``."""
        return {
            "page": self.page.field.value(),
            **self.margins.value(),
            "base_size": float(self.size_of_text.value() or 0),
            "digits": self.digits.field.value(),
            "months": self.months.field.value(),
            "hijri": self.hijri.value(),
            "kashida": "low" if self.kashida.value() else "off",
            "words": self._words,
        }

    def set_value(self, edit: OfficeEdit) -> None:
        """Show how documents are laid out."""
        self.page.field.set_value(edit.page)
        self.margins.set_value(edit.margin_top, edit.margin_bottom, edit.margin_side)
        self.size_of_text.set_value(size_text(edit.base_size))
        self.digits.field.set_value(edit.digits)
        self.months.field.set_value(edit.months)
        self.hijri.set_value(edit.hijri)
        self.kashida.set_value(edit.kashida != "off")
        self.set_words({language: dict(own) for language, own in edit.words.items()})

    def set_words(self, words: dict[str, dict[str, str]]) -> None:
        """Take the office's own words."""
        self._words = words
        count = sum(len(own) for own in words.values())
        text = self.tr("%n changed…", "", count) if count else self.tr("Change…")
        self.words_button.setText(in_digits(text, self._look.digits))

    def complain(self) -> bool:
        """Say what is missing or wrong; return whether anything is."""
        return self.margins.complain()

    def _add_fields(self, look: Look) -> None:
        self.page = ChoiceRow(
            look, self.tr("Page"), [Segment("a4", "A4"), Segment("letter", "Letter")]
        )
        self.margins = MarginFields(look)
        self.size_of_text = ChoiceField(look, self._sizes())
        self.digits = ChoiceRow(
            look,
            self.tr("Digits"),
            [Segment(WESTERN, "123"), Segment(ARABIC_INDIC, "١٢٣")],
            self.tr("On screen and on paper; both can be typed."),
        )
        self.months = ChoiceRow(
            look,
            self.tr("Names of the months"),
            [Segment("levantine", "أيلول"), Segment("both", "أيلول/سبتمبر")],
        )
        self.hijri = CheckField(look, self.tr("The Hijri date beside the date"))
        self.kashida = CheckField(look, self.tr("Stretch letters a little to fill a line"))
        self.words_button = plain_button(look, "", "languages")
        self.words_button.clicked.connect(self.words_wanted)
        for field in (self.page.field, self.digits.field, self.months.field):
            field.edited.connect(self.edited)
        for other in (self.margins, self.size_of_text, self.hijri, self.kashida):
            other.edited.connect(self.edited)

    def _rows(self) -> list[QWidget]:
        look = self._look
        return [
            self.page,
            self.margins,
            SettingRow(look, self.tr("Size of the text"), self.size_of_text),
            self.digits,
            self.months,
            self.hijri,
            self.kashida,
            SettingRow(
                look,
                self.tr("Words of the documents"),
                self.words_button,
                self.tr("Headings and labels, as your office says them."),
            ),
        ]

    def _sizes(self) -> list[tuple[str, str]]:
        halves = range(int(SMALLEST_SIZE * 2), int(LARGEST_SIZE * 2) + 1)
        sizes = [size_text(half / 2) for half in halves]
        return [
            (size, self.tr("{0} pt").format(in_digits(size, self._look.digits))) for size in sizes
        ]
