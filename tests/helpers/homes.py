"""Homes that need no database."""

from pathlib import Path
from typing import Any

from desktop.storage.home import Home
from tests.sync.desks import MOMENT


def bare_home(folder: Path) -> Home:
    """Return a home of files alone: a test that asked its database would fail."""
    nothing: Any = None
    return Home(folder, nothing, nothing, lambda: MOMENT)
