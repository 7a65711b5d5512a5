from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.ui.fields import DateField, NumberField, TimeField
from desktop.ui.fields.calendar_popup import CalendarPopup
from desktop.ui.fields.month_grid import MonthGrid, month_from
from tests.helpers.typing import focus, press, replace_text, type_text


@pytest.fixture
def shown(qtbot):
    """Show a field in a window with something else to go to, and count its edits."""
    kept = []

    def show(field):
        window, elsewhere = QWidget(), QLineEdit()
        kept.append(window)
        layout = QVBoxLayout(window)
        layout.addWidget(field)
        layout.addWidget(elsewhere)
        qtbot.addWidget(window)
        window.resize(500, 300)
        with qtbot.waitActive(window):
            window.show()
        elsewhere.setFocus()
        field.edits = []
        field.edited.connect(lambda: field.edits.append(field.value()))
        field.leave = elsewhere.setFocus
        return field

    return show


@pytest.mark.parametrize(
    "typed",
    ["3/9/2024", "2024-09-03", "٣/٩/٢٠٢٤", "٢٠٢٤-٠٩-٠٣", "3 أيلول 2024", "الثلاثاء ٣ أيلول ٢٠٢٤"],
)
def test_a_date_is_understood_as_people_type_it_and_shown_in_words(look, shown, typed):
    field = shown(DateField(look))
    type_text(field, typed)
    field.leave()
    assert field.value() == date(2024, 9, 3)
    assert field.edits[-1] == date(2024, 9, 3)
    assert field.line.text() == "الثلاثاء 3 أيلول 2024"
    assert field.problem() is None


def test_a_date_is_shown_in_the_digits_of_the_office_and_stays_typable(look_of, shown):
    field = shown(DateField(look_of(digits="arabic-indic")))
    field.set_value(date(2024, 9, 3))
    assert field.line.text() == "الثلاثاء ٣ أيلول ٢٠٢٤"
    focus(field)
    assert field.line.text() == "٣/٩/٢٠٢٤"
    assert field.edits == []


def test_what_is_no_date_is_said_beneath_the_field_and_nothing_is_lost(look, shown):
    field = shown(DateField(look))
    field.set_value(date(2024, 9, 3))
    replace_text(field, "32/9/2024")
    field.leave()
    assert field.problem() is not None
    assert field.line.text() == "32/9/2024"
    assert field.value() == date(2024, 9, 3)
    replace_text(field, "30/9/2024")
    assert field.problem() is None
    assert field.value() == date(2024, 9, 30)


def test_an_emptied_date_is_no_date(look, shown):
    field = shown(DateField(look))
    field.set_value(date(2024, 9, 3))
    replace_text(field, "")
    field.leave()
    assert field.value() is None
    assert field.edits == [None]


def test_arrow_keys_step_by_days_and_a_set_value_is_no_edit(look, shown):
    field = shown(DateField(look))
    field.set_value(date(2024, 8, 31))
    assert field.edits == []
    focus(field)
    press(field, Qt.Key.Key_Up)
    assert field.edits == [date(2024, 9, 1)]
    field.set_read_only(True)
    press(field, Qt.Key.Key_Up)
    assert field.value() == date(2024, 9, 1)


def test_a_day_is_picked_from_the_calendar_by_keyboard(look, shown, qtbot):
    field = shown(DateField(look))
    field.set_value(date(2024, 9, 3))
    focus(field)
    press(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    [popup] = field.findChildren(CalendarPopup)
    grid = popup.findChild(MonthGrid)
    press(grid, Qt.Key.Key_Left)  # onwards, in Arabic
    press(grid, Qt.Key.Key_Down)
    press(grid, Qt.Key.Key_Return)
    assert field.value() == date(2024, 9, 11)
    assert field.edits == [date(2024, 9, 11)]


@pytest.mark.parametrize(("language", "saturday_is_at"), [("ar", "right"), ("en", "left")])
def test_the_week_begins_with_saturday_at_the_start_edge(look_of, qtbot, language, saturday_is_at):
    grid = MonthGrid(look_of(language))
    qtbot.addWidget(grid)
    grid.show_day(date(2024, 9, 3), None)
    at_start = grid.cell(0, 0).center()
    assert grid.day_at(at_start) == date(2024, 8, 31)
    assert (at_start.x() > grid.width() / 2) == (saturday_is_at == "right")
    assert grid.day_at(QPoint(5, 5)) is None


@given(day=st.dates(date(1901, 1, 1), date(2199, 12, 31)), months=st.integers(-24, 24))
def test_months_on_keep_the_day_or_take_the_last_one(day, months):
    there = month_from(day, months)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
    assert there.day == day.day or (there.day < day.day and month_from(there, 0) == there)


@pytest.mark.parametrize("digits", ["western", "arabic-indic"])
def test_a_time_is_typed_read_and_shown_hours_first(look_of, shown, digits):
    field = shown(TimeField(look_of(digits=digits)))

    @given(hour=st.integers(0, 23), minute=st.integers(0, 59))
    def check(hour, minute):
        written = in_digits(f"{hour:02}:{minute:02}", digits)
        replace_text(field, written)
        field.leave()
        assert field.value() == time(hour, minute)
        assert field.line.text() == written
        assert field.line.layoutDirection() == Qt.LayoutDirection.LeftToRight

    check()


@pytest.mark.parametrize(
    ("typed", "moment"),
    [("1405", time(14, 5)), ("9", time(9)), ("٢:٣٠", time(2, 30)), ("930", time(9, 30))],
)
def test_a_time_may_be_typed_short(look, shown, typed, moment):
    field = shown(TimeField(look))
    type_text(field, typed)
    field.leave()
    assert field.value() == moment
    assert field.line.text() == f"{moment:%H:%M}"


def test_what_is_no_time_is_said_and_empty_is_allowed(look, shown):
    field = shown(TimeField(look))
    type_text(field, "25:00")
    field.leave()
    assert field.problem() is not None
    replace_text(field, "")
    field.leave()
    assert field.problem() is None
    assert field.value() is None


@pytest.mark.parametrize("typed", ["17", "١٧", "۱۷"])
def test_a_number_is_read_in_every_digits(look, shown, typed):
    field = shown(NumberField(look, 1, 99))
    type_text(field, typed)
    assert field.value() == 17
    assert field.edits == [1, 17]


def test_a_number_out_of_bounds_is_said_and_not_taken(look, shown):
    field = shown(NumberField(look, 1, 99))
    field.set_value(5)
    replace_text(field, "100")
    assert field.problem() is not None
    assert field.value() == 10  # what was typed before the last digit
    press(field, Qt.Key.Key_Up)
    assert field.value() == 11
    assert field.problem() is None
