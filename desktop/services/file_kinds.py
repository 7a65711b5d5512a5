"""What kind of file people would call a file, judged by the end of its name as systems do."""

from enum import Enum
from pathlib import PurePosixPath


class FileKind(Enum):
    """A kind of file; its value names it in programs."""

    PDF = "pdf"
    PICTURE = "picture"
    DOCUMENT = "document"
    SHEET = "sheet"
    SLIDES = "slides"
    TEXT = "text"
    SOUND = "sound"
    FILM = "film"
    ARCHIVE = "archive"
    OTHER = "other"


_ENDINGS = {
    FileKind.PDF: "pdf",
    FileKind.PICTURE: "jpg jpeg png gif bmp tif tiff webp heic heif avif",
    FileKind.DOCUMENT: "doc docx odt rtf",
    FileKind.SHEET: "xls xlsx ods csv",
    FileKind.SLIDES: "ppt pptx odp",
    FileKind.TEXT: "txt md",
    FileKind.SOUND: "mp3 m4a ogg oga opus wav flac aac amr wma",
    FileKind.FILM: "mp4 m4v mov avi mkv webm 3gp mpg mpeg wmv",
    FileKind.ARCHIVE: "zip rar 7z tar gz tgz xz bz2",
}
_KIND_OF = {ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()}

OPENED = frozenset(FileKind) - {FileKind.ARCHIVE, FileKind.OTHER}
"""Kinds that are looked at, never run: what is not among them may be a program."""


def kind_of(name: str) -> FileKind:
    """Return the kind of a file by its name."""
    ending = PurePosixPath(name.replace("\\", "/")).suffix[1:].lower()
    return _KIND_OF.get(ending, FileKind.OTHER)
