"""A bundle and a card that were written once: every later version reads them, byte for byte.

``data/first.mahdar`` and ``data/hasaka.mahdar-card`` are never written again. If one of these
tests fails, files on sticks out there can no longer be read; the code is wrong, not the data.
"""

import hashlib
import io
import struct
from pathlib import Path
from uuid import UUID

import msgspec
import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.sync.bundle_format import Part, look_outside, writer
from desktop.sync.office_card import read_card
from tests.sync.forging import inside_of
from tests.sync.offices import (
    FRAMES,
    HASAKA,
    MADE,
    QAMISHLI,
    STATEMENT,
    card_of,
    frames_in,
    opened,
    write,
)

DATA = Path(__file__).parent / "data"
BUNDLE = DATA / "first.mahdar"
CARD = DATA / "hasaka.mahdar-card"
PART = Part(UUID("55555555-5555-4555-8555-555555555555"), 2, 3)


def test_the_files_are_those_that_were_written():
    digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (BUNDLE, CARD)]
    assert digests == [
        "4d630ecd92980376eab4e371ba08516d132d336c7bfa01cb4b3efc6b560be783",
        "7b2435dba87226216d1a29b2beabd28e51f8bf40cf4249c7cb3d73e6345eef73",
    ]


def test_the_card_is_read_and_written_as_ever():
    card = read_card(CARD.read_bytes())
    assert card == card_of(HASAKA)
    assert card.fingerprint.spoken == "99439 77055 85348 13994 30814 87616 52854 40948"


def test_the_bundle_is_read_as_ever(tmp_path):
    path = tmp_path / BUNDLE.name
    path.write_bytes(BUNDLE.read_bytes())
    with opened(path) as bundle:
        assert (bundle.header.bundle_id, bundle.header.part, bundle.header.of) == (
            PART.bundle_id,
            PART.number,
            PART.of,
        )
        assert bundle.manifest.min_reader == 1
        assert bundle.manifest.program == "mahdar 0.1.0"
        assert bundle.manifest.knowledge == STATEMENT
        assert bundle.sender == card_of(HASAKA)
    assert frames_in(path) == list(FRAMES)


def test_the_outside_is_written_as_ever():
    start = "894d41484441520a0001" + "55555555555545558555555555555555"
    assert (
        BUNDLE.read_bytes()[:44].hex()
        == start + "00000002" + "00000003" + "00000000000005b8" + "0000"
    )
    assert look_outside(BUNDLE).missing == 0


def test_the_inside_is_written_as_ever(tmp_path, monkeypatch):
    """Ed25519 and MessagePack leave no choice, so the same content gives the same bytes."""
    monkeypatch.setattr(writer, "_PROGRAM", "mahdar 0.1.0")
    again = tmp_path / "again.mahdar"
    write(again, part=PART)
    assert inside_of(again, QAMISHLI) == inside_of(BUNDLE, QAMISHLI)


def test_it_can_be_read_from_the_description_alone():
    """The steps of ``docs/formats/bundle.md``, with none of our code."""
    raw = BUNDLE.read_bytes()
    magic, version, _id, part, of, payload, extra = struct.unpack(">8sH16sIIQH", raw[:44])
    assert (magic, version, part, of) == (b"\x89MAHDAR\n", 1, 2, 3)
    header, age_file = raw[: 44 + extra], raw[44 + extra :]
    plain = io.BytesIO()
    key = pyrage.x25519.Identity.from_str(QAMISHLI.opening_key)
    pyrage.decrypt_io(io.BytesIO(age_file), plain, [key])
    inside = plain.getvalue()
    assert len(inside) == payload
    end = 4 + int.from_bytes(inside[:4], "big")
    manifest = msgspec.msgpack.decode(inside[4:end])
    card = msgspec.json.decode(manifest["sender"])
    signer = Ed25519PublicKey.from_public_bytes(msgspec.convert(card["signing_key"], bytes))
    signed = hashlib.sha256(header).digest() + hashlib.sha256(inside[4:end]).digest()
    signer.verify(inside[end : end + 64], b"mahdar seal\x00bundle\x00" + signed)
    assert manifest["made"] == MADE.isoformat().replace("+00:00", "Z")
    assert [QAMISHLI.office_id.bytes, QAMISHLI.code, QAMISHLI.recipient] in manifest["recipients"]
    at = end + 64
    bodies = []
    for kind, length, digest, min_reader, schema in manifest["frames"]:
        body = inside[at : at + length]
        assert hashlib.sha256(body).digest() == digest
        bodies.append((kind, body, schema, min_reader))
        at += length
    assert at == payload
    assert bodies == [(f.kind, f.body, f.schema, f.min_reader) for f in FRAMES]
