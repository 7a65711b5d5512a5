"""Wherever new keys, a restore or a bundle of several parts is cut off, nothing is in between."""

import os
import random
import shutil
from pathlib import Path

import pytest

from desktop.services.attach_file import attach_file
from desktop.services.backup_home import backup_home
from desktop.services.list_attachments import list_missing_files
from tests.sync.desks import Desk
from tests.sync.said_of_keys import identity_of
from tests.sync.test_dying_anywhere import MOST, closing, endings

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")

SOME = pytest.param(17, id="some")
EVERY = pytest.param(1, id="every", marks=[pytest.mark.slow, pytest.mark.timeout(600)])
NAME = "out.mahdar"
PLAN = random.Random(7).randbytes(150_000)  # nothing of it compresses away


@pytest.mark.parametrize("apart", [SOME, EVERY])
def test_keys_are_new_and_told_or_are_the_old_ones(desks: list[Desk], apart: int):
    hasaka, qamishli, *_ = desks
    old = identity_of(hasaka)
    hasaka.home.close()
    seen = set()
    first = random.SystemRandom().randint(1, apart)
    file = hasaka.sticks / NAME
    for n, ending, place in endings("keys", hasaka.home.folder, file, "die", first, MOST, apart):
        for desk in closing(place / "home"):
            now = identity_of(desk)
            is_new = now.signing_key != old.signing_key
            assert bool(now.key_notices) == is_new, n
            assert ending != "done" or is_new
            seen.add(is_new)
            desk.refuse_faults()
            desk.sticks.mkdir(exist_ok=True)
            bundle = desk.send(qamishli)
            assert bundle.exists()
    assert True in seen


@pytest.mark.parametrize("apart", [SOME, EVERY])
def test_a_restored_home_is_the_backup_or_as_it_was(desks: list[Desk], tmp_path: Path, apart: int):
    hasaka = desks[0]
    meeting = hasaka.add("في النسخة")
    backup = tmp_path / "backup.db"
    backup_home(hasaka.home, backup)
    hasaka.edit(meeting, subject="بعدها")
    hasaka.home.close()
    seen = set()
    first = random.SystemRandom().randint(1, apart)
    tries = endings("restore", hasaka.home.folder, backup, "die", first, MOST, apart)
    for _n, ending, place in tries:
        for desk in closing(place / "home"):
            subject = desk.look(meeting)["subject"]
            seen.add(subject)
            assert subject in {"في النسخة", "بعدها"}
            assert ending != "done" or subject == "في النسخة"
            desk.refuse_faults()
    assert "في النسخة" in seen


@pytest.mark.parametrize("apart", [pytest.param(151, id="some"), EVERY])
def test_each_part_that_is_there_is_whole(desks: list[Desk], tmp_path: Path, apart: int):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("كبير")
    (tmp_path / "plan.pdf").write_bytes(PLAN)
    attach_file(hasaka.home, meeting, tmp_path / "plan.pdf")
    for desk in (hasaka, qamishli):
        desk.home.close()
    first = random.SystemRandom().randint(1, apart)
    file = hasaka.sticks / NAME
    for n, ending, place in endings("parts", hasaka.home.folder, file, "die", first, MOST, apart):
        made = sorted((place / "stick").glob("*.mahdar"))
        assert ending != "done" or len(made) > 1
        for desk in closing(place / "home"):
            desk.refuse_faults()
        if not made:
            continue
        shutil.copytree(qamishli.home.folder, place / "receiver")
        for receiver in closing(place / "receiver"):
            for part in reversed(made):
                receiver.receive(part)
            receiver.refuse_faults()
            if ending == "done":
                assert receiver.look(meeting)["subject"] == "كبير", n
                assert list_missing_files(receiver.home) == []
