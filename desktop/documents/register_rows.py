"""What the register of outcomes (سجل المخرجات) lists, in no language of its own."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from desktop.language.names import Names

NO_ACTION = ""
"""The status of a row whose outcome nobody has to follow up."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """An outcome with one of its actions; an outcome of three actions has three rows.

    ``meeting`` and ``outcome`` tell which rows belong together. Without an action ``status`` is
    ``NO_ACTION`` and the fields after the outcome's are empty.
    """

    meeting: str
    number: str
    held_on: date | None
    subject: str
    outcome: str
    kind: str
    text: str
    action: str = ""
    responsible: Names = Names()  # noqa: RUF009 - frozen
    due: date | None = None
    status: str = NO_ACTION
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class RegisterTotals:
    """Sums of a register; ``by_status`` has the statuses that occur, overdue ones among them."""

    meetings: int
    outcomes: int
    by_kind: dict[str, int]
    actions: int
    by_status: dict[str, int]
    overdue: int


@dataclass(frozen=True, slots=True)
class Register:
    """A register as it stood on ``as_of``, sorted by the day of the meetings.

    ``first`` and ``last`` bound the days of its meetings; ``kind``, ``status``, ``responsible``
    and ``search`` say what it was narrowed to, empty for nothing.
    """

    rows: tuple[RegisterRow, ...]
    as_of: date
    first: date | None = None
    last: date | None = None
    kind: str = ""
    status: str = ""
    responsible: str = ""
    search: str = ""

    @property
    def totals(self) -> RegisterTotals:
        """The sums of what is listed."""
        kinds = {row.outcome: row.kind for row in self.rows}
        actions = [row for row in self.rows if row.status != NO_ACTION]
        return RegisterTotals(
            meetings=len({row.meeting for row in self.rows}),
            outcomes=len(kinds),
            by_kind=dict(Counter(kinds.values())),
            actions=len(actions),
            by_status=dict(Counter(row.status for row in actions)),
            overdue=sum(row.is_overdue for row in actions),
        )

    def by_meeting(self) -> Iterator[list[RegisterRow]]:
        """Yield the rows of each meeting."""
        for _, rows in groupby(self.rows, key=lambda row: row.meeting):
            yield list(rows)
