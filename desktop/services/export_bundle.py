"""Writes a bundle for other offices: all that they have not said they have."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from desktop.language.progress import NO_PROGRESS, Progress
from desktop.models.keys import new_key
from desktop.models.trust import Transfer
from desktop.security.identity import OfficeIdentity
from desktop.services.bundle_load import CarriedFile, Load, carried_files, refuse_part_size
from desktop.services.bundle_parties import Party, recipients_of, verified_cards
from desktop.services.bundle_progress import WHOLE, shares_of_part, told
from desktop.services.changed import Changed
from desktop.services.office_receipts import SPANS, Span, spans_of
from desktop.services.own_office import own_identity, refuse_ended
from desktop.storage.attachment_store import DIGEST
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.queries.attachments import missing_files
from desktop.storage.world import world_errors
from desktop.sync.bundle_format import (
    USUAL_PART,
    Addressee,
    Knowledge,
    Part,
    Passphrase,
    WrittenBundle,
    write_bundle,
)
from desktop.sync.device_knowledge import acknowledged_by
from desktop.sync.knowledge import (
    Acknowledged,
    next_statement,
    note_stated,
    note_stated_to_anybody,
)
from desktop.sync.lacking_files import lacked_files
from desktop.sync.office_card import OfficeCard
from desktop.sync.outgoing import Outgoing, choose_outgoing
from desktop.sync.seal_segments import seal_segments
from desktop.sync.streams import Streams

_LONGEST_NAME = 255


@dataclass(frozen=True, slots=True)
class ExportMade:
    """A bundle that was written and read back.

    Attributes:
        path: the file; of several parts, the first.
        paths: the file of each part.
        size: bytes of all parts.
        sha256: hexadecimal hash of the first part.
        bundle_id: the key that all parts share.
        offices: codes of the recipients.
        meetings: how many meetings it writes.
        changesets: how many saves it carries.
        segments: in how many sealed runs.
        files: how many attached files it carries.
        with_passphrase: whoever knows the passphrase can open it.
        changed: what the export noted at home.
    """

    path: Path
    paths: tuple[Path, ...]
    size: int
    sha256: str
    bundle_id: UUID
    offices: tuple[str, ...]
    meetings: int
    changesets: int
    segments: int
    files: int
    with_passphrase: bool
    changed: Changed


@dataclass(frozen=True)
class _Order:
    """What was settled before anything is written to the stick."""

    identity: OfficeIdentity
    parties: tuple[Party, ...]
    passphrase: str | None
    knowledge: Knowledge

    @property
    def offices(self) -> tuple[UUID, ...]:
        """The ids of those it is for."""
        return tuple(party.office_id for party in self.parties)

    @property
    def recipients(self) -> list[OfficeCard | Addressee | Passphrase]:
        """Whom it is for."""
        anybody = [] if self.passphrase is None else [Passphrase(self.passphrase)]
        return [*(one for party in self.parties for one in party.addressees), *anybody]


def export_bundle(
    home: Home,
    target: Path,
    to: Sequence[str] = (),
    progress: Progress = NO_PROGRESS,
    *,
    full: bool = False,
    part_size: int = USUAL_PART,
    passphrase: str | None = None,
    introduce: bool = False,
) -> ExportMade:
    """Write a bundle to ``target``.

    Args:
        home: the home.
        target: the file; of several parts, each gets its number before the suffix.
        to: codes of the offices it is for; none means all that are verified, or with a passphrase
            no office at all.
        progress: is told how far it is; cancelling leaves nothing on the stick.
        full: carry everything, whatever the recipients said they have.
        part_size: the most bytes of a part's file. Each part can be taken in alone, in any order.
        passphrase: whoever knows it can open the bundle, which then carries everything.
        introduce: bring the cards that people here verified, for a new machine of this office.

    Raises:
        RefusedError: ``export.*`` (who may be sent to), ``bundle.too_large``,
            ``export.part_size``, ``device.ended``: our office ended this machine, or
            ``home.own_file``: the target is a part of the home.
        WorldError: no room, the stick was pulled and so on; no part is left on it.
        CancelledError: the person cancelled; no part is left.
    """
    refuse_own_files(home, target)
    refuse_part_size(part_size)
    order = _prepare(home, to, passphrase)
    with home.reading() as session:
        outgoing, files, spans = _choose(home, session, order, full=full or passphrase is not None)
        verified = verified_cards(session) if introduce else ()
        load = Load(session, outgoing, files, verified)
        counts = load.frames_a_part(part_size, order.knowledge, len(order.recipients))
        written = _write(home, order, load, counts, target, progress)
    made = ExportMade(
        path=written[0].path,
        paths=tuple(part.path for part in written),
        size=sum(part.size for part in written),
        sha256=written[0].sha256,
        bundle_id=written[0].part.bundle_id,
        offices=tuple(party.code for party in order.parties),
        meetings=outgoing.meetings,
        changesets=outgoing.changesets,
        segments=len(outgoing.pieces),
        files=len(files),
        with_passphrase=passphrase is not None,
        changed=Changed.of("transfer"),
    )
    _note(home, made, spans)
    progress.report(WHOLE, WHOLE)
    return made


def _prepare(home: Home, to: Sequence[str], passphrase: str | None) -> _Order:
    """Seal what is not sealed yet, and use up a number for what we state.

    The number is spent before the stick is touched: two statements never share one.
    """
    with home.unit_of_work() as work:
        identity = own_identity(work.session)
        refuse_ended(identity)
        parties = recipients_of(work.session, to) if to or passphrase is None else []
        seal_segments(work.session, identity)
        wanted = {file.sha256 for file in missing_files(home, work.session)}
        digests = sorted(filter(DIGEST.fullmatch, wanted))
        knowledge = next_statement(work.session, map(bytes.fromhex, digests))
        others = {party.office_id for party in parties} - {identity.office_id}
        note_stated(work.session, knowledge.number, others)
        if len(others) < len(parties) or passphrase is not None:
            note_stated_to_anybody(work.session, knowledge.number)
        work.commit()
    return _Order(identity, tuple(parties), passphrase, knowledge)


def _choose(
    home: Home, session: Session, order: _Order, *, full: bool
) -> tuple[Outgoing, list[CarriedFile], dict[str, Span]]:
    streams = Streams(session)
    known = acknowledged_by(session, streams, order.offices)
    lacking = [Acknowledged(streams, None)] if full else list(known.values())
    outgoing = choose_outgoing(session, streams, lacking, order.identity.office_id)
    lacked = lacked_files(session, streams, lacking)
    return outgoing, carried_files(home, lacked), spans_of(streams, lacking)


def _write(
    home: Home,
    order: _Order,
    load: Load,
    counts: list[int],
    target: Path,
    progress: Progress,
) -> list[WrittenBundle]:
    bundle = uuid4()
    size = load.size
    frames = load.frames()
    with world_errors(home.folder):
        home.staging.mkdir(exist_ok=True)
    written: list[WrittenBundle] = []
    try:
        for number, count in enumerate(counts, start=1):
            before = sum(part_written.size for part_written in written)
            part = Part(bundle, number, len(counts))
            packing, writing = shares_of_part(progress, number, len(counts), before, size)
            written.append(
                write_bundle(
                    _path_of(target, part),
                    order.identity,
                    order.recipients,
                    told(islice(frames, count), packing, size, before),
                    order.knowledge,
                    staging_folder=home.staging,
                    made=home.clock(),
                    part=part,
                    progress=writing,
                )
            )
    except BaseException:
        for part_written in written:
            part_written.path.unlink(missing_ok=True)
        raise
    return written


def _path_of(target: Path, part: Part) -> Path:
    if part.of == 1:
        return target
    return target.with_name(f"{target.stem}.{part.number}-of-{part.of}{target.suffix}")


def _note(home: Home, made: ExportMade, spans: dict[str, Span]) -> None:
    summary = {
        "meetings": made.meetings,
        "changesets": made.changesets,
        "segments": made.segments,
        "files": made.files,
        "parts": len(made.paths),
        "with_passphrase": made.with_passphrase,
        "name": made.path.name[:_LONGEST_NAME],
        SPANS: spans,
    }
    with home.unit_of_work() as work:
        work.session.add(
            Transfer(
                id=new_key(),
                bundle_id=made.bundle_id,
                direction="sent",
                office_codes=" ".join(made.offices),
                at=home.clock(),
                size=made.size,
                summary_json=json.dumps(summary, ensure_ascii=False),
            )
        )
        work.commit()
