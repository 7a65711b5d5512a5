"""The pages of a PDF on screen, as they will lie on paper.

This module loads Qt's PDF library; import it when the first page is to be shown.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from desktop.language.errors import RefusedError
from desktop.ui.look import Look

ZOOM_STEP = 1.15
LEAST_ZOOM, MOST_ZOOM = 0.25, 4.0
MARGIN, GAP = 16, 14
WIDEST = 880
"""Of a page that fits the view, in pixels of the 100 % design: wider reads no better."""

PAPER_AT_NIGHT = "#F1EFE9"
"""White would glare on dark ground; the page is dimmed to this."""


class PageView(QPdfView):
    """Pages one under another, as wide as the view; Ctrl and the wheel come closer."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]  # None is taken, says Qt
        self._look = look
        # Not a child: it would close after its view is half gone, and tell it so (Qt crashes).
        self._pages = QPdfDocument()
        self._bytes = QBuffer(self._pages)  # a document must not outlive what it reads from
        self.setPageSpacing(look.theme.px(GAP))
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A page is no text of the window: its sideways scrolling does not turn around.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDocument(self._pages)
        self.fit_width()
        self.setAccessibleName(self.tr("Pages of the minutes"))
        look.theme.changed.connect(self._dress)
        self._dress()

    def show_pdf(self, pdf: bytes, *, keep_place: bool = False) -> None:
        """Show a PDF from its first page, or where the one before stood.

        Raises:
            RefusedError: ``pdf.unreadable``: not a PDF.
        """
        place = self.verticalScrollBar().value() if keep_place else 0
        self.close_pdf()
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pages.load(self._bytes)
        if self._pages.status() is not QPdfDocument.Status.Ready:
            raise RefusedError("pdf.unreadable")
        self.verticalScrollBar().setValue(place)

    def close_pdf(self) -> None:
        """Show no page."""
        self._pages.close()
        self._bytes.close()

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return int(self._pages.pageCount())

    def fit_width(self) -> None:
        """Make the page as wide as the view."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def zoom_by(self, factor: float) -> None:
        """Come closer (``factor`` over 1) or step back, from the size that is shown now."""
        if self.page_count() == 0:
            return
        zoom = self._width_on_screen() / self._size_at_100(0).width() * factor
        self.setZoomFactor(min(max(zoom, LEAST_ZOOM), MOST_ZOOM))
        self.setZoomMode(QPdfView.ZoomMode.Custom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(ZOOM_STEP ** (event.angleDelta().y() / 120))
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        px = self._look.theme.px
        margin = px(MARGIN)
        aside = max(margin, (self.viewport().width() - px(WIDEST)) // 2)
        self.setDocumentMargins(QMargins(aside, margin, aside, margin))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        theme = self._look.theme
        for page in self._page_rects():
            if theme.is_dark:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.fillRect(page, PAPER_AT_NIGHT)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            else:
                painter.setPen(theme.color("line"))
                painter.drawRect(page.adjusted(-1, -1, 0, 0))
        painter.end()

    def _dress(self) -> None:
        palette = self.palette()
        ground = self._look.theme.color("background")
        palette.setColor(QPalette.ColorRole.Dark, ground)  # QPdfView fills its ground with this
        self.setPalette(palette)
        self.viewport().update()

    def _page_rects(self) -> list[QRect]:
        """Return where the pages lie: the layout of QPdfView, which keeps it to itself."""
        margins = self.documentMargins()
        sizes = [self._size_on_screen(number) for number in range(self.page_count())]
        widest = max((size.width() for size in sizes), default=0)
        room = max(widest + margins.left() + margins.right(), self.viewport().width())
        rects, top = [], margins.top()
        for size in sizes:
            rects.append(QRect((room - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + self.pageSpacing()
        return rects

    def _size_at_100(self, number: int) -> QRectF:
        per_point = QGuiApplication.primaryScreen().logicalDotsPerInch() / 72
        size: QSizeF = self._pages.pagePointSize(number) * per_point
        return QRectF(0, 0, size.width(), size.height())

    def _size_on_screen(self, number: int) -> QRect:
        whole = self._size_at_100(number)
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            rounded = whole.toRect()
            factor = self._width_on_screen() / rounded.width()
            width, height = rounded.width() * factor, rounded.height() * factor
        else:
            width = whole.width() * self.zoomFactor()
            height = whole.height() * self.zoomFactor()
        return QRect(0, 0, round(width), round(height))

    def _width_on_screen(self) -> float:
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            margins = self.documentMargins()
            return float(self.viewport().width() - margins.left() - margins.right())
        return self._size_at_100(0).width() * self.zoomFactor()
