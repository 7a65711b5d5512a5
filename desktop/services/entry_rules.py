"""What the registry may hold of a person or a body."""

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.language.text_rules import problem_with


def refuse_entry_texts(name: Names, *others: Names, lines: tuple[str | None, ...]) -> None:
    """Refuse an entry without a name, or with a text that no line may hold.

    Raises:
        RefusedError: ``entry.no_name`` or ``entry.text`` (``what``).
    """
    if not any(text.strip() for text in name.by_script().values()):
        raise RefusedError("entry.no_name")
    texts = [text for names in (name, *others) for text in names.by_script().values()]
    for text in (*texts, *(line for line in lines if line)):
        what = problem_with(text, long=False)
        if what is not None:
            raise RefusedError("entry.text", what=what)
