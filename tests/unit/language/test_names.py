import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.names import Names, script_of

text = (
    st.none()
    | st.sampled_from(["الحسكة", "Hesekê", "ܚܣܟܗ", "017", "مركز Hesekê"])
    | st.text(min_size=1)
)
names = st.builds(Names, text, text, text)


@pytest.mark.parametrize(
    ("text", "script"),
    [("الحسكة", "ar"), ("3 Hesekê", "ku"), ("«ܚܣܟܗ»", "syr"), ("2024", "ar"), ("", "ar")],
)
def test_script_is_told_by_the_first_letter(text, script):
    assert script_of(text) == script


@given(names)
def test_a_name_comes_back_from_its_form(name):
    assert Names.from_json(name.to_json()) == name


def test_one_script_is_a_string_and_more_are_an_object():
    assert Names(ar="الحسكة").to_json() == "الحسكة"
    assert Names(ku="الحسكة").to_json() == {"ku": "الحسكة"}
    assert Names(ar="الحسكة", ku="Hesekê").to_json() == {"ar": "الحسكة", "ku": "Hesekê"}
    assert Names.from_json("") == Names.from_json(None) == Names()
    assert Names().to_json() is None


def test_best_for_a_reader():
    name = Names(ar="الحسكة", ku="Hesekê")
    assert name.best("ku") == "Hesekê"
    assert name.best("syr") == str(name) == "الحسكة"
    assert Names().best() == ""


def test_matching_needs_a_script_in_common_and_none_that_differs():
    both = Names(ar="الحسكة", ku="Hesekê")
    assert both.matches(Names(ku="Hesekê"))
    assert not both.matches(Names(syr="ܚܣܟܗ"))
    assert not both.matches(Names(ar="الحسكة", ku="Heseke"))
    assert Names(ar="الحسكة").completed_by(both) == both


@given(names, names)
def test_completing_keeps_what_is_known(mine, theirs):
    completed = mine.completed_by(theirs)
    known = mine.by_script()
    assert completed.by_script() == theirs.by_script() | known
