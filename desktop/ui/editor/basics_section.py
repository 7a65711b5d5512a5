"""The basics: what the meeting was about, when, where, and who held it."""

from datetime import date, time

import msgspec
from msgspec import UNSET
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language.terms import codes, term
from desktop.models.keys import new_key
from desktop.models.record_form import (
    MeetingRecord,
    OrganizerForm,
    PlaceForm,
    SeriesForm,
    names,
)
from desktop.ui.context import AppContext
from desktop.ui.editor.hijri_field import HijriField
from desktop.ui.editor.later_time import warn_if_earlier
from desktop.ui.editor.name_text import NameText
from desktop.ui.editor.registry_queries import bodies_query
from desktop.ui.editor.section import Section
from desktop.ui.fields import (
    ChoiceField,
    DateField,
    Labelled,
    LineField,
    TimeField,
    Token,
    TokenField,
)

LANGUAGES = (("ar", "العربية"), ("ku", "Kurmancî"), ("syr", "ܣܘܪܝܝܐ"), ("en", "English"))
"""The languages of a document, each by its own name."""

_NO_SERIES = ""


class BasicsSection(Section):
    """Subject, kind, date and times, place, organisers, language, confidentiality, series."""

    places = frozenset(
        {
            "subject",
            "kind",
            "date",
            "starts_at",
            "ends_at",
            "place",
            "organizers",
            "language",
            "confidentiality",
            "series",
            "second_language",
            "hijri_correction",
        }
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "subject", parent)
        self.set_section_title(self.tr("Basics"))
        look = context.look
        self.subject = LineField(look)
        self.subject.set_placeholder(self.tr("What is the meeting about?"))
        self.kind = ChoiceField(look)
        self.date = DateField(look)
        self.starts_at = TimeField(look)
        self.ends_at = TimeField(look)
        self.city = LineField(look)
        self.venue = LineField(look)
        self.organizers = TokenField(
            look,
            bodies_query(context, self),
            (self.tr("in cooperation with"), self.tr("and")),
            new_text=self.tr("New body “{0}”"),
            placeholder=self.tr("Add a body…"),
        )
        self.language = ChoiceField(look, LANGUAGES)
        self.second_language = ChoiceField(look)
        self.hijri = HijriField(look)
        self.confidentiality = ChoiceField(
            look,
            [
                (code, term("confidentiality", code, look.language))
                for code in codes("confidentiality")
            ],
        )
        self.series = ChoiceField(look)
        self.series_title = LineField(look)
        self._wants_hijri = False
        self._names = {"city": NameText(), "venue": NameText()}
        self._lay_out()
        self._listen()

    def show_record(self, record: MeetingRecord) -> None:
        look = self.look
        self.subject.set_value(record.subject)
        self._offer_kinds(record.kind)
        self.kind.set_value(record.kind or "")
        self.date.set_value(date.fromisoformat(record.date) if record.date else None)
        self.starts_at.set_value(time.fromisoformat(record.starts_at) if record.starts_at else None)
        self.ends_at.set_value(time.fromisoformat(record.ends_at) if record.ends_at else None)
        self._hint()
        self.city.set_value(self._names["city"].shown(record.place.city, look.language))
        self.venue.set_value(self._names["venue"].shown(record.place.venue, look.language))
        tokens = [
            Token(part, names(part.organization).best(look.language)) for part in record.organizers
        ]
        if [token.text for token in tokens] != [token.text for token in self.organizers.value()]:
            self.organizers.set_value(tokens)
        self._show_hijri(record.hijri_correction or 0)
        self.language.set_value(record.language)
        self._offer_second_languages()
        self.second_language.set_value(record.second_language or "")
        self.confidentiality.set_value(record.confidentiality)
        self._offer_series(record.series)
        self.series.set_value(record.series.rule if record.series else _NO_SERIES)
        self.series_title.set_value(record.series.title if record.series else "")
        self._series_title.setVisible(record.series is not None)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        language = self.look.language
        day, start, end = self.date.value(), self.starts_at.value(), self.ends_at.value()
        return msgspec.structs.replace(
            record,
            subject=self.subject.value(),
            kind=self.kind.value() or None,
            date=day.isoformat() if day else None,
            starts_at=start.strftime("%H:%M") if start else None,
            ends_at=end.strftime("%H:%M") if end else None,
            place=PlaceForm(
                city=self._names["city"].typed(self.city.value(), language),
                venue=self._names["venue"].typed(self.venue.value(), language),
            ),
            organizers=self._typed_organizers(),
            language=self.language.value() or "ar",
            second_language=self._typed_second_language() or UNSET,
            hijri_correction=int(self.hijri.value() or 0) or UNSET,
            confidentiality=self.confidentiality.value() or "public",
            series=self._typed_series(),
        )

    def set_read_only(self, read_only: bool) -> None:
        for field in self._fields().values():
            field.set_read_only(read_only)

    def field_at(self, where: str) -> QWidget | None:
        name = where.split("[", maxsplit=1)[0].removeprefix("place.")
        fields = self._fields()
        return fields.get(name) or fields.get(name.split(".", maxsplit=1)[0])

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.subject or record.organizers)

    def offer_hijri(self, wanted: bool) -> None:
        """Show the Hijri date to an office that wants it on its paper."""
        self._wants_hijri = wanted
        self._show_hijri(int(self.hijri.value() or 0))

    def _show_hijri(self, correction: int) -> None:
        """Show the day to those who want it, or corrected it once."""
        shown = self._wants_hijri or bool(correction)
        self.hijri.show_day(self.date.value() if shown else None, correction)
        self._hijri.setVisible(shown)

    def _typed_second_language(self) -> str:
        second = self.second_language.value()
        return second if second and second != self.language.value() else ""

    def _offer_second_languages(self) -> None:
        others = [(code, name) for code, name in LANGUAGES if code != self.language.value()]
        self.second_language.set_options([("", self.tr("None")), *others])
        self.second_language.set_value(self.second_language.value() or "")

    def _typed_organizers(self) -> list[OrganizerForm]:
        parts = []
        for number, token in enumerate(self.organizers.value()):
            role = "co-organizer" if number else "lead"
            if isinstance(token.key, OrganizerForm):
                parts.append(msgspec.structs.replace(token.key, role=role))
            else:
                known = getattr(token.key, "name", None)
                form = known.to_json() if known else token.text
                parts.append(OrganizerForm(key=new_key().hex, organization=form, role=role))
        return parts

    def _typed_series(self) -> SeriesForm | None:
        rule = self.series.value()
        if not rule:
            return None
        return SeriesForm(title=self.series_title.value() or self.subject.value(), rule=rule)

    def _offer_kinds(self, kind: str | None) -> None:
        known = codes("meeting_kind")
        words = [(code, term("meeting_kind", code, self.look.language)) for code in known]
        own = [(kind, kind)] if kind and kind not in known else []
        self.kind.set_options([("", self.tr("Not stated")), *words, *own])

    def _offer_series(self, series: SeriesForm | None) -> None:
        usual = {
            _NO_SERIES: self.tr("Once"),
            "FREQ=WEEKLY": self.tr("Every week"),
            "FREQ=WEEKLY;INTERVAL=2": self.tr("Every two weeks"),
            "FREQ=MONTHLY": self.tr("Every month"),
            "FREQ=MONTHLY;INTERVAL=3": self.tr("Every three months"),
            "FREQ=YEARLY": self.tr("Every year"),
        }
        if series is not None and series.rule not in usual:
            usual[series.rule] = series.rule
        self.series.set_options(list(usual.items()))

    def _fields(self) -> dict[str, "LineField | ChoiceField | DateField | TimeField | TokenField"]:
        return {
            "subject": self.subject,
            "kind": self.kind,
            "date": self.date,
            "starts_at": self.starts_at,
            "ends_at": self.ends_at,
            "city": self.city,
            "venue": self.venue,
            "organizers": self.organizers,
            "language": self.language,
            "second_language": self.second_language,
            "hijri_correction": self.hijri,
            "confidentiality": self.confidentiality,
            "series": self.series,
            "series.title": self.series_title,
        }

    def _listen(self) -> None:
        for name, field in self._fields().items():
            field.edited.connect(lambda name=name: self._on_edited(name))
            undoable = getattr(field, "set_undo_enabled", None)
            if undoable is not None:
                undoable(False)
        self.organizers.new_requested.connect(
            lambda text: self.organizers.add_token(Token(None, text))
        )
        self.organizers.left.connect(self._on_organizers_left)
        self.starts_at.left.connect(self._hint)
        self.ends_at.left.connect(self._hint)

    def _on_organizers_left(self) -> None:
        if self.isActiveWindow():  # who goes to another window comes back to half a name
            self.settle()

    def settle(self) -> None:
        """Make a body of the name that stands typed beside the others."""
        typed = self.organizers.take_typed()
        if typed and typed not in [token.text for token in self.organizers.value()]:
            self.organizers.set_value([*self.organizers.value(), Token(None, typed)])
            self.edited.emit("organizers")

    def _hint(self) -> None:
        warn_if_earlier(self.starts_at, self.ends_at, self.tr("Ends before it begins?"))

    def _on_edited(self, name: str) -> None:
        self._hint()
        if name == "date":
            self._show_hijri(int(self.hijri.value() or 0))
        if name == "language":
            self._offer_second_languages()
        if name == "series":
            self._series_title.setVisible(bool(self.series.value()))
        self.edited.emit(name)

    def _lay_out(self) -> None:
        look = self.look
        self.body.addWidget(Labelled(look, self.tr("Subject"), self.subject))
        self._row(
            (Labelled(look, self.tr("Date"), self.date), 5),
            (Labelled(look, self.tr("From"), self.starts_at), 2),
            (Labelled(look, self.tr("To"), self.ends_at), 2),
        )
        self._hijri = Labelled(look, self.tr("Hijri date"), self.hijri)
        self.body.addWidget(self._hijri)
        self._row(
            (Labelled(look, self.tr("City"), self.city), 1),
            (Labelled(look, self.tr("Venue"), self.venue), 1),
        )
        self.body.addWidget(Labelled(look, self.tr("Organised by"), self.organizers))
        self._row(
            (Labelled(look, self.tr("Kind of meeting"), self.kind), 1),
            (Labelled(look, self.tr("Confidentiality"), self.confidentiality), 1),
        )
        self._row(
            (Labelled(look, self.tr("Language of the minutes"), self.language), 1),
            (Labelled(look, self.tr("Second language beside it"), self.second_language), 1),
        )
        self._series_title = Labelled(look, self.tr("Name of the series"), self.series_title)
        self._row((Labelled(look, self.tr("Repeats"), self.series), 1), (self._series_title, 2))

    def _row(self, *widgets: tuple[QWidget, int]) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.look.theme.px(12))
        for widget, share in widgets:
            row.addWidget(widget, share)
        self.body.addLayout(row)
