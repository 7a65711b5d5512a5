"""What is in bundles, before anything is taken from them."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.language.isolates import isolate
from desktop.services.bundle_files import files_together
from desktop.services.inspect_bundle import BundleView
from desktop.services.receive_several import SeveralViews
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.labels import body_label, card_title, hint_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.themed_icon import ThemedIcon
from desktop.ui.transfer.file_words import FileWords
from desktop.ui.transfer.import_words import ImportWords
from desktop.ui.transfer.transfer_words import TransferWords

COMPARABLE = frozenset({"unknown", "unverified"})
"""Senders whose card can be compared and trusted from here."""

MOST_WITHOUT_SCROLLING = 4
"""Senders and refused files that have room on every screen."""


class ImportPreviewDialog(QDialog):
    """From whom, how far trusted, and what would come; the person takes it in or leaves it."""

    import_wanted = Signal()
    compare_wanted = Signal(bytes)
    """The encoded card of the sender that is to be compared."""

    def __init__(
        self, look: Look, words: TransferWords, seen: SeveralViews, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        views = [view for _, view in seen.views]
        self._look = look
        self._words = words
        self._import_words = ImportWords(words)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Look inside"))
        self.setMinimumWidth(px(480))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(px(22), px(20), px(22), px(18))
        self._outer.setSpacing(px(16))
        self._column = QVBoxLayout()
        self._column.setSpacing(px(8))
        self._put_column(len(set(map(_sender, views))) + len(seen.refused) > MOST_WITHOUT_SCROLLING)
        self.import_button: QPushButton | None = None
        self.compare_button: QPushButton | None = None
        believed = [view for view in views if view.preview is not None]
        self._show_senders(believed)
        if believed:
            self._show_preview(seen)
        self._show_senders([view for view in views if view.preview is None])
        for line in self._import_words.refusals(seen.refused, look.language):
            self._line("circle-alert", "red", line)
        self._finish()

    def _put_column(self, scrolls: bool) -> None:
        """Put what is told into the dialog; a stick of many senders must not hide the buttons."""
        if not scrolls:
            self._outer.addLayout(self._column, 1)
            return
        inside = QWidget()
        inside.setLayout(self._column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFixedHeight(self.screen().availableSize().height() * 6 // 10)
        self._outer.addWidget(area, 1)

    # ── Who ──────────────────────────────────────────────────────────────────
    def _show_senders(self, views: Sequence[BundleView]) -> None:
        for _, of_one in groupby(sorted(views, key=_sender), _sender):
            self._show_sender(list(of_one))

    def _show_sender(self, bundles: Sequence[BundleView]) -> None:
        first = bundles[0]
        office = isolate(self._words.office(first.sender_name, first.sender_code))
        top = QHBoxLayout()
        top.setSpacing(self._look.theme.px(10))
        top.addWidget(card_title(self._words.line(self.tr("From {0}").format(office))))
        top.addWidget(Tag(self._look, *self._words.standing(first.standing.value)))
        top.addStretch(1)
        self._column.addLayout(top)
        is_one = len(bundles) == 1
        facts = (
            self._made(bundles),
            self._import_words.part(first.part, first.of) if is_one else "",
            "" if is_one else self._words.digits(self.tr("%n file(s)", "", len(bundles))),
            self._words.size(sum(bundle.size for bundle in bundles)),
        )
        self._column.addWidget(hint_label(self._words.join(facts)))
        self._column.addSpacing(self._look.theme.px(4))
        if first.problem is not None:
            self._line("circle-alert", "red", first.problem.sentence(self._look.language))
            self._offer_comparing(first)
        elif meaning := self._words.meaning(first.standing.value):
            self._line("info", "amber", self._words.line(meaning))

    def _made(self, bundles: Sequence[BundleView]) -> str:
        """Return when they were made, as their writers claim: one moment, or from when to when."""
        moments = sorted(moment for b in bundles if (moment := _moment(b.made)) is not None)
        if not moments:
            return ""
        days = [self._words.day(moment) for moment in (moments[0], moments[-1])]
        if days[0] != days[1]:
            return self.tr("made from {0} to {1}").format(*days)
        return self.tr("made {0}").format(self._words.moment(moments[-1]))

    def _offer_comparing(self, bundle: BundleView) -> None:
        if bundle.standing.value not in COMPARABLE:
            return
        make = primary_button if self.import_button is None else plain_button
        button = make(self._look, self.tr("Compare the numbers…"), "shield-check")
        button.clicked.connect(lambda: self.compare_wanted.emit(bundle.card))
        button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
        self.compare_button = self.compare_button or button

    # ── What ─────────────────────────────────────────────────────────────────
    def _show_preview(self, seen: SeveralViews) -> None:
        counts = seen.counts
        attention = self._import_words.attention(counts)
        for line in self._import_words.lines(counts):
            needed = line in attention
            icon, role = ("triangle-alert", "amber") if needed else ("check", "primary")
            self._line(icon, role, line)
        carried = files_together(view.files for _, view in seen.views if view.files is not None)
        words = FileWords(self._words)
        for icon, line in (
            ("paperclip", words.brought(carried)),
            ("clock", words.lacking(carried)),
        ):
            if line:
                self._line(icon, "primary", line)
        unread = sum(view.missing_frames for _, view in seen.views)
        if unread:
            self._line("triangle-alert", "amber", self._import_words.missing_frames(unread))
        if counts.conflicts:
            self._column.addWidget(
                hint_label(
                    self.tr("Nothing of ours is lost by a conflict: both texts wait side by side.")
                )
            )
        self.import_button = primary_button(self._look, self.tr("Take it in"), "download")
        self.import_button.clicked.connect(self.import_wanted)
        self._column.addSpacing(self._look.theme.px(6))

    def _line(self, icon: str, role: str, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        picture = ThemedIcon(self._look, icon, role, 16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(body_label(text), 1)
        self._column.addLayout(row)

    def _finish(self) -> None:
        leave = self.tr("Close") if self.import_button is None else self.tr("Not now")
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        row.addStretch(1)
        self.leave_button = plain_button(self._look, leave)
        self.leave_button.clicked.connect(self.reject)
        row.addWidget(self.leave_button)
        if self.import_button is not None:
            self.import_button.clicked.connect(self.accept)
            self.import_button.setDefault(True)
            self.import_button.setFocus()
            row.addWidget(self.import_button)
        self._outer.addLayout(row)


def _sender(view: BundleView) -> tuple[str, bytes, str]:
    """Return what brings bundles under one heading: whose they are, and by which keys."""
    return view.sender_code, view.card, view.standing.value


def _moment(claim: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(claim)
    except ValueError:
        return None  # a claim of the sender that says nothing
    return moment if moment.tzinfo is not None else None
