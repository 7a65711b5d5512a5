"""Files as old as a test wants them, by the clock of the desks."""

import os
from pathlib import Path

from tests.sync.desks import MOMENT


def made(path: Path, seconds_ago: float) -> Path:
    """Let ``path`` be last written so long before the moment that the desks tell."""
    moment = MOMENT.timestamp() - seconds_ago
    os.utime(path, (moment, moment))
    return path
