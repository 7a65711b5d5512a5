"""The merge of long texts: symmetric, nothing made up, nothing dropped."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.sync.text_merge import merge_texts

SENTENCES = st.lists(
    st.sampled_from(
        ["حضر الجميع. ", "رُفعت الجلسة. ", "سأل أحدهم؟ ", "سطر\n", "بند أول! ", "خاتمة"]
    ),
    max_size=7,
).map("".join)
ANY = st.text(alphabet="اب .؟\n!", max_size=25)


@given(SENTENCES | ANY, SENTENCES | ANY, SENTENCES | ANY)
def test_the_order_of_the_offices_does_not_matter(base: str, one: str, other: str):
    assert merge_texts(base, [one, other]) == merge_texts(base, [other, one])


@given(SENTENCES | ANY, SENTENCES | ANY)
def test_where_only_one_changed_its_text_is_taken_whole(base: str, one: str):
    assert merge_texts(base, [one, base]) == one
    assert merge_texts(base, [one, one]) == one


@given(st.lists(st.sampled_from("ابتثجحخ"), min_size=3, max_size=7, unique=True), st.data())
def test_each_side_finds_its_change_in_the_merged_text(letters: list[str], data: st.DataObject):
    base = [f"جملة {letter}. " for letter in letters]
    here, there = data.draw(st.permutations(range(len(base))))[:2]
    one, other = list(base), list(base)
    one[here], other[there] = "كتب الأول. ", "كتب الثاني. "
    merged = merge_texts("".join(base), ["".join(one), "".join(other)])
    if abs(here - there) == 1:
        assert merged is None
    else:
        expected = list(base)
        expected[here], expected[there] = one[here], other[there]
        assert merged == "".join(expected)


def test_changes_apart_are_put_together():
    base = "أول. ثانٍ. ثالث. رابع."
    assert merge_texts(base, ["أول ١. ثانٍ. ثالث. رابع.", "أول. ثانٍ. ثالث ٣. رابع."]) == (
        "أول ١. ثانٍ. ثالث ٣. رابع."
    )


def test_neighbours_and_the_same_place_collide():
    base = "أول. ثانٍ. ثالث."
    assert merge_texts(base, ["أول ١. ثانٍ. ثالث.", "أول. ثانٍ ٢. ثالث."]) is None
    assert merge_texts(base, ["أول ١. ثانٍ. ثالث.", "أول ٢. ثانٍ. ثالث."]) is None
    assert merge_texts(base, [base + " رابع.", base + " خامس."]) is None


def test_without_a_common_start_there_is_no_merge():
    assert merge_texts(None, ["أ", "ب"]) is None
    assert merge_texts("أ", [None, "ب"]) is None
