"""How long work says how far it is, and hears that it is no longer wanted."""


class CancelledError(Exception):
    """The person cancelled; whatever was half done is rolled back by its own transaction."""


class Progress:
    """Given to long work; this one is for callers that do not look."""

    def report(self, done: int, total: int, note: str = "") -> None:
        """Say that ``done`` of ``total`` steps (bytes, records) are finished."""

    def raise_if_cancelled(self) -> None:
        """Stop here if the person has cancelled; call it between steps, never inside a commit.

        Raises:
            CancelledError: the work is no longer wanted.
        """


NO_PROGRESS = Progress()
