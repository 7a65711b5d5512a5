"""The processes that the homes of the simulated year are open in; each home in one of them."""

import resource
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

from tests.benchmarks.sync.year_office import OfficeAtWork, begin_office

T = TypeVar("T")

_offices: dict[int, OfficeAtWork] = {}
"""The offices of this process."""


class Workers:
    """A few processes; what one office is asked is done in the order of asking."""

    def __init__(self, processes: int) -> None:
        spawn = get_context("spawn")
        self._pools = [ProcessPoolExecutor(1, spawn) for _ in range(processes)]

    def begin(self, folder: Path, number: int, seed: int, meddling: float) -> Future[None]:
        """Make an office."""
        return self._pool(number).submit(_begin, folder, number, seed, meddling)

    def ask(self, number: int, task: Callable[..., T], *given: object) -> Future[T]:
        """Let an office do a task: a method of :class:`OfficeAtWork`, and what it is given."""
        return self._pool(number).submit(_do, number, task, given)

    def most_memory(self) -> int:
        """Return the most bytes that one of the processes has held."""
        return max(pool.submit(_most_memory).result() for pool in self._pools)

    def close(self) -> None:
        """Close the homes and end the processes."""
        for pool in self._pools:
            pool.submit(_close).result()
            pool.shutdown()

    def _pool(self, number: int) -> ProcessPoolExecutor:
        return self._pools[number % len(self._pools)]


def _begin(folder: Path, number: int, seed: int, meddling: float) -> None:
    _offices[number] = begin_office(folder, number, seed, meddling)


def _do(number: int, task: Callable[..., T], given: tuple[Any, ...]) -> T:
    return task(_offices[number], *given)


def _close() -> None:
    while _offices:
        _offices.popitem()[1].close()


def _most_memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
