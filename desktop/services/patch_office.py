"""Changes an office by a JSON merge patch (RFC 7396) of what ``mahdar office show`` tells."""

from dataclasses import replace
from typing import Any

from desktop.language.errors import RefusedError
from desktop.language.names import SCRIPTS, Names
from desktop.language.text_rules import shown
from desktop.models.merge_patch import merged
from desktop.services.changed import Changed
from desktop.services.edit_office import OfficeEdit, edit_office
from desktop.services.office_layout import LAYOUT, WRITING
from desktop.services.show_office import OfficeView, show_office
from desktop.storage.home import Home

_NAMES = ("name", "city", "letterhead")
_OF_ITSELF = (
    "id",
    "code",
    "has_emblem",
    "fingerprint",
    "fingerprint_hex",
    "fingerprint_words",
    "recipient",
)


def office_json(view: OfficeView) -> dict[str, Any]:
    """Return an office as JSON values: who it is, and all that a patch may change."""
    size = view.paper.base_size
    return {
        "id": str(view.id),
        "code": view.code,
        **{name: getattr(view, name).to_json() for name in _NAMES},
        "has_emblem": view.emblem is not None,
        **{name: getattr(view.paper, name) for name in (*WRITING, *LAYOUT)},
        "base_size": int(size) if size == int(size) else size,
        "words": {language: dict(own) for language, own in view.paper.words.items()},
        "fingerprint": view.fingerprint,
        "fingerprint_hex": view.fingerprint_hex,
        "fingerprint_words": " ".join(view.fingerprint_words),
        "recipient": view.recipient,
    }


def patch_office(
    home: Home, patch: object, *, emblem: bytes | None = None, without_emblem: bool = False
) -> Changed | None:
    """Merge ``patch`` into this office, with an ``emblem`` or without one; None if nothing differs.

    A value of null goes back to what is usual; in ``words``, to the fixed word. What an office is
    (code, keys) may stand in the patch as it is.

    Raises:
        RefusedError: ``office.patch_not_object``, ``office.unknown_key``, ``office.fixed``,
            ``office.not_text``; or what it would make of the office is not valid
            (``refuse_edit``).
    """
    if not isinstance(patch, dict):
        raise RefusedError("office.patch_not_object")
    view = show_office(home)
    edit = _edit_of(view, patch)
    if emblem is not None or without_emblem:
        edit = replace(edit, emblem=emblem)
    return None if edit == OfficeEdit.of(view) else edit_office(home, edit)


def _edit_of(view: OfficeView, patch: dict[str, Any]) -> OfficeEdit:
    now = office_json(view)
    for key, value in patch.items():
        if key not in now:
            raise RefusedError("office.unknown_key", key=shown(key))
        if key in _OF_ITSELF and value != now[key]:
            raise RefusedError("office.fixed", key=key)
    wanted = merged(now, patch)
    assert isinstance(wanted, dict), "a patch that is an object makes an object"
    values: dict[str, Any] = {name: _names(name, wanted.get(name)) for name in _NAMES}
    usual = OfficeEdit(Names(), Names(), Names(), None, "western", "levantine")
    values |= {name: wanted.get(name, getattr(usual, name)) for name in (*WRITING, *LAYOUT)}
    return OfficeEdit(emblem=view.emblem, **values)


def _names(key: str, plain: object) -> Names:
    texts = plain.values() if isinstance(plain, dict) else [plain]
    unknown = plain.keys() - set(SCRIPTS) if isinstance(plain, dict) else set()
    if unknown or not all(text is None or isinstance(text, str) for text in texts):
        raise RefusedError("office.not_text", key=key)
    return Names.from_json(plain)  # type: ignore[arg-type]  # a text, none, or texts by script
