"""The row beneath the title: what the list is narrowed to, and how many meetings that leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.index_meetings import MeetingFilter, MeetingIndex
from desktop.ui.chip import Chip
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.meetings.filter_chip import FilterChip, FilterOption
from desktop.ui.meetings.meeting_words import STATES, MeetingWords


class FilterBar(QWidget):
    """Chips for state and year, a way to drop them all, and the count."""

    changed = Signal()
    cleared = Signal()

    def __init__(self, look: Look, words: MeetingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.state = FilterChip(look, self.tr("State"), self.tr("All states"))
        self.year = FilterChip(look, self.tr("Year"), self.tr("All years"))
        self.clear_button = Chip(look, self.tr("Clear all"))
        self.clear_button.setCheckable(False)
        self.clear_button.setVisible(False)
        self._count = hint_label()
        self._count.setWordWrap(False)
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(8))
        for widget in (self.state, self.year, self.clear_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._count)
        self.setFixedHeight(look.theme.px(30))
        for chip in (self.state, self.year):
            chip.changed.connect(self.changed)
        self.clear_button.clicked.connect(self.cleared)

    def filter_for(self, search: str) -> MeetingFilter:
        """Return the filter of the chips together with what is searched for."""
        year = self.year.value()
        return MeetingFilter(
            search=search, state=self.state.value(), year=int(year) if year else None
        )

    def clear(self) -> None:
        """Take all filters away without telling."""
        self.state.set_value(None)
        self.year.set_value(None)

    def show_index(self, index: MeetingIndex, wanted: MeetingFilter) -> None:
        """Show how many were found and offer what there is."""
        self.state.set_options(
            [
                FilterOption(state, self._words.state(state), self._words.number(count))
                for state in STATES
                if (count := index.by_state.get(state, 0)) or state == wanted.state
            ]
        )
        years = sorted(index.by_year.items(), reverse=True)
        if wanted.year is not None and wanted.year not in index.by_year:
            years.append((wanted.year, 0))
        self.year.set_options(
            [
                FilterOption(str(year), self._words.number(year), self._words.number(count))
                for year, count in years
            ]
        )
        narrowed = bool(wanted.search or wanted.state or wanted.year)
        self.clear_button.setVisible(narrowed)
        found = self._words.count(len(index.ids))
        if narrowed:
            found = self.tr("{0} of {1}").format(found, self._words.number(index.total))
        self._count.setText(found)

    def count_text(self) -> str:
        """Return what the bar says of the number of meetings."""
        return self._count.text()
