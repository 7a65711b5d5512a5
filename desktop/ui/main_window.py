"""The window: navigation at the start edge, one page at a time, built when first shown."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from desktop.background.changes import Changed, ChangeHub
from desktop.background.task_runner import TaskRunner
from desktop.ui.context import AppContext
from desktop.ui.look import Look
from desktop.ui.messages import Messages
from desktop.ui.navigation import Navigation
from desktop.ui.page import Page, PageSpec
from desktop.ui.preferences import Preferences

if TYPE_CHECKING:
    from desktop.storage.home import Home

DESIGNED_FOR = QSize(1366, 768)
COMPACT_BELOW = 1100
"""Width of the 100 % design beneath which the navigation shows icons only."""

MOST_STEPS_BACK = 50


class MainWindow(QMainWindow):
    """Shows the pages of ``specs``; the first is shown by ``start``."""

    rebuild_requested = Signal()
    """Language or scale changed: build another window."""
    closed = Signal()

    def __init__(
        self,
        look: Look,
        runner: TaskRunner,
        changes: ChangeHub,
        preferences: Preferences,
        specs: Sequence[PageSpec],
        *,
        last_backup: "Callable[[Home], datetime | None] | None" = None,
    ) -> None:
        super().__init__()
        self._specs = {spec.name: spec for spec in specs}
        self._pages: dict[str, Page] = {}
        self._shown: tuple[str, dict[str, object]] | None = None
        self._before: list[tuple[str, dict[str, object]]] = []
        self._last_backup: datetime | None = None
        self._ask_last_backup = last_backup
        self._build(look, specs)
        self.messages = Messages(look, self._content)
        self.context = AppContext(
            look=look,
            runner=runner,
            changes=changes,
            messages=self.messages,
            preferences=preferences,
            navigate=self.navigate,
            back=self.back,
            rebuild=self.rebuild_requested.emit,
        )
        runner.refused.connect(self.messages.show_error)
        runner.saving_changed.connect(self._on_saving_changed)
        self._bind_keys(specs)
        self._restore_geometry()

    def start(self, page: str | None = None, **what: object) -> None:
        """Show the first page, or another, and count what waits on all."""
        self.navigate(page or self.first_page(), **what)
        for spec in self._specs.values():
            if spec.badge is not None:
                self._count_badge(spec)
                self.context.changes.listen(
                    self, spec.badge_kinds, partial(self._on_badge_changed, spec)
                )
        if self._ask_last_backup is not None:
            self.context.changes.listen(self, {"setting"}, self._on_backup_made)
            self._refresh_last_backup()

    def set_office(self, name: str, emblem: QPixmap | None = None) -> None:
        """Show whose minutes book this is, in the navigation and the title of the window."""
        self._navigation.set_office(name, emblem)
        self.setWindowTitle(self.tr("Mahdar, {0}").format(name) if name else self.tr("Mahdar"))

    def page(self, name: str) -> Page:
        """Return a page, building it if this is the first time.

        Raises:
            KeyError: no page has this name.
        """
        if name not in self._pages:
            page = self._specs[name].build(self.context)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def first_page(self) -> str:
        """Return the name of the page that ``start`` shows by itself."""
        return next(iter(self._specs))

    def current_page(self) -> Page | None:
        """Return the page in front."""
        return self._pages[self._shown[0]] if self._shown else None

    def navigate(self, page: str, /, **what: object) -> None:
        """Go to a page, if the present one lets."""
        if not self._leave():
            self._light()
            return
        if self._shown is not None and self._shown[0] != page:
            self._before = [*self._before[-MOST_STEPS_BACK:], self._shown]
        self._bring(page, what)

    def back(self) -> None:
        """Go to the page before; without one, to the first."""
        if not self._leave():
            return
        name, what = self._before.pop() if self._before else (self.first_page(), {})
        self._bring(name, what)

    def _leave(self) -> bool:
        page = self.current_page()
        if page is None:
            return True
        if not page.can_leave():
            return False
        page.leaving()
        return True

    def _bring(self, name: str, what: dict[str, object]) -> None:
        page = self.page(name)
        self._shown = (name, what)
        self._stack.setCurrentWidget(page)
        self._light()
        page.setFocus()
        page.activated(**what)

    def _light(self) -> None:
        if self._shown is not None:
            spec = self._specs[self._shown[0]]
            self._navigation.light(spec.under or spec.name)

    def _build(self, look: Look, specs: Sequence[PageSpec]) -> None:
        self._compact_below = look.theme.px(COMPACT_BELOW)
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._navigation = Navigation(look, specs)
        self._navigation.chosen.connect(self.navigate)
        line = QFrame()
        line.setProperty("kind", "upright")
        self._content = QWidget()
        inside = QHBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        inside.addWidget(self._stack)
        row.addWidget(self._navigation)
        row.addWidget(line)
        row.addWidget(self._content, 1)
        self.setCentralWidget(ground)
        self.setMinimumSize(min(look.theme.px(860), 1100), min(look.theme.px(540), 640))

    def _bind_keys(self, specs: Sequence[PageSpec]) -> None:
        listed = [spec.name for spec in specs if not spec.under]
        for place, name in enumerate(listed[:9], 1):
            key = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            key.activated.connect(lambda name=name: self.navigate(name))
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.activated.connect(self.back)

    def _on_badge_changed(self, spec: PageSpec, _changed: Changed) -> None:
        self._count_badge(spec)

    def _count_badge(self, spec: PageSpec) -> None:
        if spec.badge is not None:
            self.context.runner.query(
                spec.badge,
                lambda count: self._navigation.set_badge(spec.name, count),
                owner=self,
                key=f"badge.{spec.name}",
            )

    def _on_backup_made(self, changed: Changed) -> None:
        self._refresh_last_backup()

    def _refresh_last_backup(self) -> None:
        if self._ask_last_backup is not None:
            self.context.runner.query(self._ask_last_backup, self._on_last_backup, owner=self)

    def _on_last_backup(self, moment: datetime | None) -> None:
        self._last_backup = moment
        self._on_saving_changed(self.context.runner.is_saving)

    def _on_saving_changed(self, saving: bool) -> None:
        self._navigation.set_safety(saving=saving, last_backup=self._last_backup)

    def _restore_geometry(self) -> None:
        geometry = self.context.preferences.geometry()
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            available = self.screen().availableSize()
            self.resize(DESIGNED_FOR.boundedTo(available))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._navigation.set_compact(event.size().width() < self._compact_below)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leave():
            event.ignore()
            return
        self.context.preferences.remember_geometry(self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()
