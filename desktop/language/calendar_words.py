"""The words of the calendar, from ``resources/language/calendar.json``."""

import json
from functools import cache
from typing import Any

from resources import resource_path


@cache
def calendar_words() -> dict[str, Any]:
    """Return the tables of the file, by their names in it."""
    path = resource_path("language", "calendar.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))
