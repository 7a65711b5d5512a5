"""Drafts and approved minutes are told apart; what is secret says so."""

import pytest

from desktop.documents.minutes import FINAL_STATES
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.page_furniture import short_code
from desktop.language.terms import codes
from tests.documents.printed_minutes import DRAFT, minutes, pages_of, text_of
from tests.documents.sample_minutes import NUMBER, full_record, record_with
from tests.documents.typeset.paper import by_poppler, lines_of, needs_poppler


@pytest.mark.parametrize("state", codes("state"))
def test_what_is_not_final_says_so_on_every_page(state):
    printed = minutes(state=state)
    shown = ["مسودة" in page.split() for page in pages_of(printed.data)]
    assert shown == [state not in FINAL_STATES] * printed.pages


@needs_poppler
@pytest.mark.parametrize("option", ["", "-layout", "-raw"])
@pytest.mark.parametrize(("language", "word"), [("ar", "مسودة"), ("ku", "Reşnivîs")])
def test_the_word_draft_is_whole_for_poppler(option, language, word):
    options = [option] if option else []
    draft = by_poppler(minutes(full_record(language=language), **DRAFT).data, *options)
    pages = [" ".join(lines_of(page)).split() for page in draft.split("\f")[:-1]]
    assert [page.count(word) for page in pages] == [1] * len(pages)
    approved = by_poppler(minutes(record_with(language=language)).data, *options)
    assert word not in " ".join(lines_of(approved))


def test_approved_signed_and_archived_look_the_same():
    assert len({minutes(state=state).data for state in FINAL_STATES}) == 1


@needs_poppler
def test_approved_minutes_show_number_and_code_on_every_page():
    printed = minutes(full_record())
    lines = lines_of(by_poppler(printed.data))
    assert sum("8F3A 91C2 0B7D 44E0" in line for line in lines) == printed.pages
    assert all(NUMBER in page for page in pages_of(printed.data))


def test_a_draft_shows_no_code():
    assert "لم يُرقَّم بعد" in text_of(minutes(**DRAFT).data)
    for changes in (DRAFT, {"state": "review"}):  # opened again, it may still have its old hash
        assert "رمز التحقق" not in text_of(minutes(**changes).data)


@pytest.mark.parametrize(
    ("content_hash", "code"),
    [(None, ""), ("", ""), ("sha256:", ""), ("sha256:ab", "AB"), ("sha256:abcdef", "ABCD EF")],
)
def test_the_code_is_the_beginning_of_the_hash(content_hash, code):
    assert short_code(content_hash) == code


@pytest.mark.parametrize("confidentiality", codes("confidentiality"))
def test_what_is_not_public_says_so_on_every_page(confidentiality):
    printed = minutes(full_record(confidentiality=confidentiality))
    word = MinutesWords("ar").term("confidentiality", confidentiality)
    shown = [word in page.split() for page in pages_of(printed.data)]
    assert shown == [confidentiality != "public"] * printed.pages
