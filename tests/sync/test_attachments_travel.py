"""Attached files between offices: in chunks, in any order, asked for again when a stick is lost."""

import hashlib
from contextlib import nullcontext
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.language.progress import CancelledError, Progress
from desktop.services import bundle_load
from desktop.services.attach_file import attach_file
from desktop.services.bundle_files import files_together
from desktop.services.bundle_load import bytes_of, refuse_part_size
from desktop.services.bundle_progress import SETTLING
from desktop.services.export_bundle import ExportMade, export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.list_attachments import list_missing_files
from desktop.storage.attachment_intake import AttachmentIntake
from desktop.storage.attachment_store import INCOMING, is_whole, stored_names
from desktop.storage.home import Home
from desktop.sync.attachment_chunks import CHUNK, Chunk, chunks_of, count_of, read_chunk
from tests.helpers.homes import bare_home
from tests.sync.desks import Desk, meet

LARGE = Random(4).randbytes(2 * CHUNK + 17)
NAME = hashlib.sha256(LARGE).hexdigest()


def attached(desk: Desk, content: bytes = LARGE, name: str = "plan.pdf") -> str:
    path = desk.sticks / name
    path.write_bytes(content)
    return attach_file(desk.home, desk.add(), path).form.sha256


def split(desk: Desk, *to: Desk) -> ExportMade:
    codes = [other.code for other in to]
    desk.sent += 1
    target = desk.sticks / f"p{desk.sent}.mahdar"
    return export_bundle(desk.home, target, codes, part_size=bundle_load.SMALLEST_PART)


def incoming(home: Home) -> list[Path]:
    folder = home.attachments / INCOMING
    return list(folder.iterdir()) if folder.exists() else []


