"""The set of documents that judges of pages look at: validators, reference images, people.

``DOCUMENTS`` names each and makes its bytes; the same program gives the same bytes.
"""

import hashlib
from collections.abc import Callable
from typing import Any
from uuid import UUID

from desktop.documents.minutes import render_minutes
from desktop.documents.office_paper import OfficePaper
from desktop.language.names import Names
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import validate
from desktop.models.snapshot import snapshot_of
from desktop.security.canonical_json import canonical_json
from tests.documents.other_documents import OTHER_DOCUMENTS
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
OFFICE = "5c1d7f0e-2f0b-4f58-8d53-1d2a9a2f1c55"


def approved(record: MeetingRecord, on: OfficePaper | None = None, **changes: Any) -> bytes:
    """Return the PDF of approved minutes with a record and a seal inside."""
    sheet = on or paper()
    plain = snapshot_of(UUID(MEETING), record, NUMBER, {"id": OFFICE} | sheet.to_json())
    values: dict[str, Any] = {
        "state": "approved",
        "number": NUMBER,
        "content_hash": CONTENT_HASH,
        "seal": hashlib.sha512(b"seal").digest(),
        "snapshot": canonical_json(plain).decode("utf-8"),
    }
    return render_minutes(record, sheet, **(values | changes))


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


def every_part(**changes: Any) -> MeetingRecord:
    """Return a meeting with every part that minutes can have but an amendment."""
    parts = {
        "quorum": 3,
        "next_meeting": {
            "date": "2024-10-01",
            "starts_at": "10:30",
            "venue": {"ar": "قاعة الاجتماعات", "ku": "Salona Civînan"},
        },
        "copies_to": [
            {"recipient": "ديوان الرئاسة المشتركة"},
            {"recipient": {"ar": "مكتب الأرشيف", "ku": "Ofîsa Arşîvê"}},
        ],
        "hijri_correction": 1,
    }
    return full_record(**(parts | changes))


def bilingual_record(second: str = "ku", **changes: Any) -> MeetingRecord:
    """Return a meeting in Arabic with most of its texts in a second language too."""
    told = [{"of": path, "text": text} for path, text in _TRANSLATIONS.items()]
    return every_part(**({"second_language": second, "translations": told} | changes))


def amendment_record(kind: str = "correction", **changes: Any) -> MeetingRecord:
    """Return minutes that amend others."""
    amends = {
        "meeting": MEETING,
        "number": "حسكة/2024/009",
        "content_hash": "sha256:" + "1d2c3b4a59687706" * 4,
        "kind": kind,
        "reason": "ورد تاريخ الاجتماع التالي خطأً: «10 تشرين الأول»، والصواب 1 تشرين الأول.",
    }
    return record_with(amends=amends, **changes)


def crowd_record(people: int = 40, bodies: int = 4, **changes: Any) -> MeetingRecord:
    """Return a meeting of many people of several bodies, and a group of none."""
    attendance: list[dict[str, Any]] = [
        {
            "person": {"name": f"عضو رقم {n}", "honorific": ("السيد", "السيدة")[n % 2]},
            "organization": {"ar": f"هيئة رقم {n % bodies}", "ku": f"Desteya {n % bodies}"},
            "post": "مندوب عن اللجنة",
        }
        for n in range(people)
    ]
    attendance.append({"group": "عدد من الإعلاميين", "role": "guest", "presence": "guest"})
    return record_with(attendance=attendance, **changes)


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
    "arabic-indic": lambda: approved(
        every_part(), paper(digits="arabic-indic", months="both", hijri=True)
    ),
    "every-part": lambda: approved(every_part()),
    "bilingual": lambda: approved(bilingual_record()),
    "bilingual-english": lambda: approved(bilingual_record("en")),
    "bilingual-kurmanji-first": lambda: approved(
        kurmanji_record(
            second_language="ar",
            translations=[{"of": "subject", "text": "اجتماع مع منظمات المجتمع المدني"}],
        )
    ),
    "letter": lambda: approved(
        every_part(), paper(page="letter", margin_side=18, base_size=11.5, kashida="off")
    ),
    "large": lambda: draft(every_part(), paper(base_size=16.0, margin_top=12, margin_bottom=12)),
    "amendment": lambda: approved(amendment_record()),
    "addendum": lambda: draft(amendment_record("addendum", language="ku")),
    "crowd": lambda: approved(crowd_record()),
    **OTHER_DOCUMENTS,
}

_TRANSLATIONS = {
    "subject": "Civîn bi rêxistinên civaka sivîl ên Herêma Bakur û Rojhilatê Sûriyê re",
    "agenda/1/title": "Astengên li pêşiya rêxistinên civaka sivîl",
    "agenda/1/discussion": "Encamên rapirsiya hejmar 12-a ya sala 2024 hatin pêşkêşkirin; "
    "75% ji rêxistinan beşdar bûn.\nJi bo pirsan: +963 944 123 456 an info@example.org.",
    "agenda/2/title": "Hevkarî ji bo rêveberiya baş (qonaxa 2)",
    "statements/1/text": "Agahdarî li ser rewşa herêmî û navneteweyî û bandora wê li ser dosyaya "
    "Sûriyê û rewşa mirovî, û rola civaka sivîl di sivikkirina astengan de.",
    "statements/2/text": "Pêwîstiya hevkariya berdewam di navbera saziyên Rêveberiya Xweser û "
    "rêxistinên civaka sivîl de.",
    "challenges/1/text": "Derengketina destûrên kar",
    "proposals/1/text": "Avakirina platformeke hevpar a hevahengiyê",
    "outcomes/1/text": "Civînên dewrî bi aliyên çalak ên karê mirovî re bên lidarxistin.",
    "outcomes/1/actions/1/text": "Vexwendina civîna dewrî ya yekem",
    "outcomes/2/text": "Rêbazên destûrdanê bên hêsankirin.",
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
