"""A home from before offices set their paper: brought up, it prints as it did."""

from sqlcipher3 import dbapi2

from desktop.language.names import Names
from desktop.models.office import Office
from desktop.services.check_home import check_home
from desktop.services.init_office import init_office
from desktop.services.show_office import show_office
from desktop.storage.home import open_home
from desktop.storage.home_files import DATABASE_NAME

NEW = [
    "page",
    "margin_top",
    "margin_bottom",
    "margin_side",
    "base_size",
    "kashida",
    "hijri",
    "words",
]
# What steps after that one have brought, which the home of then lacks too.
LATER_PEER = ["person_trust", "introduces", "former_keys", "anchor_card"]
LATER_TABLES = ["trust_notice", "heard_notice", "log_kept_frame", "device_statement"]


def test_an_older_office_gets_the_paper_of_then(tmp_path):
    init_office(tmp_path, "حسكة", Names(ar="مكتب الحسكة"))
    database = dbapi2.connect(str(tmp_path / DATABASE_NAME))
    for name in NEW:
        database.execute(f"ALTER TABLE office DROP COLUMN {name}")
    for name in LATER_PEER:
        database.execute(f"ALTER TABLE peer DROP COLUMN {name}")
    for name in LATER_TABLES:
        database.execute(f"DROP TABLE {name}")
    database.execute("UPDATE alembic_version SET version_num = '0002'")
    database.commit()
    database.close()

    home = open_home(tmp_path)
    try:
        paper = show_office(home).paper
        assert not check_home(home)
        with home.reading() as session:
            assert {column.key for column in Office.__table__.columns} > set(NEW)
            assert session.query(Office).one().base_size == "13"
    finally:
        home.close()

    assert paper.to_json().keys() == {
        "code",
        "name",
        "city",
        "letterhead",
        "emblem",
        "digits",
        "months",
    }
