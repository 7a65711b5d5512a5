"""Keeps what a person writes out from landing on what the home itself consists of."""

from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.storage.home import Home


def refuse_own_files(home: Home, target: Path) -> None:
    """Refuse a file of the home as the place to write to; its folder ``backups`` is free.

    Raises:
        RefusedError: ``home.own_file``.
    """
    real, folder = target.resolve(), home.folder.resolve()
    if real.is_relative_to(folder) and not real.is_relative_to(home.backups.resolve()):
        raise RefusedError("home.own_file", file=target.name)
