"""Makes the sample office: what the program looks like with something in it."""

import json
from pathlib import Path
from typing import Any

from desktop.language.names import Names
from desktop.models.record_validation import read_records
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.init_office import init_office
from desktop.services.show_office import OfficeView
from desktop.storage.home import open_home
from desktop.storage.home_files import DATABASE_NAME
from resources import resource_path


def make_sample_office(folder: Path) -> None:
    """Make the sample office in ``folder``: approved minutes of one meeting, drafts of two.

    Nothing happens where a home stands already: what a person tried out there stays.

    Raises:
        WorldError: no space and the like.
    """
    if (folder / DATABASE_NAME).exists():
        return
    init_named_office(folder, "hasakah")
    home = open_home(folder)
    try:
        others = resource_path("sample", "other_meetings.json").read_bytes()
        approved, *_drafts = add_meetings(home, read_records(others)).ids
        approve_minutes(home, approved)
        add_meetings(home, read_records(sample_meeting()))
    finally:
        home.close()


def init_named_office(folder: Path, name: str) -> OfficeView:
    """Make a home for one of the offices of ``sample/offices.json``.

    Raises:
        RefusedError: ``home.exists``.
        WorldError: no space and the like.
    """
    offices = json.loads(resource_path("sample", "offices.json").read_text("utf-8"))
    office: dict[str, Any] = offices[name]
    return init_office(
        folder,
        office["code"],
        Names.from_json(office["name"]),
        city=Names.from_json(office["city"]),
        letterhead=Names.from_json(office["letterhead"]),
    )


def sample_meeting() -> bytes:
    """Return the JSON of the sample meeting."""
    return resource_path("sample", "meeting.json").read_bytes()
