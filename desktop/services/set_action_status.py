"""Follows up an action: its status and what was done so far."""

from enum import Enum
from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.language.terms import codes
from desktop.language.text_rules import problem_with
from desktop.models.outcome import ActionItem
from desktop.services.changed import Changed
from desktop.services.place_rows import put
from desktop.services.writing import begin
from desktop.storage.home import Home


class Unchanged(Enum):
    """Stands for a value that is left as it is."""

    UNCHANGED = "unchanged"


UNCHANGED = Unchanged.UNCHANGED


def set_action_status(
    home: Home, action_id: UUID, status: str, *, progress: str | None | Unchanged = UNCHANGED
) -> Changed:
    """Set how far an action is; also after approval, which froze what was agreed, not its course.

    Args:
        home: the home.
        action_id: which action.
        status: a code of the terms ``action_status``.
        progress: what was done so far, as one text.

    Raises:
        RefusedError: ``action.unknown``, ``action.status``, or ``action.progress`` (``what``).
    """
    if status not in codes("action_status"):
        raise RefusedError(
            "action.status", status=status, allowed=", ".join(codes("action_status"))
        )
    with begin(home) as work:
        action = work.session.get(ActionItem, action_id)
        if action is None or action.removed:
            raise RefusedError("action.unknown")
        put(action, status=status)
        if not isinstance(progress, Unchanged):
            what = problem_with(progress or "", long=True)
            if what is not None:
                raise RefusedError("action.progress", what=what)
            put(action, progress=progress or None)
        saved = work.commit()
    return Changed.by_meeting(action.meeting_id, saved.records)
