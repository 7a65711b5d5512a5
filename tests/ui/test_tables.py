import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.ui.tables.row_delegate import RowDelegate, RowPen
from desktop.ui.tables.row_list import RowList
from desktop.ui.tables.row_model import WINDOW, Heading, RowModel
from tests.helpers.typing import press


@pytest.fixture
def loads():
    """Return what was read, a list a query."""
    return []


@pytest.fixture
def model(runner, loads):
    def load(home, ids):
        loads.append(list(ids))
        return {number: f"اجتماع {number}" for number in ids if number >= 0}

    return RowModel(runner, load)


def test_a_long_list_reads_only_around_what_is_shown(model, loads, qtbot):
    model.show(range(10_000))
    assert model.rowCount() == 10_000
    assert model.row(model.index(5_000)) is None
    qtbot.waitUntil(lambda: model.row(model.index(5_000)) == "اجتماع 5000")
    assert [len(ids) for ids in loads] == [WINDOW]
    assert model.row(model.index(5_001)) == "اجتماع 5001"
    assert len(loads) == 1


def test_another_order_keeps_what_was_read(model, loads, qtbot):
    model.show([1, 2, 3])
    model.row(model.index(0))
    qtbot.waitUntil(lambda: model.row(model.index(0)) is not None)
    model.show([3, 2])
    assert model.row(model.index(0)) == "اجتماع 3"
    assert model.index_of(2).row() == 1
    assert not model.index_of(1).isValid()
    assert len(loads) == 1


def test_what_changed_is_read_again_and_stays_shown_until_then(runner, qtbot):
    titles = {1: "مسودة", 2: "ثابت"}
    reads = []

    def load(home, ids):
        reads.append(list(ids))
        return {key: titles[key] for key in ids}

    model = RowModel(runner, load)
    model.show([1, 2])
    model.row(model.index(0))
    qtbot.waitUntil(lambda: model.row(model.index(0)) == "مسودة")
    titles[1] = "معتمد"
    model.refresh([1])
    assert model.row(model.index(0)) == "مسودة"
    qtbot.waitUntil(lambda: model.row(model.index(0)) == "معتمد")
    assert reads == [[1, 2], [1]]


def test_headings_stand_between_rows_and_cannot_be_chosen(model):
    model.show([Heading("أيلول 2024", "3 اجتماعات"), 7])
    heading, row = model.index(0), model.index(1)
    assert model.heading(heading) == Heading("أيلول 2024", "3 اجتماعات")
    assert model.id_at(heading) is None
    assert model.id_at(row) == 7
    assert not model.flags(heading) & Qt.ItemFlag.ItemIsSelectable
    assert model.data(heading) == "أيلول 2024"


def test_a_row_that_is_gone_stays_an_empty_line(model, loads, qtbot):
    model.show([-1, 1])
    model.row(model.index(0))
    qtbot.waitUntil(lambda: model.row(model.index(1)) is not None)
    assert model.row(model.index(0)) is None
    assert len(loads) == 1


class Titles(RowDelegate[str]):
    def paint_row(self, pen: RowPen, row: str) -> None:
        pen.tag("معتمد 017", "green")
        pen.text(pen.area, row, 14, 600)


def test_rows_are_chosen_and_opened_by_keyboard(look, model, qtbot, grab):
    view: RowList[int] = RowList(model, Titles(look))
    qtbot.addWidget(view)
    chosen: list[int | None] = []
    opened: list[int] = []
    view.chosen.connect(chosen.append)
    view.opened.connect(opened.append)
    model.show([Heading("أيلول 2024"), 1, 2])
    view.resize(400, 300)
    view.show()
    view.choose(1)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Return)
    assert chosen == [1, 2]
    assert opened == [2]
    assert view.chosen_id() == 2
    grab(view, "list")
    view.choose(None)
    assert view.chosen_id() is None


def ink_columns(look, rtl, draw):
    """Return the first and last column that a pen draws on in a row of 400 pixels."""
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(RowPen(painter, look, QRect(0, 0, 400, 40), rtl=rtl))
    painter.end()
    white = image.pixel(0, 0)
    columns = [x for x in range(400) if any(image.pixel(x, y) != white for y in range(40))]
    return columns[0], columns[-1]


@pytest.mark.parametrize("text", ["اجتماع", "Civîn", "PDF هو معيار"])
@pytest.mark.parametrize("rtl", [True, False])
def test_words_stand_at_the_start_edge_whichever_way_they_run(look, rtl, text):
    first, last = ink_columns(look, rtl, lambda pen: pen.text(pen.area, text))
    assert (first > 200) == rtl
    assert (last < 200) == (not rtl)


@pytest.mark.parametrize("rtl", [True, False])
def test_a_tag_stands_at_the_far_edge_and_words_do_not_run_into_it(look, rtl):
    def draw(pen):
        pen.tag("مسودة", "amber")
        room.append(QRect(pen.area))

    room: list[QRect] = []
    first, last = ink_columns(look, rtl, draw)
    assert (first < 10) == rtl
    assert (last > 390) == (not rtl)
    assert not room[0].intersects(QRect(first, 0, last - first, 40))
