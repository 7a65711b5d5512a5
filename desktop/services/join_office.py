"""Makes this computer a further machine of an office that has one already.

The new machine makes keys of its own and asks; the office's first machine certifies them and hands
back a bundle with all its records. No secret ever travels. Until then the keys lie in the folder
that becomes the home.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.models.trust import VERIFIED, Identity, Peer
from desktop.security.fingerprint import Fingerprint
from desktop.security.identity import Membership, OfficeIdentity
from desktop.services.catch_up_home import catch_up_home
from desktop.services.import_bundle import import_bundle
from desktop.services.own_office import own_identity
from desktop.services.receive_bundle import opened_bundle
from desktop.services.show_office import OfficeView, show_office
from desktop.storage.backup import copy_database
from desktop.storage.home import Home, open_home, utc_now
from desktop.storage.home_files import ATTACHMENTS_NAME, DATABASE_NAME
from desktop.storage.world import world_errors
from desktop.storage.write_file import write_file
from desktop.sync.bundle_format import TRUSTED_CARD, PeekedBundle, peek_bundle
from desktop.sync.device_request import make_request
from desktop.sync.heard_notices import introduced, settle_trust
from desktop.sync.office_card import OfficeCard, read_card
from desktop.sync.own_keys import with_notices
from desktop.sync.trust import refuse_other_fingerprint
from desktop.sync.trust_notice import Notice, Said, read_notice

KEYS_NAME = "joining.keys"
"""The keys of a machine that asked and has no home yet."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that was written; ``fingerprint`` is compared with what the first machine shows."""

    path: Path
    label: str
    fingerprint: Fingerprint


@dataclass(frozen=True, slots=True)
class OfferView:
    """The office that took this machine in, as a person looks at it before joining."""

    code: str
    name: Names
    fingerprint: Fingerprint


