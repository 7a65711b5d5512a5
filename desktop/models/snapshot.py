"""The approval snapshot: what exactly was approved, as one canonical JSON text.

``{"format": 1, "meeting": id, "record": {…}, "office": {"id": id, …}, "approved_at": moment}``: the
record form without inner keys and with its number, and the paper of the office that approved, so
that the minutes can be set again from this text alone, anywhere (docs/formats/record.md). The
moment is that office's word, by its clock; the first snapshots have none.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

import msgspec

from desktop.language.errors import RefusedError
from desktop.models.record_form import MeetingRecord, to_plain, without_keys

FORMAT = 1
_ONLY_SHOWN = ("id", "state", "content_hash")


class _Gate(msgspec.Struct):
    """What is read first, since a later format may have changed everything else."""

    format: int


class _SnapshotFile(msgspec.Struct):
    meeting: UUID
    record: MeetingRecord
    office: dict[str, Any]
    approved_at: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


@dataclass(frozen=True, slots=True)
class ApprovalSnapshot:
    """A snapshot that was read.

    ``office`` is its id and the JSON values of its paper; ``approved_at`` is None in the first
    snapshots, which did not say it.
    """

    meeting_id: UUID
    office_id: UUID
    record: MeetingRecord
    office: dict[str, Any]
    approved_at: datetime | None = None


def snapshot_of(
    meeting_id: UUID,
    record: MeetingRecord,
    number: str,
    office: dict[str, Any],
    approved_at: datetime | None = None,
) -> dict[str, Any]:
    """Return the JSON values that are frozen, hashed and sealed; ``office`` holds its ``id``."""
    plain = without_keys(to_plain(record))
    kept = {name: value for name, value in plain.items() if name not in _ONLY_SHOWN}
    said = {} if approved_at is None else {"approved_at": _moment(approved_at)}
    return {
        **said,
        "format": FORMAT,
        "meeting": str(meeting_id),
        "record": {**kept, "number": number},
        "office": office,
    }


def read_snapshot(text: str | bytes) -> ApprovalSnapshot:
    """Read a snapshot.

    Raises:
        RefusedError: ``snapshot.newer`` (of a later format), or ``snapshot.unreadable``.
    """
    try:
        gate = msgspec.json.decode(text, type=_Gate)
        if gate.format > FORMAT:
            raise RefusedError("snapshot.newer", format=gate.format)
        kept = msgspec.json.decode(text, type=_SnapshotFile)
        office_id = UUID(kept.office["id"])
    except (msgspec.MsgspecError, KeyError, ValueError, AttributeError, RecursionError) as error:
        raise RefusedError("snapshot.unreadable") from error
    return ApprovalSnapshot(
        kept.meeting, office_id, kept.record, kept.office, approved_at=kept.approved_at
    )


def _moment(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
