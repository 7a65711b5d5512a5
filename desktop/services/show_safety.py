"""Shows how safe the records are: when they were last saved and last backed up."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop.models.log import Changeset, Stream
from desktop.models.trust import Setting
from desktop.services.backup_home import LAST_BACKUP
from desktop.storage.home import Home


@dataclass(frozen=True, slots=True)
class SafetyView:
    """The state of safety; ``None`` where nothing was saved or backed up yet."""

    saved_at: datetime | None
    last_backup_at: datetime | None
    is_encrypted: bool


def show_safety(home: Home) -> SafetyView:
    """Return when this office last saved and backed up, and whether the home is encrypted."""
    with home.reading() as session:
        saved_at = session.scalar(
            select(Changeset.wall_claim)
            .join(Stream, Stream.no == Changeset.stream_no)
            .where(Stream.is_own.is_(True), Changeset.seq == Stream.seq)
        )
        backup = session.get(Setting, LAST_BACKUP)
    last = datetime.fromisoformat(backup.value) if backup is not None else None
    return SafetyView(saved_at, last, is_encrypted=False)
