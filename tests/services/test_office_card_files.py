"""Our card goes out in three forms, and comes back from each of them."""

import io
from pathlib import Path

import pytest

from desktop.language.errors import RefusedError
from desktop.services.make_office_card import make_office_card
from desktop.services.office_card_files import (
    FORMS,
    card_in,
    picture_of_card,
    read_card_file,
    save_office_card,
)
from desktop.storage.home import Home
from desktop.sync.office_card import read_card
from tests.helpers.scans import noisy, printed, tilted


@pytest.mark.parametrize("form", FORMS)
def test_every_form_holds_the_card(home: Home, tmp_path: Path, form: str):
    target = save_office_card(home, tmp_path / f"card.{form}")
    assert read_card(read_card_file(target)).fingerprint == make_office_card(home).fingerprint


def test_a_scan_of_the_sheet_is_read_as_picture_and_as_pdf(home: Home, tmp_path: Path):
    target = save_office_card(home, tmp_path / "card.pdf", "en")
    scan = noisy(tilted(printed(target.read_bytes(), 200), 3), 20)
    for kind in ("PNG", "JPEG", "PDF"):
        file = io.BytesIO()
        scan.save(file, kind)
        card = read_card(card_in(file.getvalue()))
        assert card.fingerprint == make_office_card(home).fingerprint


def test_another_ending_is_refused(home: Home, tmp_path: Path):
    with pytest.raises(RefusedError) as refusal:
        save_office_card(home, tmp_path / "card.docx")
    assert refusal.value.code == "document.ending"
    assert not (tmp_path / "card.docx").exists()


def test_a_pdf_without_a_card_is_no_card():
    for data in (b"%PDF-1.7\n", b"%PDF-"):
        with pytest.raises(RefusedError) as refusal:
            card_in(data)
        assert refusal.value.code == "card.not_a_card"


def test_of_any_other_file_only_the_beginning_is_kept():
    assert len(card_in(b"x" * 1_000_000)) < 5000


def test_the_picture_has_whole_dots(home: Home):
    from PIL import Image

    sides = [Image.open(io.BytesIO(picture_of_card(home, size))).width for size in (1, 3)]
    assert sides[1] == 3 * sides[0]
