"""An import settles a part at a time, and a look writes less: neither may show."""

from uuid import UUID

import pytest

from desktop.services.approve_minutes import approve_minutes
from desktop.services.import_bundle import import_bundle
from desktop.services.inspect_bundle import inspect_bundle
from desktop.sync import import_changes
from tests.sync.desks import Desk, meet

PARTS = {
    "organizers": [{"organization": "دائرة العلاقات الخارجية"}],
    "attendance": [{"person": {"name": "شيرين خليل"}}],
    "outcomes": [{"text": "قرار"}],
}


@pytest.fixture
def carried(desks: list[Desk]) -> tuple[Desk, Desk, list[UUID]]:
    """Two offices that wrote the same meetings, and what one carries to the other."""
    hasaka, qamishli, *_ = desks
    keys = [hasaka.add(f"أصل {number}", **PARTS) for number in range(4)]
    meet(hasaka, qamishli)
    disputed, decided, removed, approved = keys
    qamishli.edit(disputed, subject="هنا")
    qamishli.edit(decided, subject="هنا")
    qamishli.edit(removed, subject="هنا")
    qamishli.edit(approved, subject="هنا")
    hasaka.edit(disputed, subject="هناك")
    hasaka.export()  # each export seals what was written, so that there are several segments
    hasaka.edit(decided, subject="هناك")
    hasaka.export()
    hasaka.edit(decided, subject="هنا")
    hasaka.export()
    hasaka.edit(removed, removed=True)
    hasaka.export()
    approve_minutes(hasaka.home, approved)
    hasaka.add("جديد")
    return hasaka, qamishli, keys


def test_a_look_counts_what_the_import_then_does(carried):
    hasaka, qamishli, _keys = carried
    bundle = hasaka.send(qamishli)
    before = qamishli.shown()
    foreseen = inspect_bundle(qamishli.home, bundle).preview
    assert qamishli.shown() == before
    assert foreseen is not None
    done = import_bundle(qamishli.home, bundle).counts
    assert foreseen == done
    assert done.conflicts > 1
    assert all((done.approved, done.new_meetings, done.changed_meetings))


def test_settling_after_every_segment_leaves_what_settling_once_does(carried, monkeypatch):
    hasaka, qamishli, _keys = carried
    bundle = hasaka.send(qamishli)
    once = inspect_bundle(qamishli.home, bundle).preview
    monkeypatch.setattr(import_changes, "_UNSETTLED", 0)
    parts = import_bundle(qamishli.home, bundle).counts
    assert parts == once
    monkeypatch.undo()
    hasaka.receive(qamishli.send(hasaka))
    assert qamishli.shown() == hasaka.shown()
