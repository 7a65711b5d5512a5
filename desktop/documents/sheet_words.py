"""The words of attendance sheets and registers (``resources/language/sheet_words.json``)."""

import json
from dataclasses import dataclass
from functools import cache

from desktop.documents.minutes_words import MinutesWords
from resources import resource_path


@cache
def _data() -> dict[str, dict[str, str]]:
    path = resource_path("language", "sheet_words.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of one sheet beside those of minutes, with which it shares most."""

    document: MinutesWords

    def say(self, key: str, **values: object) -> str:
        """Return a word with ``{values}`` filled in.

        Raises:
            KeyError: there is no such word, or it asks for a value that was not given.
        """
        spoken = self.document.spoken
        return _data().get(spoken, _data()["ar"])[key].format(**values)

    def label(self, key: str) -> str:
        """Return a word as the label before a value."""
        return self.document.say("label", label=self.say(key))
