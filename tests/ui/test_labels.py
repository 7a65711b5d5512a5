import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dialogs.question import Question, QuestionDialog
from desktop.ui.labels import body_label, hint_label, title_label
from desktop.ui.page import PageHeader
from desktop.ui.tag import Tag

LONG = "يُحذف «مقترحات خطط العمل المستقبلية» مع نقاشه ومداخلاته، ويمكن التراجع ما دام مسودة."


@pytest.mark.parametrize("text", ["اجتماع", "Kurmancî", "PDF 2.0 هو معيار"])
def test_words_stand_at_the_start_edge_of_the_window(look_of, text):
    for language, side in (("ar", Qt.AlignmentFlag.AlignRight), ("en", Qt.AlignmentFlag.AlignLeft)):
        look_of(language)
        alignment = body_label(text).alignment()
        assert alignment & Qt.AlignmentFlag.AlignHorizontal_Mask == (
            side | Qt.AlignmentFlag.AlignAbsolute
        )


def test_an_arabic_sentence_that_begins_in_latin_says_what_was_given(look):
    label = body_label("PDF 2.0 هو معيار")
    assert label.text() == "PDF 2.0 هو معيار"


@pytest.mark.parametrize("width", [120, 200, 600])
def test_words_that_wrap_get_the_height_they_need_in_every_layout(look, qtbot, width):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    inside = QWidget()
    QVBoxLayout(inside).addWidget(label := hint_label(LONG))
    row.addWidget(inside, 0, Qt.AlignmentFlag.AlignTop)
    inside.setFixedWidth(width)
    window.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_a_question_shows_its_whole_sentence(look, qtbot):
    dialog = QuestionDialog(look, Question("حذف البند؟", LONG * 3, "احذف", "أبقِه", True))
    qtbot.addWidget(dialog)
    dialog.show()
    [label] = [w for w in dialog.findChildren(QWidget) if getattr(w, "wordWrap", bool)()][1:]
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    dialog.reject()


def test_a_long_title_gives_way_and_its_tooltip_says_it_all(look, qtbot):
    header = PageHeader(look)
    qtbot.addWidget(header)
    header.set_title(LONG)
    header.add_beside_title(Tag(look, "مسودة"))
    assert header.minimumSizeHint().width() < 500
    header.resize(500, 60)
    header.show()
    label = header.findChild(type(title_label()))
    assert label is not None
    label.grab()
    assert label.toolTip() == LONG
    header.set_title("قصير")
    label.grab()
    assert label.toolTip() == ""


def test_words_that_had_to_wrap_give_their_room_back(qtbot, look_of):
    look_of("ar", scale=150)
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    label = hint_label("سيأتي مع الحزمة التالية من مكتب القامشلي.")
    column.addWidget(label)
    column.addStretch(1)
    host.resize(150, 400)
    host.show()
    qtbot.waitUntil(lambda: label.height() > 2 * label.fontMetrics().lineSpacing())
    host.resize(900, 400)
    qtbot.waitUntil(lambda: label.height() < 2 * label.fontMetrics().lineSpacing())
