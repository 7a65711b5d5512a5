"""Names as minutes print them: in the document's language, the other scripts beside them."""

from desktop.documents.minutes_content import Attendee
from desktop.documents.minutes_look import MinutesLook
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.typeset import ParagraphStyle, Run
from desktop.language.names import Names


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
    """Return the name with its honorific before it."""
    return words.typed(f"{honorific} {name.best(words.language)}".strip())


def other_scripts(name: Names, words: MinutesWords) -> list[str]:
    """Return the name in the scripts that the document's language leaves out; mostly none."""
    told = name.best(words.language)
    return [words.typed(text) for text in name.by_script().values() if text != told]


def all_scripts(
    name: Names,
    words: MinutesWords,
    look: MinutesLook,
    style: ParagraphStyle,
    beside: str = "",
) -> list[Run]:
    """Return the name in every script there is, the other ones after it in brackets.

    ``beside`` is a language that tells the name in its own column.
    """
    runs = [Run(best(name, words))]
    there = name.by_script().get(beside)
    others = [text for text in other_scripts(name, words) if text != words.typed(there or "")]
    if others:
        told = words.say("other_scripts", names=words.join(others))
        runs += [Run(" "), look.soft(told, style)]
    return runs
