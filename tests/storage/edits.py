"""Random edits of records, and the log read back without the program's own reader of it."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from sqlalchemy import select

from desktop.language.names import Names
from desktop.models.base import Replicated, table_of
from desktop.models.changeset import Changeset, decode_changeset, to_wire
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.meeting import Meeting
from desktop.models.office import Office
from desktop.models.outcome import Outcome
from desktop.models.person import Person
from desktop.storage.home import Home
from desktop.storage.unit_of_work import WITH_REMOVED

OFFICE = UUID(int=1)
KINDS: dict[str, type[Replicated]] = {"meeting": Meeting, "person": Person, "outcome": Outcome}

words = st.text(alphabet="ابتث abêş\n'\"%", max_size=6)
names = st.builds(Names, ar=words | st.none(), ku=words | st.none(), syr=st.none())
_setters: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "meeting": {
        "subject": words,
        "kind": words | st.none(),
        "held_on": st.dates(date(2020, 1, 1), date(2024, 12, 31)) | st.none(),
        "city": names,
    },
    "person": {"honorific": words | st.none(), "name": names},
    "outcome": {"text": words, "kind": st.sampled_from(["decision", "action"])},
}
Edit = tuple[str, str, int, dict[str, Any]]


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """One thing that a person does: what, to which kind of record, to the how manieth, how."""
    verb = draw(st.sampled_from(["add", "set", "set", "set", "remove", "bring back"]))
    kind = draw(st.sampled_from(list(KINDS)))
    values: dict[str, Any] = {}
    if verb in ("add", "set"):
        values = draw(st.fixed_dictionaries({}, optional=_setters[kind]))
    return verb, kind, draw(st.integers(0, 3)), values


saves = st.lists(st.lists(edits(), min_size=1, max_size=4), min_size=1, max_size=6)


def perform(home: Home, all_saves: list[list[Edit]], *, burst: str | None = None) -> None:
    """Do the edits, one unit of work a save; keys are counted, so that homes can be compared."""
    known: dict[str, list[UUID]] = {kind: [] for kind in KINDS}
    with home.unit_of_work(burst=burst) as unit:
        unit.session.add(Office(id=OFFICE, code="حسكة", name=Names(ar="مكتب")))
        unit.session.add(Meeting(id=UUID(int=2), office_id=OFFICE))
        unit.commit()
    for save in all_saves:
        with home.unit_of_work(burst=burst) as unit:
            for verb, kind, place, values in save:
                keys = known[kind]
                if verb == "add":
                    keys.append(UUID(int=1000 * (1 + list(KINDS).index(kind)) + len(keys)))
                    unit.session.add(_new(kind, keys[-1], values))
                elif keys:
                    unit.session.flush()
                    record = unit.session.get_one(
                        KINDS[kind], keys[place % len(keys)], execution_options=WITH_REMOVED
                    )
                    _edit(record, verb, values)
            unit.commit()


def _new(kind: str, key: UUID, values: dict[str, Any]) -> Replicated:
    needed: dict[str, dict[str, Any]] = {
        "meeting": {"office_id": OFFICE},
        "person": {},
        "outcome": {"meeting_id": UUID(int=2), "text": ""},
    }
    return KINDS[kind](id=key, **{**needed[kind], **values})


def _edit(record: Replicated, verb: str, values: dict[str, Any]) -> None:
    if verb == "set":
        for name, value in values.items():
            setattr(record, name, value)
    else:
        record.removed = verb == "remove"


def changesets(home: Home) -> list[Changeset]:
    """Return the whole log, in order."""
    with home.reading() as session:
        rows = select(ChangesetRow.body).order_by(ChangesetRow.stream_no, ChangesetRow.seq)
        return [decode_changeset(body) for body in session.scalars(rows)]


def stored(home: Home, kinds: dict[str, Any] = KINDS) -> dict[UUID, dict[str, Any]]:
    """Return the rows of ``kinds`` as the log would spell them, empty columns left out."""
    found = {}
    with home.reading() as session:
        for mapped in kinds.values():
            for row in session.connection().execute(select(table_of(mapped))).mappings():
                values = {name: to_wire(value) for name, value in row.items() if name != "id"}
                found[row["id"]] = known_values(values)
    return found


def replayed(log: list[Changeset], kinds: dict[str, Any] = KINDS) -> dict[UUID, dict[str, Any]]:
    """Return the rows that result from doing, one after the other, what the log says."""
    rows: dict[UUID, dict[str, Any]] = {}
    for changeset in log:
        for operation in changeset.operations:
            if operation.entity in kinds:
                row = rows.setdefault(UUID(bytes=operation.record), {})
                row.update(operation.values)
    return {key: known_values(row) for key, row in rows.items()}


def known_values(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out what a reader takes for granted: empty columns, and that nothing was removed."""
    return {
        name: value
        for name, value in values.items()
        if value is not None and not (name == "removed" and not value)
    }


NewHome = Callable[[], Home]
