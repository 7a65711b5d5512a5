"""The paper of the office is chosen while its page is looked at, and saved when it is right."""

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton

from desktop.language.errors import WorldError
from desktop.language.names import Names
from desktop.services.init_office import init_office
from desktop.services.patch_office import patch_office
from desktop.services.show_office import show_office
from desktop.storage.home import open_home
from desktop.ui.dialogs.question import QuestionDialog
from desktop.ui.message_bar import MessageBar
from desktop.ui.minutes_view.page_view import PageView
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.settings.own_words_dialog import OwnWordsDialog
from tests.helpers.typing import replace_text, type_text

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">'
    '<circle cx="15" cy="10" r="9" fill="#0e5f63"/></svg>'
)


@pytest.fixture
def home(tmp_path):
    init_office(tmp_path / "home", "الحسكة", Names("مكتب الحسكة", "Ofîsa Hesekê"))
    opened = open_home(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def page(context, qtbot):
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: made.form.code.value() == "الحسكة")
    return made


@pytest.fixture
def seen(page, qtbot):
    """Return a function that waits until the page beside the card is that of the fields."""

    def wait():
        qtbot.waitUntil(lambda: page.paper_card.preview.shows(page.edit()), timeout=20_000)
        return page.paper_card.preview

    return wait


def pick(row, label):
    """Click a choice by its words."""
    [button] = [one for one in row.findChildren(QRadioButton) if one.text() == label]
    button.click()


def test_the_page_beside_follows_what_is_chosen_and_nothing_is_saved(page, home, seen):
    preview = seen()
    assert preview.page_count() >= 1
    before = show_office(home).paper

    pick(page.paper_card.page, "Letter")
    replace_text(page.paper_card.margins.side, "٣٠")
    page.paper_card.hijri.click()
    page.paper_card.kashida.click()
    replace_text(page.form.letterhead.field("ar"), "الإدارة الذاتية")
    assert seen().note() == ""

    edit = page.edit()
    assert (edit.page, edit.margin_side, edit.hijri, edit.kashida) == ("letter", 30, True, "off")
    assert edit.letterhead == Names("الإدارة الذاتية")
    assert page.save_button.isEnabled()
    assert show_office(home).paper == before

    page.take_back_button.click()
    assert not page.save_button.isEnabled()
    assert page.edit().page == "a4"
    seen()


def test_what_is_saved_can_be_undone_from_the_message(page, home, context, qtbot):
    pick(page.paper_card.page, "Letter")
    pick(page.paper_card.months, "أيلول/سبتمبر")
    page.save_button.click()
    qtbot.waitUntil(lambda: show_office(home).paper.page == "letter")
    assert show_office(home).months == "both"
    qtbot.waitUntil(lambda: bool(context.messages.texts()))

    [bar] = context.messages.findChildren(MessageBar)
    [undo] = [one for one in bar.findChildren(QPushButton) if one.text() == "تراجع"]
    undo.click()
    qtbot.waitUntil(lambda: show_office(home).paper.page == "a4")
    qtbot.waitUntil(lambda: page.edit().page == "a4")
    assert show_office(home).months == "levantine"


def test_other_digits_build_the_window_anew(page, home, went_to, qtbot):
    pick(page.paper_card.digits, "١٢٣")
    assert show_office(home).digits == "western"
    page.save_button.click()
    qtbot.waitUntil(lambda: ("rebuild", {}) in went_to)
    assert show_office(home).digits == "arabic-indic"


def test_leaving_saves_the_paper_or_holds_on_to_what_is_wrong(page, home, context, qtbot):
    pick(page.paper_card.page, "Letter")
    assert page.can_leave()
    page.leaving()
    qtbot.waitUntil(lambda: show_office(home).paper.page == "letter")

    replace_text(page.paper_card.margins.top, "")
    assert not page.can_leave()
    assert page.paper_card.margins.top.problem()
    [dialog] = context.messages.window().findChildren(QuestionDialog)
    dialog.do_button.click()
    assert page.can_leave()
    assert page.edit().margin_top == 20


def test_a_paper_that_cannot_be_printed_says_why_over_the_last_page(page, seen, qtbot):
    preview = seen()
    replace_text(page.form.name.field("ar"), "")
    replace_text(page.form.name.field("ku"), "")
    qtbot.waitUntil(lambda: "اسم المكتب" in preview.note())
    assert preview.page_count() >= 1
    type_text(page.form.name.field("ar"), "مكتب الرقة")
    assert seen().note() == ""


def test_the_size_of_the_text_is_shown_as_the_office_has_it(page, home, context, qtbot):
    patch_office(home, {"base_size": 12.5, "margin_bottom": 33, "words": {"ar": {"title": "جلسة"}}})
    page.activated()
    qtbot.waitUntil(lambda: page.paper_card.size_of_text.value() == "12.5")
    assert page.edit().margin_bottom == 33
    assert "عبارة واحدة" in page.paper_card.words_button.text()
    assert not page.save_button.isEnabled()


