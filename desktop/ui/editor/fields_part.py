"""The usual editor of a part: some fields, each by its name in the record form."""

from PySide6.QtWidgets import QWidget

from desktop.ui.editor.part_editor import PartEditor
from desktop.ui.fields import Field
from desktop.ui.fields.check_field import CheckField
from desktop.ui.fields.segmented_field import SegmentedField
from desktop.ui.look import Look

AnyField = Field | CheckField | SegmentedField


class FieldsPart(PartEditor):
    """Passes on what is typed in its fields; the first of them is where typing begins."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._fields: dict[str, AnyField] = {}

    def set_fields(self, fields: dict[str, tuple[AnyField, str]]) -> None:
        """Take the fields: by name in the record form, each with what a screen reader says."""
        for name, (field, spoken) in fields.items():
            self._fields[name] = field
            field.setAccessibleName(spoken)
            field.edited.connect(lambda name=name: self.edited.emit(name))
            undoable = getattr(field, "set_undo_enabled", None)
            if undoable is not None:
                undoable(False)

    def field(self, name: str) -> QWidget | None:
        return self._fields.get(name)

    def set_read_only(self, read_only: bool) -> None:
        for field in self._fields.values():
            field.set_read_only(read_only)

    def first_field(self) -> QWidget:
        return next(iter(self._fields.values()))
