"""The tables of minutes: who was there, and who does what by when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.documents.minutes_content import Attendee, FollowUp, MinutesContent
from desktop.documents.minutes_look import MinutesLook
from desktop.documents.minutes_names import best, other_scripts, role_title, with_honorific
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.typeset import Cell, Paragraph, Run, Table
from desktop.language.names import Names

Runs = list[Run]

_NUMBER_MARGIN = 16.0
_DIGIT_WIDTH = 6.5
_NARROWEST, _WIDEST, _SPARE = 62.0, 142.0, 1.0  # of a column that is as wide as its texts


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: the word over it, its width (None shares the rest), its cells."""

    title: str
    width: float | None
    cells: list[Runs]


def attendance_table(
    attendees: Sequence[Attendee], co_chairs: bool, words: MinutesWords, look: MinutesLook
) -> Table:
    """Return the table of persons and groups; columns in which nothing stands are left out.

    A group's name runs over the columns in which it has nothing. ``co_chairs`` tells whether the
    meeting had several chairs.
    """
    roles = [_role(one, co_chairs, words) for one in attendees]
    pairs = list(zip(attendees, roles, strict=True))
    return _table(
        [
            _Column("column_name", 122, [_name(one, role, words, look) for one, role in pairs]),
            _Column("column_post", None, [_post(one, role, words, look) for one, role in pairs]),
            _Column("column_body", 112, [_body(one, words, look) for one in attendees]),
            _Column("column_presence", 74, [_presence(one, words, look) for one in attendees]),
        ],
        words,
        look,
        wide=[_is_group(one) for one in attendees],
    )


def action_table(content: MinutesContent, words: MinutesWords, look: MinutesLook) -> Table:
    """Return the table of follow-up; an action names its outcome where there are several."""
    rows = content.follow_ups
    due = [words.date(row.due) if row.due else "" for row in rows]
    several = sum(len(group.outcomes) for group in content.outcome_groups) > 1
    return _table(
        [
            _Column("column_action", None, [_action(row, several, words, look) for row in rows]),
            _Column(
                "column_responsible",
                112,
                [_named(row.responsible, words, look) for row in rows],
            ),
            _fitted("column_due", due, look),
            _fitted("column_status", [words.term("action_status", r.status) for r in rows], look),
        ],
        words,
        look,
    )


def outcome_reference(kind: str, number: int, words: MinutesWords) -> str:
    """Return how an outcome is referred to, e.g. "Decision 2"."""
    return words.say("outcome_reference", kind=words.term("outcome_kind", kind), n=number)


def _fitted(title: str, texts: Sequence[str], look: MinutesLook) -> _Column:
    """Return a column of short texts, as wide as the longest of them, within limits."""
    longest = max((Paragraph(text, look.cell).natural_width() for text in {*texts}), default=0.0)
    width = longest + 2 * look.table.padding[1] + _SPARE
    return _Column(title, min(max(width, _NARROWEST), _WIDEST), [_text(text) for text in texts])


def _table(
    columns: list[_Column],
    words: MinutesWords,
    look: MinutesLook,
    wide: Sequence[bool] | None = None,
) -> Table:
    """Return the table of ``columns``; in ``wide`` rows a cell takes the empty ones after it."""
    shown = [column for column in columns if any(column.cells)]
    if shown and all(column.width is not None for column in shown):
        shown[0] = replace(shown[0], width=None)  # something has to take up what is left
    head = [Cell(words.say(column.title)) for column in shown]
    rows = [[Cell(words.say("column_number")), *head]]
    for place in range(len(columns[0].cells)):
        cells = [Cell(column.cells[place]) for column in shown]
        if wide and wide[place]:
            cells = _widened(cells)
        rows.append([Cell(words.number(place + 1)), *cells])
    digits = max(2, len(str(len(columns[0].cells))))
    return Table(
        rows,
        [_NUMBER_MARGIN + digits * _DIGIT_WIDTH, *(column.width for column in shown)],
        style=look.table,
        header_rows=1,
        direction=look.direction,
    )


def _widened(cells: list[Cell]) -> list[Cell]:
    widened: list[Cell] = []
    for cell in cells:
        if widened and not cell.content:
            widened[-1] = replace(widened[-1], span=widened[-1].span + 1)
        else:
            widened.append(cell)
    return widened


def _is_group(one: Attendee) -> bool:
    return one.gender == "group"


def _role(one: Attendee, co_chairs: bool, words: MinutesWords) -> str:
    """Return what is worth saying of a role: not the common one, nor what the presence says."""
    if one.role in ("member", one.presence):
        return ""
    return role_title(one, words, co_chairs=co_chairs)


def _text(text: str) -> Runs:
    return [Run(text)] if text else []


def _named(name: Names, words: MinutesWords, look: MinutesLook) -> Runs:
    """Return a name, the other scripts under it."""
    return _stacked([_text(best(name, words)), *_others(name, words, look)])


def _others(name: Names, words: MinutesWords, look: MinutesLook) -> list[Runs]:
    return [[look.soft(text, look.cell)] for text in other_scripts(name, words)]


def _stacked(parts: Sequence[Runs]) -> Runs:
    """Set parts under each other in one cell."""
    stacked: Runs = []
    for part in parts:
        if part and stacked:
            stacked.append(Run("\n"))
        stacked += part
    return stacked


def _name(one: Attendee, role: str, words: MinutesWords, look: MinutesLook) -> Runs:
    name = [Run(with_honorific(one.honorific, one.name, words))]
    if role and _is_group(one):
        name += [Run(" "), look.soft(words.say("note", notes=role), look.cell)]
    return _stacked([name, *_others(one.name, words, look)])


def _post(one: Attendee, role: str, words: MinutesWords, look: MinutesLook) -> Runs:
    post = _named(one.post, words, look)
    beside = role and not _is_group(one)
    return _stacked([post, [look.soft(role, look.cell)] if beside else []])


def _body(one: Attendee, words: MinutesWords, look: MinutesLook) -> Runs:
    body = _named(one.organization, words, look)
    representing = best(one.representing, words)
    key = f"representing_{one.gender or 'male'}"
    told = [look.soft(words.say(key, name=representing), look.cell)] if representing else []
    return _stacked([body, told])


def _presence(one: Attendee, words: MinutesWords, look: MinutesLook) -> Runs:
    lines = [_text(words.term("presence", one.presence, one.gender))]
    for key, moment in (("arrived", one.arrived_at), ("left", one.left_at)):
        if moment:
            lines.append([look.soft(words.say(key, time=words.time(moment)), look.cell)])
    return _stacked(lines)


def _action(row: FollowUp, several: bool, words: MinutesWords, look: MinutesLook) -> Runs:
    notes = []
    if several:
        notes.append(outcome_reference(row.outcome.kind, row.outcome.number, words))
    if row.progress:
        notes.append(words.say("progress", text=words.typed(row.progress)))
    return _stacked(
        [_text(words.typed(row.text)), *([look.soft(note, look.cell)] for note in notes)]
    )
