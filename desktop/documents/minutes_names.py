"""Names as minutes print them: in the document's language, the other scripts beside them."""

from desktop.documents.minutes_content import Attendee
from desktop.documents.minutes_look import MinutesLook
from desktop.documents.minutes_words import MinutesWords, runs_right_to_left
from desktop.documents.typeset import ParagraphStyle, Run
from desktop.language.names import Names
from desktop.language.terms import honorific_in


def best(name: Names, words: MinutesWords) -> str:
    """Return the name in the script of the document's language, or in the first there is."""
    return words.typed(name.best(words.language))


def role_title(one: Attendee, words: MinutesWords, *, co_chairs: bool) -> str:
    """Return what a person was at the meeting; of several chairs each is a co-chair."""
    gender = "unknown" if one.gender is None else one.gender
    if one.role == "chair" and co_chairs and one.gender != "group":
        return words.say(f"co_chair_{gender}")
    if one.role == "rapporteur" and one.gender != "group":
        return words.say(f"rapporteur_{gender}")
    return words.term("role", one.role, one.gender)


def with_honorific(honorific: str, name: Names, words: MinutesWords) -> str:
    """Return the name with its honorific before it.

    An Arabic honorific beside a name in Latin letters is said in the language of the document
    where that is known; otherwise it stands before the name as the document runs.
    """
    shown = name.best(words.language)
    if not honorific or not shown:
        return words.typed(honorific or shown)
    said = honorific
    if runs_right_to_left(honorific) and not runs_right_to_left(shown):
        said = honorific_in(honorific, words.spoken) or honorific
    if runs_right_to_left(said) is runs_right_to_left(shown):
        return words.typed(f"{said} {shown}")
    return f"{words.typed(said)} {words.typed(shown)}"


def other_scripts(name: Names, words: MinutesWords) -> list[str]:
    """Return the name in the scripts that the document's language leaves out; mostly none."""
    told = name.best(words.language)
    return [words.typed(text) for text in name.by_script().values() if text != told]


def in_brackets(name: Names, words: MinutesWords, beside: str = "") -> str:
    """Return the other scripts of the name in brackets; empty without any.

    ``beside`` is a language that tells the name in its own column.
    """
    there = words.typed(name.by_script().get(beside) or "")
    others = [text for text in other_scripts(name, words) if text != there]
    return words.say("other_scripts", names=words.join(others)) if others else ""


def whole(name: Names, words: MinutesWords, beside: str = "") -> str:
    """Return the name in every script there is, for the middle of a sentence."""
    return f"{best(name, words)} {in_brackets(name, words, beside)}".rstrip()


def all_scripts(
    name: Names,
    words: MinutesWords,
    look: MinutesLook,
    style: ParagraphStyle,
    beside: str = "",
) -> list[Run]:
    """Return the name in every script there is, the other ones soft, in brackets after it."""
    told = in_brackets(name, words, beside)
    return [Run(best(name, words)), *([Run(" "), look.soft(told, style)] if told else [])]
