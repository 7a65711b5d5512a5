"""A fuzz target for all that reads the bytes of a bundle: whatever comes, it is refused in words.

    python -m tests.fuzz.fuzz_bundle_reader [SECONDS] [FOLDER]

runs Atheris for so many seconds, 60 without a word, from the small files of ``corpus``. It has
wheels for Linux alone, so the lock leaves it out: ``pip install atheris`` into an environment made
for it. What covers more of the code is kept in FOLDER, so that the next run goes on from there. It
ends at the first input for which the readers raise anything but a ``MahdarError``, and keeps that
input as ``crash-…``.

The first byte of an input says what the rest is, so that the readers behind the encryption and the
signature are reached at all: a mutated age file alone would never get past its first tag.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus"
LONGEST = 65_536


def one_input(data: bytes) -> None:
    """Give ``data`` to the reader that its first byte names.

    Raises:
        Exception: a finding: anything that is not a ``MahdarError``.
    """
    from desktop.language.errors import MahdarError
    from tests.fuzz.bundle_readers import READERS

    if not data:
        return
    reader: Callable[[bytes], None] = READERS[data[0] % len(READERS)]
    with suppress(MahdarError):
        reader(data[1:])


def main(seconds: int, found: Path) -> None:
    """Run Atheris; it ends the process."""
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["desktop"]):
        import_module("tests.fuzz.bundle_readers")
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        f"-artifact_prefix={found}{os.sep}",
        "-rss_limit_mb=1024",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(found)], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.mkdtemp(prefix="fuzz-"))
    folder.mkdir(exist_ok=True)
    for small in CORPUS.iterdir():
        shutil.copy(small, folder)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60, folder)
