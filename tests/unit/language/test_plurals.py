import pytest

from desktop.language.plurals import plural, plural_form


@pytest.mark.parametrize(
    ("count", "form"),
    [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (10, "few"),
        (11, "many"),
        (99, "many"),
        (100, "other"),
        (102, "other"),
        (103, "few"),
        (111, "many"),
        (1000, "other"),
    ],
)
def test_arabic_counts_in_six_forms(count, form):
    assert plural_form(count, "ar") == form


def test_others_count_in_two():
    assert [plural_form(count, "ku") for count in (0, 1, 2)] == ["other", "one", "other"]


def test_a_form_that_is_not_there_is_the_general_one():
    forms = {"one": "اجتماع واحد", "other": "{n} اجتماع"}
    assert plural(1, "ar", forms) == "اجتماع واحد"
    assert plural(5, "ar", forms) == "5 اجتماع"
