"""Every kind of document that has to last, for validators: ``ARCHIVED`` names each of them."""

from collections.abc import Callable

from tests.documents.archive.tagged_story import tagged_document
from tests.documents.document_set import DOCUMENTS, approved
from tests.documents.sample_minutes import long_record
from tests.documents.typeset.looks import paper_of_looks

LONG_DISCUSSION = "\n".join(
    f"عرض المتحدث رقم {n} ما أُنجز من خطة العمل (المرحلة {n % 5})، وناقش الحضور التحديات "
    "والمقترحات بالتفصيل، واتفقوا على متابعة التنفيذ مع الجهات المعنية في الموعد المحدد."
    for n in range(260)
)


def _huge() -> bytes:
    agenda = [{"title": "مناقشة مفصلة", "discussion": LONG_DISCUSSION}]
    return approved(long_record(500, 300, agenda=agenda, statements=[]))


ARCHIVED: dict[str, Callable[[], bytes]] = DOCUMENTS | {
    "huge": _huge,
    "every-role": tagged_document,
    "looks": paper_of_looks,
}
"""All documents of the set, and what only a validator needs to see."""
