"""Cut the symbols that minutes hold out of two large fonts.

    python packaging/build_symbol_fonts.py

npm fetches Noto Sans Symbols 2 and Noto Sans Math (SIL Open Font License 1.1, in the versions
below, as Google Fonts publishes them) into a passing folder; the check marks, boxes, stars, signs
and arrows of ``RANGES`` go to ``resources/fonts``, with the licence beside them. The same bytes at
every run.
"""

import subprocess
import tarfile
import tempfile
from pathlib import Path

import uharfbuzz as hb

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
# Package, the font in it, the file that is made.
SOURCES = (
    ("@expo-google-fonts/noto-sans-symbols-2@0.4.1", "NotoSansSymbols2_400Regular.ttf",
     "NotoSansSymbols2-Regular.ttf"),
    ("@expo-google-fonts/noto-sans-math@0.4.2", "NotoSansMath_400Regular.ttf",
     "NotoSansMath-Regular.ttf"),
)  # fmt: skip
RANGES = (
    range(0x2100, 0x2150),  # letterlike: degrees, ohm, estimated
    range(0x2190, 0x2200),  # arrows
    range(0x2200, 0x2300),  # signs of arithmetic and logic
    range(0x25A0, 0x2700),  # boxes, bullets, stars, telephones, warnings
    range(0x2700, 0x27C0),  # check marks and crosses
    range(0x2B05, 0x2B60),  # more arrows and stars
)
_LICENCE = "OFL.txt"


def main() -> None:
    """Write both fonts and their licences."""
    wanted = {code for part in RANGES for code in part}
    for package, name, made in SOURCES:
        font, licence = fetched(package, name)
        (FONTS / made).write_bytes(cut(font, wanted))
        family = made.partition("-")[0]
        (FONTS / f"{family}-{_LICENCE}").write_bytes(licence)
        wanted -= set(hb.Face((FONTS / made).read_bytes()).unicodes)


def fetched(package: str, name: str) -> tuple[bytes, bytes]:
    """Return a font of an npm package, and its licence."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True)
        [archive] = Path(folder).glob("*.tgz")
        with tarfile.open(archive) as files:
            contents = {
                Path(member.name).name: files.extractfile(member)
                for member in files
                if member.isfile()
            }
            font, licence = contents[name], contents["LICENSE_FONT"]
            assert font is not None
            assert licence is not None
            return font.read(), licence.read()


def cut(font: bytes, codes: set[int]) -> bytes:
    """Return ``font`` with the glyphs of ``codes`` alone."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).set(codes)
    return bytes(hb.subset(hb.Face(font), wanted).blob.data)


if __name__ == "__main__":
    main()
