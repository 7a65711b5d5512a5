"""What is told of bundles before they are written, opened or taken in."""

import random
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

import pytest

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.language.progress import CancelledError, Progress
from desktop.services import receive_several
from desktop.services.approve_minutes import approve_minutes
from desktop.services.attach_file import attach_file
from desktop.services.bundle_files import files_together
from desktop.services.bundle_load import SMALLEST_PART
from desktop.services.export_bundle import export_bundle
from desktop.services.foresee_bundle import foresee_bundle
from desktop.services.init_office import init_office
from desktop.services.inspect_bundle import look_within
from desktop.services.list_conflicts import list_conflicts
from desktop.services.list_transfers import list_transfers
from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.peek_bundles import PeekedFile, judge_peeked, keys_to_peek, peek_files
from desktop.services.receive_several import import_several, inspect_several, together
from desktop.services.resolve_conflict import resolve_conflict
from desktop.services.set_state import set_state
from desktop.services.trust_office import trust_office
from desktop.storage.home import open_home
from desktop.sync.bundle_format import passphrase_lock
from desktop.sync.import_counts import ImportCounts, MissingChanges
from desktop.sync.trust import Standing
from tests.sync.desks import Desk, desk_databases, desks

__all__ = ["desk_databases", "desks"]


class StopsAfter(Progress):
    """A person who cancels once the work is so far, of a thousand."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._done = 0

    def report(self, done: int, total: int, note: str = "") -> None:
        self._done = max(self._done, done * 1000 // total)

    def raise_if_cancelled(self) -> None:
        if self._done > self._most:
            raise CancelledError


READY = {
    "organizers": [{"organization": "دائرة العلاقات", "role": "lead"}],
    "attendance": [{"person": {"name": "إلهام أحمد"}}],
}


@pytest.fixture
def pair(desks: list[Desk]) -> tuple[Desk, Desk]:
    return desks[0], desks[1]


def peek(desk: Desk, paths: Iterable[Path]) -> list[PeekedFile]:
    return judge_peeked(desk.home, peek_files(keys_to_peek(desk.home), paths))


def large(folder: Path, number: int) -> Path:
    path = folder / f"{number}.bin"
    path.write_bytes(bytes([number]) * (5 * 1024**2))
    return path


class TestForeseen:
    """A bundle that is foreseen, and then the one that is written."""

    def test_new_and_changed_meetings_approvals_and_files(self, pair, tmp_path):
        hasaka, qamishli = pair
        old = hasaka.add("قديم")
        qamishli.receive(hasaka.send(qamishli))
        hasaka.receive(qamishli.send(hasaka))
        assert foresee_bundle(hasaka.home, ["قامشلي"]).changesets == 0
        hasaka.edit(old, subject="قديم معدّل")
        new = hasaka.add("جديد", **READY)
        paper = tmp_path / "note.txt"
        paper.write_text("ملاحظة", "utf-8")
        attach_file(hasaka.home, new, paper)
        set_state(hasaka.home, new, "review")
        approve_minutes(hasaka.home, new)
        before = hasaka.everything()
        foreseen = foresee_bundle(hasaka.home, ["قامشلي"])
        assert hasaka.everything() == before
        assert (foreseen.new_meetings, foreseen.changed_meetings) == (1, 1)
        assert (foreseen.approvals, foreseen.decisions, foreseen.files) == (1, 0, 1)
        made = hasaka.export(qamishli)
        assert (made.meetings, made.changesets, made.files) == (2, foreseen.changesets, 1)
        assert 0 < foreseen.size <= made.size
        assert foresee_bundle(hasaka.home, ["قامشلي"], full=True).new_meetings == 2

    def test_decided_conflicts_go_too(self, pair):
        hasaka, qamishli = pair
        key = hasaka.add("اجتماع")
        qamishli.receive(hasaka.send(qamishli))
        hasaka.edit(key, subject="عندنا")
        qamishli.edit(key, subject="عندهم")
        hasaka.receive(qamishli.send(hasaka))
        assert foresee_bundle(hasaka.home, ["قامشلي"]).decisions == 0
        [conflict] = list_conflicts(hasaka.home)
        resolve_conflict(hasaka.home, conflict.id, "theirs")
        assert foresee_bundle(hasaka.home, ["قامشلي"]).decisions == 1

    def test_the_files_of_a_large_one_are_counted(self, pair, tmp_path):
        hasaka, _ = pair
        for number in range(2):
            attach_file(hasaka.home, hasaka.add(), large(tmp_path, number))
        foreseen = foresee_bundle(hasaka.home, part_size=SMALLEST_PART)
        assert foreseen.parts == 2
        made = export_bundle(hasaka.home, tmp_path / "o.mahdar", part_size=SMALLEST_PART)
        assert len(made.paths) == 2

    def test_nobody_to_send_to_is_refused(self, tmp_path):
        init_office(tmp_path / "alone", "منبج", Names(ar="مكتب منبج"))
        home = open_home(tmp_path / "alone")
        with pytest.raises(RefusedError) as refused:
            foresee_bundle(home)
        home.close()
        assert refused.value.code == "export.no_office"


class TestPeeked:
    """What a file says of itself before it is opened."""

    def test_sender_parts_and_whether_it_is_here(self, pair, tmp_path):
        hasaka, qamishli = pair
        for number in range(2):
            attach_file(qamishli.home, qamishli.add(), large(tmp_path, number))
        to = ["حسكة"]
        made = export_bundle(qamishli.home, tmp_path / "o.mahdar", to, part_size=SMALLEST_PART)
        hasaka.receive(made.paths[0])
        first, second = peek(hasaka, made.paths)
        assert (first.part, second.part, first.of, second.of) == (1, 2, 2, 2)
        assert first.bundle_id == second.bundle_id == made.bundle_id
        assert first.sender is not None
        assert (first.sender.code, first.standing) == ("قامشلي", Standing.VERIFIED)
        assert first.made is not None
        assert (first.is_here, second.is_here) == (True, False)

    def test_torn_foreign_and_unreadable_files_say_what_they_can(self, desks, tmp_path):
        hasaka, qamishli, raqqa, _ = desks
        qamishli.add()
        bundle = qamishli.send(hasaka)
        torn, other, gone = (tmp_path / f"{n}.mahdar" for n in ("torn", "other", "gone"))
        torn.write_bytes(bundle.read_bytes()[:-200])
        other.write_text("no bundle", "utf-8")
        peeked = peek(raqqa, [bundle, torn, other, gone])
        assert [file.problem and file.problem.code for file in peeked] == [
            "bundle.not_for_us",
            "bundle.torn",
            "bundle.not_a_bundle",
            "bundle.place_missing",
        ]
        [half] = peek(hasaka, [torn])
        assert (half.is_torn, half.sender) == (True, None)

    def test_of_a_torn_file_the_sender_is_known_while_its_beginning_is_there(self, pair, tmp_path):
        hasaka, qamishli = pair
        paper = tmp_path / "paper.bin"
        paper.write_bytes(random.Random(7).randbytes(200_000))
        attach_file(qamishli.home, qamishli.add(), paper)
        bundle = qamishli.send(hasaka)
        bundle.write_bytes(bundle.read_bytes()[:-100])
        [torn] = peek(hasaka, [bundle])
        assert torn.sender is not None
        assert (torn.sender.code, torn.is_torn, torn.problem) == ("قامشلي", True, None)

    def test_what_a_passphrase_opens_is_told_apart(self, pair, monkeypatch, tmp_path):
        hasaka, qamishli = pair
        monkeypatch.setattr(passphrase_lock, "MEMORY", 64)
        export_bundle(qamishli.home, tmp_path / "o.mahdar", passphrase="كلمات لا يعرفها أحد")
        [locked] = peek(hasaka, [tmp_path / "o.mahdar"])
        assert (locked.asks_for_passphrase, locked.sender) == (True, None)


class TestSeveral:
    """All that lies on a stick is looked into and taken in together."""

    def two_bundles(self, hasaka: Desk, qamishli: Desk) -> tuple[UUID, list[Path]]:
        key = qamishli.add("أول")
        first = qamishli.send(hasaka)
        qamishli.edit(key, subject="أول معدّل")
        qamishli.add("ثان")
        return key, [first, qamishli.send(hasaka)]

    def test_each_is_seen_as_if_those_before_it_were_here(self, pair):
        hasaka, qamishli = pair
        _, bundles = self.two_bundles(hasaka, qamishli)
        before = hasaka.everything()
        seen = inspect_several(hasaka.home, bundles)
        assert hasaka.everything() == before
        assert len(seen.counts.new_meetings) == 2
        assert seen.counts.changed_meetings == ()
        assert seen.refused == ()
        made = import_several(hasaka.home, bundles)
        assert made.counts == seen.counts
        assert made.changed.kinds >= {"meeting", "transfer"}
        assert len(list_transfers(hasaka.home)) == 2

    def test_what_was_seen_is_what_comes(self, desks):
        """New, changed and removed meetings, a conflict and a gap, from two offices."""
        hasaka, qamishli, raqqa, _ = desks
        ours, gone = hasaka.add("عندنا"), hasaka.add("يُحذف")
        qamishli.receive(hasaka.send(qamishli))
        hasaka.edit(ours, subject="عدّلناه")
        qamishli.edit(ours, subject="عدّلوه")
        qamishli.edit(gone, removed=True)
        bundles = [qamishli.send(hasaka)]
        key = raqqa.add("ضاع")
        raqqa.send(hasaka)
        hasaka.receive(raqqa.send(hasaka))  # so that what comes next builds on it
        raqqa.edit(key, subject="وصل")
        bundles.append(raqqa.send(hasaka))
        seen = inspect_several(hasaka.home, bundles)
        counts = seen.counts
        assert (counts.conflicts, counts.removed_meetings) == (1, (gone,))
        assert set(counts.changed_meetings) == {ours, key}
        assert import_several(hasaka.home, bundles).counts == counts

    def test_one_that_is_refused_keeps_no_other_out(self, pair, tmp_path):
        hasaka, qamishli = pair
        _, [first, second] = self.two_bundles(hasaka, qamishli)
        first.write_bytes(first.read_bytes()[:-50])
        seen = inspect_several(hasaka.home, [first, second])
        assert [refused.problem.code for refused in seen.refused] == ["bundle.torn"]
        made = import_several(hasaka.home, [first, second])
        assert len(made.counts.new_meetings) == 2
        assert [refused.path for refused in made.refused] == [first]

    def test_one_that_cannot_be_taken_in_is_looked_at_no_further(self, pair, monkeypatch):
        """What it had changed before it was refused is not seen by the others."""
        hasaka, qamishli = pair
        _, [first, second] = self.two_bundles(hasaka, qamishli)
        calls = []

        def refuse_the_first(home, session, bundle, progress):
            view = look_within(home, session, bundle, progress)
            calls.append(view.bundle_id)
            if view.bundle_id == calls[0]:
                raise RefusedError("import.inconsistent", office="قامشلي")
            return view

        monkeypatch.setattr(receive_several, "look_within", refuse_the_first)
        before = hasaka.everything()
        seen = inspect_several(hasaka.home, [first, second])
        assert hasaka.everything() == before
        assert [refused.path for refused in seen.refused] == [first]
        assert len(seen.counts.new_meetings) == 2, "the second holds what the first was to bring"
        assert len(calls) == 2

    def test_a_late_one_of_a_key_that_ended_is_seen_beside_the_others(self, desks):
        hasaka, qamishli, raqqa, _ = desks
        raqqa.add("قبل السرقة")
        late = raqqa.send(hasaka)
        make_new_keys(raqqa.home, "سُرق الحاسوب", revoke_old=True)
        raqqa.add("بعدها")
        after, [_, new] = raqqa.send(hasaka), self.two_bundles(hasaka, qamishli)[1]
        with pytest.raises(RefusedError):
            hasaka.receive(after)  # but what it says of its keys is heard
        seen = inspect_several(hasaka.home, [late, after, new])
        (_, old), (_, unknown), (_, taken) = seen.views
        assert old.standing is Standing.REVOKED
        assert old.preview is not None, "it was written before its key ended"
        assert unknown.preview is None
        assert taken.preview is not None
        assert len(seen.counts.new_meetings) == 3

    def test_parts_are_one_bundle_in_any_order(self, pair, tmp_path):
        hasaka, qamishli = pair
        for number in range(2):
            attach_file(qamishli.home, qamishli.add(), large(tmp_path, number))
        made = export_bundle(
            qamishli.home, tmp_path / "o.mahdar", ["حسكة"], part_size=SMALLEST_PART
        )
        backwards = made.paths[::-1]
        seen = inspect_several(hasaka.home, backwards)
        carried = files_together(view.files for _, view in seen.views if view.files is not None)
        assert (carried.complete, carried.partial) == (2, 0)
        assert len(seen.counts.new_meetings) == 2
        taken = import_several(hasaka.home, backwards)
        assert sum(one.files for one in taken.made) == 2
        hasaka.refuse_faults()

    def test_cancelling_keeps_what_was_whole_before(self, pair):
        hasaka, qamishli = pair
        _, [first, second] = self.two_bundles(hasaka, qamishli)
        made = import_several(hasaka.home, [first, second], StopsAfter(500))
        assert made.was_cancelled
        assert len(made.made) == 1
        before = hasaka.everything()
        with pytest.raises(CancelledError):
            import_several(hasaka.home, [second], StopsAfter(100))
        assert hasaka.everything() == before

    def test_numbers_of_several_are_those_of_one(self):
        one, two, three = (UUID(int=number) for number in (1, 2, 3))
        gap = MissingChanges(two, None, "دير", 3, 9)
        counts = together(
            [
                ImportCounts(applied=2, parked=3, new_meetings=(one, two), missing=(gap,), kept=1),
                ImportCounts(
                    applied=4,
                    unparked=3,
                    changed_meetings=(one, three),
                    removed_meetings=(two,),
                    kept=2,
                    not_kept=1,
                ),
            ]
        )
        assert (counts.applied, counts.parked, counts.unparked) == (6, 0, 3)
        assert (counts.new_meetings, counts.changed_meetings) == ((one,), (three,))
        assert (counts.removed_meetings, counts.missing) == ((), ())
        assert (counts.kept, counts.not_kept) == (3, 1)

    def test_one_that_is_not_believed_tells_its_card(self, pair, tmp_path):
        hasaka, _ = pair
        init_office(tmp_path / "stranger", "منبج", Names(ar="مكتب منبج"))
        stranger = open_home(tmp_path / "stranger")
        trust_office(stranger, make_office_card(hasaka.home).encoded)
        bundle = export_bundle(stranger, tmp_path / "stranger.mahdar").path
        stranger.close()
        [(path, view)] = inspect_several(hasaka.home, [bundle]).views
        assert path == bundle
        assert (view.preview, view.standing) == (None, Standing.UNKNOWN)
