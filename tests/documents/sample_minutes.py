"""Records and paper that the tests of documents print."""

import io
from typing import Any

from PIL import Image, ImageDraw

from desktop.documents.office_paper import OfficePaper
from desktop.language.names import Names
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import validate
from desktop.models.strict_json import read_json
from resources import resource_path

NUMBER = "حسكة/2024/017"
CONTENT_HASH = "sha256:" + "8f3a91c20b7d44e0" * 4


def sample_json() -> dict[str, Any]:
    plain = read_json(resource_path("sample", "meeting.json").read_bytes())
    assert isinstance(plain, dict)
    return plain


def record_with(**changes: Any) -> MeetingRecord:
    """Return the sample meeting with some of its keys changed."""
    return validate(sample_json() | changes)


def emblem() -> bytes:
    picture = Image.new("RGBA", (240, 240), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((4, 4, 236, 236), outline=(14, 95, 99, 255), width=10)
    draw.ellipse((52, 52, 188, 188), fill=(14, 95, 99, 255))
    draw.ellipse((88, 88, 152, 152), fill=(255, 255, 255, 255))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def paper(**changes: Any) -> OfficePaper:
    values: dict[str, Any] = {
        "code": "حسكة",
        "name": Names(ar="مكتب دائرة العلاقات الخارجية في الحسكة"),
        "city": Names(ar="الحسكة", ku="Hesekê"),
        "letterhead": Names(
            ar="الإدارة الذاتية الديمقراطية\nلإقليم شمال وشرق سوريا\nدائرة العلاقات الخارجية",
            ku="Rêveberiya Xweser a Demokratîk\na Herêma Bakur û Rojhilatê Sûriyê\n"
            "Daîreya Têkiliyên Derve",
            syr="ܡܕܒܪܢܘܬܐ ܝܬܢܝܬܐ",
        ),
        "emblem": emblem(),
    }
    return OfficePaper(**(values | changes))


def full_record(**changes: Any) -> MeetingRecord:
    """Return a meeting with something in every part, in three scripts."""
    plain = sample_json() | {
        "starts_at": "10:30",
        "ends_at": "12:45",
        "confidentiality": "internal",
        "place": {
            "city": {"ar": "الحسكة", "ku": "Hesekê"},
            "venue": "قاعة الاجتماعات (الطابق 2)",
        },
        "organizers": [
            {"organization": {"ar": "دائرة العلاقات الخارجية", "ku": "Daîreya Têkiliyên Derve"}},
            {"organization": "دائرة شؤون المنظمات", "role": "co-organizer"},
            {"organization": "هيئة الشؤون الاجتماعية والكادحين", "role": "co-organizer"},
        ],
        "attendance": [
            {
                "person": {
                    "name": {"ar": "إلهام أحمد", "ku": "Îlham Ehmed", "syr": "ܐܠܗܡ ܐܚܡܕ"},
                    "honorific": "السيدة",
                },
                "organization": "دائرة العلاقات الخارجية",
                "post": "الرئيسة المشتركة لدائرة العلاقات الخارجية",
                "role": "chair",
            },
            {
                "person": {"name": "خالد إبراهيم", "honorific": "السيد"},
                "organization": "دائرة العلاقات الخارجية",
                "post": "عضو الهيئة الإدارية",
                "role": "chair",
                "arrived_at": "10:40",
            },
            {
                "person": {"name": "Rojîn Şêxo", "honorific": "السيدة"},
                "organization": "Navenda Jiyan",
                "post": "منسقة البرامج",
                "representing": "منصة المنظمات العاملة في الجزيرة",
                "left_at": "12:00",
            },
            {
                "person": {"name": "نور حسن", "honorific": "الآنسة"},
                "organization": "مكتب الحسكة",
                "post": "أمينة السر",
                "role": "rapporteur",
            },
            {"group": "عدد من منظمات المجتمع المدني", "role": "guest", "presence": "guest"},
            {
                "person": {"name": "سمير يوسف", "honorific": "السيد"},
                "organization": "برنامج دعم الاستقرار",
                "presence": "excused",
            },
            {
                "person": {"name": "مريم كورية", "honorific": "السيدة"},
                "organization": {"ar": "الجمعية الثقافية السريانية", "syr": "ܟܢܘܫܝܐ"},
                "presence": "absent",
            },
        ],
        "agenda": [
            {
                "title": "التحديات التي تواجهها منظمات المجتمع المدني",
                "discussion": "عُرضت نتائج الاستبيان رقم 12-أ لعام 2024، "
                "وشارك فيه 75% من المنظمات.\nوللاستفسار: +963 944 123 456 أو info@example.org.",
            },
            {"title": "التعاون دفعاً نحو الحوكمة الرشيدة (المرحلة 2)"},
            {"title": "مقترحات خطط العمل المستقبلية"},
        ],
        "statements": [
            *sample_json()["statements"],
            {
                "speaker": "Rojîn Şêxo",
                "kind": "question",
                "agenda_item": 2,
                "text": "ما موعد صرف الدفعة الثانية (USD 1,234.50)؟",
                "verbatim": True,
            },
            {
                "speaker": "خالد إبراهيم",
                "kind": "reply",
                "agenda_item": 2,
                "text": "تُصرف بين 2024-10-01 و2024-10-15.",
            },
            {"speaker": None, "kind": "statement", "text": "شكر الحضور الجهة المضيفة."},
        ],
        "challenges": [
            {
                "text": "تأخر تراخيص العمل",
                "raised_by": "Rojîn Şêxo",
                "sector": "الإدارة",
                "outcome": 2,
            },
            {"text": "صعوبة النقل بين المدن"},
        ],
        "proposals": [{"text": "إحداث منصة تنسيق مشتركة", "raised_by": "خالد إبراهيم"}],
        "outcomes": [
            *sample_json()["outcomes"],
            {
                "kind": "recommendation",
                "text": "تبسيط إجراءات الترخيص.",
                "actions": [
                    {
                        "text": "إعداد مذكرة بإجراءات الترخيص",
                        "responsible": "خالد إبراهيم",
                        "due": "2024-10-01",
                        "status": "in_progress",
                        "progress": "أُنجزت المسودة الأولى",
                    }
                ],
            },
            {"kind": "decision", "text": "تشكيل لجنة متابعة من خمسة أعضاء."},
        ],
        "series": {"title": "اجتماعات العمل الإنساني", "rule": "FREQ=MONTHLY;BYDAY=1TU"},
        "attachments": [
            {"name": "استبيان المنظمات.pdf", "sha256": "ab" * 32, "size": 1200},
            {"name": "قائمة الحضور الموقعة.jpg", "sha256": "cd" * 32, "size": 90210},
        ],
    }
    return validate(plain | changes)


def long_record(attendees: int, outcomes: int, **changes: Any) -> MeetingRecord:
    """Return a meeting of that many people with that many outcomes, each with an action."""
    return full_record(
        attendance=[
            {
                "person": {"name": f"عضو رقم {n}", "honorific": "السيد"},
                "organization": f"جهة {n % 17}",
                "post": "مندوب",
            }
            for n in range(attendees)
        ],
        outcomes=[
            {
                "kind": ("decision", "recommendation")[n % 3 == 2],
                "text": f"مُخرَج {n}: متابعة تنفيذ خطة العمل السنوية المشتركة في الموعد المحدد.",
                "actions": [{"text": f"عمل {n}", "responsible": "جهة", "due": "2024-12-03"}],
            }
            for n in range(outcomes)
        ],
        **changes,
    )
