"""Checks whatever a person has of a paper: its PDF, a photograph or scan of it."""

from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.services.verdict import DocumentVerdict, Verdict
from desktop.services.verify_code import verify_seal_code
from desktop.services.verify_document import verify_document
from desktop.services.verify_without_record import verify_without_record
from desktop.storage.home import Home
from desktop.storage.world import world_errors

LARGEST_PAPER = 64 * 1024 * 1024
"""Bytes of a file; minutes with 500 attendees have some 200 KB, a scan of ten pages 20 MB."""


def verify_paper(
    home: Home | None, data: bytes, progress: Progress = NO_PROGRESS
) -> DocumentVerdict:
    """Check a PDF, or read the code in a picture (PNG, JPEG) and check that.

    Of a PDF without a record inside, the code that is seen on its pages is checked.

    Raises:
        RefusedError: ``paper.too_large``, ``paper.unknown_kind``, ``pdf.unreadable``, or one of
            ``picture.*`` and ``code.*`` where no code could be read.
        CancelledError: by ``progress``.
    """
    from desktop.documents.code_picture import is_picture, read_code_picture

    if len(data) > LARGEST_PAPER:
        raise RefusedError("paper.too_large", limit=LARGEST_PAPER // (1024 * 1024))
    if is_picture(data):
        text = read_code_picture(data)
        progress.raise_if_cancelled()
        return _of_code(home, text)
    if not data.lstrip().startswith(b"%PDF-"):
        raise RefusedError("paper.unknown_kind")
    found = verify_document(home, data, progress)
    if found.verdict is not Verdict.NOT_SEALED:
        return found
    return verify_without_record(home, data, progress) or found


def verify_file(home: Home | None, path: Path, progress: Progress = NO_PROGRESS) -> DocumentVerdict:
    """Check a file that a person chose, as :func:`verify_paper` does.

    Raises:
        RefusedError: ``file.missing``, or one of those of :func:`verify_paper`.
        WorldError: the disk failed, or the file may not be read.
        CancelledError: by ``progress``.
    """
    if not path.is_file():
        raise RefusedError("file.missing", name=path.name)
    with world_errors(), path.open("rb") as file:
        data = file.read(LARGEST_PAPER + 1)
    progress.raise_if_cancelled()
    return verify_paper(home, data, progress)


def _of_code(home: Home | None, text: str) -> DocumentVerdict:
    from desktop.documents.seal_code import read_seal_code

    return verify_seal_code(home, read_seal_code(text))
