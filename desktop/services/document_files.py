"""Where documents are written to: the form follows from how the name of the file ends."""

from collections.abc import Sequence
from pathlib import Path

from desktop.language.errors import RefusedError


def form_of(target: Path, known: Sequence[str]) -> str:
    """Return the ending of ``target``, e.g. ``docx``, if it is one of ``known``.

    Raises:
        RefusedError: ``document.ending``.
    """
    ending = target.suffix.lower().removeprefix(".")
    if ending not in known:
        shown = " ".join(f".{one}" for one in known)
        raise RefusedError("document.ending", ending=target.suffix, known=shown)
    return ending
