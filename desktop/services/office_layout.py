"""How an office lays out its documents: from its row to what documents take, and back.

A row may hold what this version does not know: another office's, written by a later one. What is
not known counts as what is usual, so that its minutes can still be printed.
"""

import json
import logging
from collections.abc import Mapping
from typing import Any

from desktop.documents.office_paper import OfficePaper, OwnWords, is_value, size_text
from desktop.models.office import Office

LAYOUT = (
    "page",
    "margin_top",
    "margin_bottom",
    "margin_side",
    "base_size",
    "kashida",
    "hijri",
    "words",
)
"""Fields of ``OfficePaper`` that have a column of their name."""

WRITING = ("digits", "months")

_log = logging.getLogger(__name__)


def paper_from(office: Office) -> OfficePaper:
    """Return what documents take from an office."""
    usual = OfficePaper(
        office.code, office.name, office.city, office.letterhead, emblem=office.emblem
    )
    known = {name: getattr(office, name) for name in (*WRITING, *LAYOUT)}
    known |= {"base_size": _size(office.base_size), "words": read_words(office.words)}
    plain = {name: getattr(usual, name) for name in OfficePaper.__dataclass_fields__}
    return OfficePaper(
        **plain | {name: value for name, value in known.items() if _is_known(name, value)}
    )


def columns_from(layout: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns for fields of a paper that was checked."""
    return dict(layout) | {
        "base_size": size_text(layout["base_size"]),
        "words": write_words(layout["words"]),
    }


def read_words(text: str) -> OwnWords:
    """Return the own words in a column; none if it is not what ``write_words`` wrote."""
    try:
        words: Any = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return words if _is_known("words", words) else {}


def write_words(words: OwnWords) -> str:
    """Return own words as text: sorted, so that equal words are equal text; empty for none."""
    kept = {language: dict(own) for language, own in words.items() if own}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True) if kept else ""


def _size(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _is_known(name: str, value: object) -> bool:
    known = is_value(name, value)
    if not known:
        _log.warning("the %s of an office is not known here", name)
    return known
