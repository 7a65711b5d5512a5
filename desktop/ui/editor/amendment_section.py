"""Which approved minutes this record amends, how, and why."""

from uuid import UUID

import msgspec
from msgspec import UNSET
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.language.terms import codes, term
from desktop.models.record_form import AmendsForm, MeetingRecord
from desktop.ui.buttons import quiet_button
from desktop.ui.context import AppContext
from desktop.ui.editor.section import Section
from desktop.ui.fields import ArabicTextEdit, Labelled
from desktop.ui.fields.segmented_field import Segment, SegmentedField
from desktop.ui.labels import body_label


class AmendmentSection(Section):
    """Only of an amendment; what it amends is read here, kind and reason are typed."""

    places = frozenset({"amends"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "amends", parent)
        self.set_section_title(self.tr("Amendment"))
        look = context.look
        self._amends: AmendsForm | None = None
        self._words = body_label()
        self._original = quiet_button(look, self.tr("Read them"), "file-text")
        self._original.clicked.connect(self._on_original)
        kinds = [
            Segment(code, term("amendment_kind", code, look.language))
            for code in codes("amendment_kind")
        ]
        self.kind = SegmentedField(look, kinds)
        self.reason = ArabicTextEdit(look, self.tr("What is added, or what was wrong?"))
        self.reason.set_undo_enabled(False)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._original)
        self.body.addLayout(row)
        self.body.addWidget(Labelled(look, self.tr("Kind of amendment"), self.kind))
        self.body.addWidget(Labelled(look, self.tr("Reason"), self.reason))
        self.kind.edited.connect(lambda: self.edited.emit("amends.kind"))
        self.reason.edited.connect(lambda: self.edited.emit("amends.reason"))

    def applies(self, record: MeetingRecord) -> bool:
        return record.amends is not UNSET

    def show_record(self, record: MeetingRecord) -> None:
        self._amends = record.amends or None
        if self._amends is None:
            return
        number = isolate(self._amends.number)
        self._words.setText(
            self.tr(
                "This amends the approved minutes {0}, which stay as they are. It holds the whole "
                "record as it is to be read from now on."
            ).format(number)
        )
        self.kind.set_value(self._amends.kind)
        self.reason.set_value(self._amends.reason)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        if record.amends is UNSET:
            return record
        kind = self.kind.value() or record.amends.kind
        amends = msgspec.structs.replace(record.amends, kind=kind, reason=self.reason.value())
        return msgspec.structs.replace(record, amends=amends)

    def set_read_only(self, read_only: bool) -> None:
        self.kind.set_read_only(read_only)
        self.reason.set_read_only(read_only)

    def field_at(self, where: str) -> QWidget | None:
        return self.kind if where == "amends.kind" else self.reason

    def is_started(self, record: MeetingRecord) -> bool:
        return record.amends is not UNSET and bool(record.amends.reason.strip())

    def _on_original(self) -> None:
        if self._amends is not None:
            self.context.navigate("meetings", meeting_id=UUID(self._amends.meeting))
