"""Zstandard with a bound."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import compress_bounded, decompress_bounded

MIB = 1024 * 1024
ROOT = Path(__file__).parents[2]

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

BOMB = """
import resource, sys
from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import decompress_bounded
bomb = sys.stdin.buffer.read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    decompress_bounded(bomb, 64 * 1024 * 1024)
except RefusedError as error:
    print(error.code, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def refusal_of(data: bytes, limit: int = MIB) -> str:
    with pytest.raises(RefusedError) as refusal:
        decompress_bounded(data, limit)
    return refusal.value.code


def bomb(*, stated: bool) -> bytes:
    """Return a frame of one gibibyte of noughts."""
    size = 1024 * MIB
    compressor = zstd.ZstdCompressor()
    if stated:
        compressor.set_pledged_input_size(size)
    pieces = [compressor.compress(bytes(MIB)) for _ in range(1024)]
    return b"".join(pieces) + compressor.flush()


@given(st.binary(max_size=2000), st.integers(1, 40))
def test_what_goes_in_comes_out(data, times):
    content = data * times
    packed = compress_bounded(content, len(content))
    assert decompress_bounded(packed, len(content)) == content


@given(st.binary(min_size=1, max_size=500))
def test_one_byte_over_the_limit_is_too_much(data):
    with pytest.raises(RefusedError):
        compress_bounded(data, len(data) - 1)
    assert refusal_of(compress_bounded(data, 500), len(data) - 1) == "bundle.too_large"


@given(st.binary(min_size=1, max_size=300), st.data())
def test_cut_or_lengthened_is_refused(data, drawn):
    packed = compress_bounded(data, 300)
    cut = drawn.draw(st.integers(0, len(packed) - 1))
    assert refusal_of(packed[:cut]) == "bundle.altered"
    assert refusal_of(packed + b"x") == "bundle.altered"
    assert refusal_of(packed + packed) == "bundle.altered"


@given(st.binary(max_size=100))
def test_anything_else_is_refused(data):
    assert refusal_of(data) in ("bundle.altered", "bundle.too_large")


def test_a_frame_that_understates_its_length_is_refused():
    packed = bytearray(zstd.compress(bytes(200)))
    assert packed[5] == 200, "one byte states the length"
    packed[5] = 100
    assert refusal_of(bytes(packed)) == "bundle.altered"


def test_a_frame_that_states_no_length_is_refused():
    assert refusal_of(bomb(stated=False)) == "bundle.altered"


def test_a_frame_with_a_huge_window_is_refused():
    options = {int(zstd.CompressionParameter.window_log): 27}
    compressor = zstd.ZstdCompressor(options=options)
    compressor.set_pledged_input_size(64 * MIB)
    pieces = [compressor.compress(bytes(MIB)) for _ in range(64)]
    assert refusal_of(b"".join(pieces) + compressor.flush(), 64 * MIB) == "bundle.altered"


@pytest.mark.skipif(sys.platform == "win32", reason="no getrusage there")
def test_a_bomb_of_a_gibibyte_takes_no_memory():
    packed = bomb(stated=True)
    assert len(packed) < 64 * 1024
    result = subprocess.run(
        [sys.executable, "-c", BOMB], input=packed, capture_output=True, check=True, cwd=ROOT
    )
    code, mebibytes = result.stdout.split()
    assert code == b"bundle.too_large"
    assert int(mebibytes) < 64
