"""Signs that minutes hold are drawn and read back, whichever font has them."""

import pytest

from desktop.documents.typeset import Direction, Document, Paragraph, ParagraphStyle, render
from tests.documents.typeset.paper import by_poppler, needs_poppler

SIGNS = "✓ ✔ ✗ ✘ ☐ ☑ ☒ → ← ↑ ↓ ⇒ ⇐ ⇔ ● ○ ■ □ ★ ☆ ▪ • ◆ ▲ ▼ € ₺ £ $ № ° ± ≤ ≥ ≠ ½ ☎ ⚠"


@needs_poppler
@pytest.mark.parametrize("direction", [Direction.RTL, Direction.LTR])
def test_signs_are_drawn_and_read_back(direction):
    style = ParagraphStyle(direction=direction)
    signs = SIGNS.split()
    made = render(Document("علامات"), [Paragraph(f"بند {sign} نص", style) for sign in signs])
    assert made.missing == {}
    found = by_poppler(made.data)
    assert [sign for sign in signs if sign not in found] == []
