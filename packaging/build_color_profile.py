"""Write the sRGB profile that printed documents carry.

    python packaging/build_color_profile.py

A matrix profile as in ICC.1:2004-10 (version 4.2) with the primaries, the white point and the curve
of IEC 61966-2-1, adapted to D50 as the ICC asks (Bradford). The same bytes at every run: it has the
date of the standard.
"""

import struct
from pathlib import Path

PROFILE = Path(__file__).resolve().parent.parent / "resources" / "color" / "sRGB.icc"

D50 = (0.9642, 1.0, 0.8249)
RED = (0.4360747, 0.2225045, 0.0139322)
GREEN = (0.3850649, 0.7168786, 0.0971045)
BLUE = (0.1430804, 0.0606169, 0.7141733)
D65_TO_D50 = (
    1.0478112, 0.0228866, -0.0501270,
    0.0295424, 0.9904844, -0.0170491,
    -0.0092345, 0.0150436, 0.7521316,
)  # fmt: skip
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)  # g a b c d of function type 3
DATE = (1999, 10, 18, 0, 0, 0)
HEADER = 128


def fixed(*numbers: float) -> bytes:
    """Return numbers as s15Fixed16Number."""
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def words(text: str) -> bytes:
    """Return a multiLocalizedUnicodeType with one text, in English."""
    encoded = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(encoded), 28) + encoded


def profile() -> bytes:
    """Return the profile."""
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + fixed(*CURVE)
    tags = {
        b"desc": words("sRGB IEC61966-2.1"),
        b"cprt": words("No copyright, use freely"),
        b"wtpt": b"XYZ " + bytes(4) + fixed(*D50),
        b"chad": b"sf32" + bytes(4) + fixed(*D65_TO_D50),
        b"rXYZ": b"XYZ " + bytes(4) + fixed(*RED),
        b"gXYZ": b"XYZ " + bytes(4) + fixed(*GREEN),
        b"bXYZ": b"XYZ " + bytes(4) + fixed(*BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = HEADER + 4 + 12 * len(tags)
    placed: dict[bytes, int] = {}
    body = b""
    directory = struct.pack(">I", len(tags))
    for tag, content in tags.items():
        if content not in placed:
            placed[content] = start + len(body)
            body += content + bytes(-len(content) % 4)
        directory += tag + struct.pack(">II", placed[content], len(content))
    header = struct.pack(">I4xI4s4s4s6H4s", start + len(body), 0x04200000, b"mntr", b"RGB ",
                         b"XYZ ", *DATE, b"acsp")  # fmt: skip
    header += bytes(28) + fixed(*D50)
    return header.ljust(HEADER, b"\0") + directory + body


if __name__ == "__main__":
    PROFILE.parent.mkdir(exist_ok=True)
    PROFILE.write_bytes(profile())
    print(PROFILE, PROFILE.stat().st_size, "bytes")
