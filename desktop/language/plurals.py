"""Plurals: Arabic counts in six forms, the other languages in two (Unicode CLDR plural rules)."""

from collections.abc import Mapping

FORMS = ("zero", "one", "two", "few", "many", "other")


def plural_form(count: int, language: str) -> str:
    """Return which of ``FORMS`` the whole number ``count`` takes in ``language``."""
    if language != "ar":
        return "one" if count == 1 else "other"
    if 0 <= count <= 2:
        return FORMS[count]
    hundredth = count % 100
    if 3 <= hundredth <= 10:
        return "few"
    return "many" if hundredth >= 11 else "other"


def plural(count: int, language: str, forms: Mapping[str, str]) -> str:
    """Return the text for ``count``; ``{n}`` in it is the number.

    ``forms`` is keyed by ``FORMS``; only ``"other"`` must be there, and serves for what is not.
    """
    return forms.get(plural_form(count, language), forms["other"]).replace("{n}", str(count))
