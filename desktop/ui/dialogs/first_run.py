"""The first start: in which language, and whose minutes book this is."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.language.errors import Language, MahdarError
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.fields import Segment, SegmentedField
from desktop.ui.labels import body_label, hint_label, title_label
from desktop.ui.look import Look
from desktop.ui.navigation_head import EmblemTile
from desktop.ui.office.office_form import OfficeDetails, OfficeForm
from desktop.ui.restyle import restyle
from desktop.ui.translations import install_language


@dataclass(frozen=True, slots=True)
class FirstRunChoice:
    """The answers of the first start."""

    language: Language
    office: OfficeDetails


class FirstRunDialog(QDialog):
    """Asks for language and office; accepted once ``create`` has made the home.

    ``create`` may raise a MahdarError: its sentence is shown and nothing typed is lost. ``join``
    makes this a further computer of an office instead, and tells whether it did.
    """

    def __init__(
        self,
        look: Look,
        create: Callable[[FirstRunChoice], None],
        parent: QWidget | None = None,
        *,
        join: Callable[[Look, QWidget], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._create = create
        self._join = join
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self._build()
        size = self.screen().availableSize()
        px = look.theme.px
        self.resize(min(px(760), size.width()), min(px(700), size.height() - px(40)))

    def choice(self) -> FirstRunChoice:
        """Return the answers as they are."""
        return FirstRunChoice(self._look.language, self.form.value())

    def speak(self, language: Language) -> None:
        """Go on in another language; what was filled in stays."""
        app = QApplication.instance()
        if language == self._look.language or not isinstance(app, QApplication):
            return
        kept = self.form.value()
        install_language(app, language)
        self._look = dataclasses.replace(self._look, language=language)
        self._build()
        self.form.set_value(kept)

    def _build(self) -> None:
        """Lay everything out in the language of the look, in place of what there was."""
        px = self._look.theme.px
        if self._inside is not None:
            self._outer.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self.setWindowTitle(self.tr("Welcome to Mahdar"))
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.form = OfficeForm(self._look)
        paper = QWidget()
        paper.setProperty("kind", "surface")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        around = QVBoxLayout(paper)
        around.setContentsMargins(px(28), px(20), px(28), px(20))
        around.addWidget(self.form)
        around.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(paper)
        column.addWidget(_line())
        column.addWidget(area, 1)
        column.addWidget(_line())
        column.addWidget(self._foot())
        self._outer.addWidget(self._inside)
        self.form.name.setFocus()

    def _head(self) -> QWidget:
        px = self._look.theme.px
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(px(28), px(18), px(28), px(16))
        row.setSpacing(px(14))
        row.addWidget(EmblemTile(self._look, 44), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(title_label(self.tr("Welcome to Mahdar")))
        words.addWidget(
            body_label(
                self.tr("Whose minutes book is this? All but the code can be changed later.")
            )
        )
        words.addWidget(self._further_computer(), 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(words, 1)
        self.language = SegmentedField(
            self._look, [Segment("ar", "العربية"), Segment("en", "English")]
        )
        self.language.set_value(self._look.language)
        self.language.edited.connect(self._on_language)
        row.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _further_computer(self) -> QWidget:
        self.join_button = plain_button(
            self._look, self.tr("Our office has Mahdar on another computer…")
        )
        self.join_button.setVisible(self._join is not None)
        self.join_button.clicked.connect(self._on_join)
        return self.join_button

    def _foot(self) -> QWidget:
        px = self._look.theme.px
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(28), px(12), px(28), px(14))
        row.setSpacing(px(10))
        self._note = hint_label(
            self.tr("Everything stays on this computer: Mahdar never uses a network.")
        )
        row.addWidget(self._note, 1)
        leave = plain_button(self._look, self.tr("Leave"))
        leave.clicked.connect(self.reject)
        self.start_button = primary_button(self._look, self.tr("Open the minutes book"))
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self._on_start)
        row.addWidget(leave)
        row.addWidget(self.start_button)
        return foot

    def _on_language(self) -> None:
        self.speak("en" if self.language.value() == "en" else "ar")
        self.language.setFocus()

    def _on_start(self) -> None:
        if self.form.complain():
            return
        try:
            self._create(self.choice())
        except MahdarError as error:
            self.say_problem(error.sentence(self._look.language))
        else:
            self.accept()

    def _on_join(self) -> None:
        if self._join is not None and self._join(self._look, self):
            self.accept()

    def say_problem(self, text: str) -> None:
        """Say at the foot why the book could not be made."""
        restyle(self._note, kind="problem")
        self._note.setText(text)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "hairline")
    return line
