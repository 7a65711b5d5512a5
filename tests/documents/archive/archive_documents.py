"""Every kind of document that has to last, for validators: ``ARCHIVED`` names each of them."""

from collections.abc import Callable
from datetime import date

from desktop.documents.attendance_sheet import set_attendance_sheet
from desktop.documents.outcome_register import set_outcome_register
from desktop.documents.press_item import set_press_item
from desktop.documents.register_rows import Register, RegisterRow
from desktop.language.names import Names
from tests.documents.archive.tagged_story import tagged_document
from tests.documents.document_set import DOCUMENTS, approved, english_record, kurmanji_record
from tests.documents.sample_minutes import full_record, long_record, paper

LONG_DISCUSSION = "\n".join(
    f"عرض المتحدث رقم {n} ما أُنجز من خطة العمل (المرحلة {n % 5})، وناقش الحضور التحديات "
    "والمقترحات بالتفصيل، واتفقوا على متابعة التنفيذ مع الجهات المعنية في الموعد المحدد."
    for n in range(260)
)


def _huge() -> bytes:
    agenda = [{"title": "مناقشة مفصلة", "discussion": LONG_DISCUSSION}]
    return approved(long_record(500, 300, agenda=agenda, statements=[]))


def _register(language: str) -> bytes:
    rows = [
        RegisterRow(
            meeting=f"m{n // 3}",
            number=f"حسكة/2024/{n // 3:03}",
            held_on=date(2024, 9, 3),
            subject="اجتماع مع المنظمات (Civîn bi rêxistinan re)",
            outcome=f"o{n}",
            kind="decision",
            text="عقد اجتماعات دورية مع الفاعلين في العمل الإنساني.",
            action="الدعوة إلى الاجتماع الأول" if n % 4 else "",
            responsible=Names(ar="دائرة العلاقات الخارجية", ku="Daîreya Têkiliyên Derve"),
            due=date(2024, 12, 3),
            status="open" if n % 4 else "",
            is_overdue=n % 5 == 0,
        )
        for n in range(60)
    ]
    register = Register(tuple(rows), date(2024, 12, 31), date(2024, 1, 1), date(2024, 12, 31))
    return set_outcome_register(register, paper(), language).data


ARCHIVED: dict[str, Callable[[], bytes]] = DOCUMENTS | {
    "huge": _huge,
    "letter-paper": lambda: approved(full_record(), paper(page="letter")),
    "every-role": tagged_document,
    "press-item": lambda: set_press_item(full_record(confidentiality="public"), paper()).data,
    "press-item-kurmanji": lambda: (
        set_press_item(kurmanji_record(confidentiality="public"), paper()).data
    ),
    "register": lambda: _register("ar"),
    "register-kurmanji": lambda: _register("ku"),
    "attendance-sheet": lambda: set_attendance_sheet(full_record(), paper()).data,
    "attendance-sheet-english": lambda: set_attendance_sheet(english_record(), paper()).data,
}
"""The documents of the whole set, and what only a validator needs to see."""
