"""Passphrases of bundles, and a first contact by one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.language.spoken_words import spoken_words
from desktop.services.bundle_passphrase import new_passphrase, readings_of, refuse_weak
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.init_office import init_office
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.list_transfers import list_transfers
from desktop.services.own_office import own_identity
from desktop.services.trust_office import trust_office
from desktop.storage.home import Home, open_home
from desktop.sync.bundle_format import passphrase_lock, plain_passphrase
from desktop.sync.bundle_format.peek import peek_bundle
from desktop.sync.trust import Standing
from tests.sync.desks import Desk, desk_databases, desks

__all__ = ["desk_databases", "desks"]


@given(st.lists(st.sampled_from(spoken_words()), min_size=8, max_size=8, unique=True))
def test_words_are_strong_and_need_no_points(words: list[str]):
    made = " ".join(words)
    refuse_weak(made)
    heard = made.translate(str.maketrans("أإآىة", "ااايه"))
    assert made in map(plain_passphrase, readings_of(heard))


def test_made_up_ones_differ():
    made = {new_passphrase() for _ in range(50)}
    assert len(made) == 50
    assert {len(one.split()) for one in made} == {8}


@pytest.mark.parametrize(
    "passphrase",
    [
        "",
        "قصيرة جدا",
        "a" * 40,
        "1234567890123456789",
        "abcdefghijklmnopqrstuvwxyz",
        "password12345678",
        "ababababababababababab",
        "\u200b" * 30,
        "word " * 400,
    ],
)
def test_what_is_quickly_guessed_is_refused(passphrase: str):
    with pytest.raises(RefusedError) as refusal:
        refuse_weak(passphrase)
    assert refusal.value.code == "passphrase.weak"


def test_own_words_are_taken_as_they_stand():
    refuse_weak("نلتقي عند الجسر بعد العصر")
    assert readings_of("نلتقي عند الجسر") == ("نلتقي عند الجسر",)
    assert readings_of(None) == ()


@pytest.fixture
def stranger(tmp_path: Path):
    """Return the home of an office that nobody knows, and that knows nobody."""
    init_office(tmp_path / "stranger", "دير", Names(ar="مكتب دير الزور"))
    home = open_home(tmp_path / "stranger")
    yield home
    home.close()


def test_first_contact_by_passphrase(
    desks: list[Desk], stranger: Home, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(passphrase_lock, "MEMORY", 64)
    hasaka, qamishli, *_ = desks
    hasaka.add("أول لقاء")
    secret = new_passphrase()
    made = export_bundle(hasaka.home, hasaka.sticks / "first.mahdar", passphrase=secret)
    assert (made.offices, made.with_passphrase, made.meetings) == ((), True, 1)
    for typed, code in ((None, "bundle.passphrase_needed"), ("x", "bundle.passphrase_wrong")):
        with pytest.raises(RefusedError) as refusal:
            inspect_bundle(stranger, made.path, passphrase=typed)
        assert refusal.value.code == code
    view = inspect_bundle(stranger, made.path, passphrase=secret)
    assert (view.standing, view.recipients, view.with_passphrase) == (Standing.UNKNOWN, (), True)
    with pytest.raises(RefusedError) as refusal:
        import_bundle(stranger, made.path, passphrase=secret)
    assert refusal.value.code == "sender.unknown", "a passphrase vouches for nobody"
    trust_office(stranger, view.card)
    taken = import_bundle(stranger, made.path, passphrase=secret)
    assert len(taken.counts.new_meetings) == 1
    qamishli.receive(hasaka.send(qamishli))
    assert list_transfers(hasaka.home)[-1].office_codes == ()


def test_no_number_of_a_statement_is_used_twice(desks: list[Desk], monkeypatch: pytest.MonkeyPatch):
    """Whoever read the statement with the passphrase would not listen to a second of its number."""
    monkeypatch.setattr(passphrase_lock, "MEMORY", 64)
    hasaka, qamishli, *_ = desks
    numbers: list[int] = []
    for secret, to in (("a", []), (None, [qamishli.code]), ("b", [qamishli.code]), ("c", [])):
        target = hasaka.sticks / f"{len(numbers)}.mahdar"
        export_bundle(hasaka.home, target, to, passphrase=secret)
        with hasaka.home.reading() as session:
            identity = own_identity(session)
        numbers.append(peek_bundle(target, identity).manifest.knowledge.number)
    assert numbers == sorted(set(numbers))
