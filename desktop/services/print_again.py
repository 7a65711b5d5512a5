"""Sets sealed minutes again from their snapshot, as every office would: to compare them."""

from typing import TYPE_CHECKING

from desktop.models.minutes import APPROVED
from desktop.models.snapshot import ApprovalSnapshot

if TYPE_CHECKING:
    from desktop.documents.seal_attachment import SealedRecord


def print_again(sealed: "SealedRecord", snapshot: ApprovalSnapshot) -> bytes | None:
    """Return the PDF of a sealed record; ``snapshot`` is the one in ``sealed``, read.

    None: an office of a later version sealed what this one cannot set.
    """
    from desktop.documents.minutes import render_minutes
    from desktop.documents.office_paper import OfficePaper

    try:
        paper = OfficePaper.from_json(snapshot.office)
        return render_minutes(
            snapshot.record,
            paper,
            state=APPROVED,
            number=sealed.number,
            content_hash=sealed.content_hash,
            seal=sealed.seal,
            snapshot=sealed.snapshot,
        )
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        return None
