"""What this home holds of approved minutes that somebody shows us on paper or in a file."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.minutes import LOCKED_STATES, Minutes
from desktop.models.snapshot import ApprovalSnapshot, read_snapshot
from desktop.security.approval_seal import ApprovalClaim
from desktop.services.verdict import Amendment, FieldDifference
from desktop.storage.home import Home

MOST_DIFFERENCES = 20
_LONGEST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class HeldMinutes:
    """Approved minutes in this home, and those that amend them, oldest first."""

    record_id: UUID
    content_hash: str
    number: str
    approved_at: datetime | None
    seal: bytes
    text: str
    snapshot: ApprovalSnapshot
    amended_by: tuple[Amendment, ...]

    @property
    def claim(self) -> ApprovalClaim:
        """What its seal is under."""
        return ApprovalClaim.of(self.snapshot, self.content_hash)


def approved_at(snapshot: ApprovalSnapshot, held: HeldMinutes | None) -> datetime | None:
    """Return when minutes were approved: as the record was sealed, else as we were told."""
    if snapshot.approved_at is not None:
        return snapshot.approved_at
    return None if held is None else held.approved_at


def held_by_id(home: Home | None, record_id: UUID) -> HeldMinutes | None:
    """Return the approved minutes of a meeting, if this home has them."""
    if home is None:
        return None
    with home.reading() as session:
        row = session.scalars(_approved().where(Minutes.meeting_id == record_id).limit(1)).first()
        return None if row is None else _held(session, row)


def held_by_number(home: Home | None, number: str) -> HeldMinutes | None:
    """Return the approved minutes with a number, if this home has them."""
    if home is None:
        return None
    with home.reading() as session:
        row = session.scalars(_approved().where(Minutes.number == number).limit(1)).first()
        return None if row is None else _held(session, row)


def held_by_hash(home: Home, beginning: str) -> list[HeldMinutes]:
    """Return all approved minutes whose content hash begins so (``sha256:8f3a…``)."""
    with home.reading() as session:
        rows = session.scalars(_approved().where(Minutes.content_hash.startswith(beginning)))
        found = (_held(session, row) for row in rows)
        return [held for held in found if held is not None]


def different_fields(here: str, held: str) -> tuple[FieldDifference, ...]:
    """Return in which values of the record two snapshots differ, at most MOST_DIFFERENCES.

    Args:
        here: the snapshot that was shown to us; any text.
        held: the snapshot that we hold.
    """
    try:
        shown, ours = json.loads(here), json.loads(held)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(shown, dict):
        return ()
    found: list[FieldDifference] = []
    for one in _differences("", shown.get("record"), ours.get("record")):
        found.append(one)
        if len(found) == MOST_DIFFERENCES:
            break
    return tuple(found)


def _approved() -> Any:
    return select(Minutes).where(Minutes.state.in_(LOCKED_STATES))


def _held(session: Session, row: Minutes) -> HeldMinutes | None:
    if row.snapshot is None or row.content_hash is None:
        return None
    try:
        snapshot = read_snapshot(row.snapshot)
    except RefusedError:
        return None
    return HeldMinutes(
        record_id=row.meeting_id,
        content_hash=row.content_hash,
        number=row.number or "",
        approved_at=row.approved_at,
        seal=row.seal or b"",
        text=row.snapshot,
        snapshot=snapshot,
        amended_by=_amendments(session, row.meeting_id),
    )


def _amendments(session: Session, record_id: UUID) -> tuple[Amendment, ...]:
    """Return approved minutes that amend a meeting's; what counts is what was approved."""
    rows = session.scalars(_approved().where(Minutes.amends_meeting_id == record_id))
    found = []
    for row in rows:
        try:
            record = read_snapshot(row.snapshot or "").record
        except RefusedError:
            continue
        found.append(
            Amendment(row.meeting_id, row.number or "", record.date or "", row.amends_kind or "")
        )
    return tuple(sorted(found, key=lambda one: (one.date, one.number)))


def _differences(path: str, here: Any, held: Any) -> Iterator[FieldDifference]:
    if isinstance(here, dict) and isinstance(held, dict):
        for key in sorted(here.keys() | held.keys()):
            below = f"{path}.{key}" if path else key
            yield from _differences(below, here.get(key), held.get(key))
    elif isinstance(here, list) and isinstance(held, list):
        for index, (one, other) in enumerate(zip_longest(here, held)):
            yield from _differences(f"{path}[{index}]", one, other)
    elif here != held:
        yield FieldDifference(path, _shown(here), _shown(held))


def _shown(value: Any) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
