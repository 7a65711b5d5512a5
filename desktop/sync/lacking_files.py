"""Which attached files the recipients of a bundle lack, as far as they told."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.attachment import Attachment
from desktop.models.log import FieldHead, LogRecord
from desktop.sync.knowledge import Acknowledged
from desktop.sync.streams import Streams


def lacked_files(
    session: Session, streams: Streams, known: Sequence[Acknowledged]
) -> Iterator[str]:
    """Yield the hashes of files that not all recipients have.

    Args:
        session: a session that reads.
        streams: the streams that are known here.
        known: what each recipient acknowledged. It has a file if it has the record that names it
            and does not ask for its bytes: it states what it lacks of all that it has records of.
    """
    wanted = {sha256.hex() for one in known for sha256 in one.wanted}
    writes = _writes(session, streams)
    seen: set[str] = set()
    for key, sha256 in session.execute(select(Attachment.id, Attachment.sha256)):
        if sha256 in seen:
            continue
        dots = writes.get(key, ())
        if sha256 in wanted or any(_lacks(one, dots) for one in known):
            seen.add(sha256)
            yield sha256


def _lacks(one: Acknowledged, dots: Iterable[tuple[bytes, int]]) -> bool:
    return any(not one.has(stream, seq, seq) for stream, seq in dots)


def _writes(session: Session, streams: Streams) -> dict[UUID, Collection[tuple[bytes, int]]]:
    """Return, of each attachment, the writes that made it or named its bytes."""
    # From the attachments, of which there are few, to their log: not through all of it.
    made = select(LogRecord.id, LogRecord.stream_no, LogRecord.seq).join(
        Attachment, Attachment.id == LogRecord.id
    )
    named = (
        select(FieldHead.record_id, FieldHead.stream_no, FieldHead.seq)
        .join(Attachment, Attachment.id == FieldHead.record_id)
        .where(FieldHead.field == "sha256")
    )
    found: dict[UUID, set[tuple[bytes, int]]] = {}
    for query in (made, named):
        for key, stream_no, seq in session.execute(query):
            found.setdefault(key, set()).add((streams.key(stream_no), seq))
    return dict(found)
