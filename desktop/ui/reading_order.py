"""Goes from field to field as they are laid out, whatever the order in which they were made.

Qt's own order is that of making: the fields of an attendee who was added last would come after
the outcomes, and those of a part that moved would stay where they were.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def next_field(
    inside: QWidget, field: QWidget, *, forward: bool, within: bool = False
) -> QWidget | None:
    """Return what takes the focus after ``field`` (or before it) inside ``inside``.

    With ``within``, ``field`` is a group of fields, and its own first (or last) one comes first.
    """
    if within and (found := _first_within(field, inside, forward=forward)) is not None:
        return found
    below = field
    while below is not inside:
        above = below.parentWidget()
        if above is None:
            return None
        fellows = list(_children(above))
        if not forward:
            fellows.reverse()
        if below in fellows:
            for fellow in fellows[fellows.index(below) + 1 :]:
                found = _first_within(fellow, inside, forward=forward)
                if found is not None:
                    return found
        below = above
    return None


def _first_within(widget: QWidget, inside: QWidget, *, forward: bool) -> QWidget | None:
    if not widget.isVisibleTo(inside) or not widget.isEnabled():
        return None
    if _takes_tab(widget):
        return widget
    children = list(_children(widget))
    for child in children if forward else reversed(children):
        found = _first_within(child, inside, forward=forward)
        if found is not None:
            return found
    return None


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _children(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        within = item.layout()
        widget = item.widget()
        if widget is not None:
            yield widget
        elif within is not None:
            yield from _in_layout(within)
