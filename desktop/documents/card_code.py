"""An office card as the text of a QR code.

The format is described in ``docs/formats/office-card.md``: the card's bytes, deflated with a
dictionary of what all cards share, in base 45, which is QR's alphanumeric mode. What comes out is
the card byte for byte; whether it is one, and whose, is for the reader of cards to say.
"""

import zlib

from desktop.documents.base45 import decode_base45, encode_base45
from desktop.documents.code_picture import CodeKind
from desktop.language.errors import RefusedError

PREFIX = "MAHDARCARD1:"
LONGEST_TEXT = 3391
"""Characters: the largest QR code (version 40) at error correction M, alphanumeric."""
LARGEST_UNPACKED = 4096
"""Bytes: the largest card there may be."""

_WINDOW = -15  # raw deflate (RFC 1951): the card is signed, it needs no check value of its own
# Part of the format: what all cards share, in the order in which they have it.
_DICTIONARY = (
    '{"code":"","created":"202-0T:00Z","kind":"mahdar-office-card","name":{"ar":"مكتب ","ku":"","'
    'syr":""},"office":"","recipient":"age1","signature":"","signing_key":"","version":1}'
).encode()


def card_code_text(card: bytes) -> str:
    """Return the text of the code for a card's file.

    Raises:
        RefusedError: ``card.too_long_for_code``: it does not fit into any QR code.
    """
    packer = zlib.compressobj(9, zlib.DEFLATED, _WINDOW, zdict=_DICTIONARY)
    text = PREFIX + encode_base45(packer.compress(card.strip()) + packer.flush())
    if len(text) > LONGEST_TEXT:
        raise RefusedError("card.too_long_for_code")
    return text


def is_card_code(text: str) -> bool:
    """Tell whether a text sets out to be the code of a card, of this version or a later one."""
    return text.strip().startswith(PREFIX[:10])


def read_card_code(text: str) -> bytes:
    """Return the card's file; white space around the text does not matter.

    Raises:
        RefusedError: ``card.not_a_card``: it is no such text, or not a whole one.
    """
    plain = text.strip()
    if not plain.startswith(PREFIX) or len(plain) > LONGEST_TEXT:
        raise RefusedError("card.not_a_card")
    unpacker = zlib.decompressobj(_WINDOW, zdict=_DICTIONARY)
    try:
        card = unpacker.decompress(decode_base45(plain[len(PREFIX) :]), LARGEST_UNPACKED + 1)
    except (ValueError, zlib.error) as error:
        raise RefusedError("card.not_a_card") from error
    if not unpacker.eof or unpacker.unused_data or len(card) > LARGEST_UNPACKED:
        raise RefusedError("card.not_a_card")
    return card


CARD_CODES = CodeKind(is_card_code, LONGEST_TEXT, several="picture.two_cards")
"""How these codes are found in a picture."""
