"""Writing a file whole or not at all."""

import os
import secrets
from pathlib import Path

from desktop.storage.world import world_errors


def write_file(target: Path, content: bytes) -> None:
    """Write ``content`` to ``target``, replacing what was there only once all is on the disk.

    Raises:
        WorldError: the folder is gone, the disk is full, the file is held open elsewhere; what
            stood at ``target`` before still stands.
    """
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    with world_errors():
        try:
            with beside.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
