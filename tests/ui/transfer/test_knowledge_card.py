"""The picture of who has what, and the history with its receipts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.services.list_transfers import list_transfers
from desktop.services.show_knowledge import show_knowledge
from desktop.ui.look import Look
from desktop.ui.transfer.history_card import AT_FIRST
from desktop.ui.transfer.knowledge_words import KnowledgeWords
from desktop.ui.transfer.transfer_words import TransferWords


def column(table, words):
    heads = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]
    return heads.index(words)


def cell(page, office="مكتب قامشلي"):
    table = page.knowledge.table
    heads = [table.verticalHeaderItem(row).text() for row in range(table.rowCount())]
    return table.item(heads.index(office), 0)


def test_a_cell_goes_from_unknown_over_carried_to_all(open_page, hasaka, qamishli):
    hasaka.add()
    assert cell(open_page()).text() == "غير معروف"
    bundle = hasaka.send(qamishli)
    page = open_page()
    assert "في الطريق" in cell(page).text()
    assert "لم تُؤكَّد بعد" in page.knowledge.receipts.text()
    qamishli.receive(bundle)
    qamishli.add()
    hasaka.receive(qamishli.send(hasaka))
    page = open_page()
    assert cell(page).text() == "كله"
    assert "لدى \u2068مكتب قامشلي\u2069 كل ما كتبناه" in page.knowledge.receipts.text()
    own = page.knowledge.table.item(cell(page).row(), column(page.knowledge.table, "مكتب قامشلي"))
    assert own.text() == "عمله"


def test_the_keys_go_through_the_picture_and_each_cell_is_told(qtbot, open_page, hasaka, qamishli):
    hasaka.add()
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    page = open_page()
    table = page.knowledge.table
    table.setFocus()
    table.setCurrentCell(0, 0)
    for _ in range(table.rowCount() - 1):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        said = table.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
        assert page.knowledge.told.text() == said.lstrip("\u200f")
    assert table.currentRow() == table.rowCount() - 1


def test_the_history_tells_receipts_and_keeps_to_one_office(open_page, desks, hasaka, qamishli):
    raqqa = desks[2]
    hasaka.add()
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    hasaka.send(raqqa)
    history = open_page().history
    assert len(history.texts()) == 4
    assert sum("أكّد" in line for line in history.texts()) == 1
    history.office_box.setCurrentIndex(history.office_box.findData(raqqa.code))
    [line] = history.texts()
    assert "مكتب رقة" in line
    assert len(history.texts()) <= AT_FIRST


def test_an_opened_line_tells_its_counts_and_who_confirmed_it(open_page, desks, hasaka, qamishli):
    hasaka.add()
    qamishli.receive(hasaka.send(qamishli, desks[2]))
    hasaka.receive(qamishli.send(hasaka))
    [sent] = [row for row in list_transfers(hasaka.home) if row.direction == "sent"]
    history = open_page().history
    lines = history.texts()
    history.findChild(QAbstractButton, f"open-{sent.id}").click()
    told = history.findChild(QLabel, f"details-{sent.id}").text()
    assert "التغييرات: \u20682\u2069" in told
    assert "أكّدها \u2068مكتب قامشلي\u2069" in told
    assert "لم يؤكّدها \u2068مكتب رقة\u2069" in told
    assert history.texts() == lines
    history.findChildren(QAbstractButton, f"open-{sent.id}")[-1].click()
    assert not history.findChildren(QLabel, f"details-{sent.id}")[-1].isVisible()


@pytest.mark.parametrize(
    ("year", "told"), [(1970, "1 of our 2"), (2099, "1 of our 2"), (2026, "up to 1 January 2026")]
)
def test_a_day_that_cannot_be_is_not_told(look_of, hasaka, qamishli, year, told):
    one = next(o for o in show_knowledge(hasaka.home) if o.code == qamishli.code)
    until = datetime(year, 1, 1, 12, tzinfo=UTC)
    one = replace(one, lacks=1, ours=2, ours_confirmed=1, ours_until=until)
    look: Look = look_of("en")
    said = KnowledgeWords(TransferWords(look)).receipt(one)
    assert told in said.replace("\u2068", "").replace("\u2069", "")
