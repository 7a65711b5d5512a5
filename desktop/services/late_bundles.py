"""Lets a bundle in whose key was revoked since, if all that it brings was sealed before that."""

from collections.abc import Iterator
from contextlib import suppress

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS
from desktop.models.trust import REVOKED, Peer
from desktop.services.own_office import own_identity
from desktop.services.receive_bundle import take_in
from desktop.storage.home import Home
from desktop.storage.world import world_errors
from desktop.sync import parking
from desktop.sync.bundle_format import SEGMENT, OpenedBundle
from desktop.sync.known_keys import KnownKeys
from desktop.sync.parking import parked_segments
from desktop.sync.segment_format import decode_segment
from desktop.sync.trust import Standing, refuse_unless_believed
from desktop.sync.trust_notice import Notice, read_notice

_DOUBTED = frozenset({parking.REVOKED_OFFICE, parking.FORMER_KEY, parking.OTHER_KEY})


def refuse_sender(home: Home, bundle: OpenedBundle, *, take_word: bool = False) -> None:
    """Let a bundle pass whose sender we believe, or that was long on its way.

    ``take_word``: of a bundle that is refused, keep what a key that we know says of keys: it may
    tell that less is to be trusted than we do.

    Raises:
        RefusedError: ``sender.unknown``, ``sender.unverified``, ``sender.revoked``,
            ``sender.other_key``; in our own name ``sender.own_key_revoked`` or
            ``sender.own_key_unknown``, or ``sender.own_card_unknown`` on a machine without the
            office's root key.
    """
    if bundle.standing is Standing.REVOKED and _is_from_before(home, bundle):
        return
    try:
        refuse_unless_believed(bundle.sender, bundle.standing)
    except RefusedError:
        if take_word and bundle.manifest.certificates:
            _take_word(home, bundle)
        _refuse_as_our_own(home, bundle)
        raise


def _refuse_as_our_own(home: Home, bundle: OpenedBundle) -> None:
    """Say of a bundle in our own name, instead, what may have become of our keys."""
    with home.reading() as session:
        ours = own_identity(session)
    if bundle.sender.office_id != ours.office_id:
        return
    spoken = bundle.sender.fingerprint.spoken
    if bundle.standing is Standing.REVOKED:
        raise RefusedError("sender.own_key_revoked", fingerprint=spoken)
    if ours.membership is not None and bundle.sender.signing_key not in ours.all_root_keys:
        raise RefusedError("sender.own_card_unknown", fingerprint=spoken)
    raise RefusedError("sender.own_key_unknown", fingerprint=spoken)


def _take_word(home: Home, bundle: OpenedBundle) -> None:
    with world_errors(home.folder), home.unit_of_work() as work:
        keys = KnownKeys(work.session, own_identity(work.session))
        keys.hear(
            (n.encoded for n in _readable(bundle) if n.issuer_key in keys.keys_of(n.issuer)),
            home.clock(),
        )
        work.commit()


def _readable(bundle: OpenedBundle) -> Iterator[Notice]:
    for certificate in bundle.manifest.certificates:
        with suppress(RefusedError):
            yield read_notice(certificate)


def _is_from_before(home: Home, bundle: OpenedBundle) -> bool:
    """Tell whether taking the bundle in would leave nothing of it waiting for its key's sake.

    It is tried, and rolled back. What a person here revoked is not tried at all, and what brings no
    changes proves no age: pieces of files and of later versions have no hashes that lead anywhere.
    """
    with world_errors(home.folder), home.unit_of_work() as work:
        peer = work.session.get(Peer, bundle.sender.office_id)
        if peer is not None and peer.person_trust == REVOKED:
            return False
        take_in(home, work.session, bundle, NO_PROGRESS, is_look=True)
        doubted = {one.hash for one in parked_segments(work.session) if one.reason in _DOUBTED}
        brought = {
            decode_segment(frame.body).hash for frame in bundle.frames() if frame.kind == SEGMENT
        }
        return bool(brought) and doubted.isdisjoint(brought)
