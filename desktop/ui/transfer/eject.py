"""Lets go of a stick by the way that the system offers, where it offers a simple one."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence

from desktop.language.errors import WorldError
from desktop.ui.transfer.sticks import Stick

LONGEST_S = 60.0
"""A slow stick writes for a while before it lets go."""

_WINDOWS = (
    "(New-Object -ComObject Shell.Application).NameSpace(17).ParseName('{0}').InvokeVerb('Eject')"
)


def way_to_eject(
    stick: Stick,
    platform: str = sys.platform,
    find: Callable[[str], str | None] = shutil.which,
) -> tuple[str, ...] | None:
    """Return the command that lets go of ``stick``; ``None`` where the system has none."""
    root = str(stick.root)
    if platform == "win32":
        letter = root.rstrip("\\/")
        is_drive = len(letter) == 2 and letter[0].isalpha() and letter[1] == ":"
        script = _WINDOWS.format(letter)
        return ("powershell", "-NoProfile", "-Command", script) if is_drive else None
    if platform == "darwin":
        return ("diskutil", "eject", root)
    if find("gio"):
        return ("gio", "mount", "--eject", root)
    if find("udisksctl") and stick.device.startswith("/dev/"):
        return ("udisksctl", "unmount", "--no-user-interaction", "--block-device", stick.device)
    return None


def eject(command: Sequence[str], stick: Stick) -> None:
    """Run the command for ``stick``; away from the main thread.

    Raises:
        WorldError: ``stick.still_used``: it was not let go of.
    """
    try:
        done = subprocess.run(command, capture_output=True, timeout=LONGEST_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise WorldError("stick.still_used", name=stick.name) from error
    if done.returncode:
        raise WorldError("stick.still_used", name=stick.name)
