"""The tables of minutes: who was there, and who does what by when.

A bilingual document has one table, whose heads and words are in both languages.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from desktop.documents.attendance_groups import BodyGroup, grouped
from desktop.documents.minutes_content import Attendee, FollowUp
from desktop.documents.minutes_look import GROUP_GROUND
from desktop.documents.minutes_names import (
    all_scripts,
    best,
    other_scripts,
    role_title,
    whole,
    with_honorific,
)
from desktop.documents.minutes_voice import Voice, in_each
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.typeset import Alignment, Cell, Paragraph, Run, Table
from desktop.language.names import Names

Runs = list[Run]

_NUMBER_MARGIN = 16.0
_DIGIT_WIDTH = 6.5
_NARROWEST, _WIDEST, _SPARE = 62.0, 142.0, 1.0  # of a column that is as wide as its texts


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: the word over it, its width (None: as its content needs), its cells."""

    title: str
    width: float | None
    cells: list[Runs]


def attendance_table(attendees: Sequence[Attendee], voices: Sequence[Voice]) -> Table:
    """Return the table of persons and groups; columns in which nothing stands are left out.

    A group's name runs over the columns in which it has nothing. Many people of several bodies
    stand under the names of their bodies.
    """
    set_by = _TableVoices(voices)
    groups = grouped(attendees)
    listed = [one for group in groups for one in group.attendees]
    has_bodies = len(groups) > 1
    wide = [one.gender == "group" for one in listed]
    columns = [
        set_by.fitted("column_name", [set_by.name(one) for one in listed], besides=wide),
        _Column("column_post", None, [set_by.post(one) for one in listed]),
        _Column("column_body", None, [set_by.body(one, is_named=has_bodies) for one in listed]),
        set_by.fitted("column_presence", [set_by.presence(one) for one in listed]),
    ]
    return _table(columns, set_by, wide=wide, groups=groups if has_bodies else ())


def action_table(voices: Sequence[Voice]) -> Table:
    """Return the table of follow-up; an action names its outcome where there are several."""
    set_by = _TableVoices(voices)
    content = voices[0].content
    rows = content.follow_ups
    several = sum(len(group.outcomes) for group in content.outcome_groups) > 1
    return _table(
        [
            _Column("column_action", None, [set_by.action(n, several) for n in range(len(rows))]),
            _Column("column_responsible", None, [set_by.named(row.responsible) for row in rows]),
            set_by.fitted("column_due", [set_by.due(row) for row in rows]),
            set_by.fitted("column_status", [set_by.status(row) for row in rows]),
        ],
        set_by,
    )


def outcome_reference(kind: str, number: int, words: MinutesWords) -> str:
    """Return how an outcome is referred to, e.g. "Decision 2"."""
    return words.say("outcome_reference", kind=words.term("outcome_kind", kind), n=number)


