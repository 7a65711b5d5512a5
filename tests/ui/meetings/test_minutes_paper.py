"""The set page: shown, printed, saved as a file."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QPoint, QPointF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QWheelEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from desktop.language.errors import RefusedError, WorldError
from desktop.services.open_meeting import open_meeting
from desktop.services.print_minutes import print_minutes
from desktop.ui.meetings.file_name import file_name
from desktop.ui.meetings.meeting_actions import MeetingActions
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.minutes_view.page_view import PageView
from desktop.ui.minutes_view.print_pages import print_pages


@pytest.fixture
def pdf(home, made_meetings) -> bytes:
    return print_minutes(home, made_meetings.approved)


def printer_to(file: Path, resolution: int = 150) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(resolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def ink(pdf: bytes | Path) -> set[tuple[int, int]]:
    """Return the squares of a grid, 20 across, in which the first page is not white."""
    sheet = pypdfium2.PdfDocument(pdf)[0]
    picture = sheet.render(scale=600 / sheet.get_width(), grayscale=True)
    dots = bytes(picture.buffer)
    return {
        (x // 30, y // 30)
        for y in range(picture.height)
        for x in range(picture.width)
        if dots[y * picture.stride + x] < 160
    }


def test_the_printed_page_has_its_ink_where_the_pdf_has_it(qapp, pdf, tmp_path):
    target = tmp_path / "printed.pdf"
    print_pages(pdf, printer_to(target))
    printed, original = pypdfium2.PdfDocument(target), pypdfium2.PdfDocument(pdf)
    assert len(printed) == len(original)
    assert printed[0].get_size() == pytest.approx(original[0].get_size(), abs=2)
    wanted, found = ink(pdf), ink(target)
    assert len(wanted) > 40
    assert len(wanted ^ found) <= len(wanted) * 0.1


def test_only_the_chosen_pages_are_printed(qapp, pdf, tmp_path):
    two = pypdfium2.PdfDocument.new()
    for _ in range(3):
        two.import_pages(pypdfium2.PdfDocument(pdf), [0])
    source = tmp_path / "three.pdf"
    two.save(source)
    printer = printer_to(tmp_path / "printed.pdf", 72)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    print_pages(source.read_bytes(), printer)
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 2


def test_a_smaller_paper_gets_the_whole_page(qapp, pdf, tmp_path):
    printer = printer_to(tmp_path / "small.pdf")
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    print_pages(pdf, printer)
    wanted, found = ink(pdf), ink(tmp_path / "small.pdf")
    assert len(wanted ^ found) <= len(wanted) * 0.1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_write_is_told(qapp, pdf, tmp_path):
    with pytest.raises(WorldError) as told:
        print_pages(pdf, printer_to(tmp_path / "gone" / "printed.pdf"))
    assert told.value.code == "print.failed"


def test_what_is_no_pdf_is_refused(qtbot, look, tmp_path):
    view = PageView(look)
    qtbot.addWidget(view)
    for refuse in (
        lambda: view.show_pdf(b"not a PDF"),
        lambda: print_pages(b"not a PDF", printer_to(tmp_path / "printed.pdf")),
    ):
        with pytest.raises(RefusedError) as told:
            refuse()
        assert told.value.code == "pdf.unreadable"


def test_the_printing_dialog_of_the_system_prints_the_minutes(
    qtbot, page, made_meetings, choose, tmp_path, said
):
    choose(made_meetings.approved)
    qtbot.mouseClick(page.pane.toolbar.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(QPrintDialog) is not None)
    dialog = page.findChild(QPrintDialog)
    assert (dialog.minPage(), dialog.maxPage()) == (1, 2)
    printer = dialog.printer()
    printer.setResolution(72)
    dialog.findChild(QLineEdit, "filename").setText(str(tmp_path / "printed.pdf"))
    dialog.accept()
    qtbot.waitUntil(lambda: said() == "أُرسل المحضر إلى الطابعة.")
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 2


def test_control_and_the_wheel_come_closer(qtbot, page, made_meetings, choose):
    choose(made_meetings.approved)
    view = page.pane.page_view()
    assert view.zoomMode() is QPdfView.ZoomMode.FitToWidth
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(0, 0), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = view.horizontalScrollBar().maximum()
    QApplication.sendEvent(view.viewport(), event)
    assert view.zoomMode() is QPdfView.ZoomMode.Custom
    assert view.horizontalScrollBar().maximum() > before
    view.fit_width()
    assert view.zoomMode() is QPdfView.ZoomMode.FitToWidth


def test_the_pdf_is_saved_where_the_person_says(qtbot, page, made_meetings, choose, tmp_path, said):
    choose(made_meetings.approved)
    qtbot.mouseClick(page.pane.toolbar.pdf, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    [proposed] = dialog.selectedFiles()
    assert Path(proposed).name == "محضر حسكة-2024-001.pdf"
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "محضر.pdf"))
    dialog.accept()
    qtbot.waitUntil(lambda: "محضر.pdf" in said())
    assert (tmp_path / "محضر.pdf").read_bytes().startswith(b"%PDF")


def test_a_draft_proposes_its_day_and_subject(context, qtbot, made_meetings, home):
    parent = QWidget()
    qtbot.addWidget(parent)
    actions = MeetingActions(context, MeetingWords(context.look), parent)
    assert actions.proposed_name(open_meeting(home, made_meetings.draft)) == (
        "مسودة محضر 2024-09-17 اجتماع دوري مع منصات العمل الإنساني.pdf"
    )


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("محضر", "حسكة/2024/017"), "محضر حسكة-2024-017.pdf"),
        (("a", ""), "a.pdf"),
        (("a", 'b:c*"?<d>|..'), "a b-c-d.pdf"),
        (("a", "م" * 300), "a " + "م" * 60 + ".pdf"),
    ],
)
def test_file_names_suit_every_disk(parts, name):
    assert file_name(*parts) == name
