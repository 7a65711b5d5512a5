"""Challenges and proposals: what was raised, by whom, and which outcome answers it."""

from typing import Any

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.models.record_form import ChallengeForm, MeetingRecord, ProposalForm
from desktop.storage.queries.registry import OrganizationSuggestion, PersonSuggestion
from desktop.ui.context import AppContext
from desktop.ui.editor.fields_part import FieldsPart
from desktop.ui.editor.name_text import NameText
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.registry_queries import responsible_query
from desktop.ui.editor.section import Section
from desktop.ui.fields import ArabicTextEdit, ChoiceField, LineField, SuggestField, Suggestion
from desktop.ui.labels import strong_label

Raised = ChallengeForm | ProposalForm
OUTCOME_WORDS = 40


class RaisedEditor(FieldsPart):
    """Edits a challenge or a proposal; ``form`` is the class of the part."""

    def __init__(self, context: AppContext, form: type[Raised], section: "RaisedSection") -> None:
        super().__init__(context.look)
        look = context.look
        self._form = form
        self._language = look.language
        self._raised_by_name = NameText()
        self.text = ArabicTextEdit(look, self.tr("In a sentence or two"), min_lines=1)
        self.raised_by = SuggestField(
            look, responsible_query(context, self), placeholder=self.tr("Raised by")
        )
        self.sector = LineField(look, self.tr("Sector"))
        self.outcome = ChoiceField(look)
        self._lay_out()
        self.set_fields(
            {
                "text": (self.text, self.tr("Text")),
                "raised_by": (self.raised_by, self.tr("Raised by")),
                "sector": (self.sector, self.tr("Sector")),
                "outcome": (self.outcome, self.tr("Answered by outcome")),
            }
        )
        self.raised_by.picked.connect(self._on_picked)
        self.offer_outcomes(section.outcomes())

    def offer_outcomes(self, outcomes: list[tuple[str, str]]) -> None:
        """Offer the outcomes as (place, words)."""
        self.outcome.set_options([("", self.tr("No outcome yet")), *outcomes])
        if self.outcome.value() is None:
            self.outcome.set_value("")

    def show_part(self, part: Raised) -> None:
        self.text.set_value(part.text)
        shown = self._raised_by_name.shown(part.raised_by, self._language)
        if shown != self.raised_by.value():
            self.raised_by.set_value(shown)
        self.sector.set_value(part.sector)
        self.outcome.set_value(str(part.outcome or ""))

    def part(self) -> Raised:
        outcome = self.outcome.value()
        return self._form(
            key=self.key,
            text=self.text.value(),
            raised_by=self._raised_by_name.typed(self.raised_by.value(), self._language),
            sector=self.sector.value() or None,
            outcome=int(outcome) if outcome else None,
        )

    def is_blank(self) -> bool:
        return not (self.text.value() or self.raised_by.value())

    def _on_picked(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.key, PersonSuggestion | OrganizationSuggestion):
            self._raised_by_name.take(suggestion.key.name, self._language)
        self.edited.emit("raised_by")

    def _lay_out(self) -> None:
        px = self.look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.raised_by, 3)
        row.addWidget(self.sector, 2)
        row.addWidget(self.outcome, 3)
        column.addLayout(row)


class RaisedSection(Section):
    """Challenges, then proposals."""

    places = frozenset({"challenges", "proposals"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "challenges", parent)
        self.set_section_title(self.tr("Challenges and proposals"))
        self._outcomes: list[tuple[str, str]] = []
        self.challenges: PartList[ChallengeForm] = PartList(
            context.look,
            lambda: RaisedEditor(context, ChallengeForm, self),
            add_text=self.tr("Add a challenge"),
            empty_text=self.tr("No challenge was noted."),
        )
        self.proposals: PartList[ProposalForm] = PartList(
            context.look,
            lambda: RaisedEditor(context, ProposalForm, self),
            add_text=self.tr("Add a proposal"),
            empty_text=self.tr("No proposal was noted."),
        )
        self.challenges.edited.connect(lambda place: self.edited.emit(f"challenges{place}"))
        self.proposals.edited.connect(lambda place: self.edited.emit(f"proposals{place}"))
        self.body.addWidget(strong_label(self.tr("Challenges")))
        self.body.addWidget(self.challenges)
        self.body.addWidget(strong_label(self.tr("Proposals")))
        self.body.addWidget(self.proposals)

    def outcomes(self) -> list[tuple[str, str]]:
        """Return the outcomes as (place, words)."""
        return self._outcomes

    def show_surroundings(self, record: MeetingRecord) -> None:
        """Offer the outcomes of ``record``, and show which of them answers each part."""
        outcomes = [
            (str(place), self._words(place, outcome.text))
            for place, outcome in enumerate(record.outcomes, 1)
        ]
        if outcomes != self._outcomes:
            self._outcomes = outcomes
            for editor in (*self.challenges.built_editors(), *self.proposals.built_editors()):
                if isinstance(editor, RaisedEditor):
                    editor.offer_outcomes(outcomes)
        self.challenges.show_parts(record.challenges)
        self.proposals.show_parts(record.proposals)

    def show_record(self, record: MeetingRecord) -> None:
        self.show_surroundings(record)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        return msgspec.structs.replace(
            record, challenges=self.challenges.parts(), proposals=self.proposals.parts()
        )

    def set_read_only(self, read_only: bool) -> None:
        self.challenges.set_read_only(read_only)
        self.proposals.set_read_only(read_only)

    def lists(self) -> dict[str, PartList[Any]]:
        return {"challenges": self.challenges, "proposals": self.proposals}

    def field_at(self, where: str) -> QWidget | None:
        if where.startswith("proposals"):
            return self.proposals.field_at(where.removeprefix("proposals"))
        return self.challenges.field_at(where.removeprefix("challenges"))

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.challenges or record.proposals)

    def _words(self, place: int, text: str) -> str:
        number = in_digits(str(place), self.look.digits)
        short = text if len(text) <= OUTCOME_WORDS else text[:OUTCOME_WORDS].rstrip() + "…"
        return f"{number}. {short}" if short else number