def test_a_file_goes_along_with_its_record_once(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    name = attached(hasaka)
    first = hasaka.export(qamishli)
    assert first.files == 1
    foreseen = inspect_bundle(qamishli.home, first.path).files
    assert foreseen is not None
    assert (foreseen.files, foreseen.size, foreseen.complete) == (1, len(LARGE), 1)
    made = qamishli.receive(first.path)
    assert made.files == 1
    assert is_whole(qamishli.home, name)
    assert incoming(qamishli.home) == []
    assert qamishli.receive(first.path).files == 0
    foreseen = inspect_bundle(qamishli.home, first.path).files
    assert foreseen is not None
    assert (foreseen.files, foreseen.known, foreseen.complete) == (1, 1, 0)
    hasaka.receive(qamishli.send(hasaka))
    assert hasaka.export(qamishli).files == 0
    qamishli.refuse_faults()


def test_a_lost_file_is_asked_for_and_sent_again(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    name = attached(hasaka)
    meet(hasaka, qamishli)
    assert hasaka.export(qamishli).files == 0
    (qamishli.home.attachments / name).unlink()
    assert [one.sha256 for one in list_missing_files(qamishli.home)] == [name]
    hasaka.receive(qamishli.send(hasaka))
    lost = hasaka.export(qamishli)
    assert lost.files == 1
    again = hasaka.export(qamishli)  # that stick was lost: what was asked for goes out again
    assert (again.files, again.changesets) == (1, lost.changesets)
    qamishli.receive(again.path)
    assert list_missing_files(qamishli.home) == []
    hasaka.receive(qamishli.send(hasaka))
    assert hasaka.export(qamishli).files == 0


def test_parts_come_in_any_order_and_a_lost_one_is_made_good(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    name = attached(hasaka)
    made = split(hasaka, qamishli)
    assert len(made.paths) > 1
    assert all(path.stat().st_size <= bundle_load.SMALLEST_PART for path in made.paths)
    *others, last = made.paths
    seen = [inspect_bundle(qamishli.home, path).files for path in made.paths]
    assert [one.partial for one in seen if one is not None and one.files] == [1] * 2
    assert sum(one.size for one in seen if one is not None) == len(LARGE)
    all_parts = files_together(one for one in seen if one is not None)
    assert (all_parts.files, all_parts.complete, all_parts.size) == (1, 1, len(LARGE))
    assert qamishli.receive(last).files == 0
    assert len(incoming(qamishli.home)) == 1
    hasaka.receive(qamishli.send(hasaka))  # says nothing of a record that it does not know
    for path in reversed(others[1:]):
        qamishli.receive(path)
    again = split(hasaka, qamishli)
    for path in reversed(again.paths):
        foreseen = inspect_bundle(qamishli.home, path).files
        assert foreseen is not None
        assert qamishli.receive(path).files == foreseen.complete
    assert is_whole(qamishli.home, name)
    assert incoming(qamishli.home) == []


def test_an_office_between_passes_files_on(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    name = attached(hasaka)
    qamishli.receive(hasaka.send(qamishli))
    raqqa.receive(qamishli.send(raqqa))
    assert is_whole(raqqa.home, name)


def test_a_damaged_file_is_not_sent(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    name = attached(hasaka)
    (hasaka.home.attachments / name).write_bytes(b"?" * len(LARGE))
    made = hasaka.export(qamishli)
    assert made.files == 0
    qamishli.receive(made.path)
    assert [one.sha256 for one in list_missing_files(qamishli.home)] == [name]


def test_a_refused_import_takes_its_files_back(desks: list[Desk], monkeypatch: pytest.MonkeyPatch):
    hasaka, qamishli, *_ = desks
    attached(hasaka)
    bundle = hasaka.send(qamishli)

    def refuse(*_arguments: object) -> None:
        raise RefusedError("segment.unreadable")

    monkeypatch.setattr("desktop.services.import_bundle.take_in", refuse)
    with pytest.raises(RefusedError):
        qamishli.receive(bundle)
    assert stored_names(qamishli.home) == []


class StopsWhileSettling(Progress):
    """A person who cancels when all files and records are taken in, but not yet written."""

    def __init__(self) -> None:
        self._is_settling = False

    def carry(self, stage: str, done: int, total: int) -> None:
        self._is_settling = stage == SETTLING

    def raise_if_cancelled(self) -> None:
        if self._is_settling:
            raise CancelledError


def test_an_import_stopped_at_the_last_part_leaves_what_earlier_sticks_brought(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    name = attached(hasaka)
    *earlier, last = split(hasaka, qamishli).paths
    for path in earlier:
        qamishli.receive(path)
    before = stored(qamishli.home)
    assert before
    with pytest.raises(CancelledError):
        import_bundle(qamishli.home, last, StopsWhileSettling())
    assert stored(qamishli.home) == before
    assert qamishli.receive(last).files == 1
    assert is_whole(qamishli.home, name)
    assert incoming(qamishli.home) == []


def stored(home: Home) -> dict[Path, int]:
    """Return every file and folder of the store, with the bytes of the files."""
    return {
        path: path.stat().st_size if path.is_file() else -1 for path in home.attachments.rglob("*")
    }


@pytest.fixture(scope="module")
def chunks(tmp_path_factory: pytest.TempPathFactory) -> list[Chunk]:
    path = tmp_path_factory.mktemp("chunks") / "file"
    path.write_bytes(LARGE)
    return [read_chunk(frame.body) for frame in chunks_of(path, NAME, len(LARGE))]


def take(intake: AttachmentIntake, chunk: Chunk, data: bytes | None = None) -> None:
    content = chunk.data if data is None else data
    intake.take(chunk.sha256.hex(), chunk.size, chunk.index, chunk.of, content)


@settings(max_examples=12, deadline=None)
@given(order=st.lists(st.integers(0, 2), min_size=0, max_size=7).map(lambda some: [*some, 0, 1, 2]))
def test_chunks_in_any_order_and_twice_give_the_file(
    tmp_path_factory: pytest.TempPathFactory, chunks: list[Chunk], order: list[int]
):
    home = bare_home(tmp_path_factory.mktemp("intake"))
    for index in order:
        intake = AttachmentIntake(home)  # each from another bundle
        take(intake, chunks[index])
        intake.settle()
    assert is_whole(home, NAME)
    assert incoming(home) == []


def test_a_flipped_chunk_is_refused_and_all_is_asked_for_again(tmp_path: Path, chunks: list[Chunk]):
    home = bare_home(tmp_path)
    intake = AttachmentIntake(home)
    take(intake, chunks[0], b"?" + chunks[0].data[1:])
    take(intake, chunks[1])
    take(intake, chunks[2])
    assert (intake.completed, intake.refused) == ([], [NAME])
    assert stored_names(home) == []
    intake.settle()
    assert incoming(home) == []
    intake = AttachmentIntake(home)
    for chunk in chunks:
        take(intake, chunk)
    assert is_whole(home, NAME)


@given(
    size=st.integers(0, 2**40), index=st.integers(0, 600), of=st.integers(0, 600), data=st.binary()
)
def test_numbers_that_do_not_agree_are_refused(size: int, index: int, of: int, data: bytes):
    body = msgspec.msgpack.encode([bytes(32), index, of, size, data])
    agrees = of == count_of(size) and index < of and len(data) == size - index * CHUNK
    with nullcontext() if agrees else pytest.raises(RefusedError, match="attached file"):
        assert read_chunk(body).data == data


@given(st.binary(max_size=80))
def test_anything_else_is_refused_in_words(body: bytes):
    with pytest.raises(RefusedError, match="attached file"):
        read_chunk(body)


@pytest.mark.parametrize(
    ("text", "size"),
    [("512M", 512 * 2**20), ("٨ م", None), ("2 GiB", 2**31), ("4G", None), ("", None)],
)
def test_sizes_of_parts(text: str, size: int | None):
    if size is None:
        with pytest.raises(RefusedError) as caught:
            refuse_part_size(bytes_of(text))
        assert caught.value.code == "export.part_size"
    else:
        refuse_part_size(bytes_of(text))
        assert bytes_of(text) == size
