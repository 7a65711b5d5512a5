"""Files that are dragged over the window from the system's file manager."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def files_in(dragged: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged; links to elsewhere are none."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
