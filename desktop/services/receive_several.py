"""Several bundles at once, all parts of one together: looked into, then taken in, oldest first."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.language.errors import MahdarError, RefusedError
from desktop.language.progress import NO_PROGRESS, CancelledError, Progress
from desktop.services.bundle_progress import WHOLE
from desktop.services.changed import Changed
from desktop.services.import_bundle import ImportMade, import_bundle
from desktop.services.inspect_bundle import (
    BundleView,
    inspect_bundle,
    look_within,
    view_refused,
)
from desktop.services.late_bundles import refuse_sender
from desktop.services.receive_bundle import opened_bundle
from desktop.storage.home import Home
from desktop.storage.world import world_errors
from desktop.sync.bundle_format import OpenedBundle
from desktop.sync.import_counts import ImportCounts
from desktop.sync.trust import Standing


@dataclass(frozen=True, slots=True)
class Refused:
    """A file of which nothing could be taken, and why."""

    path: Path
    problem: MahdarError


@dataclass(frozen=True, slots=True)
class SeveralViews:
    """Bundles that were looked into, in the order in which they would be taken in.

    ``views`` gives those that could be opened, with their files; ``refused`` the others.
    """

    views: tuple[tuple[Path, BundleView], ...]
    refused: tuple[Refused, ...]

    @property
    def counts(self) -> ImportCounts:
        """What all of those that are believed would do together."""
        return together([view.preview for _, view in self.views if view.preview is not None])


@dataclass(frozen=True, slots=True)
class SeveralMade:
    """Bundles that were taken in, each whole; ``refused`` are those that were not.

    ``was_cancelled``: the person stopped before the last; what was taken in before stays.
    """

    made: tuple[ImportMade, ...]
    refused: tuple[Refused, ...]
    was_cancelled: bool = False

    @property
    def counts(self) -> ImportCounts:
        """What all of them did together."""
        return together([one.counts for one in self.made])

    @property
    def changed(self) -> Changed:
        """What all of them changed."""
        changed = Changed(frozenset())
        for one in self.made:
            changed |= one.changed
        return changed


def inspect_several(
    home: Home,
    sources: Sequence[Path],
    progress: Progress = NO_PROGRESS,
    *,
    salvage: bool = False,
    passphrase: str | None = None,
) -> SeveralViews:
    """Return what is in the bundles and what importing them in this order would do.

    Each is looked at as if those before it were here, so that a part that needs another one is
    not said to lack it. Nothing is changed.

    Raises:
        WorldError: the disk of the home is in the way.
        CancelledError: the person cancelled.
    """
    look = _Look(home, progress, salvage=salvage, passphrase=passphrase)
    while not look.all_together([path for path in sources if path not in look.refused]):
        pass  # one of them could not be taken in: the others are looked at without it
    for source in look.late:
        look.alone(source)
    return SeveralViews(
        tuple((source, look.views[source]) for source in sources if source in look.views),
        tuple(
            Refused(source, look.refused[source]) for source in sources if source in look.refused
        ),
    )


class _Look:
    """Several bundles being looked into, what was found so far."""

    def __init__(
        self, home: Home, progress: Progress, *, salvage: bool, passphrase: str | None
    ) -> None:
        self._home = home
        self._progress = progress
        self._salvage = salvage
        self._passphrase = passphrase
        self.views: dict[Path, BundleView] = {}
        self.refused: dict[Path, MahdarError] = {}
        self.late: list[Path] = []
        """Those of a key that was revoked: letting one in is tried in a transaction of its own."""

    def all_together(self, sources: Sequence[Path]) -> bool:
        """Look into all of them in one transaction; tell whether it came to its end."""
        self.views.clear()
        self.late.clear()
        with world_errors(self._home.folder), self._home.unit_of_work() as work:
            for portion, source in _portions(self._progress, sources):
                try:
                    opened = self._opened(source, portion)
                    with opened as bundle:
                        if not self._look_within(work.session, source, bundle, portion):
                            return False
                except MahdarError as problem:
                    self.refused[source] = problem
        return True

    def alone(self, source: Path) -> None:
        """Look into one of a revoked key."""
        try:
            self.views[source] = inspect_bundle(
                self._home, source, salvage=self._salvage, passphrase=self._passphrase
            )
        except MahdarError as problem:
            self.refused[source] = problem

    def _look_within(
        self, session: Session, source: Path, bundle: OpenedBundle, portion: Progress
    ) -> bool:
        """Tell whether the transaction is still sound."""
        if bundle.standing is Standing.REVOKED:
            self.late.append(source)
            return True
        try:
            refuse_sender(self._home, bundle)
        except RefusedError as problem:
            self.views[source] = view_refused(bundle, problem)
            return True
        try:
            self.views[source] = look_within(self._home, session, bundle, portion)
        except RefusedError as problem:
            self.refused[source] = problem
            return False
        return True

    def _opened(self, source: Path, portion: Progress) -> AbstractContextManager[OpenedBundle]:
        return opened_bundle(
            self._home, source, portion, salvage=self._salvage, passphrase=self._passphrase
        )


def import_several(
    home: Home,
    sources: Sequence[Path],
    progress: Progress = NO_PROGRESS,
    *,
    salvage: bool = False,
    passphrase: str | None = None,
) -> SeveralMade:
    """Take in the bundles, one after the other, each whole or not at all.

    One that is refused does not keep the others out. Cancelling undoes the one that is being
    taken in; those before it stay, and are told.

    Raises:
        CancelledError: the person cancelled before anything was taken in.
    """
    made: list[ImportMade] = []
    refused: list[Refused] = []
    was_cancelled = False
    for portion, source in _portions(progress, sources):
        try:
            made.append(
                import_bundle(home, source, portion, salvage=salvage, passphrase=passphrase)
            )
        except MahdarError as problem:
            refused.append(Refused(source, problem))
        except CancelledError:
            if not made:
                raise
            was_cancelled = True
            break
    return SeveralMade(tuple(made), tuple(refused), was_cancelled)


def together(several: Sequence[ImportCounts]) -> ImportCounts:
    """Return what imports that followed each other did as if they had been one."""
    if len(several) == 1:
        return several[0]
    came = dict.fromkeys(key for one in several for key in one.new_meetings)
    went = dict.fromkeys(key for one in several for key in one.removed_meetings)
    changed = dict.fromkeys(key for one in several for key in one.changed_meetings)
    unparked = sum(one.unparked for one in several)
    return ImportCounts(
        applied=sum(one.applied for one in several),
        already_known=sum(one.already_known for one in several),
        parked=max(sum(one.parked for one in several) - unparked, 0),
        unparked=unparked,
        conflicts=sum(one.conflicts for one in several),
        new_meetings=tuple(key for key in came if key not in went),
        changed_meetings=tuple(key for key in changed if key not in came | went),
        removed_meetings=tuple(key for key in went if key not in came),
        approved=tuple(dict.fromkeys(key for one in several for key in one.approved)),
        missing=several[-1].missing if several else (),
        kept=sum(one.kept for one in several),
        not_kept=sum(one.not_kept for one in several),
    )


class _Portion(Progress):
    """One file's part of the whole work, by its size."""

    def __init__(self, progress: Progress, before: int, size: int, of: int) -> None:
        self._progress = progress
        self._before = before
        self._size = size
        self._of = of

    def report(self, done: int, total: int, note: str = "") -> None:
        """Say how far this file is, as a share of all."""
        share = self._before + self._size * done // max(total, 1)
        self._progress.report(WHOLE * share // self._of, WHOLE, note)

    def carry(self, stage: str, done: int, total: int) -> None:
        """Say how many bytes of all the files are carried so far, this one's stage included."""
        self._progress.carry(stage, self._before + self._size * done // max(total, 1), self._of)

    def raise_if_cancelled(self) -> None:
        """Pass on that the work is no longer wanted."""
        self._progress.raise_if_cancelled()


def _portions(progress: Progress, sources: Sequence[Path]) -> Iterator[tuple[Progress, Path]]:
    sizes = [_size(source) for source in sources]
    for place, source in enumerate(sources):
        yield _Portion(progress, sum(sizes[:place]), sizes[place], sum(sizes)), source


def _size(source: Path) -> int:
    try:
        return max(source.stat().st_size, 1)
    except OSError:
        return 1  # gone since it was found; opening it says so
