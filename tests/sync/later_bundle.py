"""Bundles with pieces that only a later version reads."""

from pathlib import Path

from desktop.services.make_office_card import make_office_card
from desktop.services.own_office import own_identity
from desktop.sync.bundle_format import Frame, Knowledge, write_bundle
from desktop.sync.office_card import read_card
from tests.sync.desks import MOMENT, Desk

GREETING = Frame("greeting", b"\x00\xffof a later version", schema=7, is_carried=True)


def bundle_of(sender: Desk, to: Desk, *carried: Frame) -> Path:
    """Write a bundle as a later version may."""
    with sender.home.reading() as session:
        identity = own_identity(session)
    sender.sent += 1
    target = sender.sticks / f"later-{sender.sent}.mahdar"
    card = read_card(make_office_card(to.home).encoded)
    statement = Knowledge(number=100 + sender.sent)
    write_bundle(
        target,
        identity,
        [card],
        carried,
        statement,
        staging_folder=sender.sticks,
        made=MOMENT,
    )
    return target
