"""Lets an attached file be looked at in another program: a copy of it, never the file itself."""

import secrets
import stat
from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.language.text_rules import shown
from desktop.models.record_form import AttachmentForm
from desktop.services.attach_file import plain_name, write_named
from desktop.services.file_kinds import OPENED, kind_of
from desktop.storage.attachment_store import stored_path
from desktop.storage.home import Home
from desktop.storage.world import world_errors

LONGEST = 80
"""Letters of the name: Windows takes paths of 260 in all."""

_PROGRAMS = (
    b"MZ",  # Windows
    b"\x7fELF",  # Linux
    b"#!",  # scripts
    b"\xfe\xed\xfa",  # macOS
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
)
"""How programs begin: https://en.wikipedia.org/wiki/List_of_file_signatures"""


def open_copy(home: Home, file: AttachmentForm, progress: Progress = NO_PROGRESS) -> Path:
    """Write a read-only copy to the home's folder ``opened`` and return where it is.

    The copy is swept up when the home is opened a day later. Only kinds of files that are looked
    at are given out: other offices name files too, and nothing that came may run by a click.

    Raises:
        RefusedError: ``attachment.program``: it is, or may be, a program;
            ``attachment.missing``: not arrived yet, ``attachment.damaged``.
        WorldError: no room, the disk is in the way.
        CancelledError: the person cancelled.
    """
    if kind_of(file.name) not in OPENED or _begins_as_program(home, file):
        raise RefusedError("attachment.program", name=shown(file.name))
    folder = home.opened / secrets.token_hex(4)
    with world_errors(home.folder):
        home.opened.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700)
    target = folder / _short(plain_name(file.name))
    try:
        write_named(home, file, target, progress)
        with world_errors(home.folder):
            target.chmod(stat.S_IRUSR)
    except BaseException:
        target.unlink(missing_ok=True)
        folder.rmdir()
        raise
    return target


def _short(name: str) -> str:
    ending = Path(name).suffix
    return name if len(name) <= LONGEST else name[: LONGEST - len(ending)].rstrip(" .") + ending


def _begins_as_program(home: Home, file: AttachmentForm) -> bool:
    path = stored_path(home, file.sha256)
    if path is None:
        return False
    with world_errors(), path.open("rb") as opened:
        return opened.read(4).startswith(_PROGRAMS)
