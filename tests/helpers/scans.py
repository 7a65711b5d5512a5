"""What printers, scanners and telephones do to a paper: pictures of a page, made worse."""

import io
from typing import Any

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

WHITE = 255


def printed(pdf: bytes, dpi: int, page: int = -1) -> Image.Image:
    """Return a page, the last one unless another is asked for, as a printer would ink it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page if page >= 0 else len(document) + page].render(scale=dpi / 72)
        return bitmap.to_pil().convert("L")
    finally:
        document.close()


def noisy(image: Image.Image, sigma: float) -> Image.Image:
    grain = Image.effect_noise(image.size, sigma)
    return ImageChops.add(image, grain, 1, -128)


def blurred(image: Image.Image, radius: float) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(radius))


def pale(image: Image.Image, darkest: int, lightest: int) -> Image.Image:
    return image.point([darkest + (lightest - darkest) * value // WHITE for value in range(256)])


def tilted(image: Image.Image, degrees: float) -> Image.Image:
    return image.rotate(degrees, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=WHITE)


def from_the_side(image: Image.Image, share: float) -> Image.Image:
    """Show the page in perspective: its upper left corner ``share`` of the width further in."""
    width, height = image.size
    seen = [
        (width * share, height * share / 2),
        (width * (1 - share * 0.6), 0.0),
        (float(width), float(height)),
        (0.0, height * (1 - share * 0.4)),
    ]
    corners = [(0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height))]
    return image.transform(
        image.size,
        Image.Transform.PERSPECTIVE,
        _perspective(corners, seen),
        Image.Resampling.BICUBIC,
        fillcolor=WHITE,
    )


def stained(image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Put a stamp's ink over a part of the page."""
    spoiled = image.copy()
    spoiled.paste(60, box)
    return spoiled


def as_file(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def as_scanned_pdf(*images: Image.Image) -> bytes:
    """Return what an office scanner makes: a PDF whose pages are pictures."""
    out = io.BytesIO()
    first, *rest = images
    first.save(out, "PDF", save_all=True, append_images=rest, resolution=150)
    return out.getvalue()


def _perspective(
    source: list[tuple[float, float]], target: list[tuple[float, float]]
) -> list[float]:
    """Return the eight numbers that take ``target`` to ``source``, as Pillow wants them."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(target, source, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for column in range(8):  # Gauss and Jordan
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for row in range(8):
            if row != column:
                factor = rows[row][column]
                rows[row] = [
                    value - factor * other
                    for value, other in zip(rows[row], rows[column], strict=True)
                ]
    return [row[8] for row in rows]
