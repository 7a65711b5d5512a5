"""Passphrases of bundles: words that can be read aloud, or judged if somebody chose them."""

import secrets

from desktop.language.errors import RefusedError
from desktop.language.spoken_words import from_words, in_words
from desktop.sync.bundle_format import plain_passphrase

WORDS = 8
"""Of 256 each: 64 bits, every guess at 64 MiB and half a second."""

SHORTEST = 16
LONGEST = 1000
_FEWEST_DIFFERENT = 10


def new_passphrase() -> str:
    """Make up a passphrase: Arabic words that neither look nor sound alike."""
    return " ".join(in_words(secrets.token_bytes(WORDS)))


def refuse_weak(passphrase: str) -> None:
    """Refuse what is quickly guessed: too short, or the same few characters in turn.

    A character that repeats the one before it or follows it in the alphabet (``aaa``, ``12345``)
    adds nothing to the length.

    Raises:
        RefusedError: ``passphrase.weak``.
    """
    plain = plain_passphrase(passphrase)
    steps = zip(plain, "\0" + plain, strict=False)
    counted = sum(ord(this) - ord(before) not in (0, 1) for this, before in steps)
    if not SHORTEST <= counted <= LONGEST or len(set(plain)) < _FEWEST_DIFFERENT:
        raise RefusedError("passphrase.weak")


def refuse_differing(passphrase: str, again: str) -> None:
    """Refuse what was not typed the same way twice; a point that was left out does not matter.

    Raises:
        RefusedError: ``passphrase.differs``.
    """
    if plain_passphrase(passphrase) not in map(plain_passphrase, readings_of(again)):
        raise RefusedError("passphrase.differs")


def readings_of(passphrase: str | None) -> tuple[str, ...]:
    """Return how a passphrase that somebody typed may be meant: as it stands, or in our words.

    Who types words that were read out to them may leave out a hamza or a point.
    """
    if passphrase is None:
        return ()
    typed = passphrase.split()
    try:
        meant = " ".join(in_words(from_words(typed)))
    except KeyError:
        return (passphrase,)
    return (passphrase,) if meant == plain_passphrase(passphrase) else (passphrase, meant)
