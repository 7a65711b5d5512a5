"""Errors that a person is told about, in the language of the screen.

A ``MahdarError`` carries a code and details; the sentence for it is data
(``resources/i18n/sentences.<language>.json``), so the command line and the window say the same
thing. Whatever is not a ``MahdarError`` is a fault of the program and goes to the crash report.
"""

import json
import re
import string
from functools import cache
from typing import Literal

from resources import resource_path

Language = Literal["ar", "en"]

_MISLEADING = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]")


@cache
def _sentences(language: Language) -> dict[str, str]:
    path = resource_path("i18n", f"sentences.{language}.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def sentence(code: str, language: Language, **details: object) -> str:
    """Return the sentence for ``code`` with ``{details}`` filled in.

    Raises:
        KeyError: the code has no sentence, or a detail that the sentence names is missing.
    """
    return string.Formatter().vformat(_sentences(language)[code], (), details)


class MahdarError(Exception):
    """Something a person can understand and act on; never a fault of the program."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        return self.sentence("en")

    def sentence(self, language: Language) -> str:
        """Say what happened, what is safe and what to do, in one sentence.

        A detail may itself be a ``Phrase`` that is said in the same language.
        """
        details = {name: _said(detail, language) for name, detail in self.details.items()}
        return sentence(self.code, language, **details)


def _said(detail: object, language: Language) -> object:
    """Return a detail fit for a sentence: what is invisible and turns text around, as U+XXXX."""
    if isinstance(detail, Phrase):
        return detail.sentence(language)
    if isinstance(detail, str):
        return _MISLEADING.sub(lambda found: f"U+{ord(found[0]):04X}", detail)
    return detail


class Phrase:
    """A part of a sentence that is itself translated, e.g. what is wrong with a field."""

    def __init__(self, code: str, **details: object) -> None:
        self.code = code
        self.details = details

    def __repr__(self) -> str:
        return f"Phrase({self.code!r}, {self.details!r})"

    def sentence(self, language: Language) -> str:
        """Return the phrase in ``language``."""
        return sentence(self.code, language, **self.details)


class RefusedError(MahdarError):
    """What was asked is against a rule, or what was given is not valid; nothing changed."""


class WorldError(MahdarError):
    """The world is in the way: disk full, file locked, stick pulled; what was saved is safe."""
