"""The documents beside the minutes, for the set that judges of pages look at."""

from collections.abc import Callable

from desktop.documents.attendance_sheet import set_attendance_sheet
from desktop.documents.card_code import card_code_text
from desktop.documents.card_sheet import CardToPrint, set_card_sheet
from desktop.documents.outcome_register import set_outcome_register
from desktop.documents.press_item import set_press_item
from desktop.documents.register_rows import Register
from desktop.language.spoken_words import in_words
from tests.documents.registers import AS_OF, register_of
from tests.documents.sample_minutes import full_record, long_record, paper, record_with

_CARD = (
    b'{"code":"\xd8\xad\xd8\xb3\xd9\x83\xd8\xa9","kind":"mahdar-office-card","signature":"'
    + b"5f" * 64
    + b'","version":1}'
)


def card_sheet(language: str) -> bytes:
    """Return the sheet of an office card that is always the same."""
    groups = tuple(f"{number * 7919 % 100000:05d}" for number in range(1, 13))
    card = CardToPrint(_CARD, card_code_text(_CARD), groups, in_words(bytes(range(17))))
    return set_card_sheet(card, paper(), language).data


OTHER_DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "press-item": lambda: set_press_item(record_with(), paper()).data,
    "press-item-full": lambda: set_press_item(full_record(confidentiality="public"), paper()).data,
    "attendance-sheet": lambda: set_attendance_sheet(full_record(), paper()).data,
    "attendance-sheet-long": lambda: set_attendance_sheet(long_record(120, 5), paper()).data,
    "card-sheet": lambda: card_sheet("ar"),
    "card-sheet-kurmanji": lambda: card_sheet("ku"),
    "card-sheet-syriac": lambda: card_sheet("syr"),
    "register": lambda: set_outcome_register(register_of(12), paper()).data,
    "register-empty": lambda: set_outcome_register(Register((), AS_OF), paper(), "ku").data,
    "register-narrow": lambda: (
        set_outcome_register(
            register_of(3), paper(page="letter", margin_side=40, base_size=16.0)
        ).data
    ),
}
