"""The window names the characters that a document shows as boxes."""

import msgspec
import pytest
from PySide6.QtWidgets import QWidget

from desktop.models.record_validation import read_records
from desktop.services.make_sample_office import sample_meeting
from desktop.services.set_document import WrittenDocument
from desktop.ui.editor.preview_pane import PreviewPane
from desktop.ui.labels import hint_label
from desktop.ui.save_document import DocumentSaver


@pytest.mark.parametrize(("missing", "told"), [(("\u4f1a",), 2), ((), 1)])
def test_a_saved_file_with_boxes_is_told(context, qtbot, tmp_path, missing, told):
    parent = QWidget()
    qtbot.addWidget(parent)
    saver = DocumentSaver(context, parent)
    saver._write(tmp_path / "a.pdf", lambda _home, target: WrittenDocument(target, missing))
    qtbot.waitUntil(lambda: any("a.pdf" in text for text in context.messages.texts()))
    assert len(context.messages.texts()) == told
    assert any("U+4F1A" in text for text in context.messages.texts()) == bool(missing)


def test_the_page_beside_the_editor_says_it_too(context, qtbot, made_meetings):
    [record, *_] = read_records(sample_meeting())
    pane = PreviewPane(context)
    qtbot.addWidget(pane)
    pane.show()
    for subject, told in (("لقاء \u4f1a", True), ("لقاء", False)):
        pane.follow(msgspec.structs.replace(record, subject=subject), at_once=True)
        notes = pane.findChildren(type(hint_label()))
        qtbot.waitUntil(
            lambda notes=notes, told=told: (
                pane.page_count() > 0
                and any("U+4F1A" in note.text() and note.isVisible() for note in notes) == told
            )
        )
