"""The fixed words of the documents, and those that an office says in its own way."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language.folding import fold
from desktop.services.edit_office import OfficeEdit
from desktop.services.list_fixed_words import (
    MINUTES,
    FixedWord,
    FixedWords,
    group_of,
    list_fixed_words,
)
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.context import AppContext
from desktop.ui.fields import Segment, SegmentedField
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.search_box import SearchBox
from desktop.ui.settings.own_word_row import OwnWordRow
from desktop.ui.settings.paper_preview import PaperPreview
from desktop.ui.tag import Tag

WIDTH, HEIGHT, PREVIEW_WIDTH = 1080, 660, 340
AT_ONCE = 12
"""Rows made before the window answers again: all of them would hold it for a second."""


class OwnWordsDialog(QDialog):
    """A list to search and write in, one language and kind of document at a time.

    The page stands beside it.
    """

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
        self._found: FixedWords | None = None
        self._listed: tuple[FixedWord, ...] = ()
        self._wrong: dict[str, set[str]] = {}
        self.rows: list[OwnWordRow] = []
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._add_rows)
        look = context.look
        self.language = self._language_field(look)
        self.group = SegmentedField(
            look,
            [
                Segment(MINUTES, self.tr("Minutes")),
                Segment("press", self.tr("Press items")),
                Segment("sheet", self.tr("Sheets and registers")),
            ],
        )
        self.group.setAccessibleName(self.tr("Kind of document"))
        self.search = SearchBox(look, self.tr("Search the words…"))
        self.unreviewed = Tag(look, self.tr("Not reviewed by a speaker yet"), "amber")
        self.unreviewed.hide()
        self.preview = PaperPreview(context)
        self.cancel_button = plain_button(look, self.tr("Cancel"))
        self.use_button = primary_button(look, self.tr("Use these words"))
        self._lay_out()
        self.language.edited.connect(self._read)
        self.group.edited.connect(self._list_group)
        self.search.searched.connect(self._on_searched)
        self.cancel_button.clicked.connect(self.reject)
        self.use_button.clicked.connect(self._on_use)
        self.language.set_value("ar")
        self.group.set_value(MINUTES)
        self._read()

    def _language_field(self, look: Look) -> SegmentedField:
        languages = {"ar": "العربية", "ku": "Kurmancî", "en": "English", "syr": "ܣܘܪܝܝܐ"}
        field = SegmentedField(look, [Segment(code, name) for code, name in languages.items()])
        field.setAccessibleName(self.tr("Language of the documents"))
        return field

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
        head.addWidget(self.group)
        self._area = self._make_list()
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
        column.addWidget(self.search)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _make_list(self) -> QScrollArea:
        px = self._context.theme.px
        inside = QWidget()
        inside.setProperty("kind", "ground")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(px(4), 0, px(10), 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    def _read(self) -> None:
        language = self.language.value() or "ar"
        self._context.runner.query(
            lambda _: list_fixed_words(language), self._on_read, owner=self, key="settings.words"
        )

    def is_complete(self) -> bool:
        """Tell whether all words of the language are in the list."""
        return bool(self._listed) and len(self.rows) >= len(self._listed)

    def _on_read(self, found: FixedWords) -> None:
        self._shown, self._found = found.language, found
        self.unreviewed.setVisible(not found.is_reviewed)
        self._list_group()

    def _list_group(self) -> None:
        """List the words of the kind of document that is chosen."""
        if self._found is None:
            return
        self._listed = self._found.of_group(self.group.value() or MINUTES)
        self._area.verticalScrollBar().setValue(0)
        while len(self.rows) > len(self._listed):
            surplus = self.rows.pop()
            surplus.hide()
            surplus.deleteLater()
        for row, word in zip(self.rows, self._listed, strict=False):
            self._show_word(row, word)
        self._follow()
        self._add_rows()

    def _wrong_here(self) -> bool:
        """Tell whether a word that is listed cannot be printed."""
        wrong = self._wrong.get(self._shown, set())
        return any(word.key in wrong for word in self._listed)

    def _add_rows(self) -> None:
        """Make some of the rows that are missing, and go on when the window has had its turn."""
        begun = len(self.rows)
        for word in self._listed[begun : begun + AT_ONCE]:
            row = OwnWordRow(self._context.look)
            row.edited.connect(partial(self._on_edited, row))
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
            self._show_word(row, word)
        if not self.is_complete():
            self._more.start()
        elif self._wrong_here():
            self._go_to_wrong()

    def _show_word(self, row: OwnWordRow, word: FixedWord) -> None:
        row.show_word(word, self._words.get(self._shown, {}).get(word.key))
        row.setVisible(row.matches(fold(self.search.value())))

    def _on_searched(self, text: str) -> None:
        wanted = fold(text)
        for row in self.rows:
            row.setVisible(row.matches(wanted))

    def _on_edited(self, row: OwnWordRow) -> None:
        own = self._words.setdefault(self._shown, {})
        wrong = self._wrong.setdefault(self._shown, set())
        text = row.value()
        own.pop(row.word.key, None)
        if text is not None:
            own[row.word.key] = text
        wrong.discard(row.word.key)
        if row.is_wrong():
            wrong.add(row.word.key)
        self._follow()

    def _follow(self) -> None:
        self.preview.follow(self.edit(), self._shown)

    def _on_use(self) -> None:
        if any(self._wrong.values()):
            self._go_to_wrong()
            return
        self.chosen.emit(self.words())
        self.accept()

    def _go_to_wrong(self) -> None:
        """Show the first word that cannot be printed, whichever language and kind it is of."""
        self.search.set_value("")
        if not self._wrong_here():
            languages = [code for code, keys in self._wrong.items() if keys]
            code = self._shown if self._shown in languages else min(languages)
            self.language.set_value(code)
            self.group.set_value(group_of(min(self._wrong[code])))
            self._read()
            return
        wrong = next((row for row in self.rows if row.is_wrong()), None)
        if wrong is not None:
            wrong.show()
            self._area.ensureWidgetVisible(wrong)
            wrong.field.setFocus()
