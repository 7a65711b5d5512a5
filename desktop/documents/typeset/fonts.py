"""Font files as HarfBuzz sees them, and which of them draws which character."""

import struct
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

from resources import resource_path

_NAME_ID_POSTSCRIPT = 6


class FontFace:
    """One TrueType font file; measures are in its own units, ``units_per_em`` to the em."""

    def __init__(self, path: Path) -> None:
        """Load ``path``. Raises OSError if it cannot be read, ValueError without glyf outlines."""
        self.path = path
        self.face = hb.Face(hb.Blob.from_file_path(str(path)))
        if "glyf" not in self.face.table_tags:
            raise ValueError(f"{path.name} has no TrueType outlines")
        self.font = hb.Font(self.face)
        self.name: str = self.face.get_name(_NAME_ID_POSTSCRIPT)
        self.units_per_em: int = self.face.upem
        extents = self.font.get_font_extents("ltr")
        self.ascender: int = extents.ascender
        self.descender: int = extents.descender
        self.italic_angle = _italic_angle(self.face)
        self.characters: frozenset[str] = frozenset(map(chr, self.face.unicodes))

    def glyph(self, character: str) -> int:
        """Return the plain glyph of ``character``, 0 without one."""
        return int(self.font.get_nominal_glyph(ord(character)) or 0)

    def advance(self, glyph: int) -> int:
        """Return the advance width of ``glyph``."""
        return int(self.font.get_glyph_h_advance(glyph))

    @cached_property
    def tatweel(self) -> tuple[int, int]:
        """Glyph and advance width of the joined tatweel, which draws kashidas; (0, 0) without."""
        buffer = hb.Buffer()
        buffer.add_str("ب\u0640ب")
        buffer.direction, buffer.script = "rtl", "Arab"
        hb.shape(self.font, buffer, {})
        if self.glyph("\u0640") == 0:
            return 0, 0
        glyph = next(info.codepoint for info in buffer.glyph_infos if info.cluster == 1)
        return glyph, self.advance(glyph)


def _italic_angle(face: hb.Face) -> float:
    """Return how far the letters lean, in degrees counter-clockwise (OpenType, table "post")."""
    fixed: int = struct.unpack_from(">i", bytes(face.reference_table("post").data), 4)[0]
    return fixed / 0x10000


@lru_cache(maxsize=16)
def load_face(path: Path) -> FontFace:
    """Return the face of ``path``, read once a process."""
    return FontFace(path)


class FaceStyle(NamedTuple):
    """Which face of a family letters are drawn in."""

    bold: bool = False
    italic: bool = False


UPRIGHT = FaceStyle()


class FaceFiles(NamedTuple):
    """The files of one typeface; without an italic one its upright letters stand in italic text.

    They are never slanted by us: that would draw letters nobody has designed.
    """

    regular: str
    bold: str
    italic: str = ""
    bold_italic: str = ""

    def of(self, style: FaceStyle) -> str:
        """Return the file of the face in ``style``."""
        slanted = self.bold_italic if style.bold else self.italic
        upright = self.bold if style.bold else self.regular
        return (slanted or upright) if style.italic else upright


@dataclass(frozen=True, slots=True, eq=False)  # told apart by identity: hashed at every word
class FontFamily:
    """Typefaces in order of preference; a later one serves what the earlier ones lack."""

    name: str
    files: tuple[FaceFiles, ...]

    def faces(self, style: FaceStyle) -> tuple[FontFace, ...]:
        """Return the faces of one style, which are read at its first use."""
        return _load_faces(self, style)


@lru_cache(maxsize=16)
def _load_faces(family: FontFamily, style: FaceStyle) -> tuple[FontFace, ...]:
    return tuple(load_face(resource_path("fonts", files.of(style))) for files in family.files)


NASKH = FontFamily(
    "Amiri",
    (
        FaceFiles(
            "Amiri-Regular.ttf", "Amiri-Bold.ttf", "Amiri-Italic.ttf", "Amiri-BoldItalic.ttf"
        ),
        FaceFiles("NotoSansSyriac-Regular.ttf", "NotoSansSyriac-Bold.ttf"),
        FaceFiles("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf"),
        FaceFiles("NotoSansSymbols2-Regular.ttf", "NotoSansSymbols2-Regular.ttf"),
        FaceFiles("NotoSansMath-Regular.ttf", "NotoSansMath-Regular.ttf"),
    ),
)
"""Amiri for Arabic and Latin (Kurmanji's ê î û ş ç among it), Noto Sans Syriac for Syriac.

IBM Plex Sans serves signs and currencies, the last two check marks, boxes, bullets and arrows.
Only Amiri has italic faces.
"""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a word that one face draws in one script; offsets count characters."""

    start: int
    end: int
    face: FontFace
    script: str


@lru_cache(maxsize=4096)
def script_of(character: str) -> str | None:
    """Return the ISO 15924 tag of the character's script; None for common and inherited ones."""
    buffer = hb.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return None if script in ("Zyyy", "Zinh", "Zzzz") else script


def itemise(word: str, faces: tuple[FontFace, ...], rtl: bool) -> list[Stretch]:
    """Divide ``word`` by script and by the face that can draw it.

    Common characters take the script before them, at the start the one after them, and alone
    Arabic or Latin by direction. Marks and joiners stay in the face of their letter if it has
    them. What no face has stays in the first one, which draws its box for it.
    """
    stretches: list[Stretch] = []
    scripts = _scripts(word, "Arab" if rtl else "Latn")
    for position, character in enumerate(word):
        script = scripts[position]
        previous = stretches[-1] if stretches else None
        clings = unicodedata.category(character) in ("Mn", "Me", "Cf")
        if previous and clings and character in previous.face.characters:
            face = previous.face
        else:
            face = next((face for face in faces if character in face.characters), faces[0])
        if previous and previous.face is face and previous.script == script:
            stretches[-1] = Stretch(previous.start, position + 1, face, script)
        else:
            stretches.append(Stretch(position, position + 1, face, script))
    return stretches


def _scripts(word: str, alone: str) -> list[str]:
    found = [script_of(character) for character in word]
    current = next((script for script in found if script), alone)
    scripts = []
    for script in found:
        current = script or current
        scripts.append(current)
    return scripts
