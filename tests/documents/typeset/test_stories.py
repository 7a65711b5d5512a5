"""Whatever a story is made of and however small its pages are: nothing is lost, and it ends."""

from collections import Counter

from hypothesis import HealthCheck, given, settings

from desktop.documents.typeset import Document, render
from tests.documents.typeset.stories import geometries, printed_pages, stories

SLOW = settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)


def pages_of(story, geometry):
    document = Document("Story", geometry=geometry, language="en")
    return printed_pages(render(document, story.flowables).data)


@SLOW
@given(stories(), geometries)
def test_a_story_is_printed_whole_and_in_order(story, geometry):
    pages = pages_of(story, geometry)
    words = [word for page in pages for word in page.words]
    for block, (kind, count) in enumerate(story.blocks):
        places = [word for _, number, word in words if number == block]
        if kind in "hg":  # they repeat
            assert places, (kind, block)
        else:
            assert places == list(range(count)), (kind, block)
    assert set(Counter(words)) == {
        (kind, block, word)
        for block, (kind, count) in enumerate(story.blocks)
        for word in range(count)
    }
    begins = [
        story.rows.get(block, block) for kind, block, word in words if kind in "wt" and word == 0
    ]
    assert begins == sorted(begins)


@SLOW
@given(stories(), geometries)
def test_pages_keep_their_rules(story, geometry):
    pages = pages_of(story, geometry)
    last_body = [[one for one in page.words if one[0] != "n"][-1:] for page in pages]
    blocks = [number for number, (kind, words) in enumerate(story.blocks) if words and kind != "n"]
    written = {story.rows.get(number) for number in blocks}
    blank_rows = set(story.rows.values()) - written  # they stand below a heading unseen
    for page, last in zip(pages, last_body, strict=True):
        for left, bottom, right, top in page.ink:
            assert left > geometry.left - 1
            assert right < geometry.width - geometry.right + 1
            assert bottom > geometry.bottom - 4  # tails of letters
            assert top < geometry.height - geometry.top + 4
        # Headings that fill a whole page have to end it.
        if last and last[0][0] in "tg" and any(kind in "wn" for kind, _, _ in page.words):
            following = [block for block in blocks if block > last[0][1]]
            blank_row_below = last[0][1] + 1 in blank_rows
            assert not following or blank_row_below, "a heading at the foot of a page"
        on_page = {number for _, number, _ in page.words}
        for block in on_page & story.heads.keys():
            assert story.heads[block] in on_page


@SLOW
@given(stories(), geometries)
def test_a_note_does_not_come_before_its_mark(story, geometry):
    pages = pages_of(story, geometry)
    where: dict[tuple[int, int], int] = {}
    for number, page in enumerate(pages):
        for _, block, word in page.words:
            where.setdefault((block, word), number)
    for note, mark in story.notes.items():
        assert where[note, 0] >= where[mark]
