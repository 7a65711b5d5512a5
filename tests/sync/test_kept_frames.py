"""Frames of a later version: kept, carried on byte for byte, and read after an upgrade."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models.log import KeptFrame
from desktop.models.trust import Setting
from desktop.services.catch_up_home import catch_up_home
from desktop.services.import_bundle import ImportMade
from desktop.services.make_office_card import make_office_card
from desktop.services.own_office import own_identity
from desktop.sync import intake, kept_frames
from desktop.sync.bundle_format import Frame, Knowledge, frames, open_bundle, write_bundle
from desktop.sync.intake import Intake
from desktop.sync.office_card import read_card
from desktop.sync.trust import Standing
from tests.sync.desks import MOMENT, Desk

GREETING = Frame("greeting", b"\x00\xffof a later version", schema=7, is_carried=True)
NEWER = Frame("office-card", b"laid otherwise", schema=4, min_reader=3, is_carried=True)
FOR_YOU = Frame("for-you-alone", b"not for others", schema=2)


def bundle_of(sender: Desk, to: Desk, *carried: Frame) -> Path:
    """Write a bundle as a later version may."""
    with sender.home.reading() as session:
        identity = own_identity(session)
    sender.sent += 1
    target = sender.sticks / f"later-{sender.sent}.mahdar"
    card = read_card(make_office_card(to.home).encoded)
    statement = Knowledge(number=100 + sender.sent)
    write_bundle(
        target,
        identity,
        [card],
        carried,
        statement,
        staging_folder=sender.sticks,
        made=MOMENT,
    )
    return target


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
