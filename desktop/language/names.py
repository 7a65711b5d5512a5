"""Names of people, bodies and places in up to three scripts: Arabic, Latin (Kurmanji), Syriac."""

import unicodedata
from dataclasses import dataclass, fields
from typing import Self

SCRIPTS = ("ar", "ku", "syr")


def script_of(text: str) -> str:
    """Return ``"ar"``, ``"ku"`` or ``"syr"``: the script of the first letter; Arabic if none."""
    for character in text:
        if character.isalpha():
            name = unicodedata.name(character, "")
            if name.startswith("SYRIAC"):
                return "syr"
            return "ku" if name.startswith("LATIN") else "ar"
    return "ar"


@dataclass(frozen=True, slots=True)
class Names:
    """One name as it is written in each script; ``None`` where it is not known."""

    ar: str | None = None
    ku: str | None = None
    syr: str | None = None

    @classmethod
    def from_json(cls, value: "str | dict[str, str | None] | None") -> Self:
        """Read a name from the record form: a string, or an object by script."""
        if value is None:
            return cls()
        if isinstance(value, str):
            return cls(**{script_of(value): value}) if value else cls()
        return cls(**{script: value.get(script) or None for script in SCRIPTS})

    def to_json(self) -> "str | dict[str, str] | None":
        """Return a string when one script is known and its letters tell which, else an object."""
        known = self.by_script()
        if not known:
            return None
        if len(known) == 1:
            [(script, text)] = known.items()
            if script_of(text) == script:
                return text
        return known

    def by_script(self) -> dict[str, str]:
        """Return the scripts that are known, in the order Arabic, Kurmanji, Syriac."""
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self))
        return {script: text for script, text in pairs if text}

    def best(self, language: str = "ar") -> str:
        """Return the name for a reader of ``language``, or in the first script there is."""
        known = self.by_script()
        return known.get(language) or next(iter(known.values()), "")

    def matches(self, other: Self) -> bool:
        """Tell whether both may name one thing: a script in common is equal, none differs."""
        mine, theirs = self.by_script(), other.by_script()
        shared = mine.keys() & theirs.keys()
        return bool(shared) and all(mine[script] == theirs[script] for script in shared)

    def completed_by(self, other: Self) -> Self:
        """Return this name with the scripts it lacks taken from ``other``."""
        return type(self)(*(getattr(self, s) or getattr(other, s) for s in SCRIPTS))

    def __bool__(self) -> bool:
        return bool(self.by_script())

    def __str__(self) -> str:
        return self.best()
