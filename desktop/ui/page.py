"""A page of the window: a title, a search, one primary action, then content."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.context import AppContext
from desktop.ui.labels import title_label
from desktop.ui.look import Look

if TYPE_CHECKING:
    from desktop.storage.home import Home


class PageHeader(QWidget):
    """The band over a page's content: title, search and actions, and a second row if wanted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(px(20), px(12), px(20), px(12))
        self._rows.setSpacing(px(10))
        line = QHBoxLayout()
        line.setSpacing(px(12))
        self._lead = QHBoxLayout()
        self._lead.setSpacing(px(8))
        self._title = title_label()
        self._beside = QHBoxLayout()
        self._beside.setSpacing(px(8))
        self._search = QHBoxLayout()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(px(8))
        self._primary = QHBoxLayout()
        line.addLayout(self._lead)
        line.addWidget(self._title)
        line.addLayout(self._beside)
        line.addLayout(self._search, 1)
        line.addStretch(0)
        line.addLayout(self._actions)
        line.addLayout(self._primary)
        self._rows.addLayout(line)
        self._row: QWidget | None = None
        self._hairline = QFrame()
        self._hairline.setProperty("kind", "hairline")
        self._hairline.hide()
        self.setMinimumHeight(px(60))

    def set_title(self, title: str) -> None:
        """Name the page."""
        self._title.setText(title)

    def title(self) -> str:
        """Return the name of the page."""
        return self._title.text()

    def add_lead(self, widget: QWidget) -> None:
        """Put a widget before the title: the way back."""
        self._lead.addWidget(widget)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a tag or a remark right after the title."""
        self._beside.addWidget(widget)

    def set_search(self, widget: QWidget) -> None:
        """Give the page its search, which takes the room that is left, up to its maximum width."""
        self._search.addWidget(widget, 1)
        self._search.addStretch(0)

    def add_action(self, widget: QWidget) -> None:
        """Add a lesser action before the primary one."""
        self._actions.addWidget(widget)

    def set_primary(self, button: QAbstractButton) -> None:
        """Give the page its one primary action."""
        self._primary.addWidget(button)

    def set_underlined(self, underlined: bool = True) -> None:
        """Part the header from the content by a hairline, where the content fills the page."""
        self._hairline.setVisible(underlined)

    def hairline(self) -> QWidget:
        """Return the line for the page to lay beneath the header."""
        return self._hairline

    def set_row(self, widget: QWidget | None) -> None:
        """Put a second row beneath the title (filters), or take it away."""
        if self._row is not None:
            self._rows.removeWidget(self._row)
            self._row.deleteLater()
        self._row = widget
        if widget is not None:
            self._rows.addWidget(widget)


class Page(QWidget):
    """Base of all pages: ``header`` above, ``body`` (a vertical layout) beneath.

    Construction only builds widgets; what is shown is asked for in ``activated``.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.header = PageHeader(context.look)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.header.hairline())
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        outer.addLayout(self.body, 1)

    def activated(self, **what: object) -> None:
        """Show what ``navigate`` asked for; called each time the page comes to the front."""

    def can_leave(self) -> bool:
        """Return False to stay; the page then says itself why."""
        return True

    def leaving(self) -> None:
        """Hand in whatever is not saved yet; called when the page is left and at closing."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """How the window learns of a page without importing it.

    ``under`` names the page whose entry in the navigation is lit instead of an own one.
    ``badge`` counts on the database thread what waits for attention, and is asked again after
    changes of ``badge_kinds``.
    """

    name: str
    title: str
    build: Callable[[AppContext], Page]
    icon: str = ""
    under: str = ""
    badge: "Callable[[Home], int] | None" = None
    badge_kinds: frozenset[str] = field(default_factory=frozenset)
