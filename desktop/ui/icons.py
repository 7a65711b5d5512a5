"""Lucide icons in the colours of the palette, mirrored where they point along the line."""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from desktop.ui.theme import Theme
from resources import resource_path

STROKE = "1.75"

GAP = 5
"""Between an icon and the words of its button, beside the 4 pixels of the style."""

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "list-checks",
        "list-ordered",
        "notebook-text",
        "redo-2",
        "undo-2",
    }
)
"""Icons that point along the line of writing or picture one: flipped when it runs right to left."""


@cache
def _drawing(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


class Icons:
    """Draws icons by name, role of colour and size of the 100 % design."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def pixmap(self, name: str, role: str = "ink", size: int = 18) -> QPixmap:
        """Return the icon for the densest screen of this computer.

        Raises:
            FileNotFoundError: no such icon in resources/icons.
        """
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        mirrored = name in MIRRORED and QGuiApplication.isRightToLeft()
        colour = self._theme.color(role).name()
        key = (name, colour, self._theme.px(size), ratio, mirrored)
        if key not in self._drawn:
            self._drawn[key] = _draw(name, colour, self._theme.px(size), ratio, mirrored)
        return self._drawn[key]

    def icon(self, name: str, role: str = "ink", size: int = 18) -> QIcon:
        """Return the icon with its dimmed form for a control that is switched off."""
        icon = QIcon(self.pixmap(name, role, size))
        icon.addPixmap(self.pixmap(name, "soft", size), QIcon.Mode.Disabled)
        return icon

    @staticmethod
    def follow_text(button: QAbstractButton) -> None:
        """Fit the icon of a button whose words came or went."""
        for binding in button.findChildren(
            _IconBinding, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            binding.follow_text()

    def put(
        self,
        button: QAbstractButton,
        name: str,
        role: str = "ink",
        size: int = 18,
        *,
        before_text: bool = False,
    ) -> None:
        """Give a button an icon that follows light and dark; a later call replaces it."""
        for binding in button.findChildren(
            _IconBinding, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            binding.setParent(None)
            binding.deleteLater()
        gap = self._theme.px(GAP) if before_text else 0
        _IconBinding(self, self._theme, button, (name, role, size), gap)


class _IconBinding(QObject):
    """Redraws a button's icon when the theme changes; dies with the button."""

    def __init__(
        self,
        icons: Icons,
        theme: Theme,
        button: QAbstractButton,
        what: tuple[str, str, int],
        gap: int,
    ) -> None:
        super().__init__(button)
        self._icons = icons
        self._theme = theme
        self._button = button
        self._what = what
        self._gap_before_text = self._gap = gap
        theme.changed.connect(self.redraw)
        self.redraw()

    def redraw(self) -> None:
        """Draw the icon in the colours of now."""
        if self.parent() is None:
            return  # replaced, waiting to be deleted
        name, role, size = self._what
        icon = QIcon(self._with_gap(self._icons.pixmap(name, role, size)))
        dimmed = self._with_gap(self._icons.pixmap(name, "soft", size))
        icon.addPixmap(dimmed, QIcon.Mode.Disabled)
        self._button.setIcon(icon)
        side = self._theme.px(size)
        self._button.setIconSize(QSize(side + self._gap, side))

    def follow_text(self) -> None:
        """Keep a gap to the words; a button without words holds its icon in the middle."""
        self._gap = self._gap_before_text if self._button.text() else 0
        self.redraw()

    def _with_gap(self, pixmap: QPixmap) -> QPixmap:
        """Widen a picture on the side of the text: the style's own gap is too small."""
        if not self._gap:
            return pixmap
        ratio = pixmap.devicePixelRatio()
        wide = QPixmap(pixmap.size() + QSize(round(self._gap * ratio), 0))
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(self._gap if self._button.isRightToLeft() else 0, 0, pixmap)
        painter.end()
        return wide


def _draw(name: str, colour: str, side: int, ratio: float, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # here, so that a window without icons loads no SVG

    drawing = _drawing(name).replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
