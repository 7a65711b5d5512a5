"""What is written out never lands on the home itself, and the home is nobody else's to read."""

import os
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.record_form import MeetingRecord
from desktop.services.add_meetings import add_meetings
from desktop.services.backup_home import backup_home
from desktop.services.export_bundle import export_bundle
from desktop.services.export_minutes import export_minutes
from desktop.services.init_office import init_office
from desktop.services.office_card_files import save_office_card
from desktop.storage.home import Home, open_home
from desktop.storage.home_files import DATABASE_NAME


@pytest.fixture
def office(tmp_path: Path):
    folder = tmp_path / "open-to-all"
    folder.mkdir(mode=0o755)
    init_office(folder, "حسكة", Names(ar="مكتب الحسكة"))
    home = open_home(folder)
    yield home
    home.close()


@pytest.fixture
def meeting(office: Home) -> UUID:
    return add_meetings(office, [MeetingRecord(subject="اجتماع", date="2024-09-03")]).ids[0]


WRITERS: dict[str, Callable[[Home, UUID, Path], object]] = {
    "minutes": export_minutes,
    "card": lambda home, _meeting, target: save_office_card(home, target),
    "bundle": lambda home, _meeting, target: export_bundle(home, target),
    "backup": lambda home, _meeting, target: backup_home(home, target),
}


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("name", [DATABASE_NAME, f"{DATABASE_NAME}-wal", "attachments/x"])
def test_no_writer_takes_a_file_of_the_home(office: Home, meeting: UUID, writer: str, name: str):
    before = (office.folder / DATABASE_NAME).read_bytes()
    with pytest.raises(RefusedError) as refused:
        WRITERS[writer](office, meeting, office.folder / name)
    assert refused.value.code == "home.own_file"
    assert (office.folder / DATABASE_NAME).read_bytes() == before


def test_a_link_to_the_database_is_seen_through(office: Home, meeting: UUID, tmp_path: Path):
    link = tmp_path / "minutes.pdf"
    link.symlink_to(office.folder / DATABASE_NAME)
    with pytest.raises(RefusedError):
        export_minutes(office, meeting, link)


def test_the_folder_of_backups_is_free(office: Home):
    assert backup_home(office, office.backups / "today.db").path.exists()


@pytest.mark.skipif(os.name != "posix", reason="rights of files are those of POSIX")
def test_what_holds_the_keys_is_for_its_owner_alone(office: Home, meeting: UUID, tmp_path: Path):
    copy = backup_home(office, tmp_path / "copy.db").path
    files = [copy, *office.folder.glob(f"{DATABASE_NAME}*")]
    assert len(files) >= 2
    assert {oct(file.stat().st_mode & 0o777) for file in files} == {"0o600"}
