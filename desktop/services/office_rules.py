"""What an office may be called and how its paper may look."""

from desktop.language.digits import ARABIC_INDIC, WESTERN
from desktop.language.errors import Phrase, RefusedError
from desktop.language.names import Names
from desktop.language.text_rules import problem_with

LONGEST_CODE = 60
LARGEST_EMBLEM = 256 * 1024  # bytes: it travels inside every approved record
DIGITS = (WESTERN, ARABIC_INDIC)
MONTHS = ("levantine", "both")
PNG = b"\x89PNG\r\n\x1a\n"
_LONGEST_LETTERHEAD = 2000
_LONGEST_NAME = 200


def refuse_office(
    code: str, name: Names, city: Names, letterhead: Names, *, digits: str, months: str
) -> None:
    """Refuse an office that could not be printed, carried or told apart.

    Raises:
        RefusedError: ``office.code`` (empty, too long, or with a slash, a hyphen or a space in
            it: it is a part of numbers), ``office.no_name``, ``office.text`` (``what``), or
            ``office.choice`` for digits or months that are not known.
    """
    if not code or len(code) > LONGEST_CODE or any(c in "/-\\" or c.isspace() for c in code):
        raise RefusedError("office.code", limit=LONGEST_CODE)
    if not name or not all(text.strip() for text in name.by_script().values()):
        raise RefusedError("office.no_name")
    for value, allowed in ((digits, DIGITS), (months, MONTHS)):
        if value not in allowed:
            raise RefusedError("office.choice", value=value, allowed=", ".join(allowed))
    texts = [(code, False), *((text, False) for text in name.by_script().values())]
    texts += [(text, False) for text in city.by_script().values()]
    texts += [(text, True) for text in letterhead.by_script().values()]
    for text, is_long in texts:
        what = problem_with(text, long=is_long)
        limit = _LONGEST_LETTERHEAD if is_long else _LONGEST_NAME
        if what is None and len(text) > limit:
            what = Phrase("text.too_long", length=len(text), limit=limit)
        if what is not None:
            raise RefusedError("office.text", what=what)


def refuse_emblem(emblem: bytes | None) -> None:
    """Refuse an emblem that is not a PNG file, that cannot be printed, or too large to travel.

    It travels with every approved record.

    Raises:
        RefusedError: ``office.emblem_not_png``, ``office.emblem_too_large`` or
            ``office.emblem_unreadable`` (torn, or more pixels than a page can show).
    """
    if emblem is None:
        return
    if len(emblem) > LARGEST_EMBLEM:
        raise RefusedError("office.emblem_too_large", limit=LARGEST_EMBLEM // 1024)
    if not emblem.startswith(PNG):
        raise RefusedError("office.emblem_not_png")
    from desktop.documents.typeset.picture_file import LARGEST_SIDE, picture_size

    try:
        picture_size(emblem)
    except OSError as error:
        raise RefusedError("office.emblem_unreadable", limit=LARGEST_SIDE) from error
