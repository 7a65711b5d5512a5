"""What is told while a bundle goes out or comes in: its stages in order, and their bytes."""

import random
from itertools import groupby

from desktop.language.progress import Progress
from desktop.services.attach_file import attach_file
from desktop.services.bundle_load import SMALLEST_PART
from desktop.services.bundle_progress import (
    CHECKING,
    PACKING,
    READING,
    SETTLING,
    TAKING,
    WHOLE,
    WRITING,
)
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from tests.sync.desks import Desk, desk_databases, desks

__all__ = ["desk_databases", "desks"]


class Told(Progress):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.steps: list[int] = []
        self.bytes: list[tuple[str, int, int]] = []

    def report(self, done: int, total: int, note: str = "") -> None:
        assert total == WHOLE
        self.steps.append(done)

    def carry(self, stage: str, done: int, total: int) -> None:
        assert done <= total
        self.bytes.append((stage, done, total))

    def stages(self) -> list[str]:
        return [stage for stage, _ in groupby(stage for stage, _, _ in self.bytes)]

    def last(self, stage: str) -> tuple[int, int]:
        return [(done, total) for told, done, total in self.bytes if told == stage][-1]


def test_an_export_tells_its_bytes_and_never_goes_back(desks: list[Desk], tmp_path):
    told = Told()
    desks[0].add()
    made = export_bundle(desks[0].home, tmp_path / "out.mahdar", [], told)
    assert told.stages() == [PACKING, WRITING, CHECKING]
    assert told.steps == sorted(told.steps)
    assert told.steps[-1] == WHOLE
    assert told.last(CHECKING)[0] == made.size


def test_no_step_goes_back_from_part_to_part(desks: list[Desk], tmp_path):
    letters = random.Random(3)
    desk = desks[0]
    for number in range(2):
        path = tmp_path / f"{number}.bin"
        path.write_bytes(letters.randbytes(5 * 1024**2))
        attach_file(desk.home, desk.add(), path)
    told = Told()
    made = export_bundle(desk.home, tmp_path / "o.mahdar", [], told, part_size=SMALLEST_PART)
    assert len(made.paths) == 2
    assert told.steps == sorted(told.steps)
    assert told.last(CHECKING)[0] == made.size


def test_an_import_tells_its_bytes_and_never_goes_back(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    hasaka.add()
    bundle = hasaka.send(qamishli)
    told = Told()
    import_bundle(qamishli.home, bundle, told)
    assert told.stages() == [READING, TAKING, SETTLING]
    assert told.steps == sorted(told.steps)
    assert told.last(READING) == (bundle.stat().st_size,) * 2
