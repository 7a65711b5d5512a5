"""Tells the person how far a bundle is: the share of the whole work, and the bytes of its stage."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from desktop.language.progress import Progress

WHOLE = 1000
"""The steps that a transfer is told in."""

PACKING = "packing"
WRITING = "writing"
CHECKING = "checking"
READING = "reading"
TAKING = "taking"
SETTLING = "settling"
"""The stages: what goes out is packed at home, written to the stick and read back; what comes in
is read from the stick, taken in, and settled with what was here."""


_PACKING_IS = 5
"""The part of the work on a file that packing is: the fifth; the rest is writing and checking."""


class _Carried(Protocol):
    @property
    def body(self) -> bytes: ...


C = TypeVar("C", bound=_Carried)


class Share:
    """A part of the whole work, from ``start`` to ``end`` of :data:`WHOLE`; called with counts."""

    def __init__(self, progress: Progress, start: int, end: int, stage: str = "") -> None:
        self._progress = progress
        self._start = start
        self._length = end - start
        self._stage = stage

    def __call__(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` are finished; stop here if the person cancelled.

        Raises:
            CancelledError: the work is no longer wanted.
        """
        if self._stage:
            self._progress.carry(self._stage, done, total)
        step = self._length * done // max(total, 1)
        self._progress.report(self._start + step, WHOLE)
        self._progress.raise_if_cancelled()


class WritingShare(Share):
    """The share of one part's file, which is told twice its bytes: written, then read back.

    ``before`` counts the bytes of the parts that are on the stick already, ``all_parts`` those of
    all, as far as they can be known.
    """

    def __init__(
        self, progress: Progress, start: int, end: int, *, before: int, all_parts: int
    ) -> None:
        super().__init__(progress, start, end)
        self._before = before
        self._all_parts = all_parts

    def __call__(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total``, twice the size of the file, are finished."""
        size = total // 2
        stage, carried = (WRITING, done) if done <= size else (CHECKING, done - size)
        whole = max(self._all_parts, self._before + size)
        self._progress.carry(stage, self._before + carried, whole)
        super().__call__(done, total)


def shares_of_part(
    progress: Progress, number: int, of: int, before: int, size: int
) -> tuple[Share, Share]:
    """Return the shares of packing and of writing the part ``number``, from 1, of ``of``.

    ``before`` counts the bytes of the parts that are written, ``size`` about those of all.
    """
    start, end = (WHOLE * part // of for part in (number - 1, number))
    packed = start + (end - start) // _PACKING_IS
    all_parts = size if of > 1 else 0
    return (
        Share(progress, start, packed, PACKING),
        WritingShare(progress, packed, end, before=before, all_parts=all_parts),
    )


def told(frames: Iterable[C], share: Share, size: int, before: int = 0) -> Iterator[C]:
    """Yield the frames, telling ``share`` how many of ``size`` bytes they are so far.

    ``before`` counts the bytes that went ahead of them.

    Raises:
        CancelledError: the work is no longer wanted.
    """
    done = before
    for frame in frames:
        done += len(frame.body)
        share(min(done, size), size)
        yield frame
