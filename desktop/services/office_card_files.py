"""Office cards as files: ours is written for others, theirs is read from whatever holds it."""

from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.services.document_files import form_of
from desktop.services.make_office_card import make_office_card
from desktop.services.show_office import show_office
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.world import world_errors
from desktop.storage.write_file import write_file
from desktop.sync.office_card import LARGEST_CARD

FORMS = ("mahdar-card", "pdf", "png")
"""The card itself, a sheet with its code to be printed, or the code alone as a picture."""

LARGEST_HOLDER = 40 * 1024 * 1024
"""Bytes of a file that a card is looked for in: a photograph has up to 30 MB."""

_MOST_SCANS = 10  # pictures of a PDF that are searched for a code
_PIXELS_A_MODULE = 8


def save_office_card(home: Home, target: Path, language: str = "ar") -> Path:
    """Write this office's card to ``target``, whole or not at all, and return it.

    How the name ends says in which form: see :data:`FORMS`. ``language`` is that of the sheet.

    Raises:
        RefusedError: ``card.unusable``; ``card.too_long_for_code``; ``document.ending``;
            ``home.own_file``: the target is a part of the home.
        WorldError: the file cannot be written; a file that was there is as it was.
    """
    refuse_own_files(home, target)
    form = form_of(target, FORMS)
    if form == "pdf":
        content = _sheet(home, language)
    elif form == "png":
        content = picture_of_card(home, _PIXELS_A_MODULE)
    else:
        content = make_office_card(home).encoded
    write_file(target, content)
    return target


def picture_of_card(home: Home, module: int = 1) -> bytes:
    """Return the code of this office's card as PNG, ``module`` pixels a module.

    Raises:
        RefusedError: ``card.unusable`` or ``card.too_long_for_code``.
    """
    from desktop.documents.card_code import card_code_text
    from desktop.documents.seal_code_picture import code_png

    return code_png(card_code_text(make_office_card(home).encoded), module)


def read_card_file(source: Path) -> bytes:
    """Return the card that a file holds, as :func:`card_in` finds it.

    Raises:
        RefusedError: one of those of :func:`card_in`.
        WorldError: the file cannot be read.
    """
    with world_errors(), source.open("rb") as file:
        return card_in(file.read(LARGEST_HOLDER + 1))


def card_in(data: bytes) -> bytes:
    """Return the card in what a person has of it: its file, a picture of its code, its sheet.

    Of anything else so much comes back as shows the reader of cards that it is none.

    Raises:
        RefusedError: ``picture.*``; ``card.not_a_card``: a picture or PDF without a card;
            ``picture.too_large``.
    """
    from desktop.documents.card_code import CARD_CODES, read_card_code
    from desktop.documents.code_picture import is_picture, read_code_picture

    if is_picture(data):
        return read_card_code(read_code_picture(data, CARD_CODES))
    if data.startswith(b"%PDF-"):
        return _card_in_pdf(data)
    return data[: LARGEST_CARD + 1]


def _card_in_pdf(data: bytes) -> bytes:
    """Return the card that a sheet carries, or the one whose code is on a scan of it."""
    from desktop.documents.card_code import CARD_CODES, read_card_code
    from desktop.documents.card_sheet import CARD_NAME
    from desktop.documents.code_picture import code_in_image
    from desktop.documents.embedded_files import file_in_pdf
    from desktop.documents.scanned_pages import pictures_of

    if len(data) > LARGEST_HOLDER:
        raise RefusedError("picture.too_large", limit=LARGEST_HOLDER // (1024 * 1024))
    carried = file_in_pdf(data, CARD_NAME, LARGEST_CARD)
    if carried is not None:
        return carried
    for image in pictures_of(data, _MOST_SCANS):
        try:
            return read_card_code(code_in_image(image, CARD_CODES))
        except RefusedError:
            continue
    raise RefusedError("card.not_a_card")


def _sheet(home: Home, language: str) -> bytes:
    from desktop.documents.card_code import card_code_text
    from desktop.documents.card_sheet import CardToPrint, set_card_sheet

    card = make_office_card(home)
    seen = card.fingerprint
    code = card_code_text(card.encoded)
    printed = CardToPrint(card.encoded, code, seen.groups, seen.words)
    return set_card_sheet(printed, show_office(home).paper, language).data
