"""Whose key is a machine's of an office: forged, borrowed, replayed, contradicting statements."""

import json
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.models.trust import VERIFIED
from desktop.security.canonical_json import canonical_json
from desktop.security.identity import OfficeIdentity, device_id
from desktop.services import bundle_parties, receive_bundle
from desktop.services.catch_up_home import catch_up_home
from desktop.sync import trust_notice
from desktop.sync.device_request import make_request, read_request
from desktop.sync.devices import devices_of, living
from desktop.sync.office_card import make_card
from desktop.sync.trust import KnownOffice, Standing, standing_of
from desktop.sync.trust_notice import (
    Notice,
    Said,
    certification,
    read_notice,
    retirement,
    revocation,
    rotation,
)
from desktop.sync.trust_weighing import Heard, Known, weigh
from tests.sync.desks import Desk
from tests.sync.forging import forge, inside_of, split
from tests.sync.offices import HASAKA, MADE, QAMISHLI, RAQQA, card_of
from tests.sync.said_of_keys import identity_of, states
from tests.sync.second_machine import second

__all__ = ["second"]

MACHINE = replace(HASAKA, signing_seed=b"M" * 32, opening_key=QAMISHLI.opening_key)
NEW = replace(HASAKA, signing_seed=b"N" * 32)
THIEF = replace(HASAKA, signing_seed=b"T" * 32)
REQUEST = make_request(MACHINE.signing_seed, MACHINE.signing_key, MACHINE.recipient, "ب", MADE)
KEY = MACHINE.signing_key


def ended(root: OfficeIdentity, *, lost: bool) -> Notice:
    return retirement(root, KEY, "", MADE, [], lost=lost)


NOTICES = (
    certification(HASAKA, REQUEST, "", MADE),
    certification(NEW, REQUEST, "", MADE),
    certification(THIEF, REQUEST, "", MADE),
    certification(RAQQA, REQUEST, "", MADE),
    ended(HASAKA, lost=False),
    ended(HASAKA, lost=True),
    ended(NEW, lost=False),
    ended(THIEF, lost=True),
    revocation(MACHINE, HASAKA.office_id, KEY, "", MADE, []),
    rotation(HASAKA, NEW, "", MADE, []),
    revocation(HASAKA, HASAKA.office_id, HASAKA.signing_key, "", MADE, []),
)


def weighed(*notices: Notice, anchor: OfficeIdentity = HASAKA, former: tuple[bytes, ...] = ()):
    known = {HASAKA.office_id: Known(card_of(anchor), VERIFIED, former=former)}
    return weigh(known, [Heard(notice) for notice in notices])[HASAKA.office_id]


# ── Requests and statements ──────────────────────────────────────────────────
def test_the_vector_is_read_and_made_again():
    vector = (Path(__file__).parent / "data" / "device.json").read_bytes()
    assert read_notice(vector) == certification(HASAKA, REQUEST, "", MADE)
    assert str(device_id(KEY)) == "a9ee05f0-4d51-8793-9caa-9ee9a83d173c"


@pytest.mark.parametrize("encoded", [REQUEST.encoded, NOTICES[0].encoded, NOTICES[4].encoded])
def test_whatever_is_changed_is_seen(encoded: bytes):
    read = read_request if encoded is REQUEST.encoded else read_notice
    fields = json.loads(encoded)
    for name, value in fields.items():
        others: tuple[object, ...] = ("x", 7, None, [], {}, True)
        for other in others:
            if other != value:
                with pytest.raises(RefusedError):
                    read(canonical_json({**fields, name: other}))
        with pytest.raises(RefusedError):
            read(canonical_json({k: v for k, v in fields.items() if k != name}))


def test_a_key_that_did_not_ask_is_certified_by_nobody():
    other = make_request(THIEF.signing_seed, THIEF.signing_key, THIEF.recipient, "ب", MADE)
    with pytest.raises(RefusedError):
        read_request(canonical_json({**other.fields(), "key": REQUEST.fields()["key"]}))
    forged = replace(REQUEST, encoded=other.encoded)  # a certificate of one key, asked by another
    with pytest.raises(RefusedError):
        certification(HASAKA, forged, "", MADE)
    with pytest.raises(RefusedError):  # a machine of itself
        ended(MACHINE, lost=False)


