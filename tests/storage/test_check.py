"""Whatever is wrong with a home is found and said."""

import ast
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, update

import desktop.storage
from desktop.language.errors import RefusedError
from desktop.models.attachment import Attachment
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import Segment, Stream
from desktop.models.minutes import Minutes
from desktop.models.trust import Identity
from desktop.storage.check import check_home
from desktop.storage.home import Home
from tests.repository.test_sentences import sentences
from tests.storage.conftest import MOMENT
from tests.storage.some_records import add_meeting, add_registry

SNAPSHOT = '{"subject":"اجتماع"}'
FILE = b"a scanned page"


@pytest.fixture
def whole_home(home: Home) -> Home:
    """Return a home with approved minutes, an attachment and a segment, all of them sound."""
    with home.unit_of_work() as unit:
        office = add_registry(home).office
        unit.session.add(Identity(office_id=office, secret=b"", created_at=MOMENT))
        unit.commit()
    registry = add_registry(home)
    meeting = add_meeting(home, registry)
    home.attachments.mkdir()
    sha256 = hashlib.sha256(FILE).hexdigest()
    (home.attachments / sha256).write_bytes(FILE)
    with home.unit_of_work() as unit:
        minutes = unit.session.scalars(select(Minutes)).one()
        minutes.state, minutes.number, minutes.snapshot = "approved", "حسكة/2024/001", SNAPSHOT
        minutes.content_hash = "sha256:" + hashlib.sha256(SNAPSHOT.encode()).hexdigest()
        unit.session.add(
            Attachment(meeting_id=meeting, name="صورة.pdf", sha256=sha256, size=len(FILE))
        )
        unit.commit()
    with home.unit_of_work() as unit:
        stream = unit.session.scalars(select(Stream)).one()
        stream.office_id = office
        for first, last, prev, name in ((1, 2, bytes(32), b"1" * 32), (3, 3, b"1" * 32, b"2" * 32)):
            segment = Segment(
                stream_no=stream.no,
                first=first,
                last=last,
                prev=prev,
                hash=name,
                signature=bytes(64),
                body=b"",
            )
            unit.session.add(segment)
            unit.session.flush()
            unit.session.execute(
                update(ChangesetRow)
                .where(ChangesetRow.seq.between(first, last))
                .values(segment_id=segment.id)
            )
        unit.commit()
    return home


def codes(home: Home) -> set[str]:
    return {finding.code for finding in check_home(home)}


def test_nothing_is_wrong_with_a_sound_home(whole_home: Home):
    assert check_home(whole_home) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE meeting SET subject = 'غيره'", {"check.record_differs"}),
        ("UPDATE meeting SET removed = 1", {"check.record_differs"}),
        ("UPDATE person SET name_syr = 'x' WHERE name_ar = 'شخص 0'", {"check.record_differs"}),
        ("DELETE FROM statement", {"check.record_missing"}),
        ("DELETE FROM log_field_head", {"check.heads_differ"}),
        ("UPDATE log_field_head SET value = x'c0'", {"check.heads_differ"}),
        (
            "UPDATE minutes SET snapshot = '{}'",
            {"check.minutes_altered", "check.record_differs"},
        ),
        (
            "DELETE FROM log_record WHERE entity = 'agenda_item'",
            {"check.heads_differ"},
        ),
        (
            "UPDATE log_changeset SET body = x'00' WHERE seq = 2",
            {"check.log_altered", "check.record_not_logged"},
        ),
        ("UPDATE log_changeset SET hash = zeroblob(32) WHERE seq = 2", {"check.log_altered"}),
        ("UPDATE log_stream SET seq = 5", {"check.log_tip"}),
        ("UPDATE log_stream SET head_hash = zeroblob(32)", {"check.log_tip"}),
        ("UPDATE log_segment SET prev = zeroblob(32) WHERE first = 3", {"check.segment_altered"}),
        ("UPDATE log_segment SET last = 1 WHERE first = 1", {"check.segment_altered"}),
        ("UPDATE log_changeset SET segment_id = NULL WHERE seq = 2", {"check.segment_altered"}),
        ("UPDATE attachment SET sha256 = 'abc'", {"check.record_differs"}),
    ],
)
def test_what_was_changed_behind_the_program_is_found(
    whole_home: Home, statement: str, found: set[str]
):
    with whole_home.engine.connect() as connection:
        assert connection.exec_driver_sql(statement).rowcount > 0
        connection.exec_driver_sql("COMMIT")
    assert codes(whole_home) >= found
    assert codes(whole_home) - found <= {"check.heads_differ", "check.record_missing"}


def test_a_gap_in_the_log_is_found(whole_home: Home):
    with whole_home.engine.connect() as connection:
        connection.exec_driver_sql("DELETE FROM log_changeset WHERE seq = 2")
        connection.exec_driver_sql("COMMIT")
    gaps = [f for f in check_home(whole_home) if f.code == "check.log_gap"]
    assert [(dict(gap.details)["first"], dict(gap.details)["last"]) for gap in gaps] == [(2, 2)]


def test_a_damaged_attachment_is_found(whole_home: Home):
    [path] = whole_home.attachments.iterdir()
    path.write_bytes(b"something else")
    assert codes(whole_home) == {"check.attachment_damaged"}


def test_a_file_that_is_only_described_is_no_fault(whole_home: Home):
    [path] = whole_home.attachments.iterdir()
    path.unlink()
    assert codes(whole_home) == set()


def test_a_damaged_file_is_found(whole_home: Home):
    whole_home.engine.dispose()
    content = bytearray(whole_home.database.read_bytes())
    for page in range(8 * 4096, len(content), 4096):
        content[page + 8 : page + 40] = bytes(32)
    whole_home.database.write_bytes(content)
    assert codes(whole_home) == {"check.database_damaged"}


def refuse(_segment: Segment) -> list[bytes]:
    raise RefusedError("bundle.altered")


@pytest.mark.parametrize(
    ("opener", "found"),
    [(refuse, {"check.segment_altered"}), (lambda _: [b"other"], {"check.segment_altered"})],
)
def test_a_segment_is_compared_with_what_it_holds(
    whole_home: Home, opener: Callable[[Segment], list[bytes]], found: set[str]
):
    assert {f.code for f in check_home(whole_home, open_segment=opener)} == found


def test_a_sound_segment_agrees(whole_home: Home):
    with whole_home.reading() as session:
        query = select(ChangesetRow.segment_id, ChangesetRow.body).order_by(ChangesetRow.seq)
        bodies = session.execute(query).all()
    opened = check_home(
        whole_home, open_segment=lambda s: [body for key, body in bodies if key == s.id]
    )
    assert opened == []


def test_every_finding_has_its_sentences(whole_home: Home):
    source = Path(desktop.storage.__file__).parent
    spoken = {
        node.value
        for path in source.glob("check*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith("check.")
    }
    assert len(spoken) > 10
    assert spoken <= sentences("ar").keys() & sentences("en").keys()
    with whole_home.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE meeting SET subject = 'غيره'")
        connection.exec_driver_sql("COMMIT")
    [finding] = check_home(whole_home)
    assert "subject" in finding.sentence("ar")
