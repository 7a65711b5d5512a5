"""One call of the command line: whose home, in which language, for a person or a script."""

import json
import locale
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from desktop.language.errors import Language, RefusedError, sentence
from desktop.services.home_folders import usual_home

if TYPE_CHECKING:
    from desktop.services.set_document import WrittenDocument
    from desktop.storage.home import Home

Order = Literal["auto", "visual", "logical"]
"""In which order Arabic is written on the terminal (``terminal_order``)."""

LARGEST_INPUT = 256 * 1024 * 1024  # bytes; ten thousand long records are a fifth of that
STANDARD_INPUT = "-"


def named_home() -> Path | None:
    """Return the folder that ``MAHDAR_HOME`` names."""
    folder = os.environ.get("MAHDAR_HOME")
    return Path(folder) if folder else None


def named_order() -> Order:
    """Return what ``MAHDAR_TERMINAL`` says of the order of letters; anything else is "auto"."""
    orders: dict[str, Order] = {"visual": "visual", "logical": "logical"}
    return orders.get(os.environ.get("MAHDAR_TERMINAL", ""), "auto")


def language_of_system() -> Language:
    """Return Arabic for an Arabic system and English for any other."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    spoken = next(filter(None, named), None) or locale.getlocale()[0] or ""
    return "ar" if spoken.lower().startswith("ar") else "en"


@dataclass
class Invocation:
    """What the options said, and how to answer."""

    folder: Path = field(default_factory=lambda: named_home() or usual_home())
    language: Language = field(default_factory=language_of_system)
    chosen_language: Language | None = None
    as_json: bool = False
    terminal: Order = field(default_factory=named_order)
    passphrase_was_given: bool = False

    @contextmanager
    def home(self) -> Iterator["Home"]:
        """Open the home for the length of a command.

        Raises:
            MahdarError: it is missing, in use for a restore, or cannot be opened.
        """
        from desktop.services.catch_up_home import open_caught_up

        home = open_caught_up(self.folder)
        if self.passphrase_was_given:
            self.complain(self.text("cli.not_protected"))
        try:
            yield home
        finally:
            home.close()

    def text(self, code: str, **details: object) -> str:
        """Return the sentence for ``code``."""
        return sentence(code, self.language, **details)

    def say(self, code: str, **details: object) -> None:
        """Tell a person; a script is told by ``answer`` alone."""
        if not self.as_json:
            print(self.text(code, **details))

    def answer(self, plain: Any) -> None:
        """Give a script its answer; a person was told by ``say``."""
        if self.as_json:
            print(json.dumps(plain, ensure_ascii=False, indent=2))

    def tell_written(self, code: str, written: "WrittenDocument") -> None:
        """Tell which file was written, and beside the output what no font could draw in it."""
        from desktop.services.set_document import missing_glyphs

        self.say(code, file=written.path)
        if written.missing:
            self.complain(missing_glyphs(written.missing).sentence(self.language))
        self.answer({"file": str(written.path)})

    def complain(self, text: str) -> None:
        """Say what is wrong, beside the output."""
        print(text, file=sys.stderr)


def read_input(name: str) -> bytes:
    """Return the bytes of a file, or of standard input for ``-``.

    Raises:
        RefusedError: ``file.missing`` or ``file.too_large``.
        WorldError: the disk failed, or the file may not be read.
    """
    from desktop.storage.world import world_errors

    if name == STANDARD_INPUT:
        content = sys.stdin.buffer.read(LARGEST_INPUT + 1)
    else:
        path = Path(name)
        if not path.is_file():
            raise RefusedError("file.missing", name=name)
        with world_errors(), path.open("rb") as file:
            content = file.read(LARGEST_INPUT + 1)
    if len(content) > LARGEST_INPUT:
        raise RefusedError("file.too_large", limit=LARGEST_INPUT // (1024 * 1024))
    return content
