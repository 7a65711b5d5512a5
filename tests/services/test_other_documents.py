"""Attendance sheet, press item, register and Word minutes as services write them."""

from datetime import date
from typing import Any

import openpyxl
import pytest

from desktop.language.errors import RefusedError
from desktop.services.approve_minutes import approve_minutes
from desktop.services.document_files import form_of
from desktop.services.export_attendance_sheet import export_attendance_sheet
from desktop.services.export_minutes import export_minutes
from desktop.services.export_press_item import export_press_item
from desktop.services.export_register import (
    RegisterFilter,
    export_meeting_register,
    export_register,
    list_register,
)
from desktop.services.list_actions import list_action_ids
from desktop.services.set_action_status import set_action_status

WRITERS = {
    "sheet.pdf": export_attendance_sheet,
    "press.pdf": export_press_item,
    "press.docx": export_press_item,
    "press.txt": export_press_item,
    "minutes.docx": export_minutes,
    "register.pdf": lambda home, _key, target: export_register(home, target, RegisterFilter()),
    "register.xlsx": lambda home, _key, target: export_register(home, target, RegisterFilter()),
    "meetings.xlsx": lambda home, _key, target: export_meeting_register(home, target),
}
BEGINNINGS = {"pdf": b"%PDF", "docx": b"PK", "xlsx": b"PK", "txt": "خبر صحفي".encode()}


@pytest.mark.parametrize("name", WRITERS)
def test_each_document_is_written_and_never_over_the_home(home, add, sample, tmp_path, name):
    key = add(sample)
    target = tmp_path / name
    assert WRITERS[name](home, key, target).path == target
    assert target.read_bytes().startswith(BEGINNINGS[name.partition(".")[2]])
    with pytest.raises(RefusedError) as refused:
        WRITERS[name](home, key, home.folder / name)
    assert refused.value.code == "home.own_file"
    assert not (home.folder / name).exists()


@pytest.mark.parametrize("name", [name for name in WRITERS if "minutes" not in name])
def test_an_unknown_ending_is_refused_and_nothing_written(home, add, sample, tmp_path, name):
    target = tmp_path / name
    with pytest.raises(RefusedError) as refused:
        WRITERS[name](home, add(sample), target.with_suffix(".odt"))
    assert refused.value.code == "document.ending"
    assert not list(tmp_path.glob("*.odt"))


def test_endings_are_read_in_any_case(tmp_path):
    assert form_of(tmp_path / "سجل.XLSX", ("pdf", "xlsx")) == "xlsx"


@pytest.mark.parametrize("rows", [-1, 201])
def test_the_number_of_guest_rows_has_bounds(home, add, sample, tmp_path, rows):
    with pytest.raises(RefusedError) as refused:
        export_attendance_sheet(home, add(sample), tmp_path / "s.pdf", guest_rows=rows)
    assert refused.value.code == "sheet.guest_rows"


def test_a_press_item_of_a_secret_meeting_leaves_no_file(home, add, sample, tmp_path):
    key = add(sample, confidentiality="secret")
    with pytest.raises(RefusedError) as refused:
        export_press_item(home, key, tmp_path / "p.txt")
    assert refused.value.code == "press.not_public"
    assert not (tmp_path / "p.txt").exists()


def test_on_its_day_the_item_says_today(home, add, sample, tmp_path):
    today = home.clock().astimezone().date().isoformat()
    export_press_item(home, add(sample, date=today), tmp_path / "p.txt")
    assert "نظّمت اليوم" in (tmp_path / "p.txt").read_text("utf-8")
    export_press_item(home, add(sample), tmp_path / "q.txt")
    assert "نظّمت يوم" in (tmp_path / "q.txt").read_text("utf-8")


# ── the register ──


@pytest.fixture
def three(add, sample):
    """Add meetings of three days, the last without an action; returns their keys."""
    kurdish = {"ar": "منصة العمل", "ku": "Platforma Kar"}
    other = [{"kind": "recommendation", "text": "توصية", "actions": [_action(kurdish, "done")]}]
    return [
        add(sample, date="2024-09-03"),
        add(sample, date="2024-10-01", outcomes=other),
        add(sample, date="2024-11-05", outcomes=[{"kind": "agreement", "text": "اتفاق"}]),
    ]


def _action(responsible: Any, status: str) -> dict[str, Any]:
    return {"text": "عمل", "responsible": responsible, "due": "2024-10-20", "status": status}


def days(home, **wanted):
    return [str(row.held_on) for row in list_register(home, RegisterFilter(**wanted)).rows]


def test_the_register_is_sorted_by_day_and_holds_outcomes_without_actions(home, three):
    register = list_register(home, RegisterFilter())
    assert days(home) == ["2024-09-03", "2024-10-01", "2024-11-05"]
    assert [row.status for row in register.rows] == ["open", "done", ""]
    assert register.totals.outcomes == 3
    assert register.totals.actions == 2


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"first": date(2024, 10, 1)}, ["2024-10-01", "2024-11-05"]),
        ({"last": date(2024, 10, 1)}, ["2024-09-03", "2024-10-01"]),
        ({"first": date(2024, 9, 4), "last": date(2024, 11, 4)}, ["2024-10-01"]),
        ({"kind": "agreement"}, ["2024-11-05"]),
        ({"status": "done"}, ["2024-10-01"]),
        ({"status": "unfinished"}, ["2024-09-03"]),
        ({"status": "overdue"}, []),
        ({"responsible": "platforma"}, ["2024-10-01"]),
        ({"responsible": "شوون المنظمات"}, ["2024-09-03"]),
        ({"responsible": "لا أحد"}, []),
    ],
)
def test_the_register_is_narrowed(home, three, wanted, found):
    assert days(home, **wanted) == found


def test_a_period_that_ends_before_it_begins_is_refused(home, tmp_path):
    wanted = RegisterFilter(first=date(2025, 1, 1), last=date(2024, 1, 1))
    with pytest.raises(RefusedError) as refused:
        export_register(home, tmp_path / "r.xlsx", wanted)
    assert refused.value.code == "register.period"
    assert not (tmp_path / "r.xlsx").exists()


def test_the_register_follows_what_was_done_after_approval(home, three, tmp_path):
    number = approve_minutes(home, three[0]).number
    [first, *_] = list(list_action_ids(home))
    set_action_status(home, first, "cancelled")
    rows = {row.number: row.status for row in list_register(home, RegisterFilter()).rows}
    assert number in rows
    export_register(home, tmp_path / "r.xlsx", RegisterFilter(), language="ku")
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    assert book.worksheets[0].title == "Tomara encaman"
    assert "Betalkirî" in {cell.value for cell in book.worksheets[0]["I"]}
