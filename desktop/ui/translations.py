"""The language of the window: its words, its direction and its calendar names."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.language.errors import Language
from resources import resource_path

LOCALES = {"ar": "ar_SY", "en": "en_GB"}
"""``ar`` alone would mean Egypt, with other month names and another first day of the week."""


def install_language(app: QApplication, language: Language) -> None:
    """Speak ``language`` from now on; windows built before keep their words.

    Raises:
        RuntimeError: the carried translation is missing or broken.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(LOCALES[language]))
    ours = QTranslator(app)
    if not ours.load(str(resource_path("i18n", f"mahdar_{language}.qm"))):
        raise RuntimeError(f"the translation mahdar_{language}.qm cannot be loaded")
    # Qt's own words (the context menu of a field); our dialogs bring their own button texts.
    qts = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(f"qtbase_{language}", folder):
        app.installTranslator(qts)
    app.installTranslator(ours)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    )
