"""Three offices with fixed keys, and what the tests of the container do with them again and again.

The keys are for tests only: they are written here for all to see.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop.language.names import Names
from desktop.security.identity import OfficeIdentity
from desktop.sync.bundle_format import (
    Frame,
    Knowledge,
    OpenedBundle,
    ParkedRange,
    Part,
    Passphrase,
    StreamHead,
    WrittenBundle,
    open_bundle,
    salvage_bundle,
    write_bundle,
)
from desktop.sync.office_card import OfficeCard, make_card
from desktop.sync.trust import Standing

MADE = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)
HASAKA = OfficeIdentity(
    office_id=UUID("11111111-1111-4111-8111-111111111111"),
    code="حسكة",
    name=Names(ar="مكتب الحسكة", ku="Ofîsa Hesekê"),
    signing_seed=b"H" * 32,
    opening_key="AGE-SECRET-KEY-1MEEQZ8605W730PZXQZGKYZG4U58607NVJRAYPYN79J6FR4L4Y9HSXXWZAZ",
)
QAMISHLI = OfficeIdentity(
    office_id=UUID("22222222-2222-4222-8222-222222222222"),
    code="قامشلي",
    name=Names(ar="مكتب القامشلي"),
    signing_seed=b"Q" * 32,
    opening_key="AGE-SECRET-KEY-1SNJ3WU48HUCMR8DEVCLVT0JJ6DGSN2ULLNN09HE909N0QCLQ0S8Q72PR9J",
)
RAQQA = OfficeIdentity(
    office_id=UUID("33333333-3333-4333-8333-333333333333"),
    code="رقة",
    name=Names(ar="مكتب الرقة"),
    signing_seed=b"R" * 32,
    opening_key="AGE-SECRET-KEY-1TGLEDYWHZZ44U9Z0RDZNA9CJQSGC4U8NWS8UJYCH5EQGDYGKKLMSDMCDW2",
)

STATEMENT = Knowledge(
    number=7,
    streams=[StreamHead(b"s" * 16, 133, b"h" * 32)],
    parked=[ParkedRange(b"t" * 16, 120, 134)],
    wanted=[b"w" * 32],
)
FRAMES = (
    Frame("segment", b"first segment " * 9),
    Frame("segment", b""),
    Frame("attachment-chunk", bytes(range(256)), schema=3),
    Frame("from-the-future", b"kept, not read", schema=9, min_reader=2),
)


def card_of(identity: OfficeIdentity) -> OfficeCard:
    return make_card(identity, MADE)


def write(
    path: Path,
    frames: Sequence[Frame] = FRAMES,
    to: Sequence[OfficeIdentity] = (QAMISHLI,),
    sender: OfficeIdentity = HASAKA,
    part: Part | None = None,
    progress: Callable[[int, int], None] | None = None,
    secrets: Sequence[str] = (),
) -> WrittenBundle:
    return write_bundle(
        path,
        sender,
        [card_of(identity) for identity in to] + [Passphrase(text) for text in secrets],
        frames,
        STATEMENT,
        staging_folder=path.parent,
        made=MADE,
        part=part,
        progress=progress,
    )


def opened(
    path: Path, identity: OfficeIdentity = QAMISHLI, standing: Standing = Standing.VERIFIED
) -> OpenedBundle:
    return open_bundle(path, identity, lambda _card: standing, staging_folder=path.parent)


def salvaged(path: Path, identity: OfficeIdentity = QAMISHLI) -> OpenedBundle:
    return salvage_bundle(path, identity, lambda _: Standing.VERIFIED, staging_folder=path.parent)


def frames_in(path: Path, identity: OfficeIdentity = QAMISHLI) -> list[Frame]:
    with opened(path, identity) as bundle:
        return list(bundle.frames())
