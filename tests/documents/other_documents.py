"""The documents beside the minutes, for the set that judges of pages look at."""

from collections.abc import Callable

from desktop.documents.attendance_sheet import set_attendance_sheet
from desktop.documents.outcome_register import set_outcome_register
from desktop.documents.press_item import set_press_item
from desktop.documents.register_rows import Register
from tests.documents.registers import AS_OF, register_of
from tests.documents.sample_minutes import full_record, long_record, paper, record_with

OTHER_DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "press-item": lambda: set_press_item(record_with(), paper()).data,
    "press-item-full": lambda: set_press_item(full_record(confidentiality="public"), paper()).data,
    "attendance-sheet": lambda: set_attendance_sheet(full_record(), paper()).data,
    "attendance-sheet-long": lambda: set_attendance_sheet(long_record(120, 5), paper()).data,
    "register": lambda: set_outcome_register(register_of(12), paper()).data,
    "register-empty": lambda: set_outcome_register(Register((), AS_OF), paper(), "ku").data,
    "register-narrow": lambda: (
        set_outcome_register(
            register_of(3), paper(page="letter", margin_side=40, base_size=16.0)
        ).data
    ),
}
