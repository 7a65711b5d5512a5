"""How the window looks: colours, sizes and fonts, from one palette and one scale factor."""

import re
from enum import StrEnum

from PySide6.QtCore import QLoggingCategory, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.palette import DARK, LIGHT, Palette
from resources import resource_path

FONT_FILES = (
    "IBMPlexSansArabic-Regular.ttf",
    "IBMPlexSansArabic-Medium.ttf",
    "IBMPlexSansArabic-SemiBold.ttf",
    "IBMPlexSans-Regular.ttf",
    "IBMPlexSans-Medium.ttf",
    "IBMPlexSans-SemiBold.ttf",
    "NotoSansSyriac-Regular.ttf",
)
FAMILIES = ("IBM Plex Sans Arabic", "IBM Plex Sans", "Noto Sans Syriac")
"""The first holds Arabic and Latin but no Ş ş, which the second adds in the same design."""

BASE_SIZE = 14
SCALES = (100, 110, 125, 150, 175, 200)


class Scheme(StrEnum):
    """Light or dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def load_fonts() -> None:
    """Make the carried fonts known to Qt; call once, after QApplication exists.

    Raises:
        RuntimeError: a font file is missing or broken (the installation is damaged).
    """
    # Qt warns of each script that the first family lacks; the others are there for that.
    QLoggingCategory.setFilterRules("qt.text.font.db*=false")
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) < 0:
            raise RuntimeError(f"the font {name} cannot be loaded")


class Theme(QObject):
    """Colours, scaled sizes and fonts; ``changed`` when light turns dark or back."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        scale: int = 100,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._scheme = scheme
        self._factor = min(max(scale, SCALES[0]), SCALES[-1]) / 100
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return DARK if self.is_dark else LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether light words stand on dark ground."""
        if self._scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    @property
    def scheme(self) -> Scheme:
        """What the person chose."""
        return self._scheme

    @property
    def factor(self) -> float:
        """The scale factor, 1.0 to 2.0."""
        return self._factor

    def choose_scheme(self, scheme: Scheme) -> None:
        """Turn to light, dark or the system's choice at once."""
        self._scheme = scheme
        self.apply()

    def px(self, size: float) -> int:
        """Return a size of the 100 % design in pixels of this screen."""
        return round(size * self._factor)

    def color(self, role: str) -> QColor:
        """Return the colour of a role of ``Palette``, e.g. ``"ink"``.

        Raises:
            AttributeError: there is no such role.
        """
        return QColor(getattr(self.palette, role))

    def font(self, size: int = BASE_SIZE, weight: int = 400) -> QFont:
        """Return the interface font at a size of the 100 % design; weight 400, 500 or 600."""
        font = QFont(list(FAMILIES))
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        return font

    def apply(self) -> None:
        """Dress the application: style, font, palette and style sheet."""
        app = self._app
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        # Each of these makes Qt dress every widget anew, even if nothing differs.
        font, palette, sheet = self.font(), self._qt_palette(), self.style_sheet()
        if app.font() != font:
            app.setFont(font)
        if app.palette() != palette:
            app.setPalette(palette)
        if app.styleSheet() != sheet:
            app.setStyleSheet(sheet)
        self.changed.emit()

    def style_sheet(self) -> str:
        """Return the QSS with colours (``{{role}}``) and scaled sizes (``14sp``) filled in."""
        template = resource_path("styles", "mahdar.qss").read_text(encoding="utf-8")
        roles = self.palette.roles()
        # Comments may speak of placeholders; they are not for Qt.
        template = re.sub(r"/\*.*?\*/", "", template, flags=re.DOTALL)
        coloured = re.sub(r"\{\{(\w+)\}\}", lambda found: roles[found[1]], template)
        return re.sub(r"\b(\d+)sp\b", lambda found: f"{self.px(int(found[1]))}px", coloured)

    def _on_system_scheme_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self.apply()

    def _qt_palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for qt_role, ours in {
            role.Window: "background",
            role.WindowText: "ink",
            role.Base: "surface",
            role.AlternateBase: "sunk",
            role.Text: "ink",
            role.PlaceholderText: "soft",
            role.Button: "surface",
            role.ButtonText: "ink",
            role.BrightText: "red",
            role.ToolTipBase: "ink",
            role.ToolTipText: "background",
            role.Highlight: "primary",
            role.HighlightedText: "on_primary",
            role.Link: "primary",
            role.LinkVisited: "primary",
            role.Light: "surface",
            role.Midlight: "line",
            role.Mid: "line",
            role.Dark: "soft",
            role.Shadow: "line",
            role.Accent: "primary",
        }.items():
            palette.setColor(qt_role, self.color(ours))
        for dimmed in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, dimmed, self.color("soft"))
        return palette
