"""The name that is proposed for the PDF of a meeting's minutes."""

import re

LONGEST_SUBJECT = 60

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def file_name(*parts: str) -> str:
    """Return a name that Windows, Linux and a FAT stick take, e.g. "محضر حسكة-2024-017.pdf".

    Reference numbers hold strokes, which no file name may; they become hyphens, which here stand
    in no running text that could turn them around.
    """
    words = (_NOT_IN_NAMES.sub("-", part).strip(" .-") for part in parts)
    return " ".join(word[:LONGEST_SUBJECT].strip() for word in words if word) + ".pdf"
