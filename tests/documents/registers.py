"""Registers that the tests of documents print."""

from datetime import date
from typing import Any

from desktop.documents.register_rows import Register, RegisterRow
from desktop.language.names import Names

AS_OF = date(2024, 12, 10)
_TEXT = "عقد اجتماعات دورية تضم الأطراف الفاعلة في العمل الإنساني"


def register_row(meeting: int = 1, outcome: int = 1, **changes: Any) -> RegisterRow:
    """Return a row; outcomes of one meeting belong together."""
    values: dict[str, Any] = {
        "meeting": f"m{meeting}",
        "number": f"حسكة/2024/{meeting:03}",
        "held_on": date(2024, 9, 1 + meeting % 28),
        "subject": f"اجتماع {meeting} مع منظمات المجتمع المدني",
        "outcome": f"m{meeting}o{outcome}",
        "kind": ("decision", "recommendation")[outcome % 2],
        "text": f"{_TEXT} {meeting}.{outcome}",
        "action": f"الدعوة إلى الاجتماع {meeting}.{outcome}",
        "responsible": Names(ar="دائرة شؤون المنظمات", ku="Daîreya Karên Rêxistinan"),
        "due": date(2024, 12, 3),
        "status": "open",
        "is_overdue": True,
    }
    return RegisterRow(**(values | changes))


def register_of(meetings: int = 3) -> Register:
    """Return a register: each meeting has an outcome with two actions and one without."""
    rows: list[RegisterRow] = []
    for meeting in range(1, meetings + 1):
        rows += [
            register_row(meeting, 1),
            register_row(meeting, 1, action="متابعة", status="done", is_overdue=False),
            register_row(
                meeting, 2, action="", status="", responsible=Names(), due=None, is_overdue=False
            ),
        ]
    return Register(tuple(rows), AS_OF, date(2024, 9, 1), date(2024, 12, 31))
