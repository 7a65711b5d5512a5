"""What lies beneath the header of the editor: outline, sections, and the page beside them."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.models.record_form import MeetingRecord
from desktop.services.show_office import show_office
from desktop.ui.context import AppContext
from desktop.ui.editor.agenda_section import AgendaSection
from desktop.ui.editor.amendment_section import AmendmentSection
from desktop.ui.editor.attachments_section import AttachmentsSection
from desktop.ui.editor.attendance_section import AttendanceSection
from desktop.ui.editor.basics_section import BasicsSection
from desktop.ui.editor.closing_section import ClosingSection
from desktop.ui.editor.file_drop import FileDrop
from desktop.ui.editor.locked_strip import LockedStrip
from desktop.ui.editor.outcomes_section import OutcomesSection
from desktop.ui.editor.outline import Outline
from desktop.ui.editor.preview_pane import PreviewPane
from desktop.ui.editor.raised_section import RaisedSection
from desktop.ui.editor.second_languages import SecondLanguages
from desktop.ui.editor.section import Section, SectionColumn
from desktop.ui.editor.statements_section import StatementsSection
from desktop.ui.editor.translations_section import TranslationsSection

SPLITTER = "editor"
NARROW = 910
"""Width of the 100 % design beneath which sections and preview do not fit beside each other."""

TIGHT = 680
"""Width of the 100 % design beneath which the outline gives its room to the sections."""


class EditorBody(QWidget):
    """Holds the sections; where there is no room for the preview beside them, it takes theirs."""

    narrowed = Signal(bool)
    """The room for sections and preview beside each other is gone, or there again."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._narrow = False
        self._preview_wanted = True
        self.basics = BasicsSection(context)
        self.attendance = AttendanceSection(context)
        self.agenda = AgendaSection(context)
        self.statements = StatementsSection(context)
        self.raised = RaisedSection(context)
        self.outcomes = OutcomesSection(context)
        self.amendment = AmendmentSection(context)
        self.closing = ClosingSection(context)
        self.attachments = AttachmentsSection(context)
        self.translations = TranslationsSection(context)
        self._languages = SecondLanguages()
        self.sections: list[Section] = [
            self.amendment,
            self.basics,
            self.attendance,
            self.agenda,
            self.statements,
            self.raised,
            self.outcomes,
            self.closing,
            self.attachments,
            self.translations,
        ]
        self.column = SectionColumn(context)
        for section in self.sections:
            self.column.add(section)
        self.outline = Outline(context.look, self.sections)
        self.preview = PreviewPane(context)
        self.locked = LockedStrip(context.look)
        self._lay_out()
        self.drop = FileDrop(self)
        self.drop.hovering.connect(self.attachments.show_hovering)
        self.drop.dropped.connect(self._on_dropped)

    @property
    def is_narrow(self) -> bool:
        """Whether the preview has no room beside the sections."""
        return self._narrow

    def show_record(self, record: MeetingRecord) -> None:
        """Show a record in all sections that it has a use for."""
        for section in self.sections:
            section.show_record(record)
        self._show_applying(record)

    def begin(self, meeting: UUID) -> None:
        """Begin with the record of a meeting; ask what the office wants said of each."""
        self._languages.forget()
        self.attachments.begin(meeting)
        self._context.runner.query(
            lambda home: show_office(home).paper.hijri,
            self.basics.offer_hijri,
            owner=self,
            key="editor.hijri",
        )

    def typed(self, place: str, record: MeetingRecord) -> MeetingRecord:
        """Return ``record`` with what was typed at a place, and show it where others need it."""
        typed = self._languages.follow(record, self.section_of(place).into(record))
        if place.startswith(("attendance", "agenda")):
            self.statements.show_surroundings(typed)
        if place.startswith("outcomes"):
            self.raised.show_surroundings(typed)
        if not place.startswith("translations"):
            self.translations.show_record(typed)
            self._show_applying(typed)
        return typed

    def _show_applying(self, record: MeetingRecord) -> None:
        names = {section.name for section in self.sections if section.applies(record)}
        for section in self.sections:
            section.setVisible(section.name in names)
        self.outline.show_sections(names)

    def show_preview(self, wanted: bool) -> None:
        """Show or hide the page; in a narrow window it stands in place of the sections."""
        self._preview_wanted = wanted
        self.preview.setVisible(wanted)
        self.column.setVisible(not (wanted and self._narrow))

    def section_of(self, place: str) -> Section:
        """Return the section that edits a place of the record; the first for the record itself."""
        holding = (section for section in self.sections if section.holds(place))
        return next(holding, self.basics)

    def set_read_only(self, read_only: bool) -> None:
        """Let the record be read but not changed."""
        self.drop.allowed = not read_only
        for section in self.sections:
            section.set_read_only(read_only)

    def _on_dropped(self, files: list[Path]) -> None:
        self.column.show_section(self.attachments)
        self.attachments.take(files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._context.theme.px
        self.outline.set_compact(event.size().width() < px(TIGHT))
        narrow = event.size().width() < px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_preview(self._preview_wanted)
            self.narrowed.emit(narrow)

    def _lay_out(self) -> None:
        context = self._context
        ground = QWidget()
        ground.setProperty("kind", "surface")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = QVBoxLayout(ground)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.outline)
        line = QFrame()
        line.setProperty("kind", "upright")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.column)
        self.splitter.addWidget(self.preview)
        px = context.theme.px
        self.splitter.setSizes([px(660), px(308)])
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.restoreState(context.preferences.splitter(SPLITTER))
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.locked)
        content.addWidget(self.splitter, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(ground)
        row.addWidget(line)
        row.addLayout(content, 1)

    def _on_splitter_moved(self) -> None:
        self._context.preferences.remember_splitter(SPLITTER, self.splitter.saveState())
