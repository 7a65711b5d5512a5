"""A home is made whole or not at all; the office says who it is and whom it trusts."""

import dataclasses
import io

import pytest
from PIL import Image

from desktop.language.errors import RefusedError, WorldError
from desktop.language.names import Names
from desktop.models.trust import Setting
from desktop.services import init_office as module
from desktop.services.backup_home import backup_home
from desktop.services.edit_office import OfficeEdit, edit_office
from desktop.services.home_folders import sample_home, usual_home
from desktop.services.init_office import init_office
from desktop.services.list_transfers import list_offices, list_transfers
from desktop.services.make_office_card import make_office_card
from desktop.services.make_sample_office import init_named_office, make_sample_office
from desktop.services.restore_home import restore_home
from desktop.services.settings import set_setting
from desktop.services.show_office import show_office
from desktop.services.show_safety import show_safety
from desktop.services.trust_office import look_at_card, revoke_office, trust_office
from desktop.storage.home import open_home
from desktop.storage.home_files import DATABASE_NAME
from desktop.sync.trust import Standing
from tests.services.home_content import all_records, count_saves


def picture(wide=40, high=40):
    out = io.BytesIO()
    Image.new("RGBA", (wide, high), (14, 95, 99, 255)).save(out, "PNG")
    return out.getvalue()


PNG = picture()


def test_a_second_office_in_one_home_is_refused(home):
    with pytest.raises(RefusedError) as caught:
        init_office(home.folder, "قامشلي", Names(ar="مكتب القامشلي"))
    assert caught.value.code == "home.exists"
    assert show_office(home).code == "حسكة"


def test_an_interrupted_beginning_leaves_nothing(tmp_path, monkeypatch):
    def disk_full(*_arguments: object) -> None:
        raise WorldError("storage.disk_full")

    monkeypatch.setattr(module, "copy_database", disk_full)
    with pytest.raises(WorldError):
        init_office(tmp_path / "new", "حسكة", Names(ar="مكتب"))
    assert not list(tmp_path.iterdir())
    (tmp_path / "there").mkdir()
    with pytest.raises(WorldError):
        init_office(tmp_path / "there", "حسكة", Names(ar="مكتب"))
    assert not list((tmp_path / "there").iterdir())


@pytest.mark.parametrize("code", ["", "حسكة/2", "a-b", "a b", "x" * 61, "a\u202eb"])
def test_a_code_that_numbers_cannot_hold_is_refused(tmp_path, code):
    with pytest.raises(RefusedError):
        init_office(tmp_path / "home", code, Names(ar="مكتب"))
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    ("emblem", "code"),
    [
        (b"GIF89a", "office.emblem_not_png"),
        (PNG + bytes(256 * 1024), "office.emblem_too_large"),
        (PNG[: len(PNG) // 2], "office.emblem_unreadable"),
        (PNG[:8] + bytes(100), "office.emblem_unreadable"),
        (picture(4001, 1), "office.emblem_unreadable"),
    ],
)
def test_an_emblem_is_a_small_png_that_can_be_read(tmp_path, home, emblem, code):
    with pytest.raises(RefusedError) as refused:
        init_office(tmp_path / "home", "رقة", Names(ar="مكتب"), emblem=emblem)
    assert refused.value.code == code
    with pytest.raises(RefusedError):
        edit_office(home, dataclasses.replace(OfficeEdit.of(show_office(home)), emblem=emblem))
    assert show_office(home).emblem is None


def test_an_office_changes_its_paper_and_keeps_its_keys(home):
    before = show_office(home)
    edit = dataclasses.replace(
        OfficeEdit.of(before), name=Names(ar="مكتب الحسكة", ku="Ofîsa Hesekê"), emblem=PNG
    )
    assert edit_office(home, edit).kinds == {"office"}
    after = show_office(home)
    assert (after.name, after.emblem) == (edit.name, PNG)
    assert after.fingerprint == before.fingerprint
    assert after.paper.emblem == PNG
    assert make_office_card(home).name == edit.name


def test_saving_the_same_paper_again_writes_nothing(home):
    saves = count_saves(home)
    edit_office(home, OfficeEdit.of(show_office(home)))
    assert count_saves(home) == saves


def test_settings_are_kept_and_not_carried(home):
    saves = count_saves(home)
    set_setting(home, "user", "المقرر")
    with home.reading() as session:
        kept = session.get(Setting, "user")
        assert kept is not None
        assert kept.value == "المقرر"
    assert count_saves(home) == saves
    with pytest.raises(RefusedError):
        set_setting(home, "user", "\u202e")


def test_trust_is_given_compared_and_taken_back(home, tmp_path):
    other_folder = tmp_path / "other"
    other = init_named_office(other_folder, "qamishli")
    other_home = open_home(other_folder)
    card = make_office_card(other_home).encoded
    other_home.close()
    assert look_at_card(home, card).standing is Standing.UNKNOWN
    with pytest.raises(RefusedError) as caught:
        trust_office(home, card, "0" * 40)
    assert caught.value.code == "fingerprint.differs"
    assert list_offices(home) == []
    trusted = trust_office(home, card, other.fingerprint)
    assert (trusted.code, trusted.trust) == ("قامشلي", "verified")
    assert trust_office(home, card).trust == "verified"
    revoke_office(home, trusted.office_id)
    with pytest.raises(RefusedError) as caught:
        trust_office(home, card)
    assert caught.value.code == "trust.revoked"
    assert [peer.trust for peer in list_offices(home)] == ["revoked"]
    assert list_transfers(home) == []


def test_our_own_card_is_not_another_office(home):
    with pytest.raises(RefusedError) as caught:
        trust_office(home, make_office_card(home).encoded)
    assert caught.value.code == "trust.ourselves"


def test_a_backup_brings_back_what_was_there(home, tmp_path, add, sample):
    add(sample)
    assert show_safety(home).last_backup_at is None
    made = backup_home(home, tmp_path / "stick" / "backup.db")
    assert made.size == (tmp_path / "stick" / "backup.db").stat().st_size
    assert show_safety(home).last_backup_at == home.clock()
    with pytest.raises(RefusedError):
        backup_home(home, home.database)
    kept = all_records(home)
    add(sample)
    restored = tmp_path / "restored"
    assert restore_home(made.path, restored) is None
    again = open_home(restored)
    assert all_records(again) == kept
    again.close()
    with pytest.raises(RefusedError):
        restore_home(tmp_path / "nowhere.db", restored)


def test_the_sample_office_has_something_to_look_at(tmp_path):
    make_sample_office(tmp_path / "sample")
    home = open_home(tmp_path / "sample")
    states = [record["state"] for record in all_records(home)]
    home.close()
    assert sorted(states) == ["approved", "draft", "draft"]
    stamp = (tmp_path / "sample" / DATABASE_NAME).stat().st_mtime_ns
    make_sample_office(tmp_path / "sample")
    assert (tmp_path / "sample" / DATABASE_NAME).stat().st_mtime_ns == stamp


@pytest.mark.parametrize(
    ("platform", "variables", "end"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/mahdar/home"),
        ("linux", {"XDG_DATA_HOME": "relative", "HOME": "/h"}, "/h/.local/share/mahdar/home"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Application Support/Mahdar/home"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/Mahdar/home"),
    ],
)
def test_each_system_keeps_the_records_in_its_own_place(monkeypatch, platform, variables, end):
    monkeypatch.setattr("sys.platform", platform)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert usual_home().as_posix() == end
    assert sample_home().parent == usual_home().parent
