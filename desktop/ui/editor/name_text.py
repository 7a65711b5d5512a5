"""A name that may be known in three scripts, shown and typed in one line."""

from msgspec import UNSET, UnsetType

from desktop.language.names import Names
from desktop.models.record_form import NameForm, names


class NameText:
    """Remembers all scripts of a name while its shown form is not changed by typing."""

    def __init__(self) -> None:
        self._form: NameForm | None = None

    def shown(self, form: NameForm | None | UnsetType, language: str) -> str:
        """Remember a name and return what the line shows of it."""
        self._form = None if form is UNSET else form
        return names(self._form).best(language)

    def take(self, name: Names, language: str) -> str:
        """Remember a name of the registry and return what the line shows of it."""
        form = name.to_json()
        return self.shown(dict(form) if isinstance(form, dict) else form, language)

    def typed(self, text: str, language: str) -> NameForm | None:
        """Return the name for what stands in the line now."""
        if not text:
            return None
        if names(self._form).best(language) == text:
            return self._form
        return text

    def is_known(self, text: str, language: str) -> bool:
        """Return whether ``text`` is the name that was remembered, not another that was typed."""
        return bool(text) and names(self._form).best(language) == text
