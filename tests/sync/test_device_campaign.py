"""Machines and offices at work in any order: sticks late, lost and doubled, new keys in between."""

import random
from pathlib import Path

import pytest

from desktop.language.errors import RefusedError
from desktop.services.make_new_keys import make_new_keys
from tests.sync.desks import Desk, agree
from tests.sync.said_of_keys import waiting
from tests.sync.second_machine import second_machine

STEPS = 40


class Field:
    """One office with several machines, two with one each, and the sticks between them."""

    def __init__(self, desks: list[Desk], folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.first, *self.others = desks[:3]
        self.folder = folder
        self.machines = [self.first]
        self.sticks: list[tuple[Path, list[Desk]]] = []
        self.meeting = self.first.add("أصل")
        self.add_machine("ب")
        for desk in self.others:
            desk.receive(self.first.send(desk))

    @property
    def everybody(self) -> list[Desk]:
        return [*self.machines, *self.others]

    def add_machine(self, label: str) -> None:
        self.machines.append(second_machine(self.first, self.folder, label))

    def send(self, desk: Desk, offices: list[Desk]) -> tuple[Path, list[Desk]]:
        """Write a bundle; return it with those who may read it."""
        codes = {office.code for office in offices}
        return desk.send(*offices), [d for d in self.everybody if d.code in codes and d != desk]

    def read(self, desk: Desk, bundle: Path) -> None:
        try:
            desk.receive(bundle)
        except RefusedError as refusal:
            # Its writer may not have heard yet that there is such a machine.
            if refusal.code != "bundle.not_for_us" or desk not in self.machines[1:]:
                raise

    def step(self, number: int) -> None:
        desk, what = self.chance.choice(self.everybody), self.chance.random()
        if what < 0.3:
            desk.edit(self.meeting, subject=f"{desk.code} {number}")
        elif what < 0.4:
            desk.add(f"اجتماع {number}")
        elif what < 0.7:
            to = [one for one in (self.first, *self.others) if one.code != desk.code]
            self.sticks.append(self.send(desk, self.chance.sample(to, self.chance.randint(1, 2))))
        elif what < 0.75 and len(self.machines) < 3:
            self.add_machine("ج")
        elif what < 0.78:
            make_new_keys(self.first.home)
        elif self.sticks:
            bundle, readers = self.chance.choice(self.sticks)
            self.read(self.chance.choice(readers), bundle)

    def exchange(self) -> None:
        """Let everybody in turn send to all, our other machines included."""
        for desk in self.everybody:
            offices = [self.first, *self.others]
            to = offices if desk in self.machines else [o for o in offices if o.code != desk.code]
            bundle, readers = self.send(desk, to)
            for reader in readers:
                self.read(reader, bundle)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_all_machines_of_all_offices_have_the_same_in_the_end(
    desks: list[Desk], tmp_path: Path, seed: int
):
    field = Field(desks, tmp_path, seed)
    for number in range(STEPS):
        field.step(number)
    for _ in range(3):
        field.exchange()
    agree(*field.everybody)
    assert [waiting(desk) for desk in field.everybody] == [[] for _ in field.everybody]
    for machine in field.machines[1:]:
        machine.home.close()
