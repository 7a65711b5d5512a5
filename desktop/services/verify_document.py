"""Checks whether a printed document is what an office sealed, and says what is not."""

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.models.snapshot import ApprovalSnapshot, read_snapshot
from desktop.security.approval_seal import ApprovalClaim
from desktop.security.canonical_json import canonical_json
from desktop.security.seals import content_hash
from desktop.services.compare_pages import compare_pages
from desktop.services.held_minutes import approved_at, different_fields, held_by_id
from desktop.services.print_again import print_again
from desktop.services.signing_keys import find_signer, judge_seal
from desktop.services.verdict import (
    Checked,
    DocumentVerdict,
    FieldDifference,
    PageChange,
    PageDifference,
    Verdict,
)
from desktop.storage.home import Home

if TYPE_CHECKING:
    from desktop.documents.pdf_pages import PdfContent
    from desktop.documents.seal_attachment import SealedRecord

_STEPS = 4
_END = b"%%EOF"
_END_WITHIN = 1024  # bytes: as far from its end as a reader looks for the mark
_PRODUCER = "Mahdar"
_LANGUAGES = ("ar", "ku", "en")  # of documents: in each the foot of a draft says that it is one


def verify_document(
    home: Home | None, pdf: bytes, progress: Progress = NO_PROGRESS
) -> DocumentVerdict:
    """Check the seal inside ``pdf`` and compare its pages with what the sealed record prints.

    Args:
        home: knows the keys of this office and of those whose cards it has, and the records that
            were received; without a home a seal cannot be checked.
        pdf: the document.
        progress: is told of four steps.

    Raises:
        RefusedError: ``pdf.unreadable``: it is no PDF, or locked with a password.
        CancelledError: by ``progress``.
    """
    from desktop.documents.seal_attachment import read_sealed_record

    if _is_torn(pdf):
        return DocumentVerdict(Verdict.TORN, Checked.NOTHING)
    try:
        sealed = read_sealed_record(pdf)
    except RefusedError as refused:
        if refused.code != "pdf.seal_damaged":
            raise
        return DocumentVerdict(Verdict.SEAL_DAMAGED, Checked.NOTHING)
    progress.report(1, _STEPS)
    if sealed is None:
        return _not_sealed(pdf)
    try:
        snapshot = read_snapshot(sealed.snapshot)
        digest = _digest(sealed.snapshot)
    except RefusedError as refused:
        if refused.code == "snapshot.newer":
            raise
        return DocumentVerdict(Verdict.ALTERED, content_hash=sealed.content_hash)
    except (ValueError, TypeError):
        return DocumentVerdict(Verdict.ALTERED, content_hash=sealed.content_hash)
    return _Verification(home, pdf, sealed, snapshot, digest).verdict(progress)


class _Verification:
    """One document that carries a record, while it is looked at."""

    def __init__(
        self,
        home: Home | None,
        pdf: bytes,
        sealed: "SealedRecord",
        snapshot: ApprovalSnapshot,
        digest: str,
    ) -> None:
        self._pdf, self._sealed = pdf, sealed
        self._snapshot, self._digest = snapshot, digest
        self._claim = ApprovalClaim.of(snapshot, digest)
        self._signer = find_signer(home, snapshot.office_id)
        self._held = held_by_id(home, snapshot.meeting_id)

    def verdict(self, progress: Progress) -> DocumentVerdict:
        found = self._described()
        against = self._against_the_record()
        progress.report(2, _STEPS)
        if against is not None:
            return replace(found, verdict=against)
        found = self._with_pages(found, progress)
        if found.is_genuine and found.amended_by:
            return replace(found, verdict=Verdict.AMENDED)
        return found

    def _described(self) -> DocumentVerdict:
        """Return what is known of the record before anything is judged."""
        record, held = self._snapshot.record, self._held
        same = held is not None and held.content_hash == self._digest
        fields: tuple[FieldDifference, ...] = ()
        if held is not None and not same:
            fields = different_fields(self._sealed.snapshot, held.text)
        return DocumentVerdict(
            verdict=Verdict.GENUINE,
            office=self._office(),
            code=str(self._snapshot.office.get("code", "")),
            number=record.number or None,
            date=record.date,
            approved_at=approved_at(self._snapshot, held if same else None),
            approval_sealed=self._snapshot.approved_at is not None,
            subject=record.subject,
            content_hash=self._digest,
            record_id=self._snapshot.meeting_id,
            revoked_at=judge_seal(self._signer, self._claim, self._sealed.seal).revoked_at,
            is_held=held is not None,
            fields=fields,
            amended_by=() if held is None else held.amended_by,
        )

    def _office(self) -> Names:
        try:
            return Names.from_json(self._snapshot.office.get("name"))
        except (ValueError, TypeError, AttributeError):
            return Names()

    def _against_the_record(self) -> Verdict | None:
        """Return what is wrong with the record or its seal; None if nothing is."""
        sealed = self._sealed
        if self._digest != sealed.content_hash or sealed.number != self._snapshot.record.number:
            return Verdict.ALTERED
        return judge_seal(self._signer, self._claim, sealed.seal).against

    def _with_pages(self, found: DocumentVerdict, progress: Progress) -> DocumentVerdict:
        """Compare the pages, and say which differ."""
        from desktop.documents.page_furniture import short_code
        from desktop.documents.pdf_pages import read_pdf_content

        printed = print_again(self._sealed, self._snapshot)
        progress.report(3, _STEPS)
        if printed == self._pdf:
            return replace(found, byte_for_byte=True)
        here = read_pdf_content(self._pdf)
        if printed is None:
            return replace(found, verdict=Verdict.PAGES_DIFFER, pages=_every_page(here))
        compared = compare_pages(here, read_pdf_content(printed), short_code(self._digest))
        progress.report(_STEPS, _STEPS)
        return replace(
            found, verdict=compared.verdict, pages=compared.pages, page_count=len(here.pages)
        )


def _is_torn(pdf: bytes) -> bool:
    """Tell whether a file begins as a PDF and does not end as one."""
    return pdf.startswith(b"%PDF") and _END not in pdf[-_END_WITHIN:]


def _not_sealed(pdf: bytes) -> DocumentVerdict:
    """Tell a draft of ours from what any other program made."""
    from desktop.documents.minutes_words import MinutesWords
    from desktop.documents.pdf_pages import read_pdf_content

    content = read_pdf_content(pdf)
    verdict = Verdict.NOT_SEALED
    if content.producer.startswith(_PRODUCER) and content.pages:
        for language in _LANGUAGES:
            draft = MinutesWords(language).say("draft").split()
            if all(page.words.keys() >= set(draft) for page in content.pages):
                verdict = Verdict.DRAFT
    return DocumentVerdict(verdict, Checked.NOTHING, page_count=len(content.pages))


def _every_page(here: "PdfContent") -> tuple[PageDifference, ...]:
    count = len(here.pages)
    return tuple(PageDifference(page, PageChange.DRAWING) for page in range(1, count + 1))


def _digest(text: str) -> str:
    """Return the hash of a snapshot, which has one spelling only.

    Raises:
        ValueError: it is spelled in another way.
    """
    plain = json.loads(text)
    if canonical_json(plain) != text.encode("utf-8"):
        raise ValueError("not canonical")
    return content_hash(plain)
