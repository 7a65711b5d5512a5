"""Who has what: as far as the others told, with what is on its way to them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.services.backup_home import backup_home
from desktop.services.list_transfers import list_transfers
from desktop.services.show_knowledge import OfficeKnowledge, show_knowledge
from tests.sync.desks import MOMENT, Desk, desk_databases, desks
from tests.sync.test_transfer import restored

__all__ = ["desk_databases", "desks"]

DAY = timedelta(days=1)


def of(desk: Desk, other: Desk) -> OfficeKnowledge:
    [known] = [o for o in show_knowledge(desk.home) if o.code == other.code]
    return known


@pytest.fixture
def pair(desks: list[Desk]) -> tuple[Desk, Desk]:
    return desks[0], desks[1]


def at(moment: datetime, *desks: Desk) -> None:
    for desk in desks:
        desk.home = replace(desk.home, clock=lambda: moment)


def said(desk: Desk, direction: str) -> list[dict[str, Any]]:
    return [row.summary for row in list_transfers(desk.home) if row.direction == direction]


def test_what_was_never_sent_is_not_on_its_way(pair):
    hasaka, qamishli = pair
    hasaka.add()
    known = of(hasaka, qamishli)
    assert (known.lacks, known.on_its_way, known.ours_confirmed) == (None, 0, 0)
    assert (known.ours_until, known.theirs_until, known.unconfirmed_since) == (None,) * 3


def test_what_went_out_is_on_its_way_until_it_is_confirmed(pair):
    hasaka, qamishli = pair
    hasaka.add()
    bundle = hasaka.send(qamishli)
    first = of(hasaka, qamishli)
    assert (first.on_its_way, first.bundles) == (first.here, 1)
    at(MOMENT + DAY, hasaka, qamishli)
    hasaka.send(qamishli)
    again = of(hasaka, qamishli)
    assert (again.on_its_way, again.bundles) == (first.here, 2)
    assert again.unconfirmed_since == MOMENT

    qamishli.receive(bundle)
    qamishli.add()
    answer = qamishli.send(hasaka)
    hasaka.receive(answer)
    known = of(hasaka, qamishli)
    assert (known.on_its_way, known.bundles, known.unconfirmed_since) == (0, 0, None)
    assert known.ours_confirmed == known.ours
    assert (known.ours_until, known.theirs_until) == (MOMENT, MOMENT + DAY)
    [receipt] = said(hasaka, "confirmed")
    assert (receipt["changes"], len(receipt["bundles"])) == (known.ours, 2)
    hasaka.receive(answer)
    assert said(hasaka, "confirmed") == [receipt]

    at(MOMENT + 2 * DAY, hasaka, qamishli)
    hasaka.add()
    assert of(hasaka, qamishli).on_its_way == 0
    hasaka.send(qamishli)
    sent = of(hasaka, qamishli)
    assert (sent.on_its_way, sent.bundles) == (sent.lacks, 1)
    assert sent.unconfirmed_since == MOMENT + 2 * DAY
    assert sent.ours_until == MOMENT
    assert not sent.is_overdue
    at(MOMENT + 40 * DAY, hasaka)
    assert of(hasaka, qamishli).is_overdue


def test_an_answer_that_comes_late_takes_nothing_back(pair):
    hasaka, qamishli = pair
    hasaka.add()
    early = qamishli.send(hasaka)
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    before = of(hasaka, qamishli)
    hasaka.receive(early)
    assert of(hasaka, qamishli) == before
    assert said(hasaka, "lost") == []


def test_work_that_went_by_a_third_office_is_confirmed_by_who_has_it(desks):
    hasaka, qamishli, raqqa, _ = desks
    hasaka.add()
    qamishli.receive(hasaka.send(qamishli))
    raqqa.receive(qamishli.send(raqqa))
    qamishli.receive(raqqa.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    assert of(hasaka, raqqa).lacks is None  # what others say of it does not count
    hasaka.receive(raqqa.send(hasaka))
    known = of(hasaka, raqqa)
    assert (known.ours_confirmed, known.ours_until) == (known.ours, MOMENT)


def test_an_office_that_lost_its_data_is_told_apart_from_a_late_stick(pair, tmp_path):
    hasaka, qamishli = pair
    backup = tmp_path / "backup.mahdarbak"
    backup_home(qamishli.home, backup)
    hasaka.add()
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    has = of(hasaka, qamishli).ours_confirmed
    assert has == of(hasaka, qamishli).ours

    at(MOMENT + DAY, hasaka)
    restored(qamishli, backup)
    # It counts on from a number that it used before, so its first word is no news.
    for _ in range(5):
        answer = qamishli.send(hasaka)
    hasaka.receive(answer)
    known = of(hasaka, qamishli)
    assert (known.ours_confirmed, known.ours_until) == (0, None)
    assert known.lost_at == MOMENT + DAY
    assert known.bundles == 0  # the stick that it once confirmed does not come again
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    known = of(hasaka, qamishli)
    assert (known.ours_confirmed, known.lost_at, known.bundles) == (known.ours, None, 0)


def test_after_our_own_restore_only_what_is_here_is_counted(pair, tmp_path):
    hasaka, qamishli = pair
    hasaka.add()
    backup = tmp_path / "backup.mahdarbak"
    backup_home(hasaka.home, backup)
    hasaka.add()
    qamishli.receive(hasaka.send(qamishli))
    back = qamishli.send(hasaka)
    restored(hasaka, backup)
    hasaka.receive(back)
    known = of(hasaka, qamishli)
    assert (known.ours_confirmed, known.lacks) == (known.ours, 0)
    hasaka.add()
    known = of(hasaka, qamishli)
    assert known.ours_confirmed < known.ours
    assert known.ours_until is None  # nothing of the new stream is confirmed


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_is_wrong_changes_no_count(pair, year):
    hasaka, qamishli = pair
    at(datetime(year, 1, 1, tzinfo=UTC), hasaka)
    hasaka.add()
    bundle = hasaka.send(qamishli)
    at(MOMENT, hasaka)
    hasaka.add()
    hasaka.send(qamishli)
    qamishli.receive(bundle)
    hasaka.receive(qamishli.send(hasaka))
    known = of(hasaka, qamishli)
    assert known.bundles == 1
    assert known.on_its_way == known.ours - known.ours_confirmed > 0
