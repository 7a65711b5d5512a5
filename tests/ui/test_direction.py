import pytest

from desktop.ui.direction import first_letter_misleads, runs_right_to_left

ABOUT = "Responsible: دائرة شؤون المنظمات"


@pytest.mark.parametrize(
    ("text", "is_rtl"),
    [
        (ABOUT, True),
        (f"\u200e{ABOUT}", False),
        ("\u200fPDF", True),
        ("PDF 2.0 هو", True),
        ("Civîna sared", False),
    ],
)
def test_words_vote_unless_a_mark_says_which_way(text, is_rtl):
    assert runs_right_to_left(text) is is_rtl


def test_a_sentence_of_an_english_window_about_arabic_words_begins_at_the_left():
    assert first_letter_misleads(ABOUT)
    assert not first_letter_misleads(f"\u200e{ABOUT}")
