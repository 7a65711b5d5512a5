"""A text of a meeting in another language, for minutes that are set in two."""

from uuid import UUID, uuid5

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import MERGE_TEXT, Base, Replicated, reference


class Translation(Replicated, Base):
    """The translation of one text: of ``field`` of the part ``part_id``, into ``language``.

    ``part_id`` is the key of the agenda item, statement, outcome and so on, or of the meeting
    itself for its subject; no foreign key, since it may be any of them.
    """

    __tablename__ = "translation"

    meeting_id: Mapped[UUID] = reference("meeting")
    part_id: Mapped[UUID]
    field: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(Text, info={"merge": MERGE_TEXT})


def translation_key(part_id: UUID, field: str, language: str) -> UUID:
    """Return the key of a translation: one for each text and language, at every office.

    Two offices that translate the same text at the same time thereby write the same record, and
    their texts meet instead of standing side by side.
    """
    return uuid5(part_id, f"{language}/{field}")
