"""The editor in a small window, at a large scale, and in English."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from desktop.models.record_form import AttendanceForm
from desktop.ui.editor.attendance_section import AttendanceSection
from desktop.ui.editor.editor_tools import EditorTools
from desktop.ui.editor.outline import Outline
from desktop.ui.editor.section import Section
from desktop.ui.fields import ChoiceField
from desktop.ui.page import PageHeader


@pytest.fixture
def outline(context, qtbot):
    sections = [Section(context, name) for name in ("subject", "challenges")]
    sections[0].set_section_title("Basics")
    sections[1].set_section_title("Challenges and proposals")
    made = Outline(context.look, sections)
    qtbot.addWidget(made)
    made.show_state({}, [])
    made.resize(made.width(), 400)
    made.show()
    return made


def test_names_of_sections_are_not_shortened(outline):
    item = outline.item("challenges")
    assert item.width() >= item.width_of_words()


def test_numbers_stay_where_the_sections_need_the_room(outline):
    wide = outline.width()
    outline.set_compact(True)
    assert outline.width() < wide / 2
    assert "Challenges and proposals" in outline.item("challenges").toolTip()
    assert outline.item("challenges").accessibleName() == "Challenges and proposals"
    outline.set_compact(False)
    assert outline.width() == wide
    assert outline.item("challenges").toolTip() == ""


def test_every_section_is_reached_by_tab_whatever_is_lit(outline, qtbot):
    outline.light("challenges")
    qtbot.mouseClick(outline.item("subject"), Qt.MouseButton.LeftButton)
    for name in ("subject", "challenges"):
        assert outline.item(name).focusPolicy() & Qt.FocusPolicy.TabFocus
    assert outline.item("challenges").isChecked()  # until the section itself is reached


def test_the_header_keeps_the_words_of_the_next_step_when_it_is_tight(look, qtbot):
    header = PageHeader(look)
    qtbot.addWidget(header)
    tools = EditorTools(look, header, header)
    tools.show_state("draft", None, locked=False)
    header.set_title("متابعة أوضاع المخيمات قبل الشتاء في المدينة وريفها")
    header.resize(900, 60)
    header.show()
    assert tools.preview.text()
    header.resize(600, 60)
    assert (tools.preview.text(), tools.preview.toolTip()) == ("", "المعاينة")
    assert tools.next_step.width() >= tools.next_step.sizeHint().width()


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "مجموعة واحدة"), (2, "مجموعتان"), (3, "3 مجموعات"), (11, "11 مجموعة")],
)
def test_groups_are_counted_in_words(context, qtbot, made, stored, count, words):
    section = AttendanceSection(context)
    qtbot.addWidget(section)
    group = AttendanceForm(presence="present", group="ممثلو المنظمات")
    section.show_record(replace(stored(made.draft), attendance=[group] * count))
    assert section._count.text() == words


def test_a_choice_without_room_for_its_words_says_them_in_its_tooltip(look, qtbot):
    field = ChoiceField(look, [("1", "رفع قائمة موحدة بحاجات الشتاء إلى الجهات المانحة")])
    qtbot.addWidget(field)
    field.set_value("1")
    field.setFixedWidth(160)
    field.grab()
    assert field.control().toolTip().startswith("رفع قائمة")
    field.setFixedWidth(900)
    field.grab()
    assert field.control().toolTip() == ""
