"""The record form: one meeting as people and offices exchange it (docs/formats/record.md).

These structures are what the command line reads and prints, what the editor edits, what is
frozen and hashed at approval, and what the minutes are set from. Dates are ISO ``YYYY-MM-DD``,
times ``HH:MM``; ``agenda_item`` and ``outcome`` count from 1.
"""

from typing import Any

import msgspec

from desktop.language.names import Names

NameForm = str | dict[str, str | None]


class _Part(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A part of a record. ``key`` is the record's own key inside one home; never exchanged."""

    key: str | msgspec.UnsetType = msgspec.UNSET


class PlaceForm(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Where a meeting was held."""

    city: NameForm | None = None
    venue: NameForm | None = None


class PersonForm(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A person as named in a record."""

    name: NameForm
    honorific: str | None = None


class OrganizerForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """A body that holds the meeting; the first ``lead``, others in cooperation."""

    organization: NameForm
    role: str = "lead"


class AttendanceForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """One person, or one named group, at the meeting; exactly one of ``person`` and ``group``."""

    person: PersonForm | msgspec.UnsetType = msgspec.UNSET
    group: NameForm | msgspec.UnsetType = msgspec.UNSET
    organization: NameForm | None | msgspec.UnsetType = msgspec.UNSET
    post: NameForm | None | msgspec.UnsetType = msgspec.UNSET
    representing: NameForm | None | msgspec.UnsetType = msgspec.UNSET
    presence: str = "present"
    role: str = "member"
    arrived_at: str | None | msgspec.UnsetType = msgspec.UNSET
    left_at: str | None | msgspec.UnsetType = msgspec.UNSET


class AgendaItemForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """A topic, with what was said about it as one text."""

    title: str
    discussion: str | None = None


class StatementForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """What one person said."""

    speaker: NameForm | None = None
    kind: str = "statement"
    agenda_item: int | None = None
    text: str
    verbatim: bool | msgspec.UnsetType = msgspec.UNSET
    publishable: bool = True


class ChallengeForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """A difficulty that was raised."""

    text: str
    raised_by: NameForm | None = None
    sector: str | None = None
    outcome: int | None = None


class ProposalForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """A plan or idea that was put forward."""

    text: str
    raised_by: NameForm | None = None
    sector: str | None = None
    outcome: int | None = None


class ActionForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """Follow-up of an outcome: who does what, by when."""

    responsible: NameForm | None = None
    due: str | None = None
    status: str = "open"
    text: str
    progress: str | None | msgspec.UnsetType = msgspec.UNSET


class OutcomeForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """A result of the meeting; the chief one comes first."""

    kind: str = "decision"
    text: str
    actions: list[ActionForm] = []


class SeriesForm(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A row of meetings; ``rule`` is an RRULE of RFC 5545 without its prefix."""

    title: str
    rule: str


class AttachmentForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """What a file is; its bytes travel apart, by their SHA-256."""

    name: str
    sha256: str
    size: int
    media_type: str = "application/octet-stream"


class NextMeetingForm(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """When and where those present meet next, as far as it was settled."""

    date: str | None = None
    starts_at: str | None = None
    venue: NameForm | None = None


class CopyForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """Who gets a copy of the minutes (نسخة إلى)."""

    recipient: NameForm


class AmendsForm(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Which approved minutes these amend: an addendum (ملحق) or a correction (تصحيح), and why.

    ``meeting`` is the id of the amended meeting; number and hash are those of its approval.
    """

    meeting: str
    number: str
    content_hash: str
    kind: str
    reason: str = ""


class TranslationForm(_Part, kw_only=True, forbid_unknown_fields=True):
    """A text of the record in its second language; ``of`` is the text's path (record_texts).

    ``key`` is here the key of the part that holds the text, which stays when parts are moved.
    """

    of: str
    text: str


class MeetingRecord(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One meeting. The four keys at the end are shown, and ignored when read.

    What may be unset is left out where there is none, so that the records and hashes of older
    versions stay as they are.
    """

    subject: str
    kind: str | None = None
    language: str = "ar"
    date: str | None
    starts_at: str | None = None
    ends_at: str | None = None
    place: PlaceForm = msgspec.field(default_factory=PlaceForm)
    confidentiality: str = "public"
    organizers: list[OrganizerForm] = []
    attendance: list[AttendanceForm] = []
    agenda: list[AgendaItemForm] = []
    statements: list[StatementForm] = []
    challenges: list[ChallengeForm] = []
    proposals: list[ProposalForm] = []
    outcomes: list[OutcomeForm] = []
    series: SeriesForm | None = None
    attachments: list[AttachmentForm] = []
    quorum: int | msgspec.UnsetType = msgspec.UNSET
    next_meeting: NextMeetingForm | msgspec.UnsetType = msgspec.UNSET
    copies_to: list[CopyForm] | msgspec.UnsetType = msgspec.UNSET
    amends: AmendsForm | msgspec.UnsetType = msgspec.UNSET
    second_language: str | msgspec.UnsetType = msgspec.UNSET
    translations: list[TranslationForm] | msgspec.UnsetType = msgspec.UNSET
    hijri_correction: int | msgspec.UnsetType = msgspec.UNSET
    id: str | msgspec.UnsetType = msgspec.UNSET
    number: str | None | msgspec.UnsetType = msgspec.UNSET
    state: str | msgspec.UnsetType = msgspec.UNSET
    content_hash: str | None | msgspec.UnsetType = msgspec.UNSET


def names(value: NameForm | None | msgspec.UnsetType) -> Names:
    """Return the name of a record field, empty where there is none."""
    return Names() if value is None or value is msgspec.UNSET else Names.from_json(value)


def to_plain(record: MeetingRecord) -> dict[str, Any]:
    """Return the record as JSON values."""
    plain: dict[str, Any] = msgspec.to_builtins(record)
    return plain


def without_keys(value: Any) -> Any:
    """Return JSON values without the inner ``key`` of each part."""
    if isinstance(value, dict):
        return {name: without_keys(part) for name, part in value.items() if name != "key"}
    if isinstance(value, list):
        return [without_keys(part) for part in value]
    return value
