"""Transfer (النقل): cards of offices, bundles that go out and come in, conflicts to decide."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.background.changes import Changed
from desktop.background.watch import Watch
from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.services.list_transfers import TransferRow
from desktop.ui.buttons import plain_button
from desktop.ui.context import AppContext
from desktop.ui.page import Page
from desktop.ui.reading_area import ReadingArea
from desktop.ui.states import ProblemState, WaitingState
from desktop.ui.tag import Tag
from desktop.ui.transfer.card_exchange import CardExchange
from desktop.ui.transfer.conflict_list import ConflictList
from desktop.ui.transfer.finding import Finding
from desktop.ui.transfer.history_card import HistoryCard
from desktop.ui.transfer.knowledge_card import KnowledgeCard
from desktop.ui.transfer.offices_card import OfficeLine, OfficesCard
from desktop.ui.transfer.read_transfer import TransferView, read_transfer
from desktop.ui.transfer.receive_card import ReceiveCard
from desktop.ui.transfer.receiving import Receiving
from desktop.ui.transfer.send_card import SendCard
from desktop.ui.transfer.send_choice import Receiver
from desktop.ui.transfer.sending import Sending
from desktop.ui.transfer.sticks import Plugged, look_for_sticks
from desktop.ui.transfer.transfer_words import TransferWords
from desktop.ui.transfer.trust_actions import TrustActions

LOOK_EVERY_S = 1.5
"""Between two looks for sticks, while the page is in front."""

NARROW = 900
"""Pixels at the usual scale; on a narrower page sending stands beneath receiving."""

KINDS = frozenset({"peer", "transfer", "conflict", "meeting", "office"})


class TransferPage(Page):
    """Reads everything when it comes to the front and when something changed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        look = context.look
        self._words = TransferWords(look, self)
        self._wants_conflicts = False
        self.exchange = CardExchange(context, self._words, self)
        self.send = SendCard(look, self._words)
        self.receive = ReceiveCard(look, self._words)
        self.sending = Sending(context, self._words, self.send, self)
        self.receiving = Receiving(context, self._words, self.exchange, self.receive, self)
        self.finding = Finding(context, self.receive, self)
        self.conflicts = ConflictList(context, self._words)
        self.offices = OfficesCard(look, self._words)
        self.trust = TrustActions(context, self._words, self.exchange, self.offices, self)
        self.knowledge = KnowledgeCard(look, self._words)
        self.history = HistoryCard(look, self._words)
        self._build_header()
        self._build_body()
        self._connect()
        self._watch = Watch(look_for_sticks, LOOK_EVERY_S, self)
        self._watch.seen.connect(self.show_plugged)
        context.changes.listen(self, KINDS, self._on_changed)

    def activated(self, **what: object) -> None:
        """Read everything; ``conflicts=True`` goes to the first conflict."""
        self._wants_conflicts = bool(what.get("conflicts"))
        self._read()
        self._watch.begin()

    def leaving(self) -> None:
        """Look for sticks no longer."""
        self._watch.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < self.context.theme.px(NARROW)
        beside, beneath = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(beneath if is_narrow else beside)
        super().resizeEvent(event)

    # ── Building ─────────────────────────────────────────────────────────────
    def _build_header(self) -> None:
        look = self.context.look
        self.header.set_title(self.tr("Transfer between offices"))
        self.stick_tag = Tag(look)
        self.header.add_beside_title(self.stick_tag)
        self.card_button = plain_button(look, self.tr("Our office card"), "id-card")
        self.header.add_action(self.card_button)

    def _build_body(self) -> None:
        px = self.context.theme.px
        ground = QWidget()
        ground.setProperty("kind", "ground")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(20), px(4), px(20), px(24))
        column.setSpacing(px(14))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(px(14))
        self._both.addWidget(self.receive, 1)
        self._both.addWidget(self.send, 1)
        column.addLayout(self._both)
        for widget in (self.conflicts, self.offices, self.knowledge, self.history):
            column.addWidget(widget)
        column.addStretch(1)
        self._area = ReadingArea(ground)
        look = self.context.look
        self.waiting = WaitingState(look, "usb", self.tr("Offices and bundles are being read…"))
        again = plain_button(look, self.tr("Try again"), "refresh-cw")
        again.clicked.connect(self._read)
        self.problem = ProblemState(look, self.tr("The transfers cannot be shown"), "", again)
        self._states = QStackedWidget()
        for state in (self.waiting, self._area, self.problem):
            self._states.addWidget(state)
        self.body.addWidget(self._states)

    def _connect(self) -> None:
        self.card_button.clicked.connect(self.exchange.show_ours)
        self.send.first_step_wanted.connect(self.exchange.show_ours)
        self.offices.card_wanted.connect(self.exchange.ask_for_card)
        self.offices.compare_wanted.connect(self.exchange.open_kept)
        self.offices.revoke_wanted.connect(self.exchange.ask_to_revoke)
        self.receive.conflicts_wanted.connect(self._go_to_conflicts)
        self.conflicts.meeting_wanted.connect(
            lambda meeting: self.context.navigate("meetings", meeting_id=meeting)
        )

    # ── Reading ──────────────────────────────────────────────────────────────
    def _read(self) -> None:
        self.context.runner.query(
            read_transfer, self._on_read, self._on_failed, owner=self, key="transfer.all"
        )

    def _on_read(self, view: TransferView) -> None:
        words = self._words
        known = {known.office_id: known for known in view.knowledge}
        names = {office.code: words.office(office.name, office.code) for office in view.offices}
        lines = []
        for office in view.offices:
            has = known.get(office.office_id)
            lines.append(
                OfficeLine(
                    office.office_id,
                    office.code,
                    names[office.code],
                    office.trust,
                    office.last_heard_at,
                    _last_sent(view.transfers, office.code),
                    held=has.written if has else 0,
                    lacks=has.lacks if has else None,
                )
            )
        words.know_offices(names)
        missing = [words.missing(gap.office, gap.first, gap.last) for gap in view.missing]
        self.send.show_receivers(
            [Receiver(o.office_id, o.code, o.name, o.trust, o.lacks) for o in lines]
        )
        self.offices.show_offices(lines, missing)
        self.knowledge.show_knowledge(view.knowledge, names)
        self.history.show_rows(view.transfers, names)
        self.conflicts.show_conflicts(view.conflicts)
        self._states.setCurrentWidget(self._area)
        if self._wants_conflicts:
            self._wants_conflicts = False
            self._go_to_conflicts()

    def _on_failed(self, error: MahdarError) -> None:
        self.problem.sentence.setText(error.sentence(self.context.look.language))
        self._states.setCurrentWidget(self.problem)

    def _on_changed(self, changed: Changed) -> None:
        if not self.isVisible():
            return
        self._read()
        if changed.kinds & {"transfer", "peer"}:
            self.finding.judge()

    def _go_to_conflicts(self) -> None:
        self.receive.show_choice()
        self.conflicts.focus_first()
        cards = self.conflicts.cards()
        if cards:
            self._area.ensureWidgetVisible(cards[0], 0, self.context.theme.px(14))

    # ── Sticks ───────────────────────────────────────────────────────────────
    def show_plugged(self, plugged: Plugged) -> None:
        """Show which sticks are plugged in and what lies on them."""
        self.send.show_sticks(plugged)
        self.finding.look(plugged.bundles)
        if not plugged.sticks:
            self.stick_tag.say("", "plain")
            return
        stick = plugged.sticks[0]
        free = self._words.size(stick.free)
        words = self.tr("Stick {0}, {1} free").format(isolate(stick.name), free)
        self.stick_tag.say(words, "green")


def _last_sent(transfers: Sequence[TransferRow], code: str) -> datetime | None:
    """Return when the newest of the bundles, newest first, went to an office."""
    sent = (row.at for row in transfers if row.direction == "sent" and code in row.office_codes)
    return next(sent, None)
