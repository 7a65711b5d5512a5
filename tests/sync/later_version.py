"""A later version of the program: meetings have a weather, and there are vehicles.

Run as ``python -m tests.sync.later_version write|upgrade HOME MEETING``; it prints what it shows.
"""

import json
import sys
from pathlib import Path
from uuid import UUID

from sqlalchemy import String, inspect, select, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Replicated, reference
from desktop.models.meeting import Meeting


class Vehicle(Replicated, Base):
    """Something that no present version has."""

    __tablename__ = "vehicle"

    meeting_id: Mapped[UUID] = reference("meeting")
    plate: Mapped[str] = mapped_column(String(20))


Meeting.weather = mapped_column(String(40))

# The registry gathers the mapped classes when it is imported: after those above.
from desktop.services.catch_up_home import catch_up_home  # noqa: E402
from desktop.services.check_home import check_home  # noqa: E402
from desktop.storage.home import Home, open_home  # noqa: E402


def migrate(home: Home) -> None:
    """Do what the migration of that version would."""
    if "vehicle" not in inspect(home.engine).get_table_names():
        with home.engine.begin() as connection:
            connection.execute(text("ALTER TABLE meeting ADD COLUMN weather VARCHAR(40)"))
            Base.metadata.create_all(connection)


def write(home: Home, meeting: UUID) -> None:
    """Save what only this version knows."""
    with home.unit_of_work() as work:
        record = work.session.get_one(Meeting, meeting)
        record.weather = "ماطر"  # type: ignore[attr-defined]
        work.session.add(Vehicle(meeting_id=meeting, plate="أ"))
        work.commit()
    with home.unit_of_work() as work:
        work.session.scalars(select(Vehicle)).one().plate = "ب"
        work.commit()


def main(what: str, folder: str, key: str) -> None:
    """See the head of this module."""
    meeting = UUID(key)
    home = open_home(Path(folder))
    migrate(home)
    caught_up = [catch_up_home(home), catch_up_home(home)]
    if what == "write":
        write(home, meeting)
    with home.reading() as session:
        weather = session.scalar(select(Meeting.weather))  # type: ignore[attr-defined]
        plates = session.scalars(select(Vehicle.plate)).all()
    faults = [finding.code for finding in check_home(home)]
    home.close()
    shown = {"weather": weather, "plates": list(plates), "faults": faults, "caught_up": caught_up}
    sys.stdout.write(json.dumps(shown))


if __name__ == "__main__":
    main(*sys.argv[1:])