def test_an_earlier_version_leaves_them_alone(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(trust_notice, "NOTICES_READ", 1)
    for notice in NOTICES:
        told = json.loads(notice.encoded)
        is_new = notice.says in (Said.DEVICE, Said.RETIREMENT)
        assert told["version"] == (2 if is_new else 1)
        if is_new:
            trust_notice.read_notice.cache_clear()
            with pytest.raises(RefusedError) as refusal:
                read_notice(notice.encoded)
            assert refusal.value.code == "notice.newer"


# ── What follows ─────────────────────────────────────────────────────────────
def test_only_the_key_on_the_card_makes_a_machine():
    by_root, _, by_thief, by_other, *_ = NOTICES
    assert list(weighed(by_root).devices) == [KEY]
    assert weighed(by_thief, by_other).devices == {}
    certified_by_machine = certification(
        replace(MACHINE, office_id=HASAKA.office_id),
        make_request(THIEF.signing_seed, THIEF.signing_key, THIEF.recipient, "ب", MADE),
        "",
        MADE,
    )
    assert list(weighed(by_root, certified_by_machine).devices) == [KEY]


def test_the_last_key_on_the_card_has_the_last_word():
    by_root, by_new, _, _, retired, lost, retired_by_new, *_ = NOTICES
    rotated, revoked = NOTICES[-2], NOTICES[-1]
    assert living(weighed(by_root, rotated).devices) == ()  # not confirmed by the new key
    assert [d.key for d in living(weighed(by_root, rotated, by_new, lost).devices)] == [KEY]
    assert living(weighed(by_root, rotated, by_new, lost, retired_by_new).devices) == ()
    assert living(weighed(by_root, by_new, retired, rotated, retired_by_new).devices) == ()
    # A key that was revoked takes its machines along, confirmed ones stay.
    former = (HASAKA.signing_key,)
    alone = weighed(by_root, revoked, anchor=NEW, former=former).devices[KEY]
    assert alone.end is not None
    assert alone.end.is_revoked
    confirmed = weighed(by_root, by_new, revoked, anchor=NEW, former=former)
    assert confirmed.devices[KEY].end is None


def test_a_machine_may_say_itself_that_its_key_is_lost():
    by_itself = NOTICES[8]
    device = weighed(NOTICES[0], by_itself).devices[KEY]
    assert device.end is not None
    assert device.end.is_revoked


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(NOTICES), unique_by=lambda n: n.name),
    st.randoms(use_true_random=False),
)
def test_the_order_of_hearing_is_of_no_account(notices: list[Notice], random):
    other = [*notices, *notices]
    random.shuffle(other)
    roots = {HASAKA.signing_key: None}
    assert devices_of(HASAKA.office_id, roots, notices) == devices_of(
        HASAKA.office_id, roots, dict.fromkeys(other)
    )
    one, again = weighed(*notices), weighed(*dict.fromkeys(other))
    assert one.devices == again.devices
    assert one.trust == again.trust
    # No statement about machines gives an office another card, or more trust.
    without = [n for n in notices if n.says not in (Said.DEVICE, Said.RETIREMENT)]
    bare = weighed(*without)
    assert (bare.trust, bare.key, bare.keys) == (one.trust, one.key, one.keys)


def test_a_machine_is_no_office_and_makes_no_card():
    office = weighed(NOTICES[0])
    known = KnownOffice(office.card, office.trust, office.keys, office.devices)
    own_card = make_card(MACHINE, MADE)  # the machine shows a card of its own making
    assert standing_of(own_card, QAMISHLI, known) is Standing.OTHER_KEY
    assert standing_of(own_card, QAMISHLI, known, signer=KEY) is Standing.OTHER_KEY
    assert standing_of(card_of(HASAKA), QAMISHLI, known, signer=KEY) is Standing.VERIFIED
    stranger = THIEF.signing_key
    assert standing_of(card_of(HASAKA), QAMISHLI, known, signer=stranger) is Standing.OTHER_KEY


