"""The fixed words of the documents, and those that an office says in its own way."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language.folding import fold
from desktop.services.edit_office import OfficeEdit
from desktop.services.list_fixed_words import FixedWords, list_fixed_words
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.context import AppContext
from desktop.ui.fields import Segment, SegmentedField
from desktop.ui.labels import hint_label
from desktop.ui.search_box import SearchBox
from desktop.ui.settings.own_word_row import OwnWordRow
from desktop.ui.settings.paper_preview import PaperPreview
from desktop.ui.tag import Tag

WIDTH, HEIGHT, PREVIEW_WIDTH = 1080, 660, 340


class OwnWordsDialog(QDialog):
    """A list to search and write in, a language at a time, with the page beside it."""

    chosen = Signal(object)
    """The office's own words: language to dotted key to word."""

    def __init__(
        self, context: AppContext, edit: OfficeEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Words of the documents"))
        self._context = context
        self._edit = edit
        self._words = {language: dict(own) for language, own in edit.words.items()}
        self._shown = "ar"
        self._wrong: set[str] = set()
        self.rows: list[OwnWordRow] = []
        look = context.look
        self.language = SegmentedField(
            look,
            [
                Segment("ar", "العربية"),
                Segment("ku", "Kurmancî"),
                Segment("en", "English"),
                Segment("syr", "ܣܘܪܝܝܐ"),
            ],
        )
        self.language.setAccessibleName(self.tr("Language of the documents"))
        self.search = SearchBox(look, self.tr("Search the words…"))
        self.unreviewed = Tag(look, self.tr("Not reviewed by a speaker yet"), "amber")
        self.unreviewed.hide()
        self.preview = PaperPreview(context)
        self.cancel_button = plain_button(look, self.tr("Cancel"))
        self.use_button = primary_button(look, self.tr("Use these words"))
        self._lay_out()
        self.language.edited.connect(self._read)
        self.search.searched.connect(self._on_searched)
        self.cancel_button.clicked.connect(self.reject)
        self.use_button.clicked.connect(self._on_use)
        self.language.set_value("ar")
        self._read()

    def words(self) -> dict[str, dict[str, str]]:
        """Return the office's own words as they are now."""
        return {language: dict(own) for language, own in self._words.items() if own}

    def edit(self) -> OfficeEdit:
        """Return the office with these words."""
        return replace(self._edit, words=self.words())

    def row(self, key: str) -> OwnWordRow:
        """Return the row of a dotted key in the language that is shown."""
        return next(row for row in self.rows if row.word.key == key)

    def _lay_out(self) -> None:
        px = self._context.theme.px
        room = self.screen().availableSize()
        self.resize(min(px(WIDTH), room.width() - px(40)), min(px(HEIGHT), room.height() - px(60)))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.language)
        head.addWidget(self.unreviewed)
        head.addStretch(1)
        head.addWidget(self.search, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        middle = QHBoxLayout()
        middle.setSpacing(px(16))
        middle.addWidget(self._area, 1)
        self.preview.setFixedWidth(min(px(PREVIEW_WIDTH), self.width() * 2 // 5))
        middle.addWidget(self.preview)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(
            hint_label(self.tr("What stands in braces, such as {page}, is filled in; keep it.")), 1
        )
        for button in (self.cancel_button, self.use_button):
            button.setAutoDefault(False)  # Enter in a line is no decision about all of them
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _read(self) -> None:
        language = self.language.value() or "ar"
        self._context.runner.query(
            lambda _: list_fixed_words(language), self._on_read, owner=self, key="settings.words"
        )

    def _on_read(self, found: FixedWords) -> None:
        px = self._context.theme.px
        own = self._words.get(found.language, {})
        inside = QWidget()
        inside.setProperty("kind", "ground")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(4), 0, px(10), 0)
        column.setSpacing(0)
        self.rows = [OwnWordRow(self._context.look, word) for word in found.words]
        for row in self.rows:
            row.set_value(own.get(row.word.key))
            row.edited.connect(self._on_edited)
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(inside)
        self.unreviewed.setVisible(not found.is_reviewed)
        self._shown = found.language
        self._on_searched(self.search.value())
        self._follow()
        if found.language in self._wrong:
            self._go_to_wrong()

    def _on_searched(self, text: str) -> None:
        wanted = fold(text)
        for row in self.rows:
            row.setVisible(row.matches(wanted))

    def _on_edited(self) -> None:
        own = {row.word.key: text for row in self.rows if (text := row.value()) is not None}
        self._words[self._shown] = own
        self._wrong -= {self._shown}
        if any(row.is_wrong() for row in self.rows):
            self._wrong |= {self._shown}
        self._follow()

    def _follow(self) -> None:
        self.preview.follow(self.edit(), self._shown)

    def _on_use(self) -> None:
        if self._wrong:
            self._go_to_wrong()
            return
        self.chosen.emit(self.words())
        self.accept()

    def _go_to_wrong(self) -> None:
        """Show the first word that cannot be printed, in whichever language it is."""
        self.search.set_value("")
        if self._shown not in self._wrong:
            self.language.set_value(min(self._wrong))
            self._read()
            return
        wrong = next(row for row in self.rows if row.is_wrong())
        wrong.show()
        self._area.ensureWidgetVisible(wrong)
        wrong.field.setFocus()
