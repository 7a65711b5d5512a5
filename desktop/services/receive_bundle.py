"""Opens a bundle that came, and takes in what is in it: for the import and for the look before."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.progress import Progress
from desktop.models.keys import new_key
from desktop.models.trust import DeviceStatement, Peer, Transfer
from desktop.security.identity import device_id
from desktop.services.bundle_parties import standing_here
from desktop.services.bundle_passphrase import readings_of
from desktop.services.bundle_progress import READING, SETTLING, TAKING, WHOLE, Share, told
from desktop.services.office_receipts import Receipt
from desktop.services.own_office import own_identity
from desktop.storage.attachment_intake import AttachmentIntake
from desktop.storage.derived_text import refresh_derived
from desktop.storage.home import Home
from desktop.storage.world import world_errors
from desktop.sync.attachment_chunks import read_chunk
from desktop.sync.bundle_format import ATTACHMENT_CHUNK, OpenedBundle, open_bundle, salvage_bundle
from desktop.sync.heard_notices import hear_notices, keep_card, settle_trust
from desktop.sync.import_changes import Imported, import_changes
from desktop.sync.import_counts import ImportCounts
from desktop.sync.kept_frames import Brought
from desktop.sync.knowledge import take_statement
from desktop.sync.office_card import read_card
from desktop.sync.own_keys import keep_own_card
from desktop.sync.trust import Standing, is_same_office

_OPENED = WHOLE * 3 // 10
_TAKEN = WHOLE * 9 // 10
RECEIVED = "received"


@contextmanager
def opened_bundle(
    home: Home, source: Path, progress: Progress, *, salvage: bool, passphrase: str | None
) -> Iterator[OpenedBundle]:
    """Give the verified bundle; nothing of it is on the stick's side any more.

    Raises:
        RefusedError: ``bundle.*``.
        WorldError: the stick or the disk is in the way.
        CancelledError: the person cancelled.
    """
    with home.reading() as session:
        identity = own_identity(session)
    with world_errors(home.folder):
        home.staging.mkdir(exist_ok=True)
    open_it = salvage_bundle if salvage else open_bundle
    bundle = open_it(
        source,
        identity,
        lambda card: standing_here(home, card),
        staging_folder=home.staging,
        passphrases=readings_of(passphrase),
        progress=Share(progress, 0, _OPENED, READING),
    )
    with bundle:
        told = bundle.manifest.certificates
        standing = standing_here(home, bundle.sender, told, bundle.signer) if told else None
        yield bundle if standing is None else replace(bundle, standing=standing)


@contextmanager
def refuse_inconsistent(office: str) -> Iterator[None]:
    """Refuse what is taken in within the block if the tables do not allow it.

    References are looked at only when a transaction ends, so the block has to commit.

    Args:
        office: what the refusal calls the sender.

    Raises:
        RefusedError: ``import.inconsistent``.
    """
    try:
        yield
    except IntegrityError as error:
        raise RefusedError("import.inconsistent", office=office) from error


def take_in(
    home: Home,
    session: Session,
    bundle: OpenedBundle,
    progress: Progress,
    *,
    is_look: bool = False,
) -> Imported:
    """Apply what ``bundle`` carries in the transaction of ``session``, which the caller ends.

    ``is_look``: the caller rolls back, and wants to know what an import would do.
    """
    size = sum(entry.length for entry in bundle.manifest.frames)
    share = Share(progress, _OPENED, _TAKEN, TAKING)
    if hear_notices(session, bundle.manifest.certificates, home.clock()):
        settle_trust(session)
    imported = import_changes(
        session,
        own_identity(session),
        told(bundle.frames(), share, size),
        brought=Brought(bundle.sender.office_id, bundle.signer, bundle.header.bundle_id),
        now=home.clock(),
        is_look=is_look,
    )
    Share(progress, _TAKEN, WHOLE, SETTLING)(0, 0)
    if not is_look:
        refresh_derived(session, imported.others, meetings=imported.meetings, made=imported.made)
    _hear(home, session, bundle)
    _note(home, session, bundle, imported.counts)
    session.flush()
    return imported


def take_chunks(files: AttachmentIntake, bundle: OpenedBundle, progress: Progress) -> None:
    """Keep the chunks of attached files that ``bundle`` carries.

    Raises:
        RefusedError: ``chunk.unreadable``: the sender signed what is no chunk.
        WorldError: no room, the disk is in the way.
        CancelledError: the person cancelled.
    """
    size = sum(e.length for e in bundle.manifest.frames if e.kind == ATTACHMENT_CHUNK)
    if not size:
        return
    share = Share(progress, _OPENED, _OPENED, TAKING)
    done = 0
    for frame in bundle.frames():
        if frame.kind == ATTACHMENT_CHUNK and frame.is_understood:
            chunk = read_chunk(frame.body)
            files.take(chunk.sha256.hex(), chunk.size, chunk.index, chunk.of, chunk.data)
            done += len(frame.body)
            share(done, size)


def part_of(transfer: Transfer) -> int:
    """Return which part of a bundle a transfer took in."""
    return int(json.loads(transfer.summary_json).get("part", 1))


def _hear(home: Home, session: Session, bundle: OpenedBundle) -> None:
    """Keep what the sender says of itself: what it has, and its card, if they are newer."""
    peer = session.get(Peer, bundle.sender.office_id)
    ours = own_identity(session)
    is_ours = bundle.sender.office_id == ours.office_id
    by_card = bundle.signer == bundle.sender.signing_key
    writer = bundle.sender.office_id if by_card else device_id(bundle.signer)
    if bundle.standing is Standing.REVOKED or (peer is None and not is_ours):
        return  # a late one: who signs with that key today is not known
    if is_ours and writer == ours.writer_id:
        return  # our own bundle
    machine = peer if by_card and not is_ours else _machine(session, writer, bundle)
    if machine is None:
        return
    receipt = None if peer is None else Receipt(session, peer, machine)
    if not take_statement(machine, bundle.manifest.knowledge, ours.writer_id):
        return
    machine.last_heard_at = home.clock()
    if receipt is not None:
        receipt.note(bundle.header.bundle_id, home.clock())
    if peer is not None:
        peer.last_heard_at = home.clock()
        if by_card and is_same_office(bundle.sender, read_card(peer.card)):
            keep_card(peer, bundle.sender)
    elif by_card and bundle.sender.signing_key == ours.root_key:
        keep_own_card(session, bundle.sender)


def _machine(session: Session, writer: UUID, bundle: OpenedBundle) -> DeviceStatement:
    machine = session.get(DeviceStatement, writer)
    if machine is None:
        office = bundle.sender.office_id
        machine = DeviceStatement(
            device_id=writer, office_id=office, knowledge_no=0, statement_no=0
        )
        session.add(machine)
    return machine


def _note(home: Home, session: Session, bundle: OpenedBundle, counts: ImportCounts) -> None:
    summary = {**counts.to_json(), "part": bundle.header.part, "parts": bundle.header.of}
    known = session.scalars(
        select(Transfer).where(
            Transfer.bundle_id == bundle.header.bundle_id, Transfer.direction == RECEIVED
        )
    )
    if any(part_of(transfer) == bundle.header.part for transfer in known):
        return
    del summary["missing"]
    session.add(
        Transfer(
            id=new_key(),
            bundle_id=bundle.header.bundle_id,
            direction=RECEIVED,
            office_codes=bundle.sender.code,
            at=home.clock(),
            size=bundle.size,
            summary_json=json.dumps(summary, ensure_ascii=False),
        )
    )