@pytest.fixture
def words(page, qtbot):
    page.paper_card.words_button.click()
    dialog = page.findChild(OwnWordsDialog) or page.window().findChild(OwnWordsDialog)
    qtbot.waitUntil(dialog.is_complete)
    return dialog


def test_an_office_says_a_word_in_its_own_way(page, words, home, qtbot):
    title = words.row("title")
    assert title.word.standing == "محضر اجتماع"
    type_text(title.field, "محضر جلسة")
    qtbot.waitUntil(lambda: words.preview.shows(words.edit()), timeout=20_000)
    pick(words.language, "Kurmancî")
    qtbot.waitUntil(lambda: words.row("title").word.standing.startswith("Protokol"))
    assert words.unreviewed.isHidden()
    type_text(words.row("title").field, "Girtek")
    pick(words.language, "العربية")
    qtbot.waitUntil(lambda: words.row("title").value() == "محضر جلسة")
    words.use_button.click()

    own = {"ar": {"title": "محضر جلسة"}, "ku": {"title": "Girtek"}}
    assert page.edit().words == own
    assert show_office(home).paper.words == {}
    page.save_button.click()
    qtbot.waitUntil(lambda: show_office(home).paper.words == own)


def test_words_of_press_items_and_sheets_are_listed_by_themselves(page, words, home, qtbot):
    pick(words.group, "الأخبار الصحفية")
    qtbot.waitUntil(words.is_complete)
    assert all(row.word.key.startswith("press.") for row in words.rows)
    type_text(words.row("press.name").field, "بيان صحفي")
    pick(words.group, "الكشوف والسجلات")
    qtbot.waitUntil(lambda: words.is_complete() and words.rows[0].word.group == "sheet")
    guests = words.row("sheet.guests_named")
    type_text(guests.field, "ضيوف")
    assert "{names}" in guests.field.problem()
    pick(words.group, "المحاضر")
    words.use_button.click()
    qtbot.waitUntil(lambda: words.rows[0].word.group == "sheet" and words.is_complete())
    replace_text(words.row("sheet.guests_named").field, "زوار: {names}")
    words.use_button.click()
    assert page.edit().words == {
        "ar": {"press.name": "بيان صحفي", "sheet.guests_named": "زوار: {names}"}
    }


def test_words_are_searched_and_put_back(words, qtbot):
    type_text(words.search, "القرارات")
    qtbot.waitUntil(lambda: words.row("title").isHidden())
    decisions = words.row("outcome_groups.decision")
    assert not decisions.isHidden()
    type_text(decisions.field, "المقررات")
    assert words.words() == {"ar": {"outcome_groups.decision": "المقررات"}}
    decisions.reset_button.click()
    assert words.words() == {}
    assert decisions.reset_button.isHidden()
    words.reject()


def test_a_word_without_its_places_is_held_back(words, page, qtbot):
    number = words.row("page")
    type_text(number.field, "صفحة {page}")
    assert "{count}" in number.field.problem()
    pick(words.language, "English")
    qtbot.waitUntil(lambda: words.row("title").word.standing.startswith("Minutes"))
    words.use_button.click()
    qtbot.waitUntil(lambda: words.row("title").word.standing == "محضر اجتماع")
    assert words.row("page").is_wrong()
    assert page.edit().words == {}
    replace_text(words.row("page").field, "{page}/{count}")
    words.use_button.click()
    assert page.edit().words == {"ar": {"page": "{page}/{count}"}}


def test_syriac_words_are_marked_as_not_reviewed(words, qtbot):
    pick(words.language, "ܣܘܪܝܝܐ")
    qtbot.waitUntil(lambda: not words.unreviewed.isHidden())
    words.reject()


def test_a_drawing_becomes_the_emblem_on_the_page(page, home, seen, tmp_path, qtbot):
    (tmp_path / "emblem.svg").write_text(DRAWING)
    page.form.emblem.take_file(tmp_path / "emblem.svg")
    assert page.form.emblem.problem() is None
    assert page.form.emblem.value().startswith(b"\x89PNG")
    seen()
    (tmp_path / "bad.svg").write_text(DRAWING.replace("<circle", "<script/><circle"))
    page.form.emblem.take_file(tmp_path / "bad.svg")
    assert "SVG" in page.form.emblem.problem()
    page.save_button.click()
    qtbot.waitUntil(lambda: show_office(home).emblem is not None)


def test_a_note_beside_the_paper_moves_nothing(page, seen):
    preview = seen()
    view = preview.findChild(PageView)
    before = view.geometry()
    preview._on_failed(WorldError("storage.no_permission"))
    assert preview.note()
    assert view.geometry() == before
    note = preview._note
    assert note.geometry().bottom() <= preview.rect().bottom()
    assert note.isVisible()
