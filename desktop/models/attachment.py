"""Files kept with a meeting, named by their content."""

from uuid import UUID

from sqlalchemy import BigInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Ordered, Replicated, reference


class Attachment(Replicated, Ordered, Base):
    """A file (مرفق); ``sha256`` is the hex digest of its bytes, ``size`` their count."""

    __tablename__ = "attachment"

    meeting_id: Mapped[UUID] = reference("meeting")
    name: Mapped[str] = mapped_column(String(255))
    media_type: Mapped[str] = mapped_column(String(100), default="application/octet-stream")
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int] = mapped_column(BigInteger)
    is_printed: Mapped[bool] = mapped_column(default=False)
    is_confidential: Mapped[bool] = mapped_column(default=False)
    is_signed_scan: Mapped[bool] = mapped_column(default=False)
