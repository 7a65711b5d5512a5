"""Where a person's homes are when nothing else is said."""

import os
import sys
from pathlib import Path


def usual_home() -> Path:
    """Return the folder of the office's records on this machine."""
    return _data_folder() / "home"


def sample_home() -> Path:
    """Return the folder of the sample office."""
    return _data_folder() / "sample-office"


def _data_folder() -> Path:
    """Return the person's folder for this program's data, as each system has it.

    Sources: XDG Base Directory Specification 0.8; FOLDERID_LocalAppData (not the roaming one: a
    database must not be copied while it is open); Apple's File System Programming Guide.
    """
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "Mahdar"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Mahdar"
    named = os.environ.get("XDG_DATA_HOME", "")
    # The specification has relative paths ignored.
    base = Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
    return base / "mahdar"
