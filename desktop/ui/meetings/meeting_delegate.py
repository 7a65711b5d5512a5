"""How a meeting looks in the list: the day, the subject, who and where, the state."""

from PySide6.QtCore import QRect

from desktop.services.list_meetings import MeetingRow
from desktop.ui.look import Look
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.tables.row_delegate import RowDelegate, RowPen


class MeetingDelegate(RowDelegate[MeetingRow]):
    """Two lines beside the day, as on the page of a diary."""

    row_height = 62

    def __init__(self, look: Look, words: MeetingWords) -> None:
        super().__init__(look)
        self._words = words

    def paint_row(self, pen: RowPen, row: MeetingRow) -> None:
        """Draw one meeting."""
        self._paint_day(pen, row)
        upper, lower = pen.lines(25, 21)
        self._paint_subject(pen, upper, row)
        pen.text(lower, self._words.details(row), 13, 400, "soft", is_sentence=True)

    def _paint_day(self, pen: RowPen, row: MeetingRow) -> None:
        day, weekday = self._words.day(row)
        upper, lower = pen.lines(25, 19, box=pen.take_start(52, 16))
        pen.text(upper, day, 20, 600, "ink" if row.held_on else "soft", "center")
        pen.text(lower, weekday, 11, 400, "soft", "center")

    def _paint_subject(self, pen: RowPen, box: QRect, row: MeetingRow) -> None:
        pen.area = box
        text, tone = self._words.tag(row)
        pen.tag(text, tone)
        weight, role = (600, "ink") if row.subject else (400, "soft")
        pen.text(pen.area, self._words.subject(row), 14, weight, role)
