"""How things look and read: colours, icons, language and digits, for every field and delegate."""

from dataclasses import dataclass

from desktop.language.errors import Language
from desktop.ui.icons import Icons
from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """How things look and read; all that a field or a delegate needs."""

    theme: Theme
    icons: Icons
    language: Language
    digits: str
    """``desktop.language.digits.WESTERN`` or ``ARABIC_INDIC``."""
