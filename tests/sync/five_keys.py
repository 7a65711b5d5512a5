"""Five offices whose keys are renewed, revoked, stolen, vouched for and warned of meanwhile."""

import contextlib
import shutil
import tempfile
from itertools import permutations
from pathlib import Path
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desktop.language.errors import RefusedError
from desktop.models.meeting import Meeting
from desktop.models.trust import REVOKED, VERIFIED
from desktop.security.identity import OfficeIdentity
from desktop.services.list_notices import NoticeState, answer_notice, list_notices
from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.speak_for_office import let_introduce, vouch_for_office, warn_of_office
from desktop.services.trust_office import revoke_office, trust_office
from desktop.storage.home import open_home
from desktop.storage.unit_of_work import WITH_REMOVED
from tests.sync.desks import Desk
from tests.sync.five_carry import CarryingOffices
from tests.sync.five_offices import OFFICE, PICK, ROUNDS, Stick
from tests.sync.said_of_keys import identity_of, key_of, trust, with_keys_of

MOST_KEYS = 4
CYCLES = 3  # of asking each other by voice and carrying, until nobody is in doubt any more


class OfficesWithKeys(CarryingOffices):
    """Trust comes and goes; what a former key writes later never enters."""

    def former(self) -> list[tuple[int, OfficeIdentity]]:
        """Return whose keys were replaced so far, and what they were."""
        kept: list[tuple[int, OfficeIdentity]] = self.__dict__.setdefault("former_keys", [])
        return kept

    @rule(at=OFFICE, revoke=st.booleans())
    def renew_keys(self, at: int, revoke: bool) -> None:
        if len(self.former()) >= MOST_KEYS:
            return
        self.former().append((at, identity_of(self.desks[at])))
        make_new_keys(self.desks[at].home, revoke_old=revoke)
        # A disk image from before would write on with keys that have ended: nobody takes that.
        self.copies = [copy for copy in self.copies if copy[0] != at]

    @precondition(lambda self: self.former())
    @rule(which=PICK, to=OFFICE)
    def steal(self, which: int, to: int) -> None:
        """Hand an office that knows of it what a thief wrote with a former key; nothing enters."""
        victim, old = self.former()[which % len(self.former())]
        receiver = self.desks[to]
        if to == victim:
            return
        is_known = trust(receiver, self.desks[victim]) == REVOKED
        if not is_known and key_of(receiver, self.desks[victim]) == old.signing_key:
            return
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            thief = self.twin(victim, Path(folder) / "thief")
            robbed = self.twin(to, Path(folder) / "robbed")
            with contextlib.closing(thief.home), contextlib.closing(robbed.home):
                with_keys_of(thief, old)
                stolen = thief.add("من لصّ")
                with contextlib.suppress(RefusedError):
                    robbed.receive(thief.send(robbed, full=True))
                with robbed.home.reading() as session:
                    found = session.get(Meeting, stolen, execution_options=WITH_REMOVED)
                    assert found is None
                robbed.refuse_faults()

    @rule(at=OFFICE, of=OFFICE, may=st.booleans())
    def introduce(self, at: int, of: int, may: bool) -> None:
        with contextlib.suppress(RefusedError):
            let_introduce(self.desks[at].home, self.office(of), may=may)

    @rule(at=OFFICE, of=OFFICE)
    def vouch(self, at: int, of: int) -> None:
        with contextlib.suppress(RefusedError):
            vouch_for_office(self.desks[at].home, self.office(of))

    @rule(at=OFFICE, of=OFFICE, tell=st.booleans())
    def mistrust(self, at: int, of: int, tell: bool) -> None:
        if at != of:
            (warn_of_office if tell else revoke_office)(self.desks[at].home, self.office(of))

    @rule(at=OFFICE, confirm=st.booleans())
    def answer(self, at: int, confirm: bool) -> None:
        for notice in list_notices(self.desks[at].home):
            if notice.state is NoticeState.ASKS:
                with contextlib.suppress(RefusedError):
                    answer_notice(self.desks[at].home, notice.name, confirm=confirm)

    @rule(at=OFFICE, of=OFFICE)
    def compare_by_voice(self, at: int, of: int) -> None:
        if at != of:
            with contextlib.suppress(RefusedError):
                self.believe(self.desks[at], self.desks[of])

    def takes(self, desk: Desk, stick: Stick) -> bool:
        try:
            return super().takes(desk, stick)
        except RefusedError as refusal:
            if not refusal.code.startswith("sender."):
                raise
            return False

    def exchange(self) -> None:
        """Let everybody be believed again, by voice; then carry everything."""
        for at, desk in enumerate(self.desks):
            others = [other for other in self.desks if other is not desk]
            if any(trust(other, desk) == REVOKED for other in others):
                # A key that anybody ended is never believed again there: it takes another.
                self.former().append((at, identity_of(desk)))
                make_new_keys(desk.home)
        for _ in range(CYCLES):
            for desk, other in permutations(self.desks, 2):
                self.answer(self.desks.index(desk), False)
                if trust(desk, other) != VERIFIED or key_of(desk, other) != current_key(other):
                    self.believe(desk, other)
            for sender in self.desks:
                self.carry(sender)
        for _ in range(ROUNDS):
            for sender in self.desks:
                self.carry(sender)
        for desk, other in permutations(self.desks, 2):
            assert trust(desk, other) == VERIFIED

    def carry(self, sender: Desk) -> None:
        others = self.believed(self.desks.index(sender), set())
        if others:
            bundle = sender.send(*others)
            for other in others:
                with contextlib.suppress(RefusedError):
                    other.receive(bundle)

    def believe(self, desk: Desk, other: Desk) -> None:
        card, spoken = make_office_card(other.home).encoded, identity_of(other).fingerprint.spoken
        trust_office(desk.home, card, spoken, began_anew=True)

    def office(self, at: int) -> UUID:
        return identity_of(self.desks[at]).office_id

    def twin(self, at: int, folder: Path) -> Desk:
        """Open a copy of a home, to be thrown away."""
        desk = self.desks[at]
        self.reopen(at, lambda: shutil.copytree(desk.home.folder, folder / "home"))
        (folder / "sticks").mkdir()
        return Desk(desk.code, open_home(folder / "home", clock=self.clocks[at]), folder / "sticks")


def current_key(desk: Desk) -> bytes:
    return identity_of(desk).signing_key
