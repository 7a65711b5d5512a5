"""The computers of our office: which there are, a new one, one that is used no more."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.services.list_devices import DeviceState, DeviceView
from desktop.ui.buttons import plain_button, primary_button, quiet_button
from desktop.ui.labels import body_label, card_title, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.transfer.transfer_words import TransferWords


class DevicesDialog(QDialog):
    """Only the computer that holds the office's key adds and ends others."""

    add_wanted = Signal()
    bundle_wanted = Signal()
    end_wanted = Signal(object)
    """With the ``DeviceView`` that is to be ended."""

    def __init__(
        self,
        look: Look,
        words: TransferWords,
        devices: Sequence[DeviceView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look, self._words = look, words
        self._may_change = any(one.has_root and one.is_this for one in devices)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Computers of our office"))
        self.setMinimumWidth(px(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(self.windowTitle()))
        column.addWidget(body_label(self._sentence()))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(10))
        grid.setColumnStretch(0, 1)
        for row, one in enumerate(devices):
            self._add(grid, row, one)
        column.addLayout(grid)
        column.addSpacing(px(8))
        column.addLayout(self._buttons(others=sum(_in_use(one) for one in devices) > 1))

    def end_button(self, label: str) -> QPushButton | None:
        """Return the button that ends the computer of this name, where that can be done."""
        return self.findChild(QPushButton, f"end-{label}")

    def _sentence(self) -> str:
        if self._may_change:
            return self.tr(
                "Each computer has keys of its own, and this one answers for all of them. What "
                "other offices know of us, our card and its numbers, stays the same."
            )
        return self.tr(
            "This computer works for the office with keys of its own. Computers are added and "
            "ended on the first one, which holds the office's key."
        )

    def _add(self, grid: QGridLayout, row: int, one: DeviceView) -> None:
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(strong_label(self.tr("The first computer") if one.has_root else one.label))
        told.addWidget(hint_label(self._about(one)))
        grid.addLayout(told, row, 0)
        if one.is_this:
            grid.addWidget(Tag(self._look, self.tr("This computer"), "green"), row, 1)
        if one.state is not DeviceState.IN_USE:
            lost = one.state is DeviceState.LOST
            words = self.tr("Lost") if lost else self.tr("Used no more")
            grid.addWidget(Tag(self._look, words, "red" if lost else "plain"), row, 2)
        elif self._may_change and not one.has_root:
            button = quiet_button(self._look, self.tr("End…"))
            button.setObjectName(f"end-{one.label}")
            button.setAccessibleName(self.tr("{0}: {1}").format(one.label, button.text()))
            button.clicked.connect(lambda: self.end_wanted.emit(one))
            grid.addWidget(button, row, 2)

    def _about(self, one: DeviceView) -> str:
        if one.has_root:
            parts = [self.tr("holds the office's key")]
        else:
            parts = [self.tr("since {0}").format(self._words.day(_moment(one.since)))]
        if one.ended:
            parts.append(self.tr("until {0}").format(self._words.day(_moment(one.ended))))
        if one.last_heard_at is not None:
            parts.append(self.tr("last heard {0}").format(self._words.day(one.last_heard_at)))
        return self._words.join(parts)

    def _buttons(self, *, others: bool) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(8))
        self.bundle_button = plain_button(look, self.tr("Bundle for our other computers…"))
        self.bundle_button.clicked.connect(self.bundle_wanted)
        self.bundle_button.setVisible(others)
        self.close_button = plain_button(look, self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.add_button = primary_button(look, self.tr("Add a computer…"))
        self.add_button.clicked.connect(self.add_wanted)
        self.add_button.setVisible(self._may_change)
        row.addWidget(self.bundle_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.add_button)
        self.close_button.setDefault(True)
        return row


def _in_use(one: DeviceView) -> bool:
    return one.state is DeviceState.IN_USE


def _moment(claim: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(claim)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
