"""Places in a list, for every way of moving things."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.models.discussion import AgendaItem
from desktop.services.ordering import NO_PLACE, arrange


def rows_at(positions: list[str]) -> list[AgendaItem]:
    return sorted((AgendaItem(position=p) for p in positions), key=_key)


def _key(row: AgendaItem) -> tuple[str, str]:
    return row.position, row.id.hex


places = st.lists(st.sampled_from(["a0", "a1", "a1V", "a2", "Zz"]), max_size=8).map(rows_at)


@given(places, st.randoms(use_true_random=False), st.integers(0, 3))
def test_rows_sort_as_they_were_arranged(rows, random, added):
    wanted = [*rows, *(AgendaItem(position=NO_PLACE) for _ in range(added))]
    random.shuffle(wanted)
    arrange(wanted)
    assert sorted(wanted, key=_key) == wanted
    assert all(row.position != NO_PLACE for row in wanted)


@given(places)
def test_what_is_in_order_already_stays_where_it_is(rows):
    before = [row.position for row in rows]
    arrange(rows)
    assert [row.position for row in rows] == before


@given(st.integers(3, 12), st.data())
def test_one_move_is_one_new_place(count, data):
    rows = [AgendaItem(position=NO_PLACE) for _ in range(count)]
    arrange(rows)
    before = {row.id: row.position for row in rows}
    moved = rows.pop(data.draw(st.integers(0, count - 1)))
    rows.insert(data.draw(st.integers(0, count - 1)), moved)
    arrange(rows)
    assert sum(row.position != before[row.id] for row in rows) <= 1


def test_places_that_nobody_can_count_between_are_made_anew():
    rows = rows_at(["zzz", "??", "a0"])
    rows.reverse()
    arrange(rows)
    assert sorted(rows, key=_key) == rows
