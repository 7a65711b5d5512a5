"""Isolates: keep a date, a number or a reference in its own order inside Arabic text.

Without them ``2024/017`` after an Arabic word is shown as ``017/2024``. U+2068 lets the text
choose its own direction (first strong isolate) and U+2069 ends it: Unicode Standard Annex 9. They
belong on the screen only; a stored text never holds them (see ``text_rules``).
"""

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_REMOVED = dict.fromkeys(range(0x2066, 0x206A))


def isolate(text: object) -> str:
    """Return ``text`` between U+2068 and U+2069; an empty text stays empty."""
    shown = str(text)
    return f"{FIRST_STRONG_ISOLATE}{shown}{POP_ISOLATE}" if shown else ""


def without_isolates(text: str) -> str:
    """Return ``text`` without U+2066 to U+2069."""
    return text.translate(_REMOVED)
