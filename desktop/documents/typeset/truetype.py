"""Building the small TrueType font that a document carries.

A document's font has one glyph for each thing it prints: a letter as the font has it, or letters
and marks put together at fixed places with an exact advance (a composite glyph). Tables as in the
OpenType specification, chapters "glyf", "loca", "hmtx", "hhea", "maxp" and "head".
"""

import struct
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import uharfbuzz as hb

_DROPPED_TABLES = (
    "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "STAT", "DSIG", "FFTM", "kern", "name", "OS/2",
    "cmap", "post", "gasp", "cvt ", "fpgm", "prep",
)  # fmt: skip

_ARGS_ARE_WORDS, _ARGS_ARE_OFFSETS, _MORE_COMPONENTS = 0x0001, 0x0002, 0x0020
_HAS_TWO_SCALES, _OVERLAPS = 0x0040, 0x0400
_SCALE_ONE = 16384  # F2Dot14


class Component(NamedTuple):
    """A glyph of the font put at an offset; ``scale_x`` in 1/16384 widens it (kashida)."""

    glyph: int
    x: int
    y: int
    scale_x: int = _SCALE_ONE


class PrintedGlyph(NamedTuple):
    """What one code of the document draws, in font units, and how far the pen moves on."""

    components: tuple[Component, ...]
    advance: int


def build_font(face: hb.Face, wanted: Sequence[PrintedGlyph]) -> tuple[bytes, list[int]]:
    """Return a TrueType file that can draw ``wanted``, and the glyph number of each of them.

    Equal things get the same glyph. Nothing in the result depends on anything but the arguments.
    """
    glyphs = sorted({component.glyph for printed in wanted for component in printed.components})
    source = _Subset(face, glyphs)
    numbers: dict[PrintedGlyph, int] = {}
    result = []
    for printed in wanted:
        if printed not in numbers:
            numbers[printed] = source.add(printed)
        result.append(numbers[printed])
    return source.file(), result


