"""What follows from what persons decided and from the statements about keys that were heard.

A pure function: it does not matter in which order anything was heard, or how often. What lessens
trust counts at once; what raises it needs a person's word, or a chain of signatures from a key that
a person gave theirs to.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from desktop.models.trust import REVOKED, UNVERIFIED, VERIFIED, VOUCHED
from desktop.sync.devices import Device, devices_of
from desktop.sync.key_end import KeyEnd
from desktop.sync.office_card import OfficeCard
from desktop.sync.trust_notice import Notice, Said

CONFIRMED = "confirmed"
DISMISSED = "dismissed"
"""What a person answered to a notice."""

_BY_WORD = KeyEnd()
"""The end of a key of which nothing is known but that a person gave the word for another."""

_AMOUNT = (REVOKED, UNVERIFIED, VERIFIED)


class Because(StrEnum):
    """Why an office is trusted as far as it is."""

    PERSON = "person"
    """A person here said so of this very key, or nobody said anything."""
    SUCCESSION = "succession"
    """A person trusted a former key, and that key signed the card of this one."""
    VOUCHER = "voucher"
    """An office that may introduce others answers for the card."""
    REVOKED_ITSELF = "revoked-itself"
    """The key itself says that it is no longer valid."""
    REVOKED_BY_OTHER = "revoked-by-other"
    """Another office said so, and a person here confirmed it."""
    QUESTIONED = "questioned"
    """An office that may introduce others says so; a person here has not answered yet."""
    CONTESTED = "contested"
    """One key signed two different successors: it is in the hands of two."""


@dataclass(frozen=True)
class Known:
    """An office as persons here decided about it; ``person_trust`` is never ``vouched``."""

    anchor: OfficeCard
    person_trust: str
    introduces: bool = False
    former: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Heard:
    """A notice, and what a person answered to it, if anything."""

    notice: Notice
    answer: str | None = None


@dataclass(frozen=True)
class Weighed:
    """How an office stands.

    Attributes:
        trust: a constant of ``models.trust``.
        because: why.
        keys: the keys of its cards, oldest first; each with how it ended, ``None`` for one in use.
        card: the card of its present key, as it was signed into office, or the person's.
        told_by: the notice that ``because`` speaks of.
        announced: cards that it (or a thief) signed with a key that introduces nobody any more.
        devices: its machines with a key of their own, by that key.
    """

    trust: str
    because: Because
    keys: Mapping[bytes, KeyEnd | None]
    card: OfficeCard
    told_by: Notice | None = None
    announced: tuple[OfficeCard, ...] = ()
    devices: Mapping[bytes, Device] = field(default_factory=dict)

    @property
    def key(self) -> bytes:
        """The present signing key."""
        return self.card.signing_key

    @property
    def all_keys(self) -> Mapping[bytes, KeyEnd | None]:
        """The keys of its cards, the present one first, and those of its machines."""
        devices = {device.key: device.end for device in self.devices.values()}
        return {**{key: self.keys[key] for key in reversed(list(self.keys))}, **devices}


def weigh(known: Mapping[UUID, Known], heard: Sequence[Heard]) -> dict[UUID, Weighed]:
    """Return how each of the known offices stands."""
    standing = [one for one in heard if one.answer != DISMISSED]
    # Each step reads only what the one before it left, so that nothing depends on the order in
    # which offices are looked at.
    weighed = {office: _followed(office, one, standing) for office, one in known.items()}
    weighed |= _questioned(weighed, known, standing)
    weighed |= _vouched(weighed, known, standing)
    return weighed


def newcomers(
    weighed: Mapping[UUID, Weighed], known: Mapping[UUID, Known], heard: Iterable[Heard]
) -> list[OfficeCard]:
    """Return the cards of offices that are not known and that are vouched for.

    Where two vouch for different keys of one office, neither is taken.
    """
    cards: dict[UUID, dict[bytes, OfficeCard]] = {}
    for notice in (one.notice for one in heard if one.answer != DISMISSED):
        is_new = notice.says is Said.VOUCHER and notice.subject not in known
        if is_new and notice.card is not None and may_introduce(weighed, known, notice):
            cards.setdefault(notice.subject, {})[notice.key] = notice.card
    return [next(iter(found.values())) for found in cards.values() if len(found) == 1]


def may_introduce(
    weighed: Mapping[UUID, Weighed], known: Mapping[UUID, Known], notice: Notice
) -> bool:
    """Tell whether a person here lets the issuer of a notice speak of the keys of others."""
    issuer = weighed.get(notice.issuer)
    if issuer is None or issuer.trust != VERIFIED or not known[notice.issuer].introduces:
        return False
    return notice.issuer_key in issuer.keys and not _is_revoked(issuer.keys[notice.issuer_key])


def _followed(office: UUID, known: Known, heard: Iterable[Heard]) -> Weighed:
    about = [one for one in heard if one.notice.subject == office]
    weighed = _Chain(known, about).followed()
    devices = devices_of(office, weighed.keys, (one.notice for one in about))
    return replace(weighed, devices=devices) if devices else weighed


class _Chain:
    """One office: its keys from the one that a person knows, as far as they follow each other."""

    def __init__(self, known: Known, about: Sequence[Heard]) -> None:
        self._known = known
        self._about = about
        self._keys: dict[bytes, KeyEnd | None] = {}

    def followed(self) -> Weighed:
        for former in self._known.former:
            self._keys[former] = self._end_of(former, ())
        card = self._known.anchor
        told_by: Notice | None = None
        while True:
            revoked = self._revocations(card.signing_key)
            next_ones = self._rotations(card.signing_key)
            if revoked:
                return self._ended(card, revoked, next_ones, is_revoked=True)
            if len({notice.card.signing_key for notice in next_ones if notice.card}) > 1:
                return self._ended(card, (), next_ones, is_revoked=False)
            self._keys[card.signing_key] = None
            following = next_ones[0].card if next_ones else None
            if following is None or following.signing_key in self._keys:
                # A key that was replaced never comes back.
                because = Because.PERSON if told_by is None else Because.SUCCESSION
                return Weighed(
                    self._known.person_trust, because, self._with_those_before(), card, told_by
                )
            self._keys[card.signing_key] = KeyEnd(tuple(next_ones))
            card, told_by = following, next_ones[0]

    def _with_those_before(self) -> dict[bytes, KeyEnd | None]:
        """Return the keys with those before the first: it signed, too, that they were its office's.

        They count for what they sealed, and hold up none of the keys after it. Where a person gave
        the word for the first before anybody told how it came to be, that is said of them here.
        """
        before: dict[bytes, KeyEnd | None] = {}
        to_look_at = [self._known.anchor.signing_key]
        while to_look_at:
            later = to_look_at.pop()
            for key in self._signed_over_to(later):
                is_open = self._keys.get(key, _BY_WORD) == _BY_WORD
                if is_open and key not in before:
                    over = (n for n in self._rotations(key) if _leads_to(n, later))
                    before[key] = self._end_of(key, tuple(over))
                    to_look_at.append(key)
        return {**before, **{k: end for k, end in self._keys.items() if k not in before}}

    def _signed_over_to(self, later: bytes) -> list[bytes]:
        """Return the keys that name ``later`` their successor; it signed so, too."""
        said = (one.notice for one in self._about if one.notice.says is Said.ROTATION)
        return [notice.key for notice in said if _leads_to(notice, later)]

    def _end_of(self, key: bytes, notices: tuple[Notice, ...]) -> KeyEnd:
        revoked = self._revocations(key)
        return KeyEnd(revoked or notices, is_revoked=bool(revoked))

    def _ended(
        self,
        card: OfficeCard,
        revoked: tuple[Notice, ...],
        next_ones: list[Notice],
        *,
        is_revoked: bool,
    ) -> Weighed:
        """Stop at a key that introduces nobody: it was revoked, or signed two successors."""
        self._keys[card.signing_key] = KeyEnd(revoked or tuple(next_ones), is_revoked=is_revoked)
        announced = {notice.card.signing_key: notice.card for notice in next_ones if notice.card}
        if not is_revoked:
            trust = min(self._known.person_trust, UNVERIFIED, key=_AMOUNT.index)
            because, told_by = Because.CONTESTED, next_ones[0]
        else:
            trust, told_by = REVOKED, revoked[0]
            by_itself = told_by.is_about_itself
            because = Because.REVOKED_ITSELF if by_itself else Because.REVOKED_BY_OTHER
        keys = self._with_those_before()
        return Weighed(trust, because, keys, card, told_by, tuple(announced.values()))

    def _revocations(self, key: bytes) -> tuple[Notice, ...]:
        """Return what ends a key for good: its own word, or another's that a person confirmed."""
        found = [
            one.notice
            for one in self._about
            if (one.notice.says, one.notice.key) == (Said.REVOCATION, key)
            and (one.notice.is_about_itself or one.answer == CONFIRMED)
        ]
        return tuple(sorted(found, key=lambda n: (not n.is_about_itself, n.name)))

    def _rotations(self, key: bytes) -> list[Notice]:
        found = [
            one.notice
            for one in self._about
            if (one.notice.says, one.notice.key) == (Said.ROTATION, key)
        ]
        return sorted(found, key=lambda notice: notice.name)


