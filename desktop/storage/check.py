"""Looks whether a home is whole: database, log, records, approved minutes, attached files.

What only other rooms can read (sealed segments, merged texts, signatures) is checked with the
functions that the caller gives.
"""

import hashlib
from collections.abc import Callable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import WorldError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.models.attachment import Attachment
from desktop.models.minutes import LOCKED_STATES, Minutes
from desktop.storage.attachment_store import is_whole, stored_path
from desktop.storage.check_log import SegmentOpener, problems_of_log
from desktop.storage.check_records import Provisional, problems_of_records
from desktop.storage.finding import Finding
from desktop.storage.home import Home


def check_home(
    home: Home,
    *,
    open_segment: SegmentOpener | None = None,
    provisional: Provisional | None = None,
    progress: Progress = NO_PROGRESS,
) -> list[Finding]:
    """Return all that is wrong with ``home``; nothing is changed.

    Args:
        home: an open home.
        open_segment: gives the changeset bodies that a sealed segment holds, and checks its
            seal; without it a segment's own bytes are not compared.
        provisional: gives what is shown where writes met that did not know of each other; without
            it any of their values passes.
        progress: is told of each of the five looks.

    Raises:
        WorldError: the disk cannot be read.
        CancelledError: the person cancelled.
    """
    findings: list[Finding] = []
    try:
        _look(home, findings, open_segment, provisional, progress)
    except WorldError as error:
        if error.code != "storage.damaged":
            raise
        findings.append(Finding.of("check.database_damaged", detail=_told_by(error)))
    return findings


def _look(
    home: Home,
    findings: list[Finding],
    open_segment: SegmentOpener | None,
    provisional: Provisional | None,
    progress: Progress,
) -> None:
    with home.reading() as session:
        looks: tuple[Callable[[], Iterator[Finding]], ...] = (
            lambda: problems_of_database(session),
            lambda: problems_of_log(session, open_segment),
            lambda: problems_of_records(session, provisional),
            lambda: problems_of_minutes(session),
            lambda: problems_of_attachments(home, session),
        )
        for number, look in enumerate(looks):
            progress.report(number, len(looks))
            progress.raise_if_cancelled()
            findings.extend(look())
            if number == 0 and findings:
                break  # nothing that is read from a damaged file can be relied on


def _told_by(error: WorldError) -> str:
    return str(getattr(error.__cause__, "orig", error.__cause__))


def problems_of_database(session: Session) -> Iterator[Finding]:
    """Yield what SQLite itself finds: damaged pages and indexes, references to nothing."""
    connection = session.connection()
    for (verdict,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
        if verdict != "ok":
            yield Finding.of("check.database_damaged", detail=verdict)
    dangling: dict[str, int] = {}
    for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        dangling[table] = dangling.get(table, 0) + 1
    for table, count in sorted(dangling.items()):
        yield Finding.of("check.reference_to_nothing", table=table, count=count)


def problems_of_minutes(session: Session) -> Iterator[Finding]:
    """Yield locked minutes whose content is not what was approved."""
    locked = select(Minutes.number, Minutes.meeting_id, Minutes.content_hash, Minutes.snapshot)
    for number, meeting, content_hash, snapshot in session.execute(
        locked.where(Minutes.state.in_(LOCKED_STATES))
    ):
        digest = hashlib.sha256((snapshot or "").encode("utf-8")).hexdigest()
        if snapshot is None or content_hash != f"sha256:{digest}":
            yield Finding.of("check.minutes_altered", number=number or "", meeting=str(meeting))


def problems_of_attachments(home: Home, session: Session) -> Iterator[Finding]:
    """Yield the files that are damaged.

    A file that is described but not here is no fault: a record brings the description, and the
    bytes travel apart (``services.list_attachments`` says which).
    """
    for name, sha256 in session.execute(select(Attachment.name, Attachment.sha256)):
        if stored_path(home, sha256) is not None and not is_whole(home, sha256):
            yield Finding.of("check.attachment_damaged", name=name)
