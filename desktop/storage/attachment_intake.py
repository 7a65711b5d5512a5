"""Chunks of attached files that came, kept until a file is complete.

They lie in ``attachments/incoming``, a folder for each file and each size that is claimed for it:
who claims another size spoils nobody else's chunks. What an import kept can be taken back, so what
earlier imports kept goes only once the records of this one are written.
"""

import hashlib
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop.storage.attachment_pieces import count_pieces, folder_of_pieces
from desktop.storage.attachment_store import new_file, stored_path
from desktop.storage.home import Home
from desktop.storage.world import world_errors
from desktop.storage.write_file import write_file

_STEP = 1 << 20


@dataclass
class AttachmentIntake:
    """What one import brings of attached files; it ends with ``settle`` or with ``take_back``.

    Attributes:
        home: where it is kept.
        completed: hashes of the files that are whole now, by this import.
        refused: hashes of those that were not what their name says; when the import is settled,
            all of them is dropped, and asked for again.
    """

    home: Home
    completed: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    _kept: dict[Path, list[Path]] = field(default_factory=dict)
    _done_with: list[Path] = field(default_factory=list)

    def take(self, sha256: str, size: int, index: int, of: int, data: bytes) -> None:
        """Keep one chunk, and put the file in its place if that was the last one.

        Args:
            sha256: hexadecimal hash of the whole file, 64 digits.
            size: its bytes.
            index: which chunk, from 0.
            of: how many there are.
            data: its bytes; their length is the caller's to check.

        Raises:
            WorldError: no room, the disk is in the way.
        """
        if stored_path(self.home, sha256) is not None:
            return
        with world_errors(self.home.folder):
            folder = self._folder(sha256, size)
            path = folder / str(index)
            if not path.exists():
                write_file(path, data)
                self._kept.setdefault(folder, []).append(path)
            if folder not in self._done_with and count_pieces(folder) == of:
                self._complete(folder, sha256, of)

    def settle(self) -> None:
        """Drop the chunks of complete files, because the records are written.

        A disk that is in the way is let be: tidying up finds them later.
        """
        for folder in self._done_with:
            shutil.rmtree(folder, ignore_errors=True)

    def take_back(self) -> None:
        """Remove what this import kept, because the rest of it failed."""
        for folder in list(self._kept):
            self._drop_own(folder)
        for sha256 in self.completed:
            (self.home.attachments / sha256).unlink(missing_ok=True)

    def _folder(self, sha256: str, size: int) -> Path:
        folder = folder_of_pieces(self.home, sha256, size)
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        return folder

    def _complete(self, folder: Path, sha256: str, of: int) -> None:
        digest = hashlib.sha256()
        with new_file(self.home) as (writing, finish):
            for index in range(of):
                with (folder / str(index)).open("rb") as chunk:
                    while step := chunk.read(_STEP):
                        digest.update(step)
                        writing.write(step)
            if digest.hexdigest() == sha256:
                finish(sha256)
        self._done_with.append(folder)
        if finish.sha256:
            self.completed.append(sha256)
            self._drop_own(folder)  # nobody misses these, and they take as much room as the file
        else:
            self.refused.append(sha256)

    def _drop_own(self, folder: Path) -> None:
        """Remove the chunks that this import kept in a folder, and the folder if that is all."""
        for path in self._kept.pop(folder, []):
            path.unlink(missing_ok=True)
        with suppress(OSError):
            folder.rmdir()
