"""Bundles lost, late, twice and round about: only what was acknowledged is not sent again."""

import shutil
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from sqlalchemy import func, select

from desktop.language.errors import RefusedError
from desktop.language.progress import CancelledError, Progress
from desktop.models.log import ParkedSegment, Segment, Stream
from desktop.models.meeting import Meeting
from desktop.models.trust import Peer
from desktop.services.backup_home import backup_home
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.list_transfers import list_offices
from desktop.services.restore_home import restore_home
from desktop.services.show_knowledge import show_knowledge, show_missing
from desktop.services.trust_office import revoke_office
from desktop.storage.home import open_home
from desktop.sync.bundle_format import Knowledge, StreamHead
from desktop.sync.trust import Standing
from tests.sync.desks import MOMENT, Desk, agree, meet


def count(desk: Desk, what: type) -> int:
    with desk.home.reading() as session:
        return session.scalar(select(func.count()).select_from(what)) or 0


def restored(desk: Desk, backup: Path) -> Desk:
    """Put a backup in the place of the desk's home, and open it."""
    folder = desk.home.folder
    desk.home.close()
    restore_home(backup, folder, clock=lambda: MOMENT)
    desk.home = open_home(folder, clock=lambda: MOMENT)
    return desk


def test_importing_twice_changes_nothing_at_all(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    for number in range(3):
        hasaka.add(f"اجتماع {number}")
    bundle = hasaka.send(qamishli)
    first = qamishli.receive(bundle)
    assert (first.counts.applied, len(first.counts.new_meetings)) == (4, 3)
    before = qamishli.everything()
    again = qamishli.receive(bundle)
    assert qamishli.everything() == before
    assert again.to_json() == {
        "applied": 0,
        "already_known": 4,
        "parked": 0,
        "unparked": 0,
        "conflicts": 0,
        "new_meetings": 0,
        "changed_meetings": 0,
        "removed_meetings": 0,
        "kept": 0,
        "not_kept": 0,
        "missing": [],
        "from": "حسكة",
        "files": 0,
    }


def test_looking_changes_nothing_and_says_what_importing_would_do(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="أ")
    hasaka.add("جديد")
    qamishli.edit(meeting, subject="ب")
    bundle = hasaka.send(qamishli)
    before = qamishli.everything()
    view = inspect_bundle(qamishli.home, bundle)
    assert qamishli.everything() == before
    assert (view.sender_code, view.standing, view.problem) == ("حسكة", Standing.VERIFIED, None)
    assert view.preview is not None
    assert view.preview.conflicts == 1
    assert view.preview == qamishli.receive(bundle).counts
    assert view.preview.changed_meetings == (meeting,)


def test_only_what_was_not_acknowledged_is_sent(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    hasaka.add()
    lost = hasaka.export(qamishli)
    again = hasaka.export(qamishli)
    assert lost.changesets == again.changesets == 2, "a lost stick is sent again"
    qamishli.receive(again.path)
    assert hasaka.export(qamishli).changesets == 2, "nothing is known of what arrived"
    hasaka.receive(qamishli.send(hasaka))
    assert hasaka.export(qamishli).changesets == 0
    hasaka.add()
    assert hasaka.export(qamishli).changesets == 1
    assert hasaka.export(qamishli, full=True).changesets > 2


def test_what_one_of_several_lacks_is_sent_to_all(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    hasaka.add()
    meet(hasaka, qamishli)
    assert hasaka.export(qamishli).changesets == 0
    assert hasaka.export(qamishli, raqqa).changesets > 0


def test_an_office_in_the_middle_passes_everything_on(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    first = hasaka.add("من الحسكة")
    qamishli.receive(hasaka.send(qamishli))
    raqqa.receive(qamishli.send(raqqa))
    assert raqqa.look(first)["subject"] == "من الحسكة"
    raqqa.edit(first, subject="من الرقة")
    qamishli.receive(raqqa.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    assert hasaka.look(first)["subject"] == "من الرقة"
    agree(hasaka, qamishli, raqqa)


def test_late_sticks_wait_and_say_what_is_missing(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    sticks = []
    for number in range(4):
        hasaka.add(f"اجتماع {number}")
        sticks.append(hasaka.send(qamishli, full=False))
        acknowledge(hasaka, qamishli, number + 2)
    first, second, third, fourth = sticks
    made = qamishli.receive(fourth)
    assert (made.counts.applied, made.counts.parked) == (0, 1)
    [gap] = made.counts.missing
    assert (gap.office, gap.first, gap.last) == ("حسكة", 1, 4)
    made = qamishli.receive(second)
    assert (made.counts.applied, made.counts.parked) == (0, 1)
    assert [(g.first, g.last) for g in made.counts.missing] == [(1, 2), (4, 4)]
    made = qamishli.receive(first)
    assert (made.counts.applied, made.counts.unparked, made.counts.parked) == (3, 1, 0)
    made = qamishli.receive(third)
    assert (made.counts.applied, made.counts.unparked) == (2, 1)
    assert made.counts.missing == ()
    assert count(qamishli, ParkedSegment) == 0
    hasaka.receive(qamishli.send(hasaka))
    agree(hasaka, qamishli)


def acknowledge(sender: Desk, receiver: Desk, reached: int) -> None:
    """Let ``sender`` believe that ``receiver`` has its stream up to ``reached``."""
    with sender.home.unit_of_work() as work:
        stream = work.session.scalars(select(Stream).where(Stream.is_own.is_(True))).one()
        assert stream.seq == reached
        peer = work.session.scalars(select(Peer).where(Peer.code == receiver.code)).one()
        head = StreamHead(stream.id.bytes, stream.seq, stream.head_hash)
        peer.knowledge = msgspec.msgpack.encode(Knowledge(number=1, streams=[head]))
        work.commit()


def test_what_waits_is_carried_on_to_an_office_that_can_use_it(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    first = hasaka.add("أول")
    whole = hasaka.send(raqqa)
    acknowledge(hasaka, qamishli, 2)
    second = hasaka.add("ثانٍ")
    qamishli.receive(hasaka.send(qamishli))
    raqqa.receive(whole)
    made = raqqa.receive(qamishli.send(raqqa))
    assert made.counts.applied > 0
    assert {raqqa.look(first)["subject"], raqqa.look(second)["subject"]} == {"أول", "ثانٍ"}


def test_an_office_met_through_another_is_taken_in_unverified(desk_databases, desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    with raqqa.home.unit_of_work() as work:
        work.session.delete(work.session.scalars(select(Peer).where(Peer.code == "حسكة")).one())
        work.commit()
    meeting = hasaka.add("من مكتب بعيد")
    qamishli.receive(hasaka.send(qamishli))
    raqqa.receive(qamishli.send(raqqa))
    assert raqqa.look(meeting)["subject"] == "من مكتب بعيد"
    [met] = [office for office in list_offices(raqqa.home) if office.code == "حسكة"]
    assert met.trust == "unverified"
    with pytest.raises(RefusedError) as refused:
        raqqa.receive(hasaka.send(raqqa))
    assert refused.value.code == "sender.unverified"


def test_who_is_not_believed_is_refused_and_shown(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    hasaka.add()
    bundle = hasaka.send(qamishli)
    [office] = [o for o in list_offices(qamishli.home) if o.code == "حسكة"]
    revoke_office(qamishli.home, office.office_id)
    before = qamishli.everything()
    view = inspect_bundle(qamishli.home, bundle)
    assert (view.preview, view.standing) == (None, Standing.REVOKED)
    assert view.problem is not None
    assert view.problem.code == "sender.revoked"
    with pytest.raises(RefusedError) as refused:
        qamishli.receive(bundle)
    assert refused.value.code == "sender.revoked"
    assert qamishli.everything() == before


def test_what_a_revoked_office_wrote_waits_even_if_others_carry_it(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    hasaka.add()
    qamishli.receive(hasaka.send(qamishli))
    [office] = [o for o in list_offices(raqqa.home) if o.code == "حسكة"]
    revoke_office(raqqa.home, office.office_id)
    made = raqqa.receive(qamishli.send(raqqa))
    assert made.counts.parked == 2
    assert made.counts.new_meetings == ()


@pytest.mark.parametrize(
    ("code", "problem"),
    [("لا أحد", "export.unknown_office"), ("رقة", "export.revoked")],
)
def test_only_verified_offices_are_sent_to(desks: list[Desk], tmp_path, code, problem):
    hasaka, *_ = desks
    [office] = [o for o in list_offices(hasaka.home) if o.code == "رقة"]
    revoke_office(hasaka.home, office.office_id)
    with pytest.raises(RefusedError) as refused:
        export_bundle(hasaka.home, tmp_path / "no.mahdar", [code])
    assert refused.value.code == problem
    assert not (tmp_path / "no.mahdar").exists()


class Impatient(Progress):
    """Cancels after a number of steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def raise_if_cancelled(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise CancelledError


@pytest.mark.parametrize("steps", range(0, 8, 2))
def test_a_cancelled_import_or_export_leaves_nothing(desks: list[Desk], tmp_path, steps: int):
    hasaka, qamishli, *_ = desks
    hasaka.add()
    bundle = hasaka.send(qamishli)
    before = qamishli.everything()
    with pytest.raises(CancelledError):
        import_bundle(qamishli.home, bundle, Impatient(min(steps, 3)))
    assert qamishli.everything() == before
    folder = tmp_path / "stick"
    folder.mkdir()
    with pytest.raises(CancelledError):
        export_bundle(hasaka.home, folder / "x.mahdar", [], Impatient(min(steps, 1)))
    assert list(folder.iterdir()) == []


class TestRestore:
    """An office that was restored gets back what it had sent, and never writes under old names."""

    def test_what_was_sent_after_the_backup_comes_back(self, desks: list[Desk], tmp_path: Path):
        hasaka, qamishli, *_ = desks
        hasaka.add("قبل النسخة")
        meet(hasaka, qamishli)
        backup_home(hasaka.home, tmp_path / "backup.db")
        lost = hasaka.add("بعد النسخة")
        meet(hasaka, qamishli)
        restored(hasaka, tmp_path / "backup.db")
        anew = hasaka.add("بعد الاسترجاع")
        meet(hasaka, qamishli)
        meet(hasaka, qamishli)
        assert hasaka.look(lost)["subject"] == "بعد النسخة"
        assert qamishli.look(anew)["subject"] == "بعد الاسترجاع"
        agree(hasaka, qamishli)

    def test_what_was_never_sealed_before_the_backup_is_sealed_once(
        self, desks: list[Desk], tmp_path: Path
    ):
        hasaka, qamishli, raqqa, _ = desks
        hasaka.add("في النسخة وغير مختوم")
        backup_home(hasaka.home, tmp_path / "backup.db")
        lost = hasaka.add("بعد النسخة")
        qamishli.receive(hasaka.send(qamishli))
        restored(hasaka, tmp_path / "backup.db")
        hasaka.add("بعد الاسترجاع")
        raqqa.receive(hasaka.send(raqqa))
        meet(hasaka, qamishli, raqqa)
        meet(hasaka, qamishli, raqqa)
        assert raqqa.look(lost)["subject"] == "بعد النسخة"
        agree(hasaka, qamishli, raqqa)

    def test_a_backup_made_while_typing_does_not_fork_the_stream(
        self, desks: list[Desk], tmp_path: Path
    ):
        hasaka, qamishli, *_ = desks
        meeting = hasaka.add("أصل")
        typed(hasaka, meeting, "نصف الجمل")
        backup_home(hasaka.home, tmp_path / "backup.db")
        typed(hasaka, meeting, "نصف الجملة")
        qamishli.receive(hasaka.send(qamishli))
        restored(hasaka, tmp_path / "backup.db")
        meet(hasaka, qamishli)
        meet(hasaka, qamishli)
        assert hasaka.look(meeting)["subject"] == "نصف الجملة"
        assert count(hasaka, ParkedSegment) == 0
        agree(hasaka, qamishli)

    def test_a_copied_back_database_is_noticed_before_it_forks(
        self, desks: list[Desk], tmp_path: Path
    ):
        hasaka, qamishli, *_ = desks
        hasaka.add("قبل")
        meet(hasaka, qamishli)
        copy = tmp_path / "copy.db"
        backup_home(hasaka.home, copy)
        lost = hasaka.add("بعد")
        qamishli.receive(hasaka.send(qamishli))
        hasaka.home.close()
        shutil.copyfile(copy, hasaka.home.database)
        for ending in ("-wal", "-shm"):
            Path(f"{hasaka.home.database}{ending}").unlink(missing_ok=True)
        hasaka.home = open_home(hasaka.home.folder, clock=lambda: MOMENT)
        before = own_streams(hasaka)
        hasaka.receive(qamishli.send(hasaka, full=True))
        assert hasaka.look(lost)["subject"] == "بعد"
        hasaka.add("في مجرى جديد")
        assert own_streams(hasaka) != before
        meet(hasaka, qamishli)
        agree(hasaka, qamishli)


def typed(desk: Desk, meeting: UUID, subject: str) -> None:
    """Save as the editor does in one spell of typing."""
    with desk.home.unit_of_work(burst="one spell") as work:
        work.session.get_one(Meeting, meeting).subject = subject
        work.commit()


def own_streams(desk: Desk) -> list[object]:
    with desk.home.reading() as session:
        return list(session.scalars(select(Stream.id).where(Stream.is_own.is_(True))))


def test_segments_stay_small_and_pass_through_unchanged(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    for number in range(3):
        hasaka.add(f"اجتماع {number}")
    qamishli.receive(hasaka.send(qamishli))
    raqqa.receive(qamishli.send(raqqa))

    def bodies(desk: Desk) -> dict[bytes, bytes]:
        with desk.home.reading() as session:
            return dict(session.execute(select(Segment.hash, Segment.body)).all())

    assert bodies(hasaka).items() <= bodies(raqqa).items()


def test_it_is_shown_what_each_office_is_known_to_have(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    hasaka.add()
    [shown] = [o for o in show_knowledge(hasaka.home) if o.code == "قامشلي"]
    assert (shown.written, shown.lacks) == (0, None)
    meet(hasaka, qamishli)
    hasaka.add()
    [shown] = [o for o in show_knowledge(hasaka.home) if o.code == "قامشلي"]
    assert (shown.written, shown.lacks) == (1, 1)


def test_what_is_missing_is_shown_until_it_comes(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    hasaka.add()
    early = hasaka.send(qamishli)
    acknowledge(hasaka, qamishli, 2)
    hasaka.add()
    qamishli.receive(hasaka.send(qamishli))
    [gap] = show_missing(qamishli.home)
    assert (gap.office, gap.first, gap.last) == ("حسكة", 1, 2)
    qamishli.receive(early)
    assert show_missing(qamishli.home) == ()
