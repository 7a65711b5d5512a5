import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from desktop.language.names import Names
from desktop.ui.direction import first_letter_misleads, runs_right_to_left
from desktop.ui.fields import ArabicTextEdit, LineField, LtrField, NamesField
from tests.helpers.typing import focus, press, type_text

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("محضر اجتماع", True),
        ("PDF 2.0 هو معيار", True),
        ("OCHA UNHCR لقاء", True),
        ("Civîna bi Encûmena Şaredariyan re", False),
        ("Civîna bi جمعية re", False),
        ("ܡܕܒܪܢܘܬܐ", True),
        ("OCHA", False),
        ("", True),
        ("12-3/2026", True),
    ],
)
def test_a_paragraph_runs_as_most_of_its_words_run(text, right_to_left):
    assert runs_right_to_left(text) == right_to_left


@given(st.text())
def test_a_misleading_first_letter_is_never_found_where_words_run_from_the_left(text):
    assert not (first_letter_misleads(text) and not runs_right_to_left(text, otherwise=False))


def test_a_kurmanji_line_runs_from_the_left_and_stands_at_the_right(look, qtbot):
    field = LineField(look)
    qtbot.addWidget(field)
    field.set_value("Civîna bi Encûmena Şaredariyan re.")
    assert field.line.layoutDirection() == LTR
    assert field.line.alignment() & Qt.AlignmentFlag.AlignRight
    assert field.line.alignment() & Qt.AlignmentFlag.AlignAbsolute
    field.set_value("اجتماع دوري.")
    assert field.line.layoutDirection() == RTL


def test_hidden_controls_and_line_breaks_do_not_come_in_by_pasting(look, qtbot):
    field = LineField(look)
    qtbot.addWidget(field)
    field.show()
    QGuiApplication.clipboard().setText("لقاء\u202e عكس\u2066\nسطر")
    focus(field)
    edits = []
    field.edited.connect(lambda: edits.append(field.value()))
    press(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "لقاء عكس سطر"
    assert edits


def test_marks_that_spelling_needs_stay(look, qtbot):
    field = LineField(look)
    qtbot.addWidget(field)
    field.show()
    type_text(field, "نیم\u200cفاصله\u200f")
    assert field.line.text() == "نیم\u200cفاصله\u200f"


def test_a_code_runs_from_the_left_whatever_is_in_it(look, qtbot):
    field = LtrField(look)
    qtbot.addWidget(field)
    field.set_value("حسكة/2024/017")
    assert field.line.layoutDirection() == LTR


def paper_of(edit: ArabicTextEdit) -> QTextEdit:
    paper = edit.control()
    assert isinstance(paper, QTextEdit)
    return paper


def paragraphs(edit: ArabicTextEdit) -> list[tuple[str, Qt.LayoutDirection]]:
    block = paper_of(edit).document().begin()
    found = []
    while block.isValid():
        found.append((block.text(), block.textDirection()))
        block = block.next()
    return found


def test_every_paragraph_runs_as_its_own_words_run(look, qtbot):
    edit = ArabicTextEdit(look)
    qtbot.addWidget(edit)
    edit.show()
    type_text(edit, "PDF 2.0 هو معيار")
    press(edit, Qt.Key.Key_Return)
    type_text(edit, "Civîna bi Encûmena re.")
    assert [direction for _, direction in paragraphs(edit)] == [RTL, LTR]
    assert edit.value() == "PDF 2.0 هو معيار\nCivîna bi Encûmena re."


def test_turning_a_paragraph_is_no_edit_and_no_undo_step_of_its_own(look, qtbot):
    edit = ArabicTextEdit(look)
    qtbot.addWidget(edit)
    edit.show()
    edits = []
    edit.edited.connect(lambda: edits.append(edit.value()))
    edit.set_value("Civîna bi Encûmena re.")
    assert edits == []
    edit.set_value("")
    type_text(edit, "re")
    assert edits == ["r", "re"]
    while paper_of(edit).document().isUndoAvailable():
        paper_of(edit).undo()
    assert edit.value() == ""


def test_rich_text_and_hidden_controls_are_pasted_as_plain_words(look, qtbot):
    edit = ArabicTextEdit(look)
    qtbot.addWidget(edit)
    pasted = QMimeData()
    pasted.setHtml("<b>محضر</b>")
    pasted.setText("محضر\u202e\r\nثانٍ")
    paper_of(edit).insertFromMimeData(pasted)
    assert edit.value() == "محضر\nثانٍ"


def test_the_text_grows_with_its_lines_up_to_its_bounds(look, qtbot):
    edit = ArabicTextEdit(look, min_lines=2, max_lines=4)
    qtbot.addWidget(edit)
    edit.resize(400, edit.height())
    edit.show()
    heights = []
    for lines in (1, 2, 3, 4, 40):
        edit.set_value("\n".join(["سطر"] * lines))
        heights.append(edit.control().height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


@pytest.mark.parametrize("make", [LineField, ArabicTextEdit])
def test_undo_is_left_to_the_page_where_the_page_wants_it(look, qtbot, make):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    field = make(look)
    layout.addWidget(field)
    undone = []
    QShortcut(QKeySequence.StandardKey.Undo, page).activated.connect(lambda: undone.append(1))
    with qtbot.waitActive(page):
        page.show()
    type_text(field, "نص")
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    field.set_value("نص")
    field.set_undo_enabled(False)
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
    assert field.value() == "نص"


def test_a_problem_is_words_beneath_the_field_and_for_screen_readers(look, qtbot):
    field = LineField(look)
    qtbot.addWidget(field)
    field.show()
    before = field.sizeHint().height()
    field.set_problem("ينقص: مكان الانعقاد", "amber")
    assert field.problem() == "ينقص: مكان الانعقاد"
    assert field.control().accessibleDescription() == "ينقص: مكان الانعقاد"
    assert field.sizeHint().height() > before
    field.set_problem(None)
    assert field.problem() is None
    assert field.sizeHint().height() == before


def test_a_name_is_written_in_each_of_its_scripts(look, qtbot):
    field = NamesField(look)
    qtbot.addWidget(field)
    field.show()
    type_text(field.field("ku"), "Ofîsa Hesekê")
    type_text(field.field("ar"), "مكتب الحسكة")
    assert field.value() == Names(ar="مكتب الحسكة", ku="Ofîsa Hesekê")
    field.setAccessibleName("اسم المكتب")
    assert "Kurmancî" in field.field("ku").control().accessibleName()
