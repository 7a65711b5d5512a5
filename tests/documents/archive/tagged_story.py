"""A document with everything that has a place in the structure, over several pages."""

from typing import Any

from reportlab.platypus import Flowable, PageBreak

from desktop.documents.typeset import (
    Cell,
    Direction,
    Document,
    ListItem,
    Note,
    PageGeometry,
    PageInfo,
    Paragraph,
    ParagraphStyle,
    Picture,
    Rule,
    Run,
    Table,
    TextStyle,
    bullet_list,
    columns,
    draw_paragraph,
    nested_list,
    numbered_list,
    render,
    watermark,
)
from tests.documents.sample_minutes import emblem

SMALL = PageGeometry(width=360, height=300, top=40, bottom=40, left=30, right=30)
KURMANJI = ParagraphStyle(text=TextStyle(language="ku"), direction=Direction.LTR)


class Ring(Flowable):
    """A picture by somebody who draws for himself, or only decoration if it has no words."""

    def __init__(self, alt: str) -> None:
        super().__init__()
        self.alt = alt
        self.width = self.height = 40.0

    def draw(self) -> None:
        with self.canv.tags.figure(self.alt, (0, 0, 40, 40)):
            self.canv.circle(20, 20, 18)


class Bare(Flowable):
    """Lines by somebody who has never heard of tags."""

    width = height = 20.0

    def draw(self) -> None:
        self.canv.line(0, 0, 20, 20)
        self.canv.saveState()
        self.canv.rect(2, 2, 8, 8, fill=1)
        self.canv.restoreState()


class Quoted(Flowable):
    """A block that holds others."""

    def __init__(self, *paragraphs: Paragraph) -> None:
        super().__init__()
        self.paragraphs = paragraphs

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = sum(one.wrap(width, height)[1] for one in self.paragraphs)
        return self.width, self.height

    def draw(self) -> None:
        top = self.height
        with self.canv.tags.element("BlockQuote"):
            for one in self.paragraphs:
                top -= draw_paragraph(self.canv, one, 0, top, self.width)


def head(canvas, page: PageInfo) -> None:
    paragraph = Paragraph(f"صفحة {page.number} من {page.count}", role="Artifact")
    draw_paragraph(canvas, paragraph, 30, 290, 300)
    Ring("في رأس الصفحة").drawOn(canvas, 300, 262)


def tagged_story() -> list[Flowable]:
    long = "يتابع المكتب تنفيذ القرار مع الجهات المعنية، ويُبلّغ الحضور بما أُنجز منه شهرياً. " * 12
    rows: list[list[Any]] = [
        ["م", "الاسم", Cell("الحضور", span=2)],
        *([f"{n}", f"عضو Rojîn {n}", "حاضر", ""] for n in range(1, 12)),
        [Cell("صف", heads_row=True, rows=3), "أ", "ب", "ج"],
        [long, "ب", Cell("عمودان", rows=2)],
        ["أ", Cell(bullet_list(["في خلية", "ثانية"]))],
        [Cell("", span=2), Cell([Picture(emblem(), width=20, alt="شعار")]), "د"],
    ]
    inner = Table([["عنوان", "قيمة"], ["أ", "1"]], [None, None])
    return [
        Paragraph("عنوان فرعي قبل العنوان", role="H3"),
        Paragraph("العنوان", role="H1"),
        Paragraph(["نص بالعربية ثم Rojîn Şêxo ثم ", Run("and English words", TextStyle(
            language="en")), " ثم ܐܠܗܡ ܐܚܡܕ (2024) والباقي."]),
        Paragraph("Civîn li Qamişlo بالعربية li dar ket.", KURMANJI),
        Paragraph(long, role="P"),
        Picture(emblem(), width=60, alt="شعار المكتب"),
        Picture(emblem(), width=30, alt=""),
        Ring("ختم"), Ring(""), Bare(), Rule(),
        *bullet_list(["أول", long, "ثالث"]),
        Paragraph("بين قائمتين", role="P"),
        *nested_list([ListItem("أعلى", [ListItem("أدنى", ["أعمق"]), "ثانٍ"]), "أعلى ثانٍ"]),
        Paragraph("بين قائمتين", role="P"),
        *numbered_list(["واحد", "اثنان"]),
        Paragraph("أعمق مما يجوز", role="H6"),
        Table(rows, [30, None, 80, 60]),
        columns([[Paragraph("يمين")], [inner], []], [None, None, 20]),
        Quoted(Paragraph("اقتباس"), Paragraph("Gotin", KURMANJI)),
        Paragraph(["نص له حاشية", Note("حاشية أسفل الصفحة، with English"), " وأخرى", Note(long)]),
        PageBreak(),
        Paragraph("زخرفة لا تُقرأ", role="Artifact"),
        Paragraph("حرف غائب: 🙂", role="P"),
        Paragraph(""),
    ]  # fmt: skip


def tagged_document() -> bytes:
    document = Document(
        "كل ما له مكان",
        SMALL,
        subject="<&> \"'",
        header=head,
        background=watermark("مسودة", SMALL),
    )
    return render(document, tagged_story()).data
