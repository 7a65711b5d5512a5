"""Says in the window which characters of a document no font can draw."""

from collections.abc import Sequence

from desktop.services.set_document import missing_glyphs
from desktop.ui.context import AppContext


def warn_of_missing_glyphs(context: AppContext, missing: Sequence[str]) -> None:
    """Name ``missing`` in the message bar; nothing if there are none."""
    if missing:
        context.messages.warn(missing_glyphs(missing).sentence(context.look.language))