def ask_to_join(
    folder: Path, label: str, target: Path, *, clock: Callable[[], datetime] = utc_now
) -> Asked:
    """Make keys for this machine, and write its request to ``target``.

    Asking again uses the same keys.

    Raises:
        RefusedError: ``home.exists``; ``device.label``; ``identity.unreadable``.
        WorldError: no space, no permission and the like.
    """
    _refuse_home(folder)
    place = folder / KEYS_NAME
    with world_errors(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        kept = place.read_bytes() if place.exists() else None
    keys = _new_keys() if kept is None else OfficeIdentity.from_bytes(kept)
    request = make_request(keys.signing_seed, keys.signing_key, keys.recipient, label, clock())
    if kept is None:
        write_file(place, keys.to_bytes())
        place.chmod(0o600)
    write_file(target, request.encoded + b"\n")
    return Asked(target, request.label, request.fingerprint)


def has_asked(folder: Path) -> bool:
    """Tell whether this machine asked to join an office and has not joined yet."""
    return (folder / KEYS_NAME).exists() and not (folder / DATABASE_NAME).exists()


def look_at_offer(folder: Path, source: Path) -> OfferView:
    """Say which office the bundle ``source`` takes this machine into; nothing is changed.

    Raises:
        RefusedError: ``join.not_asked``; ``join.not_certified``: the office has not certified this
            machine; ``bundle.*``.
    """
    peeked = peek_bundle(source, _asked_keys(folder))
    _member_of(peeked, _asked_keys(folder))
    return OfferView(peeked.sender.code, peeked.sender.name, peeked.sender.fingerprint)


def join_office(
    folder: Path,
    source: Path,
    progress: Progress = NO_PROGRESS,
    *,
    fingerprint: str | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> OfficeView:
    """Make the home of this machine from the bundle that the office's first machine wrote for it.

    The person answers for it that the bundle is that machine's. It is made whole, or not at all.

    Args:
        folder: where the request was made from.
        source: the bundle; of several parts, the first.
        progress: is told how far it is.
        fingerprint: what the first machine shows of the office's card; compared first.
        clock: tells the time.

    Raises:
        RefusedError: ``home.exists``; ``join.not_asked``; ``join.not_certified``;
            ``join.without_office``: it does not hold the office's record, as a later part;
            ``fingerprint.*``; what ``import_bundle`` raises.
        WorldError: no space, the stick was pulled. Nothing was made.
    """
    _refuse_home(folder)
    keys = _asked_keys(folder)
    peeked = peek_bundle(source, keys)
    if fingerprint is not None:
        refuse_other_fingerprint(peeked.sender, fingerprint)
    identity = _member_of(peeked, keys)
    with (
        world_errors(folder),
        tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as aside,
        _new_home(Path(aside), identity, clock) as home,
    ):
        import_bundle(home, source, progress)
        _take_trusted(home, source)
        catch_up_home(home)
        view = _shown(home)
        _move_attachments(home, folder)
        copy_database(home.engine, folder / DATABASE_NAME)
    with suppress(OSError):
        (folder / KEYS_NAME).unlink()
    return view


def _new_keys() -> OfficeIdentity:
    return OfficeIdentity.generate("?", Names())


def _refuse_home(folder: Path) -> None:
    if (folder / DATABASE_NAME).exists():
        raise RefusedError("home.exists", folder=str(folder))


def _asked_keys(folder: Path) -> OfficeIdentity:
    place = folder / KEYS_NAME
    with world_errors(folder):
        if not place.exists():
            raise RefusedError("join.not_asked")
        return OfficeIdentity.from_bytes(place.read_bytes())


def _member_of(peeked: PeekedBundle, keys: OfficeIdentity) -> OfficeIdentity:
    """Return the identity of this machine in the office that sent the bundle."""
    card = peeked.sender
    certificate = certificate_in(peeked, keys.signing_key)
    if certificate is None:
        raise RefusedError("join.not_certified", office=card.code)
    said = said_in(peeked)
    identity = OfficeIdentity(
        office_id=card.office_id,
        code=card.code,
        name=card.name,
        signing_seed=keys.signing_seed,
        opening_key=keys.opening_key,
        former_signing_keys=_former(card, said),
        membership=Membership(card.encoded, card.signing_key, card.recipient, certificate),
    )
    return with_notices(identity, said)


def certificate_in(peeked: PeekedBundle, key: bytes) -> bytes | None:
    """Return the statement in a bundle by which its sender's card certifies a machine's key."""
    wanted = (Said.DEVICE, peeked.sender.signing_key, key)
    found = (n.encoded for n in said_in(peeked) if (n.says, n.issuer_key, n.key) == wanted)
    return next(found, None)


def said_in(peeked: PeekedBundle) -> list[Notice]:
    """Return the statements in a bundle that are in its sender's name."""
    said: list[Notice] = []
    for certificate in peeked.manifest.certificates:
        with suppress(RefusedError):
            said.append(read_notice(certificate))
    return [notice for notice in said if notice.issuer == peeked.sender.office_id]


def _former(card: OfficeCard, said: list[Notice]) -> tuple[bytes, ...]:
    """Return the keys that were on the office's card before this one, newest first."""
    chain = [card.signing_key]
    before = {n.card.signing_key: n.key for n in said if n.says is Said.ROTATION and n.card}
    while chain[-1] in before and before[chain[-1]] not in chain:
        chain.append(before[chain[-1]])
    return tuple(chain[1:])


@contextmanager
def _new_home(
    aside: Path, identity: OfficeIdentity, clock: Callable[[], datetime]
) -> Iterator[Home]:
    home = open_home(aside, create=True, clock=clock)
    try:
        with home.unit_of_work() as work:
            secret, office_id = identity.to_bytes(), identity.office_id
            work.session.add(Identity(office_id=office_id, secret=secret, created_at=clock()))
            work.commit()
        yield home
    finally:
        home.close()


def _take_trusted(home: Home, source: Path) -> None:
    """Take over whom the people of the first machine verified; it is the same office."""
    with opened_bundle(home, source, NO_PROGRESS, salvage=False, passphrase=None) as bundle:
        cards = [read_card(f.body) for f in bundle.frames() if f.kind == TRUSTED_CARD]
    with home.unit_of_work() as work:
        ours = own_identity(work.session).office_id
        for card in cards:
            if card.office_id != ours:
                _trust(work.session, card)
        settle_trust(work.session)
        work.commit()


def _trust(session: Session, card: OfficeCard) -> None:
    peer = session.get(Peer, card.office_id)
    if peer is None:
        peer = introduced(card)
        session.add(peer)
    if read_card(peer.card).signing_key == card.signing_key:
        peer.person_trust = peer.trust = VERIFIED
        peer.anchor_card = card.encoded


def _shown(home: Home) -> OfficeView:
    try:
        return show_office(home)
    except RefusedError as error:
        if error.code != "home.no_office":
            raise
        raise RefusedError("join.without_office") from error


def _move_attachments(home: Home, folder: Path) -> None:
    if home.attachments.is_dir():
        shutil.copytree(home.attachments, folder / ATTACHMENTS_NAME, dirs_exist_ok=True)