class _Subset:
    """The tables of a subset font while glyphs are added to it."""

    def __init__(self, face: hb.Face, glyphs: Iterable[int]) -> None:
        subset_input = hb.SubsetInput()
        for glyph in glyphs:
            subset_input.glyph_set.add(glyph)
        subset_input.flags = (
            hb.SubsetFlags.NO_LAYOUT_CLOSURE
            | hb.SubsetFlags.NOTDEF_OUTLINE
            | hb.SubsetFlags.NO_HINTING
        )
        dropped = subset_input.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
        for tag in _DROPPED_TABLES:
            dropped.add(int.from_bytes(tag.encode("ascii"), "big"))
        plan = hb.SubsetPlan(face, subset_input)
        self.new_number = dict(plan.old_to_new_glyph_mapping.items())
        subset = plan.execute()

        def table(tag: str) -> bytes:
            return bytes(subset.reference_table(tag).data)

        self.head, self.hhea = bytearray(table("head")), bytearray(table("hhea"))
        self.maxp = bytearray(table("maxp"))
        count = struct.unpack_from(">H", self.maxp, 4)[0]
        offsets = _offsets(table("loca"), count, struct.unpack_from(">h", self.head, 50)[0])
        outlines = table("glyf")
        self.outlines = [outlines[offsets[i] : offsets[i + 1]] for i in range(count)]
        self.advances = _advances(table("hmtx"), struct.unpack_from(">H", self.hhea, 34)[0], count)
        self.most_components = 1

    def add(self, printed: PrintedGlyph) -> int:
        """Return the number of the glyph that draws ``printed``, a new one if need be."""
        components = [
            component._replace(glyph=self.new_number[component.glyph])
            for component in printed.components
            if self.outlines[self.new_number[component.glyph]]
        ]
        if len(components) == 1:
            number, x, y, scale = components[0]
            as_it_is = (x, y, scale, self.advances[number]) == (0, 0, _SCALE_ONE, printed.advance)
            # Not the glyph of what is missing itself: no code of an archived file may lead there
            # (ISO 19005-2, 6.2.11.8). A copy of its box shows the gap as well.
            if as_it_is and number != 0:
                return number
        self.outlines.append(self._composite(components))
        self.advances.append(printed.advance)
        return len(self.outlines) - 1

    def _composite(self, components: list[Component]) -> bytes:
        if not components:
            return b""
        self.most_components = max(self.most_components, len(components))
        boxes = []
        data = b""
        for place, (number, x, y, scale) in enumerate(components):
            left, bottom, right, top = struct.unpack_from(">4h", self.outlines[number], 2)
            factor = scale / _SCALE_ONE
            boxes.append((int(left * factor) + x, bottom + y, int(right * factor) + x + 1, top + y))
            flags = _ARGS_ARE_WORDS | _ARGS_ARE_OFFSETS | _OVERLAPS
            if place < len(components) - 1:
                flags |= _MORE_COMPONENTS
            if scale != _SCALE_ONE:
                flags |= _HAS_TWO_SCALES
            data += struct.pack(">HHhh", flags, number, x, y)
            if scale != _SCALE_ONE:
                data += struct.pack(">hh", scale, _SCALE_ONE)
        header = struct.pack(
            ">5h",
            -1,
            min(box[0] for box in boxes),
            min(box[1] for box in boxes),
            max(box[2] for box in boxes),
            max(box[3] for box in boxes),
        )
        return header + data

    def file(self) -> bytes:
        """Return the font file."""
        outlines = [outline + b"\0" * (-len(outline) % 4) for outline in self.outlines]
        offsets = [0]
        for outline in outlines:
            offsets.append(offsets[-1] + len(outline))
        count = len(outlines)
        struct.pack_into(">h", self.head, 50, 1)  # loca with 32-bit offsets
        struct.pack_into(">I", self.head, 8, 0)
        struct.pack_into(">H", self.maxp, 4, count)
        # Largest sizes that a renderer sets memory aside for: points and contours of a composite,
        # components and depth. Generous ones are allowed.
        struct.pack_into(">HH", self.maxp, 10, 4000, 200)
        struct.pack_into(">HH", self.maxp, 28, max(self.most_components, 8), 4)
        struct.pack_into(">H", self.hhea, 34, count)
        struct.pack_into(">H", self.hhea, 10, max(self.advances))
        metrics = b"".join(
            struct.pack(">Hh", advance, _left_edge(outline))
            for advance, outline in zip(self.advances, outlines, strict=True)
        )
        return _font_file(
            {
                "glyf": b"".join(outlines),
                "head": bytes(self.head),
                "hhea": bytes(self.hhea),
                "hmtx": metrics,
                "loca": struct.pack(f">{len(offsets)}I", *offsets),
                "maxp": bytes(self.maxp),
            }
        )


def _offsets(loca: bytes, count: int, is_long: int) -> list[int]:
    if is_long:
        return list(struct.unpack(f">{count + 1}I", loca[: 4 * count + 4]))
    return [2 * half for half in struct.unpack(f">{count + 1}H", loca[: 2 * count + 2])]


def _advances(hmtx: bytes, long_metrics: int, count: int) -> list[int]:
    advances = [struct.unpack_from(">H", hmtx, 4 * i)[0] for i in range(min(long_metrics, count))]
    return advances + [advances[-1]] * (count - len(advances))


def _left_edge(outline: bytes) -> int:
    return int(struct.unpack_from(">h", outline, 2)[0]) if outline else 0


def _font_file(tables: dict[str, bytes]) -> bytes:
    """Put ``tables`` together with directory and checksums."""
    count = len(tables)
    power = count.bit_length() - 1
    directory = struct.pack(
        ">IHHHH", 0x10000, count, 16 << power, power, 16 * count - (16 << power)
    )
    position = 12 + 16 * count
    body = b""
    head_at = 0
    for tag in sorted(tables):
        data = tables[tag]
        if tag == "head":
            head_at = position
        directory += struct.pack(">4sIII", tag.encode(), _checksum(data), position, len(data))
        padded = data + b"\0" * (-len(data) % 4)
        body += padded
        position += len(padded)
    file = bytearray(directory + body)
    struct.pack_into(">I", file, head_at + 8, (0xB1B0AFBA - _checksum(bytes(file))) & 0xFFFFFFFF)
    return bytes(file)


def _checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}I", padded))
    return total & 0xFFFFFFFF
