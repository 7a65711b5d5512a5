"""What a check found: a code with details, said in the person's language."""

from dataclasses import dataclass
from typing import Self

from desktop.language.errors import Language, sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: code and details for scripts, a sentence for people."""

    code: str
    details: tuple[tuple[str, str | int], ...]

    @classmethod
    def of(cls, code: str, **details: str | int) -> Self:
        """Make a finding of a code and its details."""
        return cls(code, tuple(details.items()))

    def sentence(self, language: Language) -> str:
        """Say what is wrong."""
        return sentence(self.code, language, **dict(self.details))
