"""How long work says how far it is, and hears that it is no longer wanted."""

from dataclasses import dataclass


class CancelledError(Exception):
    """The person cancelled; whatever was half done is rolled back by its own transaction."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Bytes of one stage of the work: ``done`` of ``total``; a total of 0 is not known.

    ``stage`` is a word of whoever does the work (``services.bundle_progress`` has those of
    bundles).
    """

    stage: str
    done: int
    total: int


class Progress:
    """Given to long work; this one is for callers that do not look."""

    def report(self, done: int, total: int, note: str = "") -> None:
        """Say that ``done`` of ``total`` steps (bytes, records) are finished."""

    def carry(self, stage: str, done: int, total: int) -> None:
        """Say how many bytes of a stage are carried; it is told with the next ``report``."""

    def raise_if_cancelled(self) -> None:
        """Stop here if the person has cancelled; call it between steps, never inside a commit.

        Raises:
            CancelledError: the work is no longer wanted.
        """


NO_PROGRESS = Progress()
