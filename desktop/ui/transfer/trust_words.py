"""Why an office is trusted as far as it is, in words."""

from datetime import datetime

from PySide6.QtCore import QObject

from desktop.language.isolates import isolate
from desktop.services.list_standings import OfficeStanding
from desktop.sync.trust_weighing import Because
from desktop.ui.transfer.transfer_words import TransferWords


class TrustWords(QObject):
    """Makes a sentence of the statement that an office's standing rests on."""

    def __init__(self, words: TransferWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._patterns = {
            "succession": self.tr("New keys, signed by its former key on {1}"),
            "voucher": self.tr("{0} vouches for it ({1}); nobody here compared its numbers"),
            "revoked-itself": self.tr("Its key was revoked by the office itself on {1}"),
            "revoked-by-other": self.tr("{0} revoked its key on {1}; it was confirmed here"),
            "questioned": self.tr(
                "{0} says that its key is no longer valid since {1}. Nothing is taken from it or "
                "sent to it until you have answered."
            ),
            "contested": self.tr(
                "Two different new cards were signed with its key: somebody else has it too. "
                "Compare the numbers of its new card by voice."
            ),
        }

    def tag(self, standing: OfficeStanding) -> tuple[str, str]:
        """Return words and tone for how far the office is trusted."""
        if standing.because is Because.QUESTIONED:
            return self.tr("Warned of"), "red"
        if standing.because is Because.CONTESTED:
            return self.tr("Key in two hands"), "red"
        return self._words.standing(standing.trust)

    def because(self, standing: OfficeStanding) -> str:
        """Return why, with the reason that was given; empty where a person here decided it."""
        parts = []
        pattern = self._patterns.get(standing.because.value)
        if pattern is not None:
            day = self._words.day(_moment(standing.said_at))
            by = isolate(
                self._words.office(standing.by_name, standing.by) or self.tr("another office")
            )
            parts.append(pattern.format(by, day))
        if parts and standing.reason:
            parts.append(self.tr("reason: {0}").format(isolate(standing.reason)))
        if standing.introduces:
            parts.append(self.tr("May introduce other offices"))
        return self._words.join(parts) if parts else ""


def _moment(claim: str) -> datetime | None:
    """Read when an office says it said something; what is no time is shown as none."""
    try:
        moment = datetime.fromisoformat(claim)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
