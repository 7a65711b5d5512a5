"""The tools over the page: edit, print, PDF, history, and the next step of the minutes."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.open_meeting import MeetingView
from desktop.ui.buttons import icon_button, plain_button, primary_button, quiet_button
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.themed_icon import ThemedIcon


class PaneToolbar(QWidget):
    """Shows only what can be done with the meeting; words give way to icons when it is narrow."""

    next_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look = look
        self.edit = plain_button(look, self.tr("Edit"), "pencil")
        self.amend = plain_button(look, self.tr("Amend"), "file-pen")
        self.print = plain_button(look, self.tr("Print"), "printer")
        self.pdf = plain_button(look, self.tr("PDF"), "file-down")
        self.history = quiet_button(look, self.tr("History"), "history")
        self.history.setCheckable(True)
        self.more = icon_button(look, "ellipsis", self.tr("More documents"))
        self.whole = icon_button(look, "maximize-2", self.tr("Only the page"))
        self.whole.setCheckable(True)
        self._seal_icon = ThemedIcon(look, "", "green", 16)
        self._remark = hint_label()
        self._remark.setWordWrap(False)
        self.next = primary_button(look, "")
        worded = (self.edit, self.amend, self.print, self.pdf, self.history)
        self._words = {button: button.text() for button in worded}
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(9), px(16), px(9))
        rows.setSpacing(px(6))
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._row.setSpacing(px(6))
        rows.addLayout(self._row)
        rows.addLayout(self._below)
        self._next_is_below = False
        for button in self._words:
            self._row.addWidget(button)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        for widget in (self._seal_icon, self._remark, self.next, self.whole):
            self._row.addWidget(widget)
        self._name_buttons()
        self.next.clicked.connect(self.next_wanted)
        self.whole.toggled.connect(self._on_whole)
        self.setEnabled(False)

    def _on_whole(self, whole: bool) -> None:
        self._look.icons.put(self.whole, "minimize-2" if whole else "maximize-2", "soft")

    def show_view(self, view: MeetingView | None) -> None:
        """Offer what can be done with a meeting; None: nothing."""
        self.setEnabled(view is not None)
        locked = view is not None and view.is_locked
        self.edit.setVisible(not locked)
        self.amend.setVisible(locked)
        steps = {"draft": self.tr("To review"), "review": self.tr("Approve")}
        step = steps.get(view.state, "") if view is not None else ""
        self.next.setText(step)
        self.next.setVisible(bool(step))
        self.say("", "")
        self._fit()

    def say(self, icon: str, text: str, role: str = "green") -> None:
        """Put a remark beside the next step: how the seal stands."""
        self._seal_icon.show_icon(icon, role)
        self._seal_icon.setVisible(bool(icon))
        self._remark.setText(text)
        self._fit()

    def remark(self) -> QLabel:
        """Return the label of the remark."""
        return self._remark

    def minimumSizeHint(self) -> QSize:
        # The words may always give way, so they must not hold the pane open.
        return QSize(self.look_width(), super().minimumSizeHint().height())

    def look_width(self) -> int:
        """Return the least width: that of the icons."""
        return 5 * self.edit.minimumSizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show all words if they have room, else the remark, else icons alone.

        Where even those leave no room for the next step, it stands beneath them.
        """
        self._remark.setVisible(bool(self._remark.text()))
        self._set_words(shown=True)
        if self._is_too_wide():
            self._set_words(shown=False)
        if self._is_too_wide():
            self._remark.hide()
        self._put_next(below=self._is_too_wide() and not self.next.isHidden())
        self._seal_icon.setToolTip(self._remark.text())

    def _is_too_wide(self) -> bool:
        margins = self._rows.contentsMargins()
        self._row.invalidate()  # Qt does so for the outer layout only
        needed = self._row.sizeHint().width() + margins.left() + margins.right()
        if self._next_is_below and not self.next.isHidden():
            needed += self._row.spacing() + self.next.sizeHint().width()
        return needed > self.width()

    def _put_next(self, *, below: bool) -> None:
        if below == self._next_is_below:
            return
        self._next_is_below = below
        if below:
            self._below.addWidget(self.next)
        else:
            self._row.insertWidget(self._row.count() - 1, self.next)
        self._rows.invalidate()
        self.updateGeometry()

    def _set_words(self, *, shown: bool) -> None:
        for button, words in self._words.items():
            if bool(button.text()) == shown:
                continue
            button.setText(words if shown else "")
            self._look.icons.follow_text(button)
            restyle(button, bare=not shown)
            button.setToolTip("" if shown else words)

    def _name_buttons(self) -> None:
        for button, words in self._words.items():
            button.setAccessibleName(words)
            _set_focus_by_tab(button)
        _set_focus_by_tab(self.more)


def _set_focus_by_tab(button: QAbstractButton) -> None:
    """Leave the focus in the list when a tool is clicked."""
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
