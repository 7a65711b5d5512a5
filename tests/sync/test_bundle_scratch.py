"""The private file in which bundles are packed and unpacked."""

import io
import os
import tempfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.sync.bundle_format.scratch import Scratch, ScratchReader

quiet = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(st.lists(st.binary(max_size=100)), st.data())
@quiet
def test_any_part_reads_back_between_any_writes(tmp_path, pieces, data):
    with Scratch(tmp_path) as scratch:
        whole = b""
        for piece in pieces:
            scratch.write(piece)
            whole += piece
            start = data.draw(st.integers(0, len(whole) + 20))
            length = data.draw(st.integers(0, 200))
            assert scratch.read(start, length) == whole[start : start + length]
        assert scratch.size == len(whole)


@given(st.binary(max_size=60), st.binary(max_size=200), st.integers(1, 70))
@quiet
def test_the_reader_gives_what_is_before_and_what_is_inside(tmp_path, before, inside, step):
    with Scratch(tmp_path) as scratch:
        scratch.write(inside)
        reader = io.BufferedReader(ScratchReader(before, scratch), step)
        assert b"".join(iter(lambda: reader.read(step), b"")) == before + inside


posix = pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file is not to be read")


@posix
def test_what_lies_on_the_disk_is_noise(tmp_path, monkeypatch):
    named = tempfile.NamedTemporaryFile
    monkeypatch.setattr(tempfile, "TemporaryFile", named)
    secret = "محضر اجتماع سرّي ".encode() * 1000
    with Scratch(tmp_path) as scratch:
        scratch.write(secret)
        assert scratch.read(0, len(secret)) == secret
        [file] = tmp_path.iterdir()
        stored = file.read_bytes()
        assert len(stored) == len(secret)
        assert secret[:16] not in stored
        assert len({stored[i : i + 16] for i in range(0, len(stored) - 16, 16)}) > 100
    assert list(tmp_path.iterdir()) == []


@posix
def test_no_two_files_share_their_key(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "TemporaryFile", tempfile.NamedTemporaryFile)
    with Scratch(tmp_path) as one, Scratch(tmp_path) as other:
        for scratch in (one, other):
            scratch.write(bytes(500_000))
            scratch.read(0, 1)
        first, second = (file.read_bytes() for file in tmp_path.iterdir())
    assert first != second
