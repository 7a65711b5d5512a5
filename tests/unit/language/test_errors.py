import pytest

from desktop.language.errors import MahdarError, Phrase, RefusedError, sentence
from resources import resource_path


def test_a_phrase_is_said_in_the_language_of_its_sentence():
    error = RefusedError("record.invalid", where="subject", what=Phrase("record.empty"))
    assert error.sentence("ar") == "السجل غير صالح: subject: يجب ألا يكون فارغاً."
    assert str(error) == "The record is not valid: subject: must not be empty."
    assert isinstance(error, MahdarError)


def test_what_a_detail_holds_is_not_a_pattern():
    error = RefusedError("json.key_twice", key="{where} %s {0}")
    assert "{where} %s {0}" in error.sentence("en")


def test_a_code_without_a_sentence_is_a_fault():
    with pytest.raises(KeyError):
        sentence("no.such.code", "en")


def test_what_the_schema_wants_can_be_said():
    schema = resource_path("schema", "meeting.schema.json").read_text("utf-8")
    codes = {part.split('"')[0] for part in schema.split('"x-says": "')[1:]}
    assert len(codes) >= 7
    for code in codes:
        assert sentence(code, "ar", value="٣")
        assert sentence(code, "en", value="3")


def test_a_detail_cannot_turn_the_sentence_around():
    error = RefusedError("home.own_file", file="a\u202eb\nc")
    assert "aU+202EbU+000Ac" in error.sentence("en")
