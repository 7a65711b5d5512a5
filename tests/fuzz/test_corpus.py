"""The fuzz target reads its corpus, without Atheris too, so that neither of the two rots."""

import pytest

from tests.fuzz.bundle_readers import READERS
from tests.fuzz.fuzz_bundle_reader import CORPUS, LONGEST, one_input
from tests.fuzz.make_corpus import inputs

FILES = sorted(CORPUS.iterdir())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_small_file_is_read_or_refused_in_words(path):
    data = path.read_bytes()
    assert len(data) <= LONGEST
    one_input(data)
    one_input(data[:-1])
    one_input(data[: len(data) // 2] + b"\xff" + data[len(data) // 2 + 1 :])


def test_the_sound_ones_reach_the_end_of_their_reader():
    """A reader that refuses even these would be fuzzed at its door only."""
    made = inputs()
    assert set(made) == {reader.__name__ for reader in READERS}
    for reader in READERS:
        reader(made[reader.__name__][0])


def test_what_nobody_foresaw_is_a_finding():
    def broken(_data: bytes) -> None:
        raise ValueError("no word of a person")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.fuzz.bundle_readers.READERS", (broken,))
        with pytest.raises(ValueError, match="no word"):
            one_input(b"\x00")
