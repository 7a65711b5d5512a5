"""A name that may be known in three scripts, shown and typed in one line."""

from msgspec import UNSET, UnsetType

from desktop.models.record_form import NameForm, names


class NameText:
    """Remembers all scripts of a name while its shown form is not changed by typing."""

    def __init__(self) -> None:
        self._form: NameForm | None = None

    def shown(self, form: NameForm | None | UnsetType, language: str) -> str:
        """Remember a name and return what the line shows of it."""
        self._form = None if form is UNSET else form
        return names(self._form).best(language)

    def typed(self, text: str, language: str) -> NameForm | None:
        """Return the name for what stands in the line now."""
        if not text:
            return None
        if names(self._form).best(language) == text:
            return self._form
        return text
