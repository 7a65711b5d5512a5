"""Bundles made to deceive: re-addressed, re-signed, mixed together, or lying about themselves."""

import hashlib

import msgspec
import pytest

from desktop.language.errors import RefusedError
from desktop.security.seals import SealPurpose
from desktop.sync.bundle_format.header import FIXED_LENGTH
from desktop.sync.office_card import make_card
from desktop.sync.trust import Standing, refuse_unless_believed
from tests.sync.forging import forge, header_for, inside_of, put_together, split
from tests.sync.offices import HASAKA, MADE, QAMISHLI, RAQQA, frames_in, opened, write


@pytest.fixture
def genuine(tmp_path):
    path = tmp_path / "genuine.mahdar"
    write(path)
    return path


@pytest.fixture
def forged(tmp_path):
    return tmp_path / "forged.mahdar"


def code_of(path, identity=QAMISHLI) -> str:
    with pytest.raises(RefusedError) as refusal:
        opened(path, identity)
    return refusal.value.code


def test_the_forger_knows_the_trade(genuine, forged):
    """What ``forge`` makes with the right key is good, so the others fail for their own reason."""
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    forge(forged, manifest, frames, signer=HASAKA, to=QAMISHLI)
    assert frames_in(forged) == frames_in(genuine)


def test_a_recipient_cannot_pass_it_on_as_if_meant_for_another(genuine, forged):
    header = genuine.read_bytes()[:FIXED_LENGTH]
    put_together(forged, header, inside_of(genuine, QAMISHLI), RAQQA)
    assert code_of(forged, RAQQA) == "bundle.readdressed"


def test_the_same_office_id_under_another_key_is_not_us(genuine, forged):
    header = genuine.read_bytes()[:FIXED_LENGTH]
    namesake = type(RAQQA)(
        QAMISHLI.office_id, "x", RAQQA.name, RAQQA.signing_seed, RAQQA.opening_key
    )
    put_together(forged, header, inside_of(genuine, QAMISHLI), RAQQA)
    assert code_of(forged, namesake) == "bundle.readdressed"


def test_adding_a_recipient_breaks_the_signature(genuine, forged):
    manifest, seal, frames = split(inside_of(genuine, QAMISHLI))
    manifest["recipients"].append([RAQQA.office_id.bytes, RAQQA.code, RAQQA.recipient])
    raw = msgspec.msgpack.encode(manifest)
    inside = len(raw).to_bytes(4, "big") + raw + seal + frames
    put_together(forged, header_for(len(inside)), inside, RAQQA)
    assert code_of(forged, RAQQA) == "bundle.altered"


def test_another_office_cannot_sign_under_the_senders_card(genuine, forged):
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    forge(forged, manifest, frames, signer=RAQQA, to=QAMISHLI)
    assert code_of(forged) == "bundle.altered"


def test_a_signature_for_another_purpose_is_not_one_for_a_bundle(genuine, forged):
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    forge(forged, manifest, frames, HASAKA, QAMISHLI, purpose=SealPurpose.SEGMENT)
    assert code_of(forged) == "bundle.altered"


def test_under_its_own_card_a_stranger_is_a_stranger(genuine, forged):
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    manifest["sender"] = make_card(RAQQA, MADE).encoded
    forge(forged, manifest, frames, signer=RAQQA, to=QAMISHLI)
    with opened(forged, standing=Standing.UNKNOWN) as bundle:
        assert bundle.sender.code == RAQQA.code
        with pytest.raises(RefusedError) as refusal:
            refuse_unless_believed(bundle.sender, bundle.standing)
    assert refusal.value.code == "sender.unknown"


def test_a_card_altered_inside_a_signed_manifest_is_refused(genuine, forged):
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    manifest["sender"] = manifest["sender"].replace(HASAKA.code.encode(), QAMISHLI.code.encode())
    forge(forged, manifest, frames, signer=HASAKA, to=QAMISHLI)
    assert code_of(forged) == "card.altered"


@pytest.mark.parametrize("field", ["bundle_id", "part", "of"])
def test_the_signature_covers_the_outside(genuine, forged, field):
    header = bytearray(genuine.read_bytes()[:FIXED_LENGTH])
    place = {"bundle_id": 10, "part": 29, "of": 33}[field]
    header[place] += 1
    if field == "part":
        header[33] += 1  # so that the part is not beyond the last
    put_together(forged, bytes(header), inside_of(genuine, QAMISHLI), QAMISHLI)
    assert code_of(forged) == "bundle.altered"


def test_frames_of_another_bundle_do_not_fit(genuine, forged):
    inside = inside_of(genuine, QAMISHLI)
    _, _, frames = split(inside)
    header = genuine.read_bytes()[:FIXED_LENGTH]
    put_together(forged, header, inside[: -len(frames)] + frames[::-1], QAMISHLI)
    assert code_of(forged) == "bundle.altered"


@pytest.mark.parametrize("more", [-1, 1])
def test_a_signed_manifest_must_account_for_every_byte(genuine, forged, more):
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    frames = frames[:more] if more < 0 else frames + b"x"
    forge(forged, manifest, frames, signer=HASAKA, to=QAMISHLI)
    assert code_of(forged) == "bundle.altered"


def test_a_newer_inside_is_refused_in_words(genuine, forged):
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    newer = manifest | {"min_reader": 3, "frames": {"laid": "otherwise"}}
    forge(forged, newer, frames, signer=HASAKA, to=QAMISHLI)
    with pytest.raises(RefusedError) as refusal:
        opened(forged)
    assert refusal.value.code == "bundle.newer"
    assert refusal.value.details == {"version": 3}


def test_a_newer_outside_is_refused_in_words(genuine):
    whole = bytearray(genuine.read_bytes())
    whole[9] = 2
    genuine.write_bytes(whole)
    assert code_of(genuine) == "bundle.newer"


def test_what_a_newer_version_adds_does_not_disturb(genuine, forged):
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    manifest["added_later"] = {"deep": [1, {"x": None}]}
    manifest["frames"] = [[*entry, "added"] for entry in manifest["frames"]]
    manifest["knowledge"]["more"] = 1
    forge(forged, manifest, frames, HASAKA, QAMISHLI, extension=b"added outside")
    assert frames_in(forged) == frames_in(genuine)


def test_replay_gives_the_same_bundle_and_nothing_else(genuine, tmp_path):
    again = tmp_path / "again.mahdar"
    again.write_bytes(genuine.read_bytes())
    with opened(genuine) as first, opened(again) as second:
        assert first.header == second.header
        assert first.manifest == second.manifest
        assert hashlib.sha256(genuine.read_bytes()).hexdigest() == second.sha256
