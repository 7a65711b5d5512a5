"""What keeps its order among Arabic words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.typeset.bidi import resolve, visual_text
from desktop.documents.typeset.isolates import CONTROLS, isolate, isolate_spans


def shown(text, base=1):
    """The line as it stands on paper, without the characters that steer it."""
    isolated, _, _ = isolate(text, isolate_spans(text, base))
    return CONTROLS.sub("", visual_text(resolve(isolated, base))).replace("\u00a0", " ")


@pytest.mark.parametrize(
    "span",
    [
        "+963 944-123-456",
        "+963 944 123 456",
        "0944 123 456",
        "00963-52-123456",
        "٠٩٤٤-١٢٣-٤٥٦",
        "2024-09-03",
        "٢٠٢٤-٠٩-٠٣",
        "10:30-12:00",
        "2019–2024",
        "12-3/2026",
        "-5",
        "-3.5",
        "info@example.org",
        "https://example.org/a/b?c=1",
        "www.example.org/minutes/",
        "@mahdar",
    ],
)
def test_a_span_reads_from_left_to_right_after_arabic(span):
    assert span in shown(f"الرقم هو {span} في السجل")
    assert span in shown(f"({span})، ثم")


@pytest.mark.parametrize("span", ["2024-09-03", "٢٠٢٤-٠٩-٠٣", "+963 944 123 456", "5-7"])
def test_a_span_may_touch_arabic_letters(span):
    assert span in shown(f"بين الأمس و{span} وبعده")
    assert span in shown(f"في {span}م وبعده")


def test_a_reference_number_reads_as_one_in_both_directions():
    assert shown("رقم حسكة/2024/017 بتاريخ") == "خيراتب 2024/017/ةكسح مقر"
    assert "2024/017/ةكسح" in shown("No. حسكة/2024/017 of", base=0)


@pytest.mark.parametrize("text", ["حضر 12 3 منهم", "القاعة 5 10 مقاعد", "من 5 إلى 10"])
def test_numbers_side_by_side_stay_two_numbers(text):
    assert isolate_spans(text, 1) == []


def test_a_full_stop_after_an_address_is_not_part_of_it():
    text = "انظر https://example.org/a."
    assert [text[start:end] for start, end, _ in isolate_spans(text, 1)] == [
        "https://example.org/a"
    ]


@given(st.text(alphabet="اب ab12٣-/.+@:()", max_size=50))
def test_isolating_adds_only_characters_that_are_never_drawn(text):
    isolated, origin, placed = isolate(text, isolate_spans(text, 0))
    assert CONTROLS.sub("", isolated).replace("\u00a0", " ") == text
    assert len(origin) == len(isolated)
    assert origin == sorted(origin)
    spans = [text[a:b] for a, b, _ in isolate_spans(text, 0)]
    assert [isolated[a:b].replace("\u00a0", " ") for a, b in placed] == spans
