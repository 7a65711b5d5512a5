"""Attaches files to a meeting, takes them off again, and gives their bytes."""

import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import msgspec

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.language.text_rules import shown
from desktop.models.attachment import Attachment
from desktop.models.record_form import AttachmentForm
from desktop.services.changed import Changed
from desktop.services.meeting_parts import parts_to_change
from desktop.services.open_meeting import open_meeting
from desktop.services.ordering import NO_PLACE, arrange
from desktop.services.place_rows import put
from desktop.services.set_rows import set_attachment
from desktop.services.writing import begin
from desktop.storage.attachment_store import copy_out, store_file
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files

LONGEST_NAME = 255
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\.|$)", re.I)
_USUAL = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file of a meeting; ``changed`` is ``None`` where the meeting had it already."""

    form: AttachmentForm
    changed: Changed | None


def keep_file(home: Home, source: Path, progress: Progress = NO_PROGRESS) -> AttachmentForm:
    """Take the bytes of ``source`` into the store, and return how a record names them.

    Raises:
        RefusedError: ``file.missing``, ``attachment.not_a_file``, ``attachment.unreadable``,
            ``attachment.too_large``, ``attachment.empty``.
        WorldError: no room, the stick was pulled; nothing changed.
        CancelledError: the person cancelled; nothing changed.
    """
    stored = store_file(home, source, progress)
    media_type = mimetypes.guess_type(source.name)[0] or _USUAL
    return AttachmentForm(
        name=plain_name(source.name),
        sha256=stored.sha256,
        size=stored.size,
        media_type=media_type[:100],
    )


def attach_file(
    home: Home, meeting_id: UUID, source: Path, progress: Progress = NO_PROGRESS
) -> AttachedFile:
    """Attach ``source`` to a meeting; a file that it has already is not attached again.

    Raises:
        RefusedError: as of :func:`keep_file`; ``meeting.unknown``, ``meeting.locked``.
        WorldError: no room, the stick was pulled; the meeting is as it was.
        CancelledError: the person cancelled; the meeting is as it was.
    """
    with home.reading() as session:
        parts_to_change(session, meeting_id)  # before a long copy is made for nothing
    return attach_kept(home, meeting_id, keep_file(home, source, progress))


def attach_kept(home: Home, meeting_id: UUID, form: AttachmentForm) -> AttachedFile:
    """Attach to a meeting what :func:`keep_file` took in.

    Raises:
        RefusedError: ``meeting.unknown``, ``meeting.locked``.
    """
    with begin(home) as work:
        parts = parts_to_change(work.session, meeting_id)
        rows = [row for row in parts.attachments if not row.removed]
        known = next((row for row in rows if row.sha256 == form.sha256), None)
        if known is not None:
            return AttachedFile(msgspec.structs.replace(form, name=known.name), None)
        form = msgspec.structs.replace(form, name=free_name(form.name, [row.name for row in rows]))
        row = Attachment(position=NO_PLACE, meeting_id=meeting_id)
        work.session.add(row)
        set_attachment(row, form)
        arrange([*rows, row])
        saved = work.commit()
    return AttachedFile(form, Changed.by_meeting(meeting_id, saved.records))


def detach_file(home: Home, meeting_id: UUID, name: str) -> Changed:
    """Take a file off a meeting; its bytes stay in the store, for whoever still names them.

    Raises:
        RefusedError: ``meeting.unknown``, ``meeting.locked``; ``attachment.unknown``,
            ``attachment.ambiguous``.
    """
    with begin(home) as work:
        parts = parts_to_change(work.session, meeting_id)
        rows = [row for row in parts.attachments if not row.removed]
        put(rows[_place_of(name, [(row.name, row.sha256) for row in rows])], removed=True)
        saved = work.commit()
    return Changed.by_meeting(meeting_id, saved.records)


def save_attachment(
    home: Home, meeting_id: UUID, name: str, target: Path, progress: Progress = NO_PROGRESS
) -> AttachmentForm:
    """Write an attached file of a meeting, found by its name or its hash, to ``target``.

    Of approved minutes it is the file that was approved.

    Raises:
        RefusedError: ``meeting.unknown``; ``attachment.unknown``, ``attachment.ambiguous``,
            ``attachment.missing``: not arrived yet, ``attachment.damaged``; ``home.own_file``.
        WorldError: no room, the stick was pulled; what stood at ``target`` still stands.
        CancelledError: the person cancelled.
    """
    files = open_meeting(home, meeting_id).record.attachments or []
    file = files[_place_of(name, [(one.name, one.sha256) for one in files])]
    write_attachment(home, file, target, progress)
    return file


def write_attachment(
    home: Home, file: AttachmentForm, target: Path, progress: Progress = NO_PROGRESS
) -> None:
    """Write the bytes that ``file`` names to ``target``; errors as of :func:`save_attachment`."""
    refuse_own_files(home, target)
    write_named(home, file, target, progress)


def write_named(
    home: Home, file: AttachmentForm, target: Path, progress: Progress = NO_PROGRESS
) -> None:
    """Do as :func:`write_attachment`, to a place that is known to be no file of the home's own."""
    try:
        copy_out(home, file.sha256, target, progress)
    except RefusedError as error:
        raise RefusedError(error.code, name=shown(file.name)) from error


def plain_name(name: str) -> str:
    """Return a name that is safe to offer for a new file, whatever a record called it.

    Nothing of a path stays, no control character, nothing that Windows refuses or takes for a
    device.
    """
    last = name.replace("\\", "/").rsplit("/", maxsplit=1)[-1]
    kept = "".join("_" if one in '<>:"|?*' or not one.isprintable() else one for one in last)
    kept = kept.strip(" .") or "file"
    if _DEVICE.match(kept):
        kept = f"_{kept}"
    if len(kept.encode("utf-8")) <= LONGEST_NAME:
        return kept
    stem, ending = Path(kept).stem, Path(kept).suffix[:20]
    room = LONGEST_NAME - len(ending.encode("utf-8"))
    return stem.encode("utf-8")[:room].decode("utf-8", "ignore") + ending


def free_name(name: str, taken: list[str]) -> str:
    """Return ``name``, or with a number behind it if another file has it: ``plan (2).pdf``."""
    stem, ending = Path(name).stem, Path(name).suffix
    number, free = 2, name
    while free in taken:
        free = plain_name(f"{stem[:200]} ({number}){ending}")
        number += 1
    return free


def _place_of(name: str, files: list[tuple[str, str]]) -> int:
    found = [place for place, file in enumerate(files) if name in file]
    if not found:
        raise RefusedError("attachment.unknown", name=shown(name))
    if len({files[place][1] for place in found}) > 1:
        raise RefusedError("attachment.ambiguous", name=shown(name))
    return found[0]