def _questioned(
    weighed: Mapping[UUID, Weighed], known: Mapping[UUID, Known], heard: Iterable[Heard]
) -> dict[UUID, Weighed]:
    """Return the offices whose key another one revokes that a person lets introduce others."""
    changed: dict[UUID, Weighed] = {}
    for notice in (one.notice for one in heard if one.answer is None):
        office = weighed.get(notice.subject)
        if notice.says is not Said.REVOCATION or notice.is_about_itself or office is None:
            continue
        is_present = office.key == notice.key and office.trust != REVOKED
        if is_present and may_introduce(weighed, known, notice):
            changed[notice.subject] = replace(
                office, trust=UNVERIFIED, because=Because.QUESTIONED, told_by=notice
            )
    return changed


def _vouched(
    weighed: Mapping[UUID, Weighed], known: Mapping[UUID, Known], heard: Iterable[Heard]
) -> dict[UUID, Weighed]:
    """Return the offices that nobody here compared, but that another answers for."""
    changed: dict[UUID, Weighed] = {}
    for notice in (one.notice for one in heard):
        office = weighed.get(notice.subject)
        if notice.says is not Said.VOUCHER or office is None or office.trust != UNVERIFIED:
            continue
        is_doubtful = office.because in (Because.QUESTIONED, Because.CONTESTED)
        is_named = notice.key in office.keys and not _is_revoked(office.keys[notice.key])
        if is_named and not is_doubtful and may_introduce(weighed, known, notice):
            changed[notice.subject] = replace(
                office, trust=VOUCHED, because=Because.VOUCHER, told_by=notice
            )
    return changed


def _leads_to(notice: Notice, key: bytes) -> bool:
    return notice.card is not None and notice.card.signing_key == key


def _is_revoked(end: KeyEnd | None) -> bool:
    return end is not None and end.is_revoked
