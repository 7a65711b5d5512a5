"""The set of documents that judges of pages look at: validators, reference images, people.

``DOCUMENTS`` names each and makes its bytes; the same program gives the same bytes.
"""

import hashlib
from collections.abc import Callable
from typing import Any

from desktop.documents.minutes import render_minutes
from desktop.documents.office_paper import OfficePaper
from desktop.language.names import Names
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import validate
from tests.documents.sample_minutes import (
    CONTENT_HASH,
    NUMBER,
    full_record,
    long_record,
    paper,
    record_with,
)
from tests.documents.torture_text import TORTURE

MEETING = "0b54f6c0-6d0f-4a53-9d52-6c7d3f0f8a11"


def approved(record: MeetingRecord, on: OfficePaper | None = None, **changes: Any) -> bytes:
    """Return the PDF of approved minutes with a record and a seal inside."""
    values: dict[str, Any] = {
        "state": "approved",
        "number": NUMBER,
        "content_hash": CONTENT_HASH,
        "seal": hashlib.sha512(b"seal").digest(),
        "snapshot": f'{{"format":1,"meeting":"{MEETING}"}}',
    }
    return render_minutes(record, on or paper(), **(values | changes))


def draft(record: MeetingRecord, on: OfficePaper | None = None) -> bytes:
    """Return the PDF of a draft."""
    return render_minutes(record, on or paper(), state="draft", number=None, content_hash=None)


def _empty() -> bytes:
    bare = paper(letterhead=Names(), emblem=None, city=Names())
    return draft(MeetingRecord(subject="", date=None), bare)


def torture_record() -> MeetingRecord:
    """Return a meeting whose texts are all that is hard to set."""
    return full_record(
        subject="اجتماعٌ حول (خطّة العمل 2024–2025) و«الشراكة»: Civîna Şêwirmendî / ܟܢܘܫܝܐ",
        agenda=[
            {"title": "البند 12-أ: النتائج", "discussion": "\n".join(TORTURE)},
            {"title": "Mijara duyem (2)", "discussion": "\n".join(reversed(TORTURE))},
            {"title": "ܟܢܘܫܝܐ ܕܬܠܬܐ"},
        ],
        statements=[
            {"speaker": "إلهام أحمد", "kind": "briefing", "agenda_item": 1 + n % 2, "text": text}
            for n, text in enumerate(TORTURE)
        ],
    )


def kurmanji_record(**changes: Any) -> MeetingRecord:
    """Return a meeting in Kurmanji, from left to right, with names in three scripts."""
    return validate(_KURMANJI | changes)


def english_record(**changes: Any) -> MeetingRecord:
    """Return a meeting in English."""
    return validate(_ENGLISH | changes)


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "sample": lambda: approved(record_with()),
    "full": lambda: approved(full_record()),
    "draft": lambda: draft(full_record()),
    "empty": _empty,
    "torture": lambda: approved(torture_record()),
    "huge": lambda: approved(long_record(500, 300)),
    "kurmanji": lambda: approved(kurmanji_record()),
    "english": lambda: approved(english_record()),
    "syriac": lambda: approved(full_record(language="syr")),
    "arabic-indic": lambda: approved(full_record(), paper(digits="arabic-indic", months="both")),
}

