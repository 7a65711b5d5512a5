"""Who has a home open, and who may have it alone."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.language.errors import RefusedError
from desktop.storage.home import Home, open_home
from desktop.storage.home_lock import hold_home

HOLDER = """
import sys
from pathlib import Path
from desktop.storage.home_lock import hold_home
lock = hold_home(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def refused(folder: Path, *, exclusive: bool) -> bool:
    try:
        hold_home(folder, exclusive=exclusive).release()
    except RefusedError as error:
        return error.code == "home.in_use"
    return False


def test_many_may_share_a_home_and_one_may_have_it_alone(tmp_path: Path):
    first, second = hold_home(tmp_path), hold_home(tmp_path)
    assert refused(tmp_path, exclusive=True)
    first.release()
    first.release()
    assert refused(tmp_path, exclusive=True)
    second.release()
    with hold_home(tmp_path, exclusive=True):
        assert refused(tmp_path, exclusive=True)
        assert refused(tmp_path, exclusive=False)
    assert not refused(tmp_path, exclusive=True)


def test_an_open_home_is_shared_until_it_is_closed(home: Home):
    again = open_home(home.folder)
    home.close()
    assert refused(home.folder, exclusive=True)
    again.close()
    assert not refused(home.folder, exclusive=True)


def test_a_home_that_is_being_replaced_cannot_be_opened(home: Home):
    home.close()
    with hold_home(home.folder, exclusive=True), pytest.raises(RefusedError) as refusal:
        open_home(home.folder)
    assert refusal.value.code == "home.in_use"


def test_a_program_that_is_killed_holds_nothing(tmp_path: Path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        assert refused(tmp_path, exclusive=True)
        holder.kill()
        holder.wait()
        assert not refused(tmp_path, exclusive=True)
