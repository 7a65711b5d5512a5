"""The pages of the window in the order of the navigation, each imported when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.context import AppContext
from desktop.ui.page import Page, PageSpec

if TYPE_CHECKING:
    from desktop.storage.home import Home


def page_specs() -> list[PageSpec]:
    """Return all pages, their titles in the language of the window."""
    return _PageList().specs()


class _PageList(QObject):
    def specs(self) -> list[PageSpec]:
        return [
            PageSpec("meetings", self.tr("Meetings"), _meetings, icon="notebook-text"),
            PageSpec("editor", self.tr("Meeting"), _editor, under="meetings"),
            PageSpec(
                "outcomes",
                self.tr("Outcomes"),
                _outcomes,
                icon="list-checks",
                badge=_overdue_actions,
                badge_kinds=frozenset({"action_item", "meeting"}),
            ),
            PageSpec("directory", self.tr("Bodies and people"), _directory, icon="contact-round"),
            PageSpec(
                "transfer",
                self.tr("Transfer"),
                _transfer,
                icon="usb",
                badge=_open_conflicts,
                badge_kinds=frozenset({"conflict"}),
            ),
            PageSpec("verify", self.tr("Verify a paper"), _verify, icon="shield-check"),
            PageSpec("settings", self.tr("Settings"), _settings, icon="settings"),
        ]


def _meetings(context: AppContext) -> Page:
    from desktop.ui.pages.meetings import MeetingsPage

    return MeetingsPage(context)


def _editor(context: AppContext) -> Page:
    from desktop.ui.pages.editor import EditorPage

    return EditorPage(context)


def _outcomes(context: AppContext) -> Page:
    from desktop.ui.pages.outcomes import OutcomesPage

    return OutcomesPage(context)


def _directory(context: AppContext) -> Page:
    from desktop.ui.pages.directory import DirectoryPage

    return DirectoryPage(context)


def _transfer(context: AppContext) -> Page:
    from desktop.ui.pages.transfer import TransferPage

    return TransferPage(context)


def _verify(context: AppContext) -> Page:
    from desktop.ui.pages.verify import VerifyPage

    return VerifyPage(context)


def _settings(context: AppContext) -> Page:
    from desktop.ui.pages.settings import SettingsPage

    return SettingsPage(context)


def _overdue_actions(home: "Home") -> int:
    from desktop.services.list_actions import count_actions

    return count_actions(home).overdue


def _open_conflicts(home: "Home") -> int:
    from desktop.services.list_conflicts import count_conflicts

    return count_conflicts(home)
