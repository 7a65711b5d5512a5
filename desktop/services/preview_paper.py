"""Shows the paper of an office before it is saved: the sample meeting, printed on it."""

import msgspec

from desktop.models.minutes import DRAFT
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import read_records
from desktop.services.edit_office import OfficeEdit
from desktop.services.make_sample_office import sample_meeting
from desktop.services.own_office import own_office
from desktop.storage.home import Home


def preview_paper(home: Home, edit: OfficeEdit, language: str = "ar") -> bytes:
    """Return the draft minutes of the sample meeting as a PDF on the paper that ``edit`` makes.

    Raises:
        RefusedError: see ``refuse_edit``: such a paper cannot be printed.
    """
    from desktop.documents.minutes import render_minutes

    with home.reading() as session:
        code = own_office(session).code
    paper = edit.paper(code)
    return render_minutes(_sample(language), paper, state=DRAFT, number=None, content_hash=None)


def _sample(language: str) -> MeetingRecord:
    [record] = read_records(sample_meeting())
    return msgspec.structs.replace(record, language=language)