_KURMANJI: dict[str, Any] = {
    "subject": "Civîn bi rêxistinên civaka sivîl ên Herêma Bakur û Rojhilatê Sûriyê re",
    "kind": "consultative",
    "language": "ku",
    "date": "2024-09-03",
    "starts_at": "10:30",
    "ends_at": "12:45",
    "place": {"city": {"ku": "Hesekê", "ar": "الحسكة"}, "venue": "Salona Civînan (qat 2)"},
    "confidentiality": "internal",
    "organizers": [
        {"organization": {"ku": "Daîreya Têkiliyên Derve", "ar": "دائرة العلاقات الخارجية"}},
        {"organization": "Daîreya Karên Rêxistinan", "role": "co-organizer"},
    ],
    "attendance": [
        {
            "person": {
                "name": {"ku": "Îlham Ehmed", "ar": "إلهام أحمد", "syr": "ܐܠܗܡ ܐܚܡܕ"},
                "honorific": "Xanim",
            },
            "organization": "Daîreya Têkiliyên Derve",
            "post": "Hevseroka Daîreya Têkiliyên Derve",
            "role": "chair",
        },
        {
            "person": {"name": "Xalid Îbrahîm", "honorific": "Birêz"},
            "organization": "Daîreya Têkiliyên Derve",
            "post": "Endamê desteya rêveber",
            "role": "chair",
        },
        {
            "person": {"name": "Nûr Hesen"},
            "organization": "Ofîsa Hesekê",
            "role": "rapporteur",
        },
        {"group": "Hejmarek ji rêxistinên civaka sivîl", "role": "guest", "presence": "guest"},
        {"person": {"name": "Semîr Yûsif"}, "presence": "excused"},
    ],
    "agenda": [
        {
            "title": "Astengên li pêşiya rêxistinên civaka sivîl",
            "discussion": "Encamên rapirsiya hejmar 12-a ya sala 2024 hatin pêşkêşkirin; "
            "75% ji rêxistinan beşdar bûn. Agahî: +963 944 123 456, info@example.org.",
        },
        {"title": "Pêşniyarên ji bo plana kar a pêşerojê"},
    ],
    "statements": [
        {
            "speaker": "Îlham Ehmed",
            "kind": "briefing",
            "agenda_item": 1,
            "text": "Li ser rewşa herêmî û navneteweyî û bandora wê li ser rewşa mirovî "
            "agahî dan, û rola civaka sivîl di sivikkirina astengan de anî ziman.",
        },
        {
            "speaker": "Xalid Îbrahîm",
            "kind": "reply",
            "agenda_item": 2,
            "text": "ستُدرس المقترحات في الاجتماع التالي (10/12/2024).",
        },
    ],
    "challenges": [{"text": "Derengketina destûrên kar", "raised_by": "Rojîn Şêxo"}],
    "proposals": [{"text": "Avakirina platformeke hevpar a hevahengiyê"}],
    "outcomes": [
        {
            "kind": "decision",
            "text": "Civînên dewrî bi aliyên çalak ên karê mirovî re bên lidarxistin.",
            "actions": [
                {
                    "text": "Vexwendina civîna dewrî ya yekem",
                    "responsible": "Daîreya Karên Rêxistinan",
                    "due": "2024-12-03",
                }
            ],
        },
        {"kind": "recommendation", "text": "Rêbazên destûrdanê bên hêsankirin."},
    ],
    "series": {"title": "Civînên karê mirovî", "rule": "FREQ=MONTHLY;BYDAY=1TU"},
    "attachments": [{"name": "rapirsî.pdf", "sha256": "ab" * 32, "size": 1200}],
}

_ENGLISH: dict[str, Any] = _KURMANJI | {
    "subject": "Meeting with civil-society organisations of North and East Syria",
    "language": "en",
    "place": {"city": {"ku": "Hesekê", "ar": "الحسكة"}, "venue": "Meeting hall (floor 2)"},
    "agenda": [
        {
            "title": "Challenges that civil-society organisations face",
            "discussion": "The results of survey 12-a of 2024 were presented; 75% of the "
            "organisations took part. Questions: +963 944 123 456, info@example.org.",
        },
        {"title": "Proposals for future plans"},
    ],
    "statements": [
        {
            "speaker": "Îlham Ehmed",
            "kind": "briefing",
            "agenda_item": 1,
            "text": "Briefed on the regional and international situation and its effect on the "
            "humanitarian file, and on the part of civil society in easing the difficulties.",
        },
        {"speaker": "Xalid Îbrahîm", "kind": "reply", "agenda_item": 2, "text": "To be studied."},
    ],
    "challenges": [{"text": "Late licences", "raised_by": "Rojîn Şêxo"}],
    "proposals": [{"text": "A joint platform for coordination"}],
    "outcomes": [
        {
            "kind": "decision",
            "text": "Hold periodic meetings with the actors in humanitarian work.",
            "actions": [
                {
                    "text": "Invite to the first periodic meeting",
                    "responsible": "Daîreya Karên Rêxistinan",
                    "due": "2024-12-03",
                }
            ],
        },
        {"kind": "recommendation", "text": "Simplify the procedures of licensing."},
    ],
    "series": {"title": "Humanitarian work", "rule": "FREQ=MONTHLY;BYDAY=1TU"},
}
