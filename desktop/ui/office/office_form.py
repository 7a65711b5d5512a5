"""The form of an office: name, code, city, letterhead, emblem, with the head of the paper shown."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.language.names import Names
from desktop.ui.fields import Labelled, LineField, NamesField
from desktop.ui.labels import field_label, hint_label
from desktop.ui.look import Look
from desktop.ui.office.emblem_field import EmblemField, emblem_pixmap
from desktop.ui.office.letterhead_preview import LetterheadPreview


@dataclass(frozen=True, slots=True)
class OfficeDetails:
    """What is known of an office; ``letterhead`` has lines parted by line feeds, by script."""

    code: str
    name: Names
    city: Names
    letterhead: Names
    emblem: bytes | None


class OfficeForm(QWidget):
    """Asks for ``OfficeDetails`` and says what is missing."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.theme.px
        self.name = NamesField(look)
        self.code = LineField(look)
        self.city = LineField(look)
        self.letterhead = NamesField(look, lines=3)
        self.emblem = EmblemField(look)
        self._number = hint_label()
        self._preview = LetterheadPreview(look)
        self.name.setAccessibleName(self.tr("Name of the office"))
        self.letterhead.setAccessibleName(self.tr("Lines of the letterhead"))
        self.emblem.setAccessibleName(self.tr("Emblem"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(field_label(self.tr("Name of the office")))
        column.addWidget(self.name)
        column.addSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(Labelled(look, self.tr("Short code"), self.code), 1)
        row.addWidget(Labelled(look, self.tr("City"), self.city), 2)
        column.addLayout(row)
        column.addWidget(self._number)
        column.addSpacing(px(8))
        column.addWidget(field_label(self.tr("Lines of the letterhead")))
        column.addWidget(self.letterhead)
        column.addSpacing(px(8))
        column.addWidget(self.emblem)
        column.addSpacing(px(8))
        column.addWidget(self._preview)
        for field in (self.name, self.code, self.city, self.letterhead, self.emblem):
            field.edited.connect(self._on_edited)
        self._show_consequences()

    def value(self) -> OfficeDetails:
        """Return what was filled in."""
        return OfficeDetails(
            code=self.code.value(),
            name=self.name.value(),
            city=Names.from_json(self.city.value()),
            letterhead=self.letterhead.value(),
            emblem=self.emblem.value(),
        )

    def set_value(self, details: OfficeDetails) -> None:
        """Show what is known."""
        self.code.set_value(details.code)
        self.name.set_value(details.name)
        self.city.set_value(details.city.best(self._look.language))
        self.letterhead.set_value(details.letterhead)
        self.emblem.set_value(details.emblem)
        self._show_consequences()

    def lock_code(self) -> None:
        """Show the code without letting it change: numbers and keys are made with it."""
        self.code.set_read_only(True)

    def complain(self) -> bool:
        """Say beneath the fields what is missing or wrong; return whether anything is."""
        details = self.value()
        self.name.set_problem(
            None if details.name else self.tr("The name of the office is printed on every page.")
        )
        code_problem = None
        if not details.code:
            code_problem = self.tr("The code begins the number of every minutes.")
        elif any(c in "/-\\" or c.isspace() for c in details.code):
            code_problem = self.tr("One word without slash or hyphen, such as the city's name.")
        self.code.set_problem(code_problem)
        if not details.name:
            self.name.setFocus()
        elif code_problem:
            self.code.setFocus()
        return not details.name or code_problem is not None

    def _on_edited(self) -> None:
        self._show_consequences()
        self.edited.emit()

    def _show_consequences(self) -> None:
        """Show what follows from the fields: the next number, the head of the paper."""
        details = self.value()
        code = details.code or "…"
        number = isolate(in_digits(f"{code}/2024/001", self._look.digits))
        self._number.setText(self.tr("Minutes will be numbered like {0}.").format(number))
        letterhead = details.letterhead or details.name
        self._preview.setVisible(bool(letterhead))
        self._preview.show_letterhead(letterhead, emblem_pixmap(details.emblem))
