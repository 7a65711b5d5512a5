"""Tells the person how far a bundle is, in the two halves that work on it has."""

from desktop.language.progress import Progress


class Share:
    """A part of the whole work, from ``start`` to ``end`` of :data:`WHOLE`; called with counts."""

    def __init__(self, progress: Progress, start: int, end: int) -> None:
        self._progress = progress
        self._start = start
        self._length = end - start

    def __call__(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` are finished; stop here if the person cancelled.

        Raises:
            CancelledError: the work is no longer wanted.
        """
        step = self._length * done // max(total, 1)
        self._progress.report(self._start + step, WHOLE)
        self._progress.raise_if_cancelled()


WHOLE = 1000
"""The steps that a transfer is told in."""
