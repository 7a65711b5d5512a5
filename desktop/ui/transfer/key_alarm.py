"""A band over the page Transfer: somebody says of our own key what this computer did not say."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.services.list_key_alarms import Alarm, KeyAlarm, list_key_alarms, set_alarm_aside
from desktop.ui.buttons import plain_button
from desktop.ui.context import AppContext
from desktop.ui.labels import body_label, hint_label, strong_label
from desktop.ui.restyle import restyle
from desktop.ui.themed_icon import ThemedIcon
from desktop.ui.transfer.emptied import empty
from desktop.ui.transfer.transfer_words import TransferWords


class KeyAlarmBand(QWidget):
    """Hidden while nothing stands against our key."""

    was_read = Signal()

    def __init__(self, context: AppContext, words: TransferWords) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._column = QVBoxLayout(self)
        px = context.theme.px
        self._column.setContentsMargins(px(20), px(4), px(20), px(8))
        self._column.setSpacing(px(8))
        self.hide()

    def read(self) -> None:
        """Look what was heard of our keys."""
        self._context.runner.query(
            list_key_alarms, self.show_alarms, owner=self, key="transfer.key-alarms"
        )

    def show_alarms(self, alarms: tuple[KeyAlarm, ...]) -> None:
        """Show one band for each; without any nothing is shown."""
        empty(self._column)
        for alarm in alarms:
            self._column.addWidget(self._band(alarm))
        self.setVisible(bool(alarms))
        self.was_read.emit()

    def _band(self, alarm: KeyAlarm) -> QFrame:
        look = self._context.look
        px = look.theme.px
        frame = QFrame()
        restyle(frame, kind="message", tone="red")
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(14), px(10), px(14), px(12))
        row.setSpacing(px(10))
        row.addWidget(ThemedIcon(look, "triangle-alert", "red"), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(px(4))
        title, what_to_do = self._sentences(alarm)
        for label in (strong_label(title), body_label(what_to_do)):
            label.setWordWrap(True)
            told.addWidget(label)
        if alarm.reason:
            reason = self.tr("Reason given: {0}").format(isolate(alarm.reason))
            told.addWidget(hint_label(reason))
        row.addLayout(told, 1)
        if alarm.what is Alarm.WARNED:
            aside = plain_button(look, self.tr("I asked: it is a mistake"))
            aside.clicked.connect(lambda: self._set_aside(alarm.name))
            row.addWidget(aside, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame

    def _sentences(self, alarm: KeyAlarm) -> tuple[str, str]:
        """Return what happened, and what is to be done about it."""
        day = self._words.day(_moment(alarm.said_at))
        if alarm.what is Alarm.REPLACED:
            return (
                self.tr("Our office has newer keys than this computer ({0}).").format(day),
                self.tr(
                    "Other offices do not believe what this computer sends any more. If it was "
                    "restored from an older backup, restore the latest one, made after the new "
                    "keys. If nobody here made new keys, our key is in other hands: make new keys, "
                    "revoke the old, and call every office."
                ),
            )
        if alarm.what is Alarm.REVOKED:
            return (
                self.tr("The key of this computer was revoked in our name ({0}).").format(day),
                self.tr(
                    "Other offices take nothing from this computer any more. If it was restored "
                    "from an older backup, restore the latest one. If nobody here revoked it, our "
                    "key is in other hands: make new keys, revoke the old, and call every office."
                ),
            )
        if alarm.what is not Alarm.WARNED:
            return self._of_machines(alarm.what, day)
        by = isolate(self._words.office(alarm.by_name, alarm.by))
        return (
            self.tr("{0} warns others of our key ({1}).").format(by, day),
            self.tr(
                "Call them and ask why. If our key may be in other hands, make new keys and "
                "revoke the old (Our office card, New keys)."
            ),
        )

    def _of_machines(self, what: Alarm, day: str) -> tuple[str, str]:
        if what is Alarm.ENDED:
            return (
                self.tr("Our office ended this computer ({0}).").format(day),
                self.tr(
                    "Nothing is written in the office's name here any more, and other offices take "
                    "nothing of it. Speak to whoever has the office's first computer."
                ),
            )
        if what is Alarm.UNCONFIRMED:
            return (
                self.tr("The office's key was replaced without this computer ({0}).").format(day),
                self.tr(
                    "Other offices may not believe what this computer sends. Speak to whoever has "
                    "the office's first computer: it confirms this one with the new key."
                ),
            )
        return (
            self.tr("A computer was added in our name that was not added here ({0}).").format(day),
            self.tr(
                "If this computer was restored from an older backup, restore the latest one, or "
                "add that computer again. If nobody here added one, the office's key is in other "
                "hands: make new keys, revoke the old, and call every office."
            ),
        )

    def _set_aside(self, name: str) -> None:
        self._context.runner.command(
            lambda home: set_alarm_aside(home, name),
            lambda _changed: None,
            owner=self,
            changed=lambda changed: changed,
        )


def _moment(claim: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(claim)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
