"""A record's history is the same in whatever order its writes are read."""

from itertools import permutations

from desktop.models.changeset import Dot, Operation
from desktop.storage.replay import RecordHistory

RECORD = bytes(16)
MADE, OURS, THEIRS, LAST = (b"a", 1), (b"a", 2), (b"b", 1), (b"a", 3)


def write(values: dict[str, object], overwrites: dict[str, list[Dot]]) -> Operation:
    return Operation("meeting", RECORD, False, values, overwrites)


MAKING = Operation("meeting", RECORD, True, {"subject": "أصل"}, {})


def histories(writes: dict[Dot, Operation]) -> list[RecordHistory]:
    """Return the history as each order of reading gives it."""
    read = []
    for order in permutations(writes.items()):
        history = RecordHistory()
        for dot, operation in order:
            history.add(dot, operation)
        read.append(history)
    assert all(history == read[0] for history in read)
    return read


def test_two_writers_who_did_not_know_of_each_other_leave_two_heads():
    writes = {
        MADE: MAKING,
        OURS: write({"subject": "عندنا"}, {"subject": [MADE]}),
        THEIRS: write({"subject": "عندهم"}, {"subject": [MADE]}),
    }
    for history in histories(writes):
        assert history.heads("subject") == {OURS: "عندنا", THEIRS: "عندهم"}
        assert history.heads("kind") == {MADE: None}
        assert (history.entity, history.origin) == ("meeting", MADE)
        assert history.later_fields() == {"subject"}


def test_who_knew_of_both_leaves_one():
    writes = {
        MADE: MAKING,
        OURS: write({"subject": "عندنا"}, {"subject": [MADE]}),
        THEIRS: write({"subject": "عندهم"}, {"subject": [MADE]}),
        LAST: write({"subject": "معاً"}, {"subject": [OURS, THEIRS]}),
    }
    for history in histories(writes):
        assert history.heads("subject") == {LAST: "معاً"}


def test_a_removal_is_contested_by_a_write_that_it_had_not_seen():
    removal = write({"removed": True}, {"removed": [MADE], "*": [MADE]})
    edit = write({"subject": "عندهم"}, {"subject": [MADE]})
    for history in histories({MADE: MAKING, OURS: removal}):
        assert not history.is_removal_contested()
    for history in histories({MADE: MAKING, OURS: removal, THEIRS: edit}):
        assert history.is_removal_contested()
    seen = write({"removed": True}, {"removed": [MADE], "*": [MADE, THEIRS]})
    for history in histories({MADE: MAKING, OURS: seen, THEIRS: edit}):
        assert not history.is_removal_contested()
    back = write({"removed": False}, {"removed": [OURS]})
    for history in histories({MADE: MAKING, OURS: removal, LAST: back}):
        assert not history.is_removal_contested()
