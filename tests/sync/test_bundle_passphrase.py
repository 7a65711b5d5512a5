"""Bundles that open with a passphrase: for somebody whose card the sender does not have."""

import hashlib
import random
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import (
    Frame,
    OpenedBundle,
    look_outside,
    open_bundle,
    passphrase_lock,
    salvage_bundle,
)
from desktop.sync.bundle_format.header import FIXED_LENGTH, BundleHeader
from desktop.sync.bundle_format.passphrase_lock import LOCK_LENGTH, has_lock
from desktop.sync.trust import Standing
from tests.sync.forging import BUNDLE_ID, put_together
from tests.sync.offices import FRAMES, HASAKA, QAMISHLI, RAQQA, frames_in, write

SECRET = "سنبلة  نهر قمر\u00a0جسر"
LOCKED_AT = FIXED_LENGTH + 6
"""Where the cost stands in the file: behind tag and length of the item."""


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a guess costs stands in the file; the one file that tests it costs what it should."""
    monkeypatch.setattr(passphrase_lock, "MEMORY", 64)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    path = tmp_path / "locked.mahdar"
    write(path, to=(), secrets=[SECRET])
    return path


def opened_with(path: Path, *passphrases: str) -> OpenedBundle:
    return open_bundle(
        path,
        RAQQA,
        lambda _: Standing.UNKNOWN,
        staging_folder=path.parent,
        passphrases=passphrases,
    )


def refusal_of(path: Path, *passphrases: str) -> str:
    with pytest.raises(RefusedError) as refusal:
        opened_with(path, *passphrases)
    assert refusal.value.sentence("ar")
    assert list(path.parent.iterdir()) == [path]
    return refusal.value.code


def test_whoever_knows_it_opens_the_bundle(bundle: Path):
    assert look_outside(bundle).with_passphrase
    for typed in (SECRET, " سنبلة نهر\tقمر جسر "):
        with opened_with(bundle, "another", typed) as opened:
            assert list(opened.frames()) == list(FRAMES)
            assert [(a.office, a.code) for a in opened.manifest.recipients] == [
                (bytes(16), "passphrase")
            ]
    assert frames_in(bundle, HASAKA) == list(FRAMES), "the sender needs none"


def test_without_it_and_with_another_it_stays_shut(bundle: Path):
    assert refusal_of(bundle) == "bundle.passphrase_needed"
    assert refusal_of(bundle, "سنبلة نهر قمر") == "bundle.passphrase_wrong"
    assert refusal_of(bundle, "\ud800") == "bundle.passphrase_wrong"


def test_offices_and_a_passphrase_go_together(tmp_path: Path):
    path = tmp_path / "both.mahdar"
    write(path, to=(QAMISHLI,), secrets=[SECRET])
    assert frames_in(path, QAMISHLI) == list(FRAMES)
    with opened_with(path, SECRET) as opened:
        assert list(opened.frames()) == list(FRAMES)


def test_two_files_with_one_passphrase_have_nothing_in_common(bundle: Path, tmp_path: Path):
    again = tmp_path / "again.mahdar"
    write(again, to=(), secrets=[SECRET])
    locks = [look_outside(path).header.extension[18:] for path in (bundle, again)]
    assert len({lock[:16] for lock in locks} | {lock[16:] for lock in locks}) == 4


def test_what_is_whole_of_a_torn_one_is_taken(bundle: Path):
    noise = random.Random(1)
    write(
        bundle,
        [Frame("segment", noise.randbytes(50_000)) for _ in range(4)],
        to=(),
        secrets=[SECRET],
    )
    bundle.write_bytes(bundle.read_bytes()[:-5])
    assert refusal_of(bundle, SECRET) == "bundle.torn"
    with salvage_bundle(
        bundle,
        RAQQA,
        lambda _: Standing.UNKNOWN,
        staging_folder=bundle.parent,
        passphrases=[SECRET],
    ) as opened:
        assert len(opened.missing) == 1
        assert len(list(opened.frames())) == 3


@pytest.mark.parametrize(
    ("memory", "passes", "lanes", "code"),
    [
        (64 * 1024 * 1024, 3, 4, "bundle.passphrase_costly"),
        (2**32 - 1, 1, 1, "bundle.passphrase_costly"),
        (65536, 2**32 - 1, 4, "bundle.passphrase_costly"),
        (65536, 3, 2**24, "bundle.passphrase_costly"),
        (65536, 0, 4, "bundle.altered"),
        (65536, 3, 0, "bundle.altered"),
        (31, 3, 4, "bundle.altered"),
    ],
)
def test_a_header_that_asks_for_too_much_is_refused_unheard(
    bundle: Path, memory: int, passes: int, lanes: int, code: str
):
    whole = bytearray(bundle.read_bytes())
    whole[LOCKED_AT : LOCKED_AT + 12] = struct.pack(">III", memory, passes, lanes)
    bundle.write_bytes(whole)
    assert refusal_of(bundle, SECRET) == code


@pytest.mark.parametrize("place", [12, 33, LOCKED_AT + 14, LOCKED_AT + 40, LOCKED_AT + 117])
def test_the_header_is_covered_by_the_lock(bundle: Path, place: int):
    """Bundle id, parts, salt, sealed key and tag: a changed one opens with no passphrase."""
    whole = bytearray(bundle.read_bytes())
    whole[place] ^= 2
    bundle.write_bytes(whole)
    assert refusal_of(bundle, SECRET) == "bundle.passphrase_wrong"


def test_whoever_knows_it_cannot_lock_it_anew_for_others(bundle: Path, tmp_path: Path):
    """The list of recipients names the key of the lock, and the signature covers the header."""
    with opened_with(bundle, SECRET) as opened:
        inside = opened._scratch.read(0, opened.header.payload_length)
    other = tmp_path / "other.mahdar"
    write(other, to=(), secrets=["another passphrase"])
    theirs = look_outside(other).header
    other.unlink()
    ours = look_outside(bundle).header
    bundle.unlink()
    forged = tmp_path / "forged.mahdar"
    fixed = replace(ours, extension=theirs.extension).encode()
    put_together(forged, fixed, inside, RAQQA)
    assert refusal_of(forged) == "bundle.altered"
    put_together(forged, ours.encode(), inside, RAQQA)
    assert refusal_of(forged) == "bundle.readdressed"


@pytest.mark.parametrize(
    "extension",
    [b"later" * 9, b"pass", b"pass\x00\x01x", b"pass\xff\xff" + bytes(99), b"next\x00\x02ab"],
)
def test_an_extension_without_a_lock_is_passed_over(extension: bytes):
    assert not has_lock(BundleHeader(BUNDLE_ID, 1, 1, 9, extension))


def test_the_file_that_was_written_once_is_read_as_ever(tmp_path: Path):
    """As the others in ``data``, it is never written again."""
    content = (Path(__file__).parent / "data" / "passphrase.mahdar").read_bytes()
    assert hashlib.sha256(content).hexdigest() == (
        "e190768d65fe5c9519767ae4058f3ce82bcd039c151dcccaf5b847c5eb499bb5"
    )
    path = tmp_path / "passphrase.mahdar"
    path.write_bytes(content)
    with opened_with(path, SECRET) as opened:
        assert list(opened.frames()) == list(FRAMES)


def test_it_is_opened_from_the_description_alone(bundle: Path, monkeypatch: pytest.MonkeyPatch):
    """The lock as ``docs/formats/bundle.md`` describes it, with none of our code."""
    monkeypatch.undo()
    write(bundle, to=(), secrets=[SECRET])
    raw = bundle.read_bytes()
    assert int.from_bytes(raw[42:44], "big") == LOCK_LENGTH == 124
    tag, length = struct.unpack_from(">4sH", raw, 44)
    assert (tag, length) == (b"pass", 118)
    memory, passes, lanes, salt = struct.unpack_from(">III16s", raw, 50)
    assert (memory, passes, lanes) == (65536, 3, 4)
    slow = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    key = slow.derive("سنبلة نهر قمر جسر".encode())
    secret = ChaCha20Poly1305(key).decrypt(bytes(12), raw[78:168], raw[:78])
    assert secret.startswith(b"AGE-SECRET-KEY-1")
    assert len(secret) == 74