class _TableVoices:
    """Sets the cells of tables for the voices of a document, one line a language."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self.voices = voices
        self.words, self.look = voices[0].words, voices[0].look
        self.co_chairs = voices[0].content.has_co_chairs

    def told(self, make: Callable[[Voice], str], *, soft: bool = False) -> Runs:
        """Return what each voice says, in lines of its own."""
        lines = in_each(self.voices, make)
        if soft:
            return _stacked([[self.look.soft(line, self.look.cell)] for line in lines])
        return _stacked([[Run(line)] for line in lines])

    def fitted(self, title: str, cells: list[Runs], besides: Sequence[bool] = ()) -> _Column:
        """Return a column of short texts, as wide as the longest line of them, within limits.

        Cells marked in ``besides`` run over several columns and do not count.
        """
        style, head = self.look.cell, self.look.table.head
        heads = in_each(self.voices, lambda voice: voice.words.say(title))
        counted = [runs for runs, wide in zip_longest(cells, besides) if not wide]
        texts = ("".join(run.text for run in runs) for runs in counted)
        lines = {line for text in texts for line in text.split("\n")}
        widths = [
            *(Paragraph(line, style).natural_width() for line in sorted(lines)),
            *(Paragraph(line, head).natural_width() for line in heads),
        ]
        wanted = max(widths, default=0.0) + 2 * self.look.table.padding[1] + _SPARE
        least, most = self.look.scaled(_NARROWEST), self.look.scaled(_WIDEST)
        return _Column(title, min(max(wanted, least), most), cells)

    def named(self, name: Names) -> Runs:
        """Return a name, the other scripts under it."""
        return _stacked([_text(best(name, self.words)), *self._others(name)])

    def on_one_line(self, name: Names) -> Runs:
        """Return a name, the other scripts in brackets after it."""
        return all_scripts(name, self.words, self.look, self.look.cell)

    def name(self, one: Attendee) -> Runs:
        name = [Run(with_honorific(one.honorific, one.name, self.words))]
        role = self._role(one)
        if role and one.gender == "group":
            note = self.words.say("note", notes=role[0].text)
            name += [Run(" "), self.look.soft(note, self.look.cell)]
        return _stacked([name, *self._others(one.name)])

    def post(self, one: Attendee) -> Runs:
        return _stacked([self.named(one.post), self._role(one) if one.gender != "group" else []])

    def body(self, one: Attendee, *, is_named: bool) -> Runs:
        """Return the body and whom the person stands for; only the latter where it is named."""
        name = one.representing
        key = f"representing_{one.gender or 'unknown'}"

        def stands_for(voice: Voice) -> str:
            told = whole(name, voice.words, voice.beside) if name else ""
            return voice.words.say(key, name=told) if told else ""

        told = self.told(stands_for, soft=True)
        return _stacked([[] if is_named else self.named(one.organization), told])

    def presence(self, one: Attendee) -> Runs:
        lines = [self.told(lambda voice: voice.words.term("presence", one.presence, one.gender))]
        for key, moment in (("arrived", one.arrived_at), ("left", one.left_at)):
            if moment:
                lines.append(self._moment(key, moment))
        return _stacked(lines)

    def action(self, place: int, several: bool) -> Runs:
        """Return the action at ``place``, its translation, its outcome and its progress."""
        row = self.voices[0].content.follow_ups[place]
        lines = [self.told(lambda voice: voice.content.follow_ups[place].text)]
        if several:
            lines.append(self._reference(row))
        if row.progress:
            text = self.words.say("progress", text=self.words.typed(row.progress))
            lines.append([self.look.soft(text, self.look.cell)])
        return _stacked(lines)

    def due(self, row: FollowUp) -> Runs:
        day = row.due
        return self.told(lambda voice: voice.words.date(day)) if day else []

    def status(self, row: FollowUp) -> Runs:
        return self.told(lambda voice: voice.words.term("action_status", row.status))

    def head(self, key: str) -> Runs:
        return self.told(lambda voice: voice.words.say(key))

    def _reference(self, row: FollowUp) -> Runs:
        kind, number = row.outcome.kind, row.outcome.number
        return self.told(lambda voice: outcome_reference(kind, number, voice.words), soft=True)

    def _moment(self, key: str, moment: str) -> Runs:
        return self.told(
            lambda voice: voice.words.say(key, time=voice.words.time(moment)), soft=True
        )

    def _role(self, one: Attendee) -> Runs:
        """Return what is worth saying of a role: not the common one, nor what the presence says."""
        if one.role in ("member", one.presence):
            return []
        return self.told(
            lambda voice: role_title(one, voice.words, co_chairs=self.co_chairs), soft=True
        )

    def _others(self, name: Names) -> list[Runs]:
        others = other_scripts(name, self.words)
        return [[self.look.soft(text, self.look.cell)] for text in others]


def _table(
    columns: list[_Column],
    set_by: _TableVoices,
    wide: Sequence[bool] = (),
    groups: Sequence[BodyGroup] = (),
) -> Table:
    """Return the table of ``columns``; in ``wide`` rows a cell takes the empty ones after it.

    Each of ``groups`` has a row with its name above its own rows.
    """
    look, words = set_by.look, set_by.words
    shown = [column for column in columns if any(column.cells)]
    if shown and all(column.width is not None for column in shown):
        shown[0] = replace(shown[0], width=None)  # something has to take up what is left
    numbers = look.cell.but(alignment=Alignment.CENTER)
    names = _group_names(groups, set_by)
    head = Cell(set_by.head("column_number"), look.table.head.but(alignment=Alignment.CENTER))
    made = [[head, *(Cell(set_by.head(column.title)) for column in shown)]]
    for place in range(len(columns[0].cells)):
        if place in names:
            name = Cell(names[place], background=GROUP_GROUND, span=len(shown) + 1, heads_row=True)
            made.append([name])
        cells = [Cell(column.cells[place]) for column in shown]
        if wide and wide[place]:
            cells = _widened(cells)
        made.append([Cell(words.number(place + 1), numbers), *cells])
    digits = max(2, len(str(len(columns[0].cells))))
    return Table(
        made,
        [look.scaled(_NUMBER_MARGIN + digits * _DIGIT_WIDTH), *(one.width for one in shown)],
        style=look.table,
        header_rows=1,
        direction=look.direction,
    )


def _group_names(groups: Sequence[BodyGroup], set_by: _TableVoices) -> dict[int, Runs]:
    """Return the name above each group, by the place of the group's first row."""
    names: dict[int, Runs] = {}
    place = 0
    for group in groups:
        other = set_by.told(lambda voice: voice.words.say("other_bodies"))
        names[place] = set_by.on_one_line(group.body) if group.body else other
        place += len(group.attendees)
    return names


def _widened(cells: list[Cell]) -> list[Cell]:
    widened: list[Cell] = []
    for cell in cells:
        if widened and not cell.content:
            widened[-1] = replace(widened[-1], span=widened[-1].span + 1)
        else:
            widened.append(cell)
    return widened


def _text(text: str) -> Runs:
    return [Run(text)] if text else []


def _stacked(parts: Sequence[Runs]) -> Runs:
    """Set parts under each other in one cell."""
    stacked: Runs = []
    for part in parts:
        if part and stacked:
            stacked.append(Run("\n"))
        stacked += part
    return stacked
