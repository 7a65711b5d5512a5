"""Makes the home of a new office, with its record and its keys."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.office import Office
from desktop.models.trust import Identity
from desktop.security.identity import OfficeIdentity
from desktop.services.catch_up_home import catch_up_home
from desktop.services.office_rules import refuse_emblem, refuse_office
from desktop.services.show_office import OfficeView, show_office
from desktop.storage.backup import copy_database
from desktop.storage.home import open_home, utc_now
from desktop.storage.home_files import DATABASE_NAME
from desktop.storage.world import world_errors

NO_NAME = Names()


def init_office(
    folder: Path,
    code: str,
    name: Names,
    *,
    city: Names = NO_NAME,
    letterhead: Names = NO_NAME,
    emblem: bytes | None = None,
    digits: str = "western",
    months: str = "levantine",
    clock: Callable[[], datetime] = utc_now,
) -> OfficeView:
    """Make a home in ``folder``: whole, or not at all.

    Everything is made aside; the folder is a home from the moment the finished database takes
    its name, which is the last step.

    Raises:
        RefusedError: ``home.exists``, or something about the office is not valid.
        WorldError: no space, no permission and the like; nothing was made.
    """
    code = code.strip()
    refuse_office(code, name, city, letterhead, digits=digits, months=months)
    refuse_emblem(emblem)
    if (folder / DATABASE_NAME).exists():
        raise RefusedError("home.exists", folder=str(folder))
    identity = OfficeIdentity.generate(code, name)
    office = Office(
        id=identity.office_id,
        code=code,
        name=name,
        city=city,
        letterhead=letterhead,
        emblem=emblem,
        digits=digits,
        months=months,
    )
    was_there = folder.exists()
    try:
        with world_errors():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as aside:
                return _make(Path(aside), folder, office, identity, clock)
    except BaseException:
        if not was_there:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def _make(
    aside: Path,
    folder: Path,
    office: Office,
    identity: OfficeIdentity,
    clock: Callable[[], datetime],
) -> OfficeView:
    home = open_home(aside, create=True, clock=clock)
    try:
        with home.unit_of_work() as work:
            _add(work.session, office, identity, clock())
            work.commit()
        catch_up_home(home)
        view = show_office(home)
        copy_database(home.engine, folder / DATABASE_NAME)
    finally:
        home.close()
    return view


def _add(session: Session, office: Office, identity: OfficeIdentity, now: datetime) -> None:
    session.add(office)
    session.add(Identity(office_id=identity.office_id, secret=identity.to_bytes(), created_at=now))
