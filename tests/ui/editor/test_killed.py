"""A process that is killed while somebody types loses the last two seconds at most."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.models.keys import new_key
from desktop.services.check_home import check_home
from desktop.services.show_meeting import show_meeting
from desktop.storage.home import open_home
from tests.ui.editor import typing_process
from tests.ui.editor.conftest import Made

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("moment", ["saved", "due"])
def test_what_was_typed_two_seconds_ago_is_there(made: Made, tmp_path: Path, moment: str) -> None:
    folder = tmp_path / "home"
    shutil.copytree(made.folder, folder)
    meeting = new_key()
    typed = 0
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.editor.typing_process", str(folder), str(meeting)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("typed"):
                typed = int(line.split()[1])
            if line.strip() == moment:
                break
        process.kill()
    assert typed > 1, "the process ended by itself"
    home = open_home(folder)
    try:
        subject = show_meeting(home, meeting).subject
        assert len(subject) >= 1
        assert subject == typing_process.text_of(len(subject))
        assert check_home(home) == []
    finally:
        home.close()
