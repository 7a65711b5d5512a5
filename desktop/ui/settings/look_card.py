"""How the window looks and reads on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language.digits import in_digits
from desktop.ui.card import Card
from desktop.ui.fields import Segment
from desktop.ui.look import Look
from desktop.ui.preferences import Preferences
from desktop.ui.settings.choice_row import ChoiceRow
from desktop.ui.theme import SCALES, Scheme


class LookCard(Card):
    """Language, size, light or dark."""

    rebuild_wanted = Signal()
    """Language or size changed: the window has to be built anew."""

    def __init__(self, look: Look, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "languages", parent)
        self.set_title(self.tr("Language and look"))
        self._look = look
        self._preferences = preferences
        self._add_rows(look)
        for row in (self.language, self.scale, self.scheme):
            self.body.addWidget(row)
        self.language.field.set_value(preferences.language)
        self.scale.field.set_value(str(preferences.scale))
        self.scheme.field.set_value(preferences.scheme.value)
        self.language.field.edited.connect(self._on_language)
        self.scale.field.edited.connect(self._on_scale)
        self.scheme.field.edited.connect(self._on_scheme)

    def _add_rows(self, look: Look) -> None:
        self.language = ChoiceRow(
            look,
            self.tr("Language of the window"),
            [Segment("ar", "العربية"), Segment("en", "English")],
            self.tr("Minutes are written in their own language, whatever stands here."),
        )
        self.scale = ChoiceRow(
            look,
            self.tr("Size of text and buttons"),
            [Segment(str(s), in_digits(f"{s}%", look.digits)) for s in SCALES],
        )
        self.scheme = ChoiceRow(
            look,
            self.tr("Light or dark"),
            [
                Segment(Scheme.SYSTEM.value, self.tr("As the system")),
                Segment(Scheme.LIGHT.value, self.tr("Light")),
                Segment(Scheme.DARK.value, self.tr("Dark")),
            ],
        )

    def _on_language(self) -> None:
        self._preferences.language = "en" if self.language.field.value() == "en" else "ar"
        self.rebuild_wanted.emit()

    def _on_scale(self) -> None:
        self._preferences.scale = int(self.scale.field.value() or SCALES[0])
        self.rebuild_wanted.emit()

    def _on_scheme(self) -> None:
        scheme = Scheme(self.scheme.field.value() or Scheme.SYSTEM.value)
        self._preferences.scheme = scheme
        self._look.theme.choose_scheme(scheme)
