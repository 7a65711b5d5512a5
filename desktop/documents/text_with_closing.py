"""The end of a text: its last paragraph and a block, such as signatures, that is never alone."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, FrameBreak

from desktop.documents.typeset import Paragraph
from desktop.documents.typeset.keep import begun, heights

_MORE_THAN_A_PAGE = 0xFFFFFF
_FUZZ = 0.01
_LINES_ALONG = 2


class TextWithClosing(Flowable):
    """A paragraph and a closing block; if the block goes to a new page, the last lines go with it.

    Does for text what ``typeset.TableWithClosing`` does for a table.
    """

    def __init__(self, paragraph: Paragraph, closing: Sequence[Flowable]) -> None:
        super().__init__()
        self.paragraph = paragraph
        self.closing = list(closing)

    def held(self) -> list[Flowable]:
        """Return the paragraph and the closing block."""
        return [self.paragraph, *self.closing]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Ask to be split, which is when the decision falls."""
        return available_width, _MORE_THAN_A_PAGE

    def getSpaceBefore(self) -> float:  # noqa: N802, D102 - ReportLab's name
        return float(self.paragraph.getSpaceBefore())

    def getSpaceAfter(self) -> float:  # noqa: N802, D102 - ReportLab's name
        return float(self.closing[-1].getSpaceAfter()) if self.closing else 0.0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return paragraph and closing, divided so that the closing is never alone."""
        together = [self.paragraph, *self.closing]
        if sum(heights(together, available_width)) <= available_height + _FUZZ:
            return begun(together)
        along = _LINES_ALONG * self.paragraph.style.line_height
        staying = min(available_height, self.paragraph.height - along)
        parts = self.paragraph.split(available_width, staying)
        if len(parts) == 2:
            return [parts[0], FrameBreak(), TextWithClosing(parts[1], self.closing)]
        frame = getattr(self, "_frame", None)
        if frame is None or frame._atTop:
            return begun(together)  # a closing higher than a page: it can only begin here
        return [FrameBreak(), self]
