"""What was found of a paper or a document: the verdict, and what exactly differs."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from desktop.language.names import Names


class Checked(StrEnum):
    """What was compared, and so how far a verdict reaches."""

    PAGES = "pages"
    """A PDF: its record, its seal, and every page."""
    CODE = "code"
    """The code on a paper: who sealed which record; not a word of what the paper says."""
    SHORT_CODE = "short-code"
    """The short code typed from a paper: which record we hold it belongs to."""
    NOTHING = "nothing"
    """There was nothing to compare."""


class Verdict(StrEnum):
    """What was found. The words are read by scripts and never change."""

    GENUINE = "genuine"
    """An office we trust sealed this record, and these pages are what it prints."""
    AMENDED = "amended"
    """As genuine, or as the code agreeing; and we hold approved minutes that amend it."""
    SAVED_AGAIN = "saved-again"
    """As genuine; another program saved the file and wrote its own description of it."""
    RECORD_MISSING = "record-missing"
    """No record is in the file; its pages are what the record prints that its code names, and
    that we hold."""
    NOT_OUR_PAGES = "not-our-pages"
    """No record is in the file; its pages are not what the record prints that its code names."""
    CODE_AGREES = "code-agrees"
    """The code on the paper is of a record that we hold, and says of it what we hold."""
    CODE_NOT_HELD = "code-not-held"
    """An office we trust sealed such a record, which we do not hold."""
    CODE_DIFFERS = "code-differs"
    """We hold the record that the code names, and it is another than was sealed there."""
    CODE_UNKNOWN = "code-unknown"
    """We hold no approved minutes with this short code."""
    OTHER_VERSION = "other-version"
    """The record is sealed, and the pages have its words; another version drew them."""
    PAGES_DIFFER = "pages-differ"
    """The record inside is sealed; some pages are not what is printed from it."""
    OTHER_RECORD = "other-record"
    """The record inside is sealed; the pages are those of another record."""
    FILE_DIFFERS = "file-differs"
    """Record and pages are as sealed; something else was put into the file or taken out."""
    UNVERIFIED_OFFICE = "unverified-office"
    """The seal fits a card that nobody has compared with its office yet."""
    UNKNOWN_OFFICE = "unknown-office"
    """The record fits its hash, but we have no card of the office to check the seal with."""
    REVOKED_OFFICE = "revoked-office"
    """The seal is of an office that we stopped believing."""
    ALTERED = "altered"
    """The record inside is not what was sealed."""
    WRONG_SEAL = "wrong-seal"
    """The signature is not that office's under this record: it was not sealed by it."""
    SEAL_DAMAGED = "seal-damaged"
    """A record or seal is inside, but not as this program writes them."""
    TORN = "torn"
    """A part of the file is missing."""
    DRAFT = "draft"
    """A draft of this program: nobody has approved it."""
    NOT_SEALED = "not-sealed"
    """A document of another program, or one whose seal was taken out."""


SOUND = frozenset(
    {
        Verdict.GENUINE,
        Verdict.AMENDED,
        Verdict.SAVED_AGAIN,
        Verdict.RECORD_MISSING,
        Verdict.CODE_AGREES,
    }
)
"""Verdicts in which the record, and the pages where there are any, are as sealed."""


class PageChange(StrEnum):
    """How a page is not what the sealed record prints."""

    WORDS = "words"
    DRAWING = "drawing"
    """The words are the same; what is drawn is not."""
    MISSING = "missing"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class PageDifference:
    """One page that differs, counted from 1, with the first words that are only on one side."""

    page: int
    change: PageChange
    only_here: tuple[str, ...] = ()
    only_sealed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One value of a record that differs: ``field`` is its path (``statements[2].text``)."""

    field: str
    here: str
    held: str


@dataclass(frozen=True, slots=True)
class Amendment:
    """Approved minutes that amend others. ``kind`` is ``addendum`` or ``correction``."""

    id: UUID
    number: str
    date: str
    kind: str


@dataclass(frozen=True, slots=True)
class DocumentVerdict:
    """What a document or a code is; of one without a seal only the verdict is known.

    Attributes:
        verdict: what was found.
        checked: what it was found from.
        office: the name of the office that sealed, as it calls itself; ``code`` its short code.
        number: of the minutes.
        date: the day of the meeting, which is part of what was sealed.
        approved_at: when the office approved, by its clock. The record says it, or else what came
            with it to this home; ``approval_sealed``: it is part of what was sealed.
        subject: of the meeting, where the record was at hand.
        content_hash: the name of the content.
        record_id: the meeting; ``is_held``: whether this home has it, to open it.
        pages: those that differ; ``page_count`` of the document.
        fields: those in which the record is not the one that we hold.
        amended_by: approved minutes that we hold and that amend it, oldest first.
        hash_only: the seal is of the first form: number and day are not under it.
        revoked_at: since when the key of the seal is said to be valid no more (a claim).
        record_missing: it is a PDF with words on its pages and without the record that belongs
            inside.
        byte_for_byte: the file is the very one that this program prints from the record.
    """

    verdict: Verdict
    checked: Checked = Checked.PAGES
    office: Names = field(default_factory=Names)
    code: str = ""
    number: str | None = None
    date: str | None = None
    approved_at: datetime | None = None
    subject: str = ""
    content_hash: str = ""
    record_id: UUID | None = None
    is_held: bool = False
    pages: tuple[PageDifference, ...] = ()
    page_count: int = 0
    fields: tuple[FieldDifference, ...] = ()
    amended_by: tuple[Amendment, ...] = ()
    hash_only: bool = False
    revoked_at: str | None = None
    approval_sealed: bool = False
    record_missing: bool = False
    byte_for_byte: bool = False

    @property
    def is_genuine(self) -> bool:
        """Whether the whole document was compared, and is what the office sealed."""
        genuine = (Verdict.GENUINE, Verdict.AMENDED, Verdict.SAVED_AGAIN)
        whole = self.checked is Checked.PAGES and not self.record_missing
        return whole and self.verdict in genuine

    @property
    def is_sound(self) -> bool:
        """Whether nothing that was compared speaks against it."""
        return self.verdict in SOUND
