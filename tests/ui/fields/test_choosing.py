import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget

from desktop.ui.fields import (
    CheckField,
    ChoiceField,
    Segment,
    SegmentedField,
    SuggestField,
    Suggestion,
    Token,
    TokenField,
)
from desktop.ui.fields.matching import find_match
from tests.helpers.typing import focus, press, type_text

PEOPLE = (
    Suggestion(1, "شيرين حسن", "منصة دعم المجتمع، منسقة"),
    Suggestion(2, "Şîrîn Osman", "هيئة المرأة"),
    Suggestion(3, "خالد إبراهيم"),
)
MEN = [
    Segment("present", "حاضر", "حp"),
    Segment("excused", "معتذر", "مe"),
    Segment("absent", "غائب"),
]
WOMEN = [
    Segment("present", "حاضرة", "حp"),
    Segment("excused", "معتذرة", "مe"),
    Segment("absent", "غائبة"),
]


@pytest.fixture
def in_window(qtbot):
    kept = []

    def show(field):
        window = QWidget()
        kept.append(window)
        QVBoxLayout(window).addWidget(field)
        qtbot.addWidget(window)
        window.resize(600, 400)
        with qtbot.waitActive(window):
            window.show()
        return field

    return show


def find_people(text, deliver):
    deliver([person for person in PEOPLE if find_match(person.text, text)])


def test_the_wheel_changes_no_record(look, in_window):
    field = in_window(ChoiceField(look, [("a", "أ"), ("b", "ب"), ("c", "ج")]))
    field.set_value("b")
    focus(field)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.findChild(QComboBox), wheel)
    assert field.value() == "b"


def test_a_choice_is_made_by_keyboard_and_setting_it_is_no_edit(look, in_window):
    field = in_window(ChoiceField(look, [("a", "أ"), ("b", "ب")]))
    edits = []
    field.edited.connect(lambda: edits.append(field.value()))
    field.set_value("a")
    focus(field)
    press(field, Qt.Key.Key_Down)
    assert field.value() == "b"
    assert edits == ["b"]
    field.set_options([("b", "باء"), ("c", "جيم")])
    assert field.value() == "b"
    field.set_value("unknown")
    assert field.value() is None


def test_a_segment_is_picked_by_one_key(look, in_window):
    field = in_window(SegmentedField(look, MEN))
    edits = []
    field.edited.connect(lambda: edits.append(field.value()))
    focus(field)
    press(field, Qt.Key.Key_E)
    assert field.value() == "excused"
    press(field, Qt.Key.Key_E)
    press(field, Qt.Key.Key_P)
    assert edits == ["excused", "present"]


def test_other_words_for_the_segments_keep_the_choice(look, in_window):
    field = in_window(SegmentedField(look, MEN))
    assert field.value() is None
    field.set_value("excused")
    field.set_options(WOMEN)
    assert field.value() == "excused"
    field.set_options(MEN[:1])
    assert field.value() is None


def test_a_read_only_segment_keeps_its_choice(look, in_window):
    field = in_window(SegmentedField(look, MEN))
    field.set_value("absent")
    field.set_read_only(True)
    press(field, Qt.Key.Key_P)
    assert field.value() == "absent"


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("شيرين حسن", "شي", "شي"),
        ("Şîrîn Osman", "sir", "Şîr"),
        ("أحمد إبراهيم", "ابر", "إبر"),
        ("مُحَمَّد", "محمد", "مُحَمَّد"),
        ("دائرة المرأة", "المراه", "المرأة"),
        ("قاعة ٣", "3", "٣"),
        ("خالد", "زيد", None),
    ],
)
def test_a_match_is_found_whatever_keyboard_it_was_typed_on(text, typed, found):
    match = find_match(text, typed)
    assert (match and text[match[0] : match[0] + match[1]]) == found


@given(st.text(), st.text())
def test_a_match_lies_inside_its_text(text, typed):
    match = find_match(text, typed)
    if match is not None:
        start, length = match
        assert start >= 0
        assert length > 0
        assert start + length <= len(text)


