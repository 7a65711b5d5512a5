"""A body that is named in a field: one of the registry, or words for one that is not there yet."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.language.names import Names
from desktop.services.list_directory import OrganizationSuggestion
from desktop.ui.context import AppContext
from desktop.ui.editor.registry_queries import bodies_query
from desktop.ui.fields import SuggestField, Suggestion


@dataclass(frozen=True, slots=True)
class NamedBody:
    """``id`` is ``None`` for a body that is not in the registry, or not known by key."""

    id: UUID | None
    name: Names


class BodyField(SuggestField):
    """Completes from the registry and remembers which body was meant, in all its scripts."""

    def __init__(
        self, context: AppContext, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self._language = context.look.language
        self._body: NamedBody | None = None
        super().__init__(
            context.look, bodies_query(context, self), placeholder=placeholder, parent=parent
        )
        self.picked.connect(self._on_body_picked)

    def show_body(self, body: NamedBody | None) -> None:
        """Show a body, or none."""
        self._body = body if body is not None and body.name else None
        self.set_value(self._body.name.best(self._language) if self._body else "")
        self.set_problem(None)

    def body(self) -> NamedBody | None:
        """Return the body that is meant by what stands in the field now."""
        text = self.value()
        if not text:
            return None
        if self._body is not None and self._body.name.best(self._language) == text:
            return self._body
        return NamedBody(None, Names.from_json(text))

    def _on_body_picked(self, suggestion: Suggestion) -> None:
        found = suggestion.key
        assert isinstance(found, OrganizationSuggestion)
        self._body = NamedBody(found.id, found.name)
        self.edited.emit()
