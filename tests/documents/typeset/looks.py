"""Hard lines in every look that letters can have: upright, bold, italic and both."""

from desktop.documents.typeset import (
    Alignment,
    Direction,
    Document,
    Kashida,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    Run,
    TextStyle,
    render,
)

UPRIGHT = TextStyle()
BOLD = TextStyle(bold=True)
ITALIC = TextStyle(italic=True)
BOTH = TextStyle(bold=True, italic=True)
LOOKS = {"upright": UPRIGHT, "bold": BOLD, "italic": ITALIC, "both": BOTH}

LINES = (
    "صَوَّتَ المُجتَمِعونَ بِالإجماعِ عَلى اللّائِحَةِ رقم 12-أ بتاريخ 2024-09-03.",
    "هاتف +963 944 123 456 أو info@example.org، وقال Mem û Zîn (نعم) ثم «مضى».",
    "الاسم بالسريانية ܡܕܒܪܢܘܬܐ ܝܬܢܝܬܐ، والمبلغ ١٢٫٥ € ✓ في مدرسة كبيرة كل كتاب.",
)
JUSTIFIED = ParagraphStyle(alignment=Alignment.JUSTIFY, kashida=Kashida.LOW)
LATIN = ParagraphStyle(text=UPRIGHT.but(language="ku"), direction=Direction.LTR)


def mixed_line() -> list[str | Run]:
    """Return a line that changes its look between words and inside them."""
    return [
        "نص عادي ثم ", Run("نص مائل", ITALIC), " و", Run("عريض", BOLD), " والم", Run("كتب", ITALIC),
        "ة ", Run("ܫܠܡܐ", ITALIC), " و", Run("عريض مائل", BOTH), "، ",
        Run("Mem û Zîn", BOTH.but(language="ku")), " آخر الكلام.",
    ]  # fmt: skip


def story_of_looks() -> list[Paragraph]:
    """Return every line in every look, a mixed one, and justified lines."""
    lines = [Paragraph([Run(line, look)]) for look in LOOKS.values() for line in LINES]
    latin: list[str | Run] = [
        "Civîna ",
        Run("Rêveberiya Xweser", ITALIC.but(language="ku")),
        " (office).",
    ]
    justified = [
        Paragraph([Run("لائحة طويلة تُضبط أسطرها حتى تمتلئ المسافات. " * 6, look)], JUSTIFIED)
        for look in LOOKS.values()
    ]
    return [*lines, Paragraph(mixed_line()), Paragraph(latin, LATIN), *justified]


def paper_of_looks() -> bytes:
    """Return a page that holds :func:`story_of_looks`."""
    return render(Document("كل هيئة للحروف", geometry=PageGeometry()), story_of_looks()).data
