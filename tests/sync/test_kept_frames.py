"""Frames of a later version: kept, carried on byte for byte, and read after an upgrade."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event, insert, select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.attachment import Attachment
from desktop.models.base import table_of
from desktop.models.log import KeptFrame
from desktop.models.trust import Setting
from desktop.services.catch_up_home import catch_up_home, open_caught_up
from desktop.services.import_bundle import ImportMade
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.own_office import own_identity
from desktop.services.read_kept_frames import read_kept_frames
from desktop.sync import intake, kept_frames
from desktop.sync.bundle_format import Frame, frames, open_bundle
from desktop.sync.intake import Intake
from desktop.sync.trust import Standing
from tests.sync.desks import Desk
from tests.sync.later_bundle import GREETING, bundle_of

NEWER = Frame("office-card", b"laid otherwise", schema=4, min_reader=3, is_carried=True)
FOR_YOU = Frame("for-you-alone", b"not for others", schema=2)

TWICE, DANGLING = b"a key twice", b"of a meeting that is nowhere"
FAULTS = (TWICE, DANGLING)


def lay_faulty_row(session: Session, how: bytes) -> None:
    """Write what a table refuses: at once, or when the transaction ends."""
    table = table_of(Attachment) if how == DANGLING else table_of(Setting)
    row: dict[str, object] = {"name": "greeting", "value": "?"}
    if how == DANGLING:
        row = {"id": UUID(int=1), "meeting_id": UUID(int=2), "name": "?", "sha256": "?", "size": 0}
    session.execute(insert(table).values(row))


def unknown_in(bundle: Path, desk: Desk) -> list[Frame]:
    """Return the frames of a bundle that this version does not read."""
    with desk.home.reading() as session:
        identity = own_identity(session)
    with open_bundle(
        bundle, identity, lambda _: Standing.VERIFIED, staging_folder=bundle.parent
    ) as opened:
        return [frame for frame in opened.frames() if not frame.is_understood]


def shelf(desk: Desk) -> dict[str, bool]:
    """Return the kinds of the frames that are kept, and whether they were read."""
    with desk.home.reading() as session:
        return dict(session.execute(select(KeptFrame.kind, KeptFrame.is_read)).all())


@pytest.fixture
def upgraded(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[bytes]]:
    """Make this the version that reads greetings and what is for it alone."""

    def upgrade() -> list[bytes]:
        read: list[bytes] = []

        def take(taking: Intake, body: bytes) -> None:
            read.append(body)
            taking._session.merge(Setting(name="greeting", value=body.hex()))
            taking._session.flush()
            if body == b"broken":
                raise RefusedError("segment.unreadable")
            if body in FAULTS:
                lay_faulty_row(taking._session, body)

        kinds = {GREETING.kind, FOR_YOU.kind}
        monkeypatch.setattr(frames, "_KNOWN_KINDS", frames._KNOWN_KINDS | kinds)
        monkeypatch.setattr(intake, "TAKERS", intake.TAKERS | dict.fromkeys(kinds, take))
        return read

    return upgrade


def test_they_are_kept_carried_on_and_read_after_an_upgrade(
    desks: Sequence[Desk], upgraded: Callable[[], list[bytes]]
):
    hasaka, qamishli, raqqa, _ = desks
    bundle = bundle_of(hasaka, qamishli, GREETING, FOR_YOU, NEWER)
    made = qamishli.receive(bundle)
    assert (made.counts.kept, made.counts.not_kept) == (3, 0)
    assert qamishli.receive(bundle).counts.kept == 0
    relayed = qamishli.send(raqqa)
    assert sorted(unknown_in(relayed, raqqa), key=repr) == sorted((GREETING, NEWER), key=repr)
    assert raqqa.receive(relayed).counts.kept == 2
    assert catch_up_home(raqqa.home) == 0
    qamishli.receive(raqqa.send(qamishli))
    assert unknown_in(qamishli.send(raqqa), raqqa) == [], "raqqa said that it holds them"
    read = upgraded()
    for desk in (qamishli, raqqa):
        catch_up_home(desk.home)
        catch_up_home(desk.home)
    assert sorted(read) == sorted([GREETING.body, FOR_YOU.body, GREETING.body])
    assert shelf(qamishli) == shelf(raqqa) == {"greeting": True, "office-card": False}
    with raqqa.home.reading() as session:
        assert session.get_one(Setting, "greeting").value == GREETING.body.hex()
    for desk in (qamishli, raqqa):
        desk.refuse_faults()


def test_a_segment_laid_otherwise_does_not_spoil_its_bundle(desks: Sequence[Desk]):
    hasaka, qamishli, *_ = desks
    made = qamishli.receive(bundle_of(hasaka, qamishli, Frame("segment", b"?", min_reader=2)))
    assert made.counts.kept == 1
    with pytest.raises(RefusedError) as refusal:
        qamishli.receive(bundle_of(hasaka, qamishli, Frame("segment", b"?")))
    assert refusal.value.code == "segment.unreadable"


def test_a_piece_of_a_file_is_not_kept(desks: Sequence[Desk]):
    hasaka, qamishli, *_ = desks
    piece = Frame("attachment-chunk", b"?", min_reader=2, is_carried=True)
    assert qamishli.receive(bundle_of(hasaka, qamishli, piece)).counts.kept == 0
    assert shelf(qamishli) == {}


def test_what_cannot_be_read_even_then_is_no_reason_not_to_open(
    desks: Sequence[Desk], upgraded: Callable[[], list[bytes]]
):
    hasaka, qamishli, *_ = desks
    broken = Frame("greeting", b"broken", is_carried=True)
    qamishli.receive(bundle_of(hasaka, qamishli, broken, FOR_YOU))
    read = upgraded()
    catch_up_home(qamishli.home)
    assert sorted(read) == [b"broken", FOR_YOU.body]
    assert shelf(qamishli) == {"greeting": True}
    with qamishli.home.reading() as session:
        assert session.get_one(Setting, "greeting").value == FOR_YOU.body.hex()


@pytest.mark.parametrize("fault", FAULTS)
def test_nor_is_one_that_no_table_takes(
    desks: Sequence[Desk], upgraded: Callable[[], list[bytes]], fault: bytes
):
    hasaka, qamishli, *_ = desks
    qamishli.receive(bundle_of(hasaka, qamishli, Frame("greeting", fault, is_carried=True)))
    qamishli.receive(bundle_of(hasaka, qamishli, FOR_YOU))
    read = upgraded()
    for _start in range(2):
        open_caught_up(qamishli.home.folder).close()
    assert sorted(read) == sorted((fault, FOR_YOU.body)), "each is tried once"
    assert shelf(qamishli) == {"greeting": True}
    with qamishli.home.reading() as session:
        assert session.get_one(Setting, "greeting").value == FOR_YOU.body.hex()
    qamishli.refuse_faults()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_bundle_that_no_table_takes_is_refused_in_words(
    desks: Sequence[Desk], upgraded: Callable[[], list[bytes]], fault: bytes
):
    hasaka, qamishli, *_ = desks
    bundle = bundle_of(hasaka, qamishli, FOR_YOU, Frame("greeting", fault))
    upgraded()
    before = qamishli.everything()
    with pytest.raises(RefusedError) as refusal:
        qamishli.receive(bundle)
    assert refusal.value.code == "import.inconsistent"
    assert qamishli.everything() == before
    if fault == TWICE:  # the other shows only when a transaction ends
        with pytest.raises(RefusedError) as refusal:
            inspect_bundle(qamishli.home, bundle)
        assert refusal.value.code == "import.inconsistent"


def test_what_another_window_read_meanwhile_is_let_be(
    desks: Sequence[Desk], upgraded: Callable[[], list[bytes]], monkeypatch: pytest.MonkeyPatch
):
    hasaka, qamishli, *_ = desks
    qamishli.receive(bundle_of(hasaka, qamishli, GREETING, FOR_YOU))
    read = upgraded()
    with qamishli.home.reading() as session:
        seen = kept_frames.readable_frames(session)
    assert read_kept_frames(qamishli.home) == 2
    monkeypatch.setattr("desktop.services.read_kept_frames.readable_frames", lambda _session: seen)
    assert read_kept_frames(qamishli.home) == 0
    assert len(read) == 2


def test_many_unknown_frames_cost_few_questions(desks: Sequence[Desk]):
    hasaka, qamishli, *_ = desks
    asked: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "log_kept_frame" in statement and statement.startswith("SELECT"):
            asked.append(statement)

    def questions(count: int) -> int:
        frames_of_it = [Frame("greeting", bytes([count, n]), is_carried=True) for n in range(count)]
        bundle = bundle_of(hasaka, qamishli, *frames_of_it)
        asked.clear()
        assert qamishli.receive(bundle).counts.kept == count
        return len(asked)

    event.listen(qamishli.home.engine, "before_cursor_execute", note)
    assert questions(40) == questions(2)


def test_the_shelf_has_bounds_and_what_does_not_fit_comes_again(
    desks: Sequence[Desk], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(kept_frames, "LARGEST", 100)
    monkeypatch.setattr(kept_frames, "MOST_BYTES", 150)
    monkeypatch.setattr(kept_frames, "MOST", 3)
    hasaka, qamishli, *_ = desks

    def receive(*sizes: int) -> ImportMade:
        sent = [Frame("greeting", bytes([size]) * size, is_carried=True) for size in sizes]
        return qamishli.receive(bundle_of(hasaka, qamishli, *sent))

    counts = receive(101, 90, 70, 50).counts
    assert (counts.kept, counts.not_kept) == (2, 2), "too large; no room beside the first"
    counts = receive(5, 4).counts
    assert (counts.kept, counts.not_kept) == (1, 1)
    assert receive(90, 50).counts.not_kept == 0, "they are here"
    hasaka.receive(qamishli.send(hasaka))
    with hasaka.home.reading() as session:
        assert len(kept_frames.carried_frames(session)) == 3


def test_later_it_may_turn_out_that_one_is_to_be_carried(desks: Sequence[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    quiet = Frame(GREETING.kind, GREETING.body, GREETING.schema)
    qamishli.receive(bundle_of(hasaka, qamishli, quiet))
    assert unknown_in(qamishli.send(raqqa), raqqa) == []
    assert qamishli.receive(bundle_of(hasaka, qamishli, GREETING)).counts.kept == 0
    assert unknown_in(qamishli.send(raqqa), raqqa) == [GREETING]