def test_enter_picks_what_was_suggested_for_the_first_letters(look, in_window):
    field = in_window(SuggestField(look, find_people, "شخص جديد «{0}»"))
    picked: list[Suggestion] = []
    field.picked.connect(picked.append)
    type_text(field, "شي")
    assert field.suggestions_shown()
    press(field, Qt.Key.Key_Return)
    assert picked == [PEOPLE[0]]
    assert field.value() == "شيرين حسن"
    assert not field.suggestions_shown()


def test_the_last_row_adds_what_was_typed(look, in_window):
    field = in_window(SuggestField(look, find_people, "شخص جديد «{0}»"))
    asked: list[str] = []
    field.new_requested.connect(asked.append)
    type_text(field, "خا")
    press(field, Qt.Key.Key_Up)
    press(field, Qt.Key.Key_Return)
    assert asked == ["خا"]


def test_nothing_is_suggested_that_was_asked_for_older_letters(look, in_window):
    waiting = []
    field = in_window(SuggestField(look, lambda text, deliver: waiting.append((text, deliver))))
    type_text(field, "شي")
    waiting[0][1](PEOPLE)
    assert not field.suggestions_shown()
    waiting[1][1](PEOPLE)
    assert field.suggestions_shown()
    press(field, Qt.Key.Key_Escape)
    assert not field.suggestions_shown()
    assert field.value() == "شي"


def test_suggestions_go_when_the_field_is_left_and_never_come_after(look, in_window):
    waiting = []
    field = in_window(SuggestField(look, lambda text, deliver: waiting.append(deliver)))
    type_text(field, "ش")
    waiting[0](PEOPLE)
    assert field.suggestions_shown()
    field.line.clearFocus()
    assert not field.suggestions_shown()
    waiting[0](PEOPLE)
    assert not field.suggestions_shown()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def organizers(look, in_window):
    field = in_window(TokenField(look, find_people, ("بالتعاون مع", "و"), "جهة جديدة «{0}»"))
    field.set_value(
        [Token("a", "دائرة العلاقات"), Token("b", "دائرة المنظمات"), Token("c", "هيئة")]
    )
    field.edits = []
    field.edited.connect(lambda: field.edits.append("".join(str(t.key) for t in field.value())))
    focus(field)
    return field


def test_a_picked_name_becomes_the_last_token_once(organizers):
    for _ in range(2):
        type_text(organizers, "خالد")
        press(organizers, Qt.Key.Key_Return)
    assert organizers.edits == ["abc3"]


def test_a_new_name_is_asked_for_and_not_yet_there(organizers):
    asked: list[str] = []
    organizers.new_requested.connect(asked.append)
    type_text(organizers, "منصة جديدة")
    press(organizers, Qt.Key.Key_Return)
    assert asked == ["منصة جديدة"]
    assert organizers.edits == []
    organizers.add_token(Token("d", "منصة جديدة"))
    assert organizers.edits == ["abcd"]


def test_tokens_are_moved_and_removed_by_keyboard(organizers):
    ctrl = Qt.KeyboardModifier.ControlModifier
    press(organizers, Qt.Key.Key_Backspace)  # from the empty line to the last token
    press(focused(), Qt.Key.Key_Right, ctrl)  # towards the start, in Arabic
    press(focused(), Qt.Key.Key_Right, ctrl)
    press(focused(), Qt.Key.Key_Right, ctrl)  # it is the first already
    assert organizers.edits == ["acb", "cab"]
    press(focused(), Qt.Key.Key_Delete)
    assert organizers.edits[-1] == "ab"
    press(focused(), Qt.Key.Key_Left)
    press(focused(), Qt.Key.Key_Left)
    assert focused() is organizers.control()


def test_read_only_tokens_stay(organizers):
    organizers.set_read_only(True)
    for chip in organizers._chips:
        press(chip, Qt.Key.Key_Delete)
    assert organizers.edits == []


def test_a_box_is_checked_by_its_words_and_by_space(look, in_window):
    field = in_window(CheckField(look, "قابل للنشر"))
    edits = []
    field.edited.connect(lambda: edits.append(field.value()))
    field.set_value(True)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(10, field.height() // 2))
    press(field, Qt.Key.Key_Space)
    assert edits == [False, True]
    field.set_read_only(True)
    press(field, Qt.Key.Key_Space)
    assert field.value()
