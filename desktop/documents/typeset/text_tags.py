"""The tags of a paragraph while its lines are drawn."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.documents.typeset.pieces import Piece
from desktop.documents.typeset.run_language import languages_of
from desktop.documents.typeset.structure import Element, page_and_mcid

if TYPE_CHECKING:
    from desktop.documents.typeset.tags import PageTags


class TextTags:
    """The tags of one paragraph, or of a part of it, while its lines are drawn.

    Lines in the paragraph's language share one piece of content; a line that changes its language
    is divided, and what is in another one becomes a ``Span`` that names it.
    """

    def __init__(self, tags: "PageTags", element: Element | None, label: Element | None) -> None:
        self._tags = tags
        self._element = element
        self._label = label
        self._is_open = False

    @contextmanager
    def marker(self) -> Iterator[None]:
        """Draw the bullet or number of a list item."""
        if self._label is None:
            with self._paused():
                yield
            return
        self._tags.begin(self._label)
        yield
        self._tags.close()

    def line(self, pieces: Sequence[Piece]) -> "LineSpans | None":
        """Get ready for a line; the result, if any, is what its painter has to ask."""
        element = self._element
        if element is None:
            return None
        languages = languages_of(pieces, element.language)
        if languages is None:
            if not self._is_open:
                self._tags.begin(element)
                self._is_open = True
            return None
        self.finish()
        self._tags.settle()
        return LineSpans(self._tags, element, languages)

    def finish(self) -> None:
        """End the content that is open."""
        if self._is_open:
            self._tags.close()
            self._is_open = False

    @contextmanager
    def _paused(self) -> Iterator[None]:
        if self._element is not None and not self._is_open:
            self._tags.begin(self._element)
            self._is_open = True
        yield


class LineSpans:
    """The pieces of content that one line is divided into, found while it is painted."""

    def __init__(self, tags: "PageTags", element: Element, languages: list[str]) -> None:
        self._tags = tags
        self._element = element
        self._languages = languages
        self._runs: list[tuple[int, str, int]] = []  # first place in the text, language, piece
        self._now: str | None = None

    def opening(self, index: int) -> str:
        """Return the operators before the piece of text ``index``, "" within the same content.

        To be asked for every piece of the line, in the order of painting.
        """
        language = self._languages[index]
        if language == self._now:
            first, _, piece = self._runs[-1]
            self._runs[-1] = (min(first, index), language, piece)
            return ""
        role = self._element.role if language == self._element.language else "Span"
        # The owner is known only when the order of reading is: finish() puts the right one in.
        piece = self._tags.new_piece(self._element)
        before = "EMC " if self._now is not None else ""
        self._runs.append((index, language, piece))
        self._now = language
        return before + self._tags.opening(role, piece)

    def finish(self) -> None:
        """End the line: its contents join the element, in the order of reading."""
        element, structure = self._element, self._tags.structure
        for _, language, piece in sorted(self._runs):
            if language == element.language:
                element.kids.append(piece)
                continue
            last = element.kids[-1] if element.kids else None
            if not isinstance(last, Element) or last.language != language or last.role != "Span":
                last = structure.add("Span", element, language)
            last.kids.append(piece)
            page, mcid = page_and_mcid(piece)
            structure.owners[page][mcid] = last
        self._tags.skip()
