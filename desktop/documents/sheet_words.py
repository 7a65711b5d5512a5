"""The words of attendance sheets and registers (``resources/language/sheet_words.json``)."""

from dataclasses import dataclass, field
from typing import Any

from desktop.documents.minutes_words import MinutesWords
from desktop.documents.other_words import words_with_own


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of one sheet beside those of minutes, with which it shares most."""

    document: MinutesWords
    _table: dict[str, Any] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        table = words_with_own("sheet", self.document.language, self.document.own)
        object.__setattr__(self, "_table", table)

    def say(self, key: str, **values: object) -> str:
        """Return a word with ``{values}`` filled in.

        Raises:
            KeyError: there is no such word, or it asks for a value that was not given.
        """
        return str(self._table[key]).format(**values)

    def label(self, key: str) -> str:
        """Return a word as the label before a value."""
        return self.document.say("label", label=self.say(key))
