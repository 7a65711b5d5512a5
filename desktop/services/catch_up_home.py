"""Brings a home up to what its log says, when the program has come to know more than before."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.log import KeptFrame
from desktop.models.registry import ENTITIES
from desktop.models.trust import NOTICES_READ, Setting
from desktop.services.tidy_home import sweep_home
from desktop.storage.derived_text import refresh_derived
from desktop.storage.home import Home, open_home
from desktop.storage.world import world_errors

_KNOWN = "fields."
"""What the settings begin with that hold the fields of each entity that were known so far."""

_NOTICES = "notices"
"""The setting with the version of statements about keys that could be read so far."""


def open_caught_up(folder: Path) -> Home:
    """Open the home in ``folder`` for work, see :func:`open_home`, and bring it up to its log.

    Raises:
        RefusedError, WorldError: as :func:`open_home` does.
    """
    home = open_home(folder)
    try:
        catch_up_home(home)
        sweep_home(home)
    except BaseException:
        home.close()
        raise
    return home


def catch_up_home(home: Home) -> int:
    """Show what a later version wrote and this program now knows; return how many records.

    It costs a glance at the settings, unless this version knows fields that the last one to open
    the home did not: then the log is read through, once. Pieces of bundles that were kept for a
    later version are taken in if this is it.

    Raises:
        WorldError: the disk is in the way; what was not done yet is done at the next start.
    """
    with home.reading() as session:
        news, notices = _news(session), _notices_are_news(session)
        if not news and not notices and not _can_read_more(session):
            return 0
    # Seldom needed, and a command line starts quickly.
    from desktop.services.read_kept_frames import read_kept_frames

    shown = 0
    with world_errors(home.folder):
        if news or notices:
            with home.unit_of_work() as work:
                shown = _show_news(work.session, home.clock())
                work.commit()
        read_kept_frames(home)
    return shown


def _show_news(session: Session, now: datetime) -> int:
    from desktop.sync.catch_up import catch_up
    from desktop.sync.heard_notices import hear_log

    news = _news(session)
    settled = catch_up(session, news, now)
    if _notices_are_news(session):
        hear_log(session, now)
        session.merge(Setting(name=_NOTICES, value=str(NOTICES_READ)))
    refresh_derived(session, settled.others, meetings=settled.meetings)
    for entity, fields in _fields().items():
        session.merge(Setting(name=_KNOWN + entity, value=" ".join(sorted(fields))))
    return settled.judged


def _notices_are_news(session: Session) -> bool:
    """Tell whether this version reads statements about keys that nobody here could read yet."""
    setting = session.get(Setting, _NOTICES)
    return setting is None or int(setting.value) < NOTICES_READ


def _can_read_more(session: Session) -> bool:
    """Tell whether there is a piece of a bundle that was kept for a version such as this."""
    waiting = select(KeptFrame.name).where(KeptFrame.is_read.is_(False)).limit(1)
    if session.scalar(waiting) is None:
        return False
    from desktop.sync.kept_frames import readable_frames

    return bool(readable_frames(session))


def _fields() -> dict[str, frozenset[str]]:
    return {
        entity: frozenset(column.key for column in table_of(mapped).columns if column.key != "id")
        for entity, mapped in ENTITIES.items()
    }


def _news(session: Session) -> dict[str, frozenset[str]]:
    """Return the fields, by entity, that nobody who opened this home knew yet."""
    query = select(Setting).where(Setting.name.startswith(_KNOWN, autoescape=True))
    known = {setting.name: frozenset(setting.value.split()) for setting in session.scalars(query)}
    news = {
        entity: fields - known.get(_KNOWN + entity, frozenset())
        for entity, fields in _fields().items()
    }
    return {entity: fields for entity, fields in news.items() if fields}