# ── Bundles ──────────────────────────────────────────────────────────────────
def test_forged_bundles_of_machines_are_refused_and_change_nothing(
    desks: list[Desk], second: Desk, tmp_path: Path
):
    _hasaka, qamishli, raqqa, _ = desks
    at_qamishli, by = identity_of(qamishli), identity_of(second)
    thief = replace(by, signing_seed=THIEF.signing_seed, membership=None)
    inside = inside_of(second.send(qamishli), at_qamishli)
    genuine, _signature, frames = split(inside)
    of_raqqa = identity_of(raqqa)
    thief_asks = make_request(thief.signing_seed, thief.signing_key, thief.recipient, "x", MADE)
    self_made = certification(replace(thief, signing_seed=b"U" * 32), thief_asks, "", MADE).encoded
    by_stranger = certification(of_raqqa, thief_asks, "", MADE).encoded
    said = genuine["certificates"]
    forgeries = {
        "no certificate": ({**genuine, "certificates": []}, by),
        "another key signed": (genuine, thief),
        "another machine": ({**genuine, "device": thief.signing_key}, thief),
        "certified by itself": (
            {**genuine, "device": thief.signing_key, "certificates": [*said, self_made]},
            thief,
        ),
        "certified by a stranger": (
            {**genuine, "device": thief.signing_key, "certificates": [*said, by_stranger]},
            thief,
        ),
        "under another card": ({**genuine, "sender": make_card(of_raqqa, MADE).encoded}, by),
        "not said which machine": (
            {key: value for key, value in genuine.items() if key != "device"},
            by,
        ),
    }
    before = qamishli.everything()
    for name, (manifest, signer) in forgeries.items():
        bundle = forge(tmp_path / "forged.mahdar", manifest, frames, signer, at_qamishli)
        with pytest.raises(RefusedError) as refusal:
            qamishli.receive(bundle)
        assert refusal.value.code == "bundle.altered", name
        assert qamishli.everything() == before
    own_card = {**genuine, "sender": make_card(thief, MADE).encoded, "device": None}
    del own_card["device"]
    bundle = forge(tmp_path / "forged.mahdar", own_card, frames, thief, at_qamishli)
    with pytest.raises(RefusedError) as refusal:
        qamishli.receive(bundle)
    assert refusal.value.code == "sender.other_key"
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(genuine))["min_reader"] == 2


def test_a_bundle_taken_in_twice_changes_nothing_more(desks: list[Desk], second: Desk):
    _, qamishli, *_ = desks
    second.add("مرّة")
    bundle = second.send(qamishli)
    qamishli.receive(bundle)
    before = qamishli.everything()
    again = qamishli.receive(bundle)
    assert (again.counts.applied, again.counts.parked) == (0, 0)
    assert qamishli.everything() == before


def test_statements_that_an_earlier_version_could_not_read_are_heard_after_an_update(
    desks: list[Desk], second: Desk, monkeypatch: pytest.MonkeyPatch
):
    hasaka, qamishli, *_ = desks
    meeting = second.add("من الثاني")
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(second.send(hasaka))
    bundle = hasaka.send(qamishli, full=True)
    forget_notices(qamishli)
    with monkeypatch.context() as older:
        older.setattr(trust_notice, "NOTICES_READ", 1)
        trust_notice.read_notice.cache_clear()
        older.setattr(receive_bundle, "hear_notices", lambda *_: False)
        older.setattr(bundle_parties, "standing_in", lambda *_: Standing.VERIFIED)
        made = qamishli.receive(bundle)
        assert made.counts.parked > 0
    trust_notice.read_notice.cache_clear()
    catch_up_home(qamishli.home)
    assert states(qamishli) == [("device", "counts")]
    qamishli.receive(qamishli.send(hasaka))  # the next bundle, whichever, takes in what waited
    assert qamishli.look(meeting)["subject"] == "من الثاني"


def forget_notices(desk: Desk) -> None:
    """As in a home whose program never read statements of this version."""
    from sqlalchemy import delete

    from desktop.models.trust import HeardNotice, Setting

    with desk.home.unit_of_work() as work:
        work.session.execute(delete(HeardNotice))
        work.session.execute(delete(Setting).where(Setting.name == "notices"))
        work.commit()
