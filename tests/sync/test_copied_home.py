"""Two copies of one home that both write: nothing is lost, and no stream forks."""

import shutil
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.models.log import ParkedSegment, Stream
from desktop.models.meeting import Meeting
from desktop.storage.home import open_home
from tests.sync.desks import MOMENT, Desk, agree, meet
from tests.sync.written import no_write_was_lost


def typed(desk: Desk, meeting: UUID, subject: str) -> None:
    with desk.home.unit_of_work(burst="one spell") as work:
        work.session.get_one(Meeting, meeting).subject = subject
        work.commit()


def copy_of(desk: Desk, folder: Path) -> Desk:
    """Open a second home from the files of the first, which is closed meanwhile."""
    desk.home.close()
    shutil.copytree(desk.home.folder, folder / "home")
    (folder / "sticks").mkdir()
    desk.home = open_home(desk.home.folder, clock=lambda: MOMENT)
    return Desk(desk.code, open_home(folder / "home", clock=lambda: MOMENT), folder / "sticks")


def exchange(*desks: Desk) -> None:
    """Carry everything: what one of two copies acknowledged says nothing of the other."""
    for sender in desks:
        others = {desk.code: desk for desk in desks if desk.code != sender.code}
        bundle = sender.send(*others.values(), full=True)
        for desk in desks:
            if desk.code != sender.code:
                desk.receive(bundle)


@pytest.mark.parametrize("is_typing", [False, True])
def test_two_copies_of_one_home_meet_again(desks: list[Desk], tmp_path: Path, is_typing: bool):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, language="ku")
    if is_typing:
        typed(hasaka, meeting, "نصف")
    twin = copy_of(hasaka, tmp_path)
    typed(hasaka, meeting, "نصف كلمة" if is_typing else "كتبه الأصل")
    twin.edit(meeting, kind="كتبته النسخة")
    made = [hasaka.add("من الأصل"), twin.add("من النسخة")]
    for _ in range(2):
        exchange(hasaka, twin, qamishli)
    agree(hasaka, twin, qamishli)
    for desk in (hasaka, twin, qamishli):
        assert {"من الأصل", "من النسخة"} == {desk.look(key)["subject"] for key in made}
        assert desk.look(meeting)["kind"] == "كتبته النسخة"
        with desk.home.reading() as session:
            assert session.scalars(select(ParkedSegment.reason)).all() == []
            written = select(Stream).where(Stream.office_id == office_of(hasaka), Stream.seq > 0)
            assert len(session.scalars(written).all()) == 2
        no_write_was_lost(desk)
    twin.home.close()


def office_of(desk: Desk) -> UUID | None:
    with desk.home.reading() as session:
        return session.scalars(select(Stream.office_id).where(Stream.is_own.is_(True))).one()
