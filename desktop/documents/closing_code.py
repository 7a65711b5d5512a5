"""The seal's code at the end of approved minutes, and how to check them with it."""

import logging
from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Spacer

from desktop.documents.minutes_voice import Voice, in_each
from desktop.documents.seal_code import seal_code_of, seal_code_text
from desktop.documents.seal_code_picture import SealCodePicture
from desktop.documents.typeset import Paragraph, VerticalAlignment, columns
from desktop.documents.typeset.isolates import LRI, PDI
from desktop.language.errors import RefusedError
from desktop.models.snapshot import read_snapshot

_log = logging.getLogger(__name__)

_SIZE = 96.0  # points, 34 mm: measured in docs/formats/seal-code.md, whatever the size of the text
_SPACE_ABOVE = 14.0


def code_text(snapshot: str, content_hash: str, seal: bytes) -> str | None:
    """Return the text of the code; None for a snapshot that no approval of ours has made."""
    try:
        return seal_code_text(seal_code_of(read_snapshot(snapshot), content_hash, seal))
    except (RefusedError, ValueError) as error:
        _log.warning("no code is printed: %s", error)
        return None


def closing_code(text: str, short: str, voices: Sequence[Voice]) -> list[Any]:
    """Return the picture of the code with the short code and one sentence a language beside it."""
    look, words = voices[0].look, voices[0].words
    picture = SealCodePicture(text, _SIZE, words.say("code_alt"))
    beside: list[Any] = [
        Paragraph([look.soft(words.label("code"), look.cell), f" {LRI}{short}{PDI}"], look.cell),
        *(
            Paragraph(sentence, look.small)
            for sentence in in_each(voices, lambda voice: voice.words.say("verify"))
        ),
    ]
    row = columns(
        [[picture], beside],
        [_SIZE + look.scaled(12), None],
        gap=look.scaled(12),
        direction=look.direction,
        vertical=VerticalAlignment.MIDDLE,
    )
    return [Spacer(1, look.scaled(_SPACE_ABOVE)), row]
