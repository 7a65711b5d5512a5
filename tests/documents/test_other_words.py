"""An office's own words for press items, sheets and registers."""

import pytest

from desktop.documents.minutes_words import MinutesWords
from desktop.documents.other_words import KINDS, other_fixed_words, words_with_own
from desktop.documents.own_words import placeholders
from desktop.documents.press_content import press_item
from desktop.documents.press_words import PressWords
from desktop.documents.sheet_words import SheetWords
from desktop.language.errors import RefusedError
from desktop.services.layout_rules import LANGUAGES, correctable_words, refuse_word
from desktop.services.list_fixed_words import GROUPS, list_fixed_words
from tests.documents.sample_minutes import record_with


def words(**own: str) -> MinutesWords:
    return MinutesWords("ar", own={key.replace("__", "."): text for key, text in own.items()})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_is_listed_can_be_set_and_is_one_that_is_printed(language):
    found = list_fixed_words(language)
    assert {word.group for word in found.words} == set(GROUPS)
    keys = [word.key for word in found.words]
    assert len(keys) == len(set(keys))
    for word in found.words:
        placeholders(word.standing)  # none of them is refused for what it is itself
    for kind, key, standing in (
        (kind, key, standing)
        for kind in KINDS
        for key, standing in other_fixed_words(language).items()
        if key.startswith(f"{kind}.")
    ):
        within = key.removeprefix(f"{kind}.")
        marked = f"*{standing.strip()}*"
        refuse_word(language, key, marked)
        said = words_with_own(kind, language, {key: marked})
        first = within.partition(".")[0]
        assert said[first] != words_with_own(kind, language, {})[first]
    assert all(word.is_borrowed for word in list_fixed_words("syr").of_group("press"))


def test_what_is_only_looked_for_is_no_word_of_the_office():
    for key in ("press.begins.need.1", "press.place_words.1", "sheet.page_code", "press.grammar"):
        assert key not in correctable_words("ar")
        with pytest.raises(RefusedError) as refused:
            refuse_word("ar", key, "كلمة")
        assert refused.value.code == "word.unknown"
    assert SheetWords(words(sheet__page_code="&G")).say("page_code") == "صفحة &P من &N"


def test_own_words_are_said_and_keep_what_joins_them():
    own = words(sheet__guests="زوار", press__when="في {day}،", press__said__statement__1__male="x")
    assert SheetWords(own).say("guests") == "زوار"
    assert PressWords(own).say("when", day="الثلاثاء") == " في الثلاثاء،"  # the space stays
    assert PressWords(own).entry("said") == PressWords(words()).entry("said")  # no {speaker}: no
    assert SheetWords(words(guests="زوار")).say("guests") == "ضيوف"  # a word of the minutes


def test_a_press_item_is_written_in_the_office_s_words():
    record = record_with(confidentiality="public")
    own = words(press__name="بيان صحفي", press__was_held="انعقد{when} {meeting}{with}{where}.")
    assert press_item(record, words()).name == "خبر صحفي"
    assert press_item(record, own).name == "بيان صحفي"
    assert set(KINDS) < set(GROUPS)
