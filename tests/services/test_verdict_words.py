"""What a verdict quotes keeps its own order, and each language has its own signs."""

import pytest
from bidi import get_display

from desktop.language.isolates import without_isolates
from desktop.services.verdict import (
    Checked,
    DocumentVerdict,
    FieldDifference,
    PageChange,
    PageDifference,
    Verdict,
)
from desktop.services.verdict_words import MOST_PAGES_NAMED, isolated, verdict_words

QUOTED = ["0933-123-456", "+963 52 123456", "2024-09-03", "٠٩٣٣-١٢٣-٤٥٦", "10-12", "-5"]


def seen(line: str) -> str:
    """Return what stands on the screen from the left, in a window that runs from the right."""
    controls = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e"))
    return get_display(line, base_dir="R").translate(controls).replace("\u00a0", " ")


@pytest.mark.parametrize("quoted", QUOTED)
def test_a_quoted_number_is_never_turned(quoted):
    page = PageDifference(1, PageChange.WORDS, (quoted,), ("كلمة", quoted))
    field = FieldDifference("outcomes[0].text", f"اتصل على {quoted} غداً", quoted)
    found = DocumentVerdict(Verdict.PAGES_DIFFER, pages=(page,), fields=(field,))
    words = verdict_words(found, "ar", wrap=isolated)
    assert len(words.lines) == 2
    for line in words.lines:
        assert seen(line).count(quoted) == 2
        assert without_isolates(line)


def test_each_language_has_its_own_signs():
    pages = tuple(PageDifference(n, PageChange.MISSING) for n in range(1, MOST_PAGES_NAMED + 3))
    found = DocumentVerdict(Verdict.WRONG_SEAL, Checked.PAGES, pages=pages)
    arabic, english = verdict_words(found, "ar"), verdict_words(found, "en")
    assert "؟" in arabic.says
    assert "?" not in arabic.says
    assert "9، 10" in arabic.lines[-1]
    assert "?" in english.says
    assert "؟" not in english.says
    assert "9, 10" in english.lines[-1]
    assert "،" not in english.lines[-1]
