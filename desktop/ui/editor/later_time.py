"""A hint beside the second of two times."""

from desktop.ui.fields import TimeField


def warn_if_earlier(first: TimeField, second: TimeField, words: str) -> None:
    """Say ``words`` beside ``second`` while it is earlier than ``first``; it may be meant so."""
    begins, ends = first.value(), second.value()
    if begins is not None and ends is not None and ends < begins:
        second.set_problem(words, "amber")
    elif second.problem() == words:
        second.set_problem(None)
