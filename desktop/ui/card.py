"""A white sheet on the warm paper of the window."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.labels import card_title
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon


class Card(QFrame):
    """A framed group with an optional title; put content into ``body``."""

    def __init__(
        self, look: Look, title: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setProperty("kind", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(18), px(14), px(18), px(18))
        outer.setSpacing(px(12))
        self._top = QHBoxLayout()
        self._top.setSpacing(px(8))
        self._title: QLabel = card_title(title)
        if icon:
            self._top.addWidget(ThemedIcon(look, icon))
        self._top.addWidget(self._title)
        self._top.addStretch(1)
        if title or icon:
            outer.addLayout(self._top)
        else:
            outer.setContentsMargins(px(18), px(18), px(18), px(18))
        self.body = QVBoxLayout()
        self.body.setSpacing(px(12))
        outer.addLayout(self.body)

    def set_title(self, title: str) -> None:
        """Change the words of the title."""
        self._title.setText(title)

    def set_aside(self, widget: QWidget) -> None:
        """Put a remark or a button at the far end of the title's line."""
        self._top.addWidget(widget)
