"""Says beside the fields what is wrong and, once it was asked for, what is missing."""

from collections.abc import Sequence

from shiboken6 import isValid

from desktop.language.errors import Language
from desktop.models.record_validation import Problem
from desktop.ui.editor.section import Marked, Section

_MISSING = ("approval.", "record.empty", "record.missing")


def is_missing(problem: Problem) -> bool:
    """Tell whether something is only not there yet; anything else is wrong as it stands."""
    return problem.what.code.startswith(_MISSING)


class ProblemMarks:
    """Keeps the words beside the fields in step with the problems of the record.

    What is wrong is said at once, in red. What is missing is said in amber when ``demand`` was
    called, beside the fields that lacked something then: nobody is told off for a part that was
    only begun. Words go when what they say is mended.
    """

    def __init__(self, sections: Sequence[Section], language: Language) -> None:
        self._sections = sections
        self._language = language
        self._marked: list[Marked] = []
        self._demanded: list[Marked] = []

    def clear(self) -> None:
        """Say nothing more: another record is shown."""
        self._demanded = []
        self.show([])

    def demand(self, problems: Sequence[Problem]) -> None:
        """Say what is missing too, from now on, until it is mended."""
        holders = [self._holder(problem.where) for problem in problems]
        self._demanded = [holder for holder in holders if holder is not None]
        self.show(problems)

    def show(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, and take back what is mended."""
        wanted: dict[Marked, tuple[str, str]] = {}
        missing: list[Marked] = []
        for problem in problems:
            if is_missing(problem) and not self._demanded:
                continue
            holder = self._holder(problem.where)
            if holder is None or (is_missing(problem) and holder not in self._demanded):
                continue
            tone = "amber" if is_missing(problem) else "red"
            wanted.setdefault(holder, (problem.what.sentence(self._language), tone))
            if tone == "amber":
                missing.append(holder)
        self._demanded = missing
        for widget in self._marked:
            if isValid(widget) and widget not in wanted:
                widget.set_problem(None)
        for widget, (words, tone) in wanted.items():
            widget.set_problem(words, tone)
        self._marked = list(wanted)

    def _holder(self, where: str) -> Marked | None:
        for section in self._sections:
            if section.holds(where):
                return section.marked_at(where)
        return None
