"""An office card as a QR code: read back from paper, and never more than a card."""

import io
import random
import zlib
from functools import cache

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.documents import card_code
from desktop.documents.base45 import encode_base45
from desktop.documents.card_code import (
    CARD_CODES,
    LARGEST_UNPACKED,
    LONGEST_TEXT,
    PREFIX,
    card_code_text,
    read_card_code,
)
from desktop.documents.card_sheet import CARD_NAME, CardToPrint, set_card_sheet
from desktop.documents.code_picture import code_in_image, read_code_picture
from desktop.documents.embedded_files import file_in_pdf
from desktop.documents.office_paper import OfficePaper
from desktop.documents.seal_code_picture import code_png
from desktop.language.errors import RefusedError
from desktop.language.names import Names
from tests.helpers.scans import blurred, noisy, pale, printed, tilted
from tests.sync.offices import HASAKA, RAQQA, card_of

CARD = card_of(HASAKA)
TEXT = card_code_text(CARD.encoded)
PAPER = OfficePaper(code=HASAKA.code, name=Names(ar="مكتب الحسكة", ku="Ofîsa Hesekê"))


def refused(text: str) -> str:
    with pytest.raises(RefusedError) as refusal:
        read_card_code(text)
    return refusal.value.code


@cache
def sheet(language: str = "ar") -> bytes:
    card = CardToPrint(CARD.encoded, TEXT, CARD.fingerprint.groups, CARD.fingerprint.words)
    return set_card_sheet(card, PAPER, language).data


@given(st.binary(max_size=LARGEST_UNPACKED // 2))
def test_what_goes_in_comes_out(card):
    assert read_card_code(f"\n{card_code_text(card)} ") == card.strip()


def test_the_code_is_smaller_than_the_card_and_in_the_alphabet_of_codes():
    assert len(TEXT) <= len(CARD.encoded)
    assert set(TEXT) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


def test_a_card_that_no_code_holds_is_refused():
    with pytest.raises(RefusedError) as refusal:
        card_code_text(random.Random(1).randbytes(LARGEST_UNPACKED))
    assert refusal.value.code == "card.too_long_for_code"


def test_a_code_never_unpacks_to_more_than_a_card():
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=card_code._DICTIONARY)
    packed = packer.compress(bytes(1_000_000)) + packer.flush()
    bomb = PREFIX + encode_base45(packed)
    assert len(bomb) < LONGEST_TEXT
    assert refused(bomb) == "card.not_a_card"


@pytest.mark.parametrize("text", ["", PREFIX, PREFIX + "a", TEXT[:-2], TEXT + "00", TEXT * 9])
def test_what_is_no_whole_code_is_refused(text):
    assert refused(text) == "card.not_a_card"


def test_the_picture_is_read():
    assert read_card_code(read_code_picture(code_png(TEXT, 4), CARD_CODES)) == CARD.encoded.strip()


@pytest.mark.parametrize("dpi", [150, 300])
def test_a_noisy_tilted_print_is_read(dpi):
    page = printed(sheet(), dpi)
    worn = noisy(tilted(pale(blurred(page, dpi / 300), 60, 190), 6), 30)
    assert read_card_code(code_in_image(worn, CARD_CODES)) == CARD.encoded.strip()


def test_two_cards_in_one_picture_are_refused():
    page = printed(sheet(), 150)
    other = Image.open(io.BytesIO(code_png(card_code_text(card_of(RAQQA).encoded), 4))).convert("L")
    both = Image.new("L", (page.width + other.width, page.height), 255)
    both.paste(page, (0, 0))
    both.paste(other, (page.width, 0))
    with pytest.raises(RefusedError) as refusal:
        code_in_image(both, CARD_CODES)
    assert refusal.value.code == "picture.two_cards"


def test_the_code_of_a_card_is_no_seal():
    with pytest.raises(RefusedError) as refusal:
        read_code_picture(code_png(TEXT, 4))
    assert refusal.value.code == "picture.other_code"


@pytest.mark.parametrize("language", ["ar", "ku", "en", "syr"])
def test_the_sheet_is_one_page_and_carries_the_card(language):
    document = pypdfium2.PdfDocument(sheet(language))
    assert len(document) == 1
    document.close()
    assert file_in_pdf(sheet(language), CARD_NAME, 4096) == CARD.encoded
    assert file_in_pdf(sheet(language), CARD_NAME, 10) is None
    assert file_in_pdf(sheet(language), "other", 4096) is None


def test_the_code_on_the_sheet_says_in_words_what_it_is():
    with pikepdf.open(io.BytesIO(sheet("en"))) as pdf:
        alts = [str(obj.Alt) for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary)
                and "/Alt" in obj]  # fmt: skip
    assert any("holds the card" in alt for alt in alts)
