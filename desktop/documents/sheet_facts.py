"""The facts at the head of a sheet: labels in one column, values beside them."""

from collections.abc import Sequence
from typing import Any

from desktop.documents.office_page import OfficePage
from desktop.documents.typeset import Paragraph

Fact = tuple[str, str]
"""A label and its value."""

_LABEL_GAP = 14.0


def facts(told: Sequence[Fact], page: OfficePage) -> list[Any]:
    """Return the facts as paragraphs; one without a value is left out."""
    style = page.look.fact
    shown = [(page.look.bold(label, style), value) for label, value in told if value]
    widest = max((Paragraph(label, style).natural_width() for label, _ in shown), default=0.0)
    return [
        Paragraph(value, style, marker=label, marker_width=widest + _LABEL_GAP)
        for label, value in shown
    ]
