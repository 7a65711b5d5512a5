"""The texts of the record in its second language: what is said, and what is still missing."""

from msgspec import UNSET, structs
from PySide6.QtWidgets import QWidget

from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.models.record_form import MeetingRecord, TranslationForm
from desktop.models.record_texts import RecordText, texts_of, translations_by_path
from desktop.ui.buttons import quiet_button
from desktop.ui.context import AppContext
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.section import Marked, Section
from desktop.ui.editor.translation_part import TextPart, TranslationEditor
from desktop.ui.fields import Field
from desktop.ui.labels import hint_label


class TranslationsSection(Section):
    """Only where a second language is chosen. A place here is ``translations(outcomes/1/text)``."""

    places = frozenset({"translations"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "translations", parent)
        self.set_section_title(self.tr("Translations"))
        self._record_paths: list[str] = []
        self._words = {
            "agenda/title": self.tr("Topic {0}"),
            "agenda/discussion": self.tr("Discussion of topic {0}"),
            "statements/text": self.tr("Statement {0}"),
            "challenges/text": self.tr("Challenge {0}"),
            "proposals/text": self.tr("Proposal {0}"),
            "outcomes/text": self.tr("Outcome {0}"),
            "outcomes/actions/text": self.tr("Outcome {0}, follow-up {1}"),
        }
        self._count = hint_label()
        self._count.setWordWrap(False)
        self._next = quiet_button(context.look, self.tr("Next one missing"), "chevron-down")
        self._next.clicked.connect(self._on_next)
        self.set_aside(self._count)
        self.set_aside(self._next)
        self.parts: PartList[TextPart] = PartList(
            context.look,
            lambda: TranslationEditor(context.look),
            add_text="",
            empty_text=self.tr("There is no text to translate yet."),
            numbered=False,
            fixed=True,
            usual_height=84,
        )
        self.parts.edited.connect(self._on_edited)
        self.body.addWidget(self.parts)

    def applies(self, record: MeetingRecord) -> bool:
        return record.second_language is not UNSET

    def holds(self, where: str) -> bool:
        return where.startswith("translations")

    def show_record(self, record: MeetingRecord) -> None:
        if not self.applies(record):
            self.parts.show_parts([])
            return
        said = translations_by_path(record)
        self._record_paths = [part.of for part in record.translations or []]
        self.parts.show_parts(
            [
                self._part(text, said.get(text.path, ""))
                for text in texts_of(record)
                if text.text.strip()
            ]
        )
        self._say_count()

    def into(self, record: MeetingRecord) -> MeetingRecord:
        translations = [
            TranslationForm(key=part.part_key, of=part.path, text=part.text)
            for part in self.parts.parts()
            if part.text.strip()
        ]
        self._record_paths = [part.of for part in translations]
        return structs.replace(record, translations=translations or UNSET)

    def set_read_only(self, read_only: bool) -> None:
        self.parts.set_read_only(read_only)

    def field_at(self, where: str) -> QWidget | None:
        path = where.partition("(")[2].rstrip(")") or self._path_of(where)
        for index, part in enumerate(self.parts.parts()):
            if part.path == path:
                return self.parts.field_at(f"[{index}].text")
        return self._next

    def marked_at(self, where: str) -> Marked | None:
        field = self.field_at(where)
        return field if isinstance(field, Field) else self.parts

    def is_started(self, record: MeetingRecord) -> bool:
        said = translations_by_path(record)
        return bool(said) and all(
            text.path in said for text in texts_of(record) if text.text.strip()
        )

    def missing(self) -> list[TextPart]:
        """Return the texts that are not translated yet."""
        return [part for part in self.parts.parts() if not part.text.strip()]

    def _on_edited(self, place: str) -> None:
        index = int(place[1:].partition("]")[0])
        self._say_count()
        self.edited.emit(f"translations({self.parts.parts()[index].path})")

    def _on_next(self) -> None:
        missing = self.missing()
        if missing:
            field = self.field_at(f"translations({missing[0].path})")
            if field is not None:
                field.setFocus()

    def _path_of(self, where: str) -> str:
        """Return the path of a place that counts in the record, ``translations[2].text``."""
        number = where.partition("[")[2].partition("]")[0]
        known = number.isdecimal() and int(number) < len(self._record_paths)
        return self._record_paths[int(number)] if known else ""

    def _part(self, text: RecordText, said: str) -> TextPart:
        return TextPart(
            key=f"{text.key}/{text.field}" if text.key else text.path,
            part_key=text.key,
            path=text.path,
            title=self._title_of(text.path),
            source=text.text,
            text=said,
        )

    def _title_of(self, path: str) -> str:
        steps = path.split("/")
        kind = "/".join(step for step in steps if not step.isdecimal())
        numbers = [in_digits(step, self.look.digits) for step in steps if step.isdecimal()]
        return self._words[kind].format(*numbers) if kind in self._words else self.tr("Subject")

    def _say_count(self) -> None:
        parts = self.parts.parts()
        missing = len(self.missing())
        done, total = (isolate(self._number(n)) for n in (len(parts) - missing, len(parts)))
        self._count.setText(self.tr("Translated: {0} of {1}").format(done, total))
        self._next.setVisible(bool(missing))

    def _number(self, number: int) -> str:
        return in_digits(str(number), self.look.digits)
