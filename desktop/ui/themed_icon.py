"""An icon that stands by itself, in step with light and dark."""

from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.look import Look


class ThemedIcon(QLabel):
    """A picture of an icon; decoration, so it has no spoken name of its own."""

    def __init__(
        self,
        look: Look,
        icon: str,
        role: str = "ink",
        size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self.show_icon(icon, role)
        look.theme.changed.connect(self._redraw)

    def show_icon(self, icon: str, role: str = "ink") -> None:
        """Show another icon or colour; an empty name shows nothing."""
        self._icon, self._role = icon, role
        self._redraw()

    def _redraw(self) -> None:
        if self._icon:
            self.setPixmap(self._look.icons.pixmap(self._icon, self._role, self._size))
        else:
            self.clear()
