"""What the page Transfer says of offices, bundles and times, in the language of the window."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.language.calendars import format_date, format_time
from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.language.names import Names
from desktop.ui.look import Look

KILO, MEGA, GIGA = 1000, 1000**2, 1000**3
MIB, GIB = 1024**2, 1024**3
DOT = " · "
RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK = "\u200f", "\u200e"

TRUST_TONES = {
    "verified": "green",
    "vouched": "primary",
    "ourselves": "green",
    "unverified": "amber",
    "unknown": "amber",
    "revoked": "red",
    "other-key": "red",
}


class TransferWords(QObject):
    """Makes texts of what the services tell; numbers are in the digits of the office."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: Mapping[str, str] = {}
        self._meanings = {
            "unverified": self.tr("Nothing is taken before its numbers are compared by voice."),
            "unknown": self.tr("Nothing is taken before its numbers are compared by voice."),
            "revoked": self.tr("Only what was written before its key ended is taken."),
            "other-key": self.tr(
                "Somebody else uses its name, or it has new keys: ask that office."
            ),
        }
        self._standings = {
            "verified": self.tr("Trusted"),
            "vouched": self.tr("Vouched for"),
            "ourselves": self.tr("Our own office"),
            "unverified": self.tr("Numbers not compared"),
            "unknown": self.tr("Not known yet"),
            "revoked": self.tr("No longer trusted"),
            "other-key": self.tr("Known by other keys"),
        }

    def standing(self, standing: str) -> tuple[str, str]:
        """Return words and tone for how far an office is trusted."""
        return self._standings.get(standing, standing), TRUST_TONES.get(standing, "plain")

    def meaning(self, standing: str) -> str:
        """Return what a standing means for what a bundle brings; nothing where all is taken."""
        return self._meanings.get(standing, "")

    def know_offices(self, names: Mapping[str, str]) -> None:
        """From now on say the names of these offices in place of their codes."""
        self._names = names

    def named(self, code: str) -> str:
        """Return the name of the office with a code, as far as it is known."""
        return self._names.get(code, code)

    def office(self, name: Names, code: str) -> str:
        """Return the name of an office, or its code where it has none."""
        return name.best(self._look.language) or code

    def line(self, text: str) -> str:
        """Return a sentence that runs as the window does, whatever it begins with."""
        return (RIGHT_TO_LEFT_MARK if self._look.language == "ar" else LEFT_TO_RIGHT_MARK) + text

    def join(self, parts: Iterable[str]) -> str:
        """Return parts of a sentence with points between them; empty ones are left out."""
        return self.line(DOT.join(part for part in parts if part))

    def listed(self, names: Iterable[str]) -> str:
        """Return names with commas between them."""
        return self.tr(", ").join(isolate(name) for name in names)

    def files(self, paths: Sequence[Path]) -> str:
        """Return the name of a file, or how many there are."""
        if len(paths) == 1:
            return isolate(paths[0].name)
        return self.digits(self.tr("%n file(s)", "", len(paths)))

    def digits(self, text: object) -> str:
        """Return a text with its digits as the office sets them."""
        return in_digits(str(text), self._look.digits)

    def day(self, moment: datetime | None) -> str:
        """Return the day of a moment where the person is; a dash for none."""
        if moment is None:
            return "–"
        local = moment.astimezone().date()
        return isolate(format_date(local, self._look.language, self._look.digits, weekday=False))

    def moment(self, moment: datetime) -> str:
        """Return a day and a time of day."""
        clock = isolate(format_time(moment.astimezone().time(), self._look.digits))
        return self.line(self.tr("{0}, {1}").format(self.day(moment), clock))

    def size(self, count: int) -> str:
        """Return a number of bytes as people say it, in thousands (as sticks are sold)."""
        if count >= GIGA:
            return self._size(self.tr("{0} GB"), count / GIGA)
        if count >= MEGA:
            return self._size(self.tr("{0} MB"), count / MEGA)
        return self._size(self.tr("{0} KB"), max(count / KILO, 0.1))

    def capacity(self, count: int) -> str:
        """Return a round size that can be chosen, in units of 1024."""
        if count + 1 >= GIB:
            return self._size(self.tr("{0} GB"), (count + 1) / GIB)
        return self._size(self.tr("{0} MB"), count / MIB)

    def _size(self, pattern: str, number: float) -> str:
        shown = f"{number:.0f}" if number >= 10 else f"{number:.1f}".removesuffix(".0")
        return isolate(self.digits(pattern.format(shown)))

    def percent(self, share: float) -> str:
        """Return a share of the whole, e.g. "63 %"."""
        return isolate(self.digits(self.tr("{0} %").format(round(share * 100))))

    def left(self, seconds: float) -> str:
        """Return how long it still takes, roughly."""
        if seconds >= 90:
            return self.digits(self.tr("about %n minute(s) left", "", round(seconds / 60)))
        return self.digits(self.tr("about %n second(s) left", "", max(round(seconds), 1)))

    def changes(self, count: int) -> str:
        """Return a number of changes in words."""
        return self.digits(self.tr("%n change(s)", "", count))

    def meetings(self, count: int) -> str:
        """Return a number of meetings in words."""
        return self.digits(self.tr("%n meeting(s)", "", count))

    def missing(self, office: str, first: int, last: int) -> str:
        """Return what did not arrive yet, e.g. "missing from Qamishli: 120–134"."""
        span = self.digits(f"{first}–{last}" if first != last else f"{first}")
        whom = isolate(self.named(office)) if office else self.tr("an office not known here")
        return self.tr("missing from {0}: {1}").format(whom, isolate(span))
