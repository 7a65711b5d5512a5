"""What this computer remembers about its window; the office's own settings are in its records."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desktop.language.digits import ARABIC_INDIC, WESTERN
from desktop.language.errors import Language
from desktop.ui.theme import SCALES, Scheme


class Preferences:
    """Language, scale, light or dark, and the place of the window, in one small file."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        """Arabic unless English was chosen."""
        return "en" if self._text("language") == "en" else "ar"

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language)

    @property
    def scale(self) -> int:
        """One of ``SCALES``, in per cent."""
        text = self._text("scale")
        scale = int(text) if text.isdecimal() else SCALES[0]
        return scale if scale in SCALES else SCALES[0]

    @scale.setter
    def scale(self, scale: int) -> None:
        self._settings.setValue("scale", scale)

    @property
    def scheme(self) -> Scheme:
        """Light, dark or the system's."""
        text = self._text("scheme")
        return Scheme(text) if text in set(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("scheme", scheme.value)

    @property
    def digits(self) -> str:
        """The office's digits as they were last time, until its home is open."""
        return ARABIC_INDIC if self._text("digits") == ARABIC_INDIC else WESTERN

    @digits.setter
    def digits(self, digits: str) -> None:
        self._settings.setValue("digits", digits)

    @property
    def office_name(self) -> str:
        """The office's name as it was last time, until its home is open."""
        return self._text("office_name")

    @office_name.setter
    def office_name(self, name: str) -> None:
        self._settings.setValue("office_name", name)

    def geometry(self) -> QByteArray:
        """Where the window was; empty when it was never closed."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_geometry(self, geometry: QByteArray) -> None:
        """Keep where the window is, as ``QWidget.saveGeometry`` says."""
        self._settings.setValue("geometry", geometry)

    def splitter(self, name: str) -> QByteArray:
        """Return the state of a page's splitter; empty when it was never moved."""
        value = self._settings.value(f"splitter/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_splitter(self, name: str, state: QByteArray) -> None:
        """Keep the state of a page's splitter, as ``QSplitter.saveState`` says."""
        self._settings.setValue(f"splitter/{name}", state)

    def _text(self, key: str) -> str:
        return str(self._settings.value(key, ""))
