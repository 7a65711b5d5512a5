"""What every page is given: one frozen bundle instead of globals."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.ui.icons import Icons
from desktop.ui.look import Look
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.background.changes import ChangeHub
    from desktop.background.task_runner import TaskRunner
    from desktop.ui.messages import Messages
    from desktop.ui.preferences import Preferences


class Navigate(Protocol):
    """Goes to a page by name, with what it is to show."""

    def __call__(self, page: str, /, **what: object) -> None:
        """Leave the present page, if it lets, and show another."""


@dataclass(frozen=True, slots=True)
class AppContext:
    """The services of the window for its pages."""

    look: Look
    runner: "TaskRunner"
    changes: "ChangeHub"
    messages: "Messages"
    preferences: "Preferences"
    navigate: Navigate
    back: Callable[[], None]
    rebuild: Callable[[], None]
    """Builds the window anew, in another language or scale."""

    @property
    def theme(self) -> Theme:
        """Colours, sizes, fonts."""
        return self.look.theme

    @property
    def icons(self) -> Icons:
        """Icons in the colours of the palette."""
        return self.look.icons
