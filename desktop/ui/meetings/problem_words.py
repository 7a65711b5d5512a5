"""What is wrong with a record, and in which part of it, in one line."""

import re

from PySide6.QtCore import QObject

from desktop.language.digits import in_digits
from desktop.models.record_validation import Problem
from desktop.ui.look import Look

_PLACE = re.compile(r"(\w+)\[(\d+)\]")


class ProblemWords(QObject):
    """Says a problem with the part that it is in: "Topic 2: no text"."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._lists = {
            "organizers": self.tr("Organiser {0}"),
            "attendance": self.tr("Attendance {0}"),
            "agenda": self.tr("Topic {0}"),
            "statements": self.tr("Statement {0}"),
            "challenges": self.tr("Challenge {0}"),
            "proposals": self.tr("Proposal {0}"),
            "outcomes": self.tr("Outcome {0}"),
            "copies_to": self.tr("Copy {0}"),
            "translations": self.tr("Translation {0}"),
        }

    def say(self, problem: Problem) -> str:
        """Return what is wrong, and in which part of a list."""
        what = problem.what.sentence(self._look.language)
        place = _PLACE.match(problem.where)
        if place is None or place[1] not in self._lists:
            return what[:1].upper() + what[1:]
        number = in_digits(str(int(place[2]) + 1), self._look.digits)
        return self.tr("{0}: {1}").format(self._lists[place[1]].format(number), what)
