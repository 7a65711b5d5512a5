"""Files are written whole or not at all."""

import errno
import os

import pytest

from desktop.language.errors import WorldError
from desktop.storage.write_file import write_file


def test_what_was_there_is_replaced_and_nothing_lies_beside_it(tmp_path):
    target = tmp_path / "محضر حسكة-2024-017.pdf"
    target.write_bytes(b"old")
    write_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_leaves_the_file_of_before(tmp_path, monkeypatch):
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    target = tmp_path / "minutes.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorldError) as told:
        write_file(target, b"new")
    assert told.value.code == "storage.disk_full"
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(WorldError) as told:
        write_file(tmp_path / "gone" / "minutes.pdf", b"new")
    assert told.value.code == "storage.not_found"


def test_the_longest_name_still_leaves_room_for_the_part_beside_it(tmp_path):
    target = tmp_path / ("م" * 120 + ".pdf")
    write_file(target, b"new")
    assert target.read_bytes() == b"new"
