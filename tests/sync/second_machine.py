"""A second machine of an office, made as people make one: a request there, a bundle back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.language.errors import RefusedError
from desktop.services.add_device import add_device
from desktop.services.end_device import end_device
from desktop.services.join_office import ask_to_join, join_office
from desktop.services.list_devices import list_devices
from desktop.storage.home import open_home
from tests.sync.desks import MOMENT, Desk
from tests.sync.said_of_keys import identity_of
from tests.sync.test_copied_home import copy_of

LABEL = "حاسوب المحاسبة"


def second_machine(first: Desk, folder: Path, label: str = LABEL) -> Desk:
    """Let a new machine join the office of ``first``; the caller closes its home."""
    place = folder / f"machine-{label}"
    sticks = folder / f"stick-{label}"
    sticks.mkdir()
    asked = ask_to_join(place, label, sticks / "ask.mahdar-request", clock=lambda: MOMENT)
    added = add_device(
        first.home,
        asked.path.read_bytes(),
        sticks / "begin.mahdar",
        fingerprint=asked.fingerprint.spoken,
    )
    card = identity_of(first).fingerprint.spoken
    join_office(place, added.bundle.path, fingerprint=card, clock=lambda: MOMENT)
    return Desk(first.code, open_home(place, clock=lambda: MOMENT), sticks)


def end(first: Desk, label: str = LABEL, *, lost: bool) -> None:
    """End the machine that is called so."""
    [machine] = [one.id for one in list_devices(first.home) if one.label == label]
    end_device(first.home, machine, "السبب", lost=lost)


def exchange(*machines: Desk) -> None:
    """Let machines of one office give each other what they have."""
    for one in machines:
        bundle = one.send(one)
        for other in machines:
            if other is not one:
                other.receive(bundle)


def refused(desk: Desk, bundle: Path) -> str:
    """Return why a bundle is not taken in."""
    with pytest.raises(RefusedError) as refusal:
        desk.receive(bundle)
    assert refusal.value.sentence("ar")
    return refusal.value.code


@pytest.fixture
def second(desks: list[Desk], tmp_path: Path) -> Iterator[Desk]:
    """Return a second machine of the first office, which had one meeting by then."""
    desks[0].add("قبل الحاسوب الثاني")
    made = second_machine(desks[0], tmp_path)
    yield made
    made.home.close()


def stolen_copy(desk: Desk, folder: Path) -> Desk:
    """Return a copy of a home in other hands; the caller closes it."""
    (folder / "stolen").mkdir()
    return copy_of(desk, folder / "stolen")
