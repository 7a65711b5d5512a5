"""Digits: Western (3) or Arabic-Indic (٣) on screen and paper; both are understood when typed."""

_TO_WESTERN = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
    for value, digit in enumerate(digits)
}
_TO_ARABIC_INDIC = {ord(str(value)): digit for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")}

WESTERN = "western"
ARABIC_INDIC = "arabic-indic"


def to_western(text: str) -> str:
    """Return ``text`` with Arabic-Indic and Eastern Arabic-Indic digits made Western."""
    return text.translate(_TO_WESTERN)


def in_digits(text: str, digits: str) -> str:
    """Return ``text`` with its Western digits as the office sets them.

    ``digits`` is ``WESTERN`` or ``ARABIC_INDIC``.
    """
    return text.translate(_TO_ARABIC_INDIC) if digits == ARABIC_INDIC else text
