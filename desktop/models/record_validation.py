"""Reading records that come from outside: checked, then made into the record form.

What is refused is refused whole, with one sentence that names the place and what is wanted there.
"""

from typing import Any

import msgspec

from desktop.language.errors import Phrase, RefusedError
from desktop.models.merge_patch import merged
from desktop.models.record_form import MeetingRecord, without_keys
from desktop.models.record_problems import Problem, problems_in
from desktop.models.strict_json import read_json

__all__ = ["Problem", "problems_in", "read_records", "validate", "validate_patch"]


def read_records(text: str | bytes) -> list[MeetingRecord]:
    """Return the records of a JSON text: one object, or a list of them.

    Raises:
        RefusedError: the text is not JSON, or a record in it is not valid; ``where`` then starts
            with the record's place in the list, counted from 0.
    """
    plain = read_json(text)
    if not isinstance(plain, list):
        return [validate(plain)]
    return [_validated(record, f"[{index}]") for index, record in enumerate(plain)]


def validate(plain: object) -> MeetingRecord:
    """Return the record that JSON values stand for.

    Raises:
        RefusedError: ``record.invalid`` with ``where`` (e.g. ``organizers[0].role``) and ``what``.
    """
    return _validated(plain)


def validate_patch(shown: dict[str, Any], patch: object) -> MeetingRecord:
    """Return the record that ``shown`` becomes by a JSON merge patch (RFC 7396).

    The parts of ``shown`` may carry their inner ``key``; parts of a list that the patch does not
    replace keep it. The patch itself may not.

    Raises:
        RefusedError: the patch is not an object, or what it makes is not a valid record.
    """
    if not isinstance(patch, dict):
        raise RefusedError("record.patch_not_object")
    validate(merged(without_keys(shown), patch))
    return msgspec.convert(merged(shown, patch), MeetingRecord)


def _validated(plain: object, within: str = "") -> MeetingRecord:
    problems = problems_in(plain)
    if problems:
        raise _refusal(problems[0], within)
    return msgspec.convert(plain, MeetingRecord)


def _refusal(problem: Problem, within: str) -> RefusedError:
    dot = "." if within and problem.where else ""
    where: str | Phrase = f"{within}{dot}{problem.where}" or Phrase("record.whole")
    return RefusedError("record.invalid", where=where, what=problem.what)
