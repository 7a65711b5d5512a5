"""What the fields of the editor ask the registry while a name is typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.services.list_directory import suggest_organizations, suggest_people
from desktop.storage.queries.registry import OrganizationSuggestion, PersonSuggestion
from desktop.ui.context import AppContext
from desktop.ui.fields import Deliver, Query, Suggestion


def people_query(context: AppContext, owner: QWidget) -> Query:
    """Return a query for people; each suggestion's ``key`` is its ``PersonSuggestion``."""
    language = context.look.language

    def ask(typed: str, deliver: Deliver) -> None:
        context.runner.query(
            lambda home: suggest_people(home, typed),
            lambda found: deliver([_of_person(one, language) for one in found]),
            owner=owner,
            key=f"suggest.people.{id(owner)}",
        )

    return ask


def bodies_query(context: AppContext, owner: QWidget) -> Query:
    """Return a query for bodies; each suggestion's ``key`` is its ``OrganizationSuggestion``."""
    language = context.look.language

    def ask(typed: str, deliver: Deliver) -> None:
        context.runner.query(
            lambda home: suggest_organizations(home, typed),
            lambda found: deliver([_of_body(one, language) for one in found]),
            owner=owner,
            key=f"suggest.bodies.{id(owner)}",
        )

    return ask


def responsible_query(context: AppContext, owner: QWidget) -> Query:
    """Return a query for bodies first, then people: who can be made responsible."""
    language = context.look.language

    def ask(typed: str, deliver: Deliver) -> None:
        def found(
            both: tuple[Sequence[OrganizationSuggestion], Sequence[PersonSuggestion]],
        ) -> None:
            bodies, people = both
            deliver(
                [_of_body(one, language) for one in bodies]
                + [_of_person(one, language) for one in people]
            )

        context.runner.query(
            lambda home: (suggest_organizations(home, typed, 5), suggest_people(home, typed, 4)),
            found,
            owner=owner,
            key=f"suggest.responsible.{id(owner)}",
        )

    return ask


def _of_person(person: PersonSuggestion, language: str) -> Suggestion:
    about = (person.post.best(language), person.organization.best(language))
    known = [part for part in about if part]
    if len(known) == 2 and known[1] in known[0]:
        known.pop()  # the post of a co-chair names the department already
    return Suggestion(person, person.name.best(language), "، ".join(known))


def _of_body(body: OrganizationSuggestion, language: str) -> Suggestion:
    return Suggestion(body, body.name.best(language), body.short_name.best(language))
