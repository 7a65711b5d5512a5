"""Where in a name the typed letters are, whatever keyboard they were typed on."""

from desktop.language.folding import fold


def find_match(text: str, typed: str) -> tuple[int, int] | None:
    """Return (start, length) of ``typed`` in ``text``, both compared as a search compares.

    A match at the start of a word is preferred. None when there is none, as when the name was
    found by its form in another script.
    """
    wanted = fold(typed)
    if not wanted:
        return None
    letters = [(place, fold(letter) or " " * letter.isspace()) for place, letter in enumerate(text)]
    folded = "".join(form for _, form in letters)
    owners = [place for place, form in letters for _ in form]
    at_word = (" " + folded).find(" " + wanted)
    start = at_word if at_word >= 0 else folded.find(wanted)
    if start < 0:
        return None
    first, last = owners[start], owners[start + len(wanted) - 1]
    while last + 1 < len(text) and not letters[last + 1][1]:
        last += 1  # marks that belong to the last letter
    return first, last - first + 1
