"""The fingerprint of an office: what two people compare by voice before they trust a card."""

import hashlib
import hmac
import string
import unicodedata
from dataclasses import dataclass
from uuid import UUID

from desktop.language.digits import to_western
from desktop.language.errors import RefusedError
from desktop.language.spoken_words import are_words, from_words, in_words

_PREFIX = b"mahdar fingerprint 1\x00"
_DEVICE_PREFIX = b"mahdar device fingerprint 1\x00"
_GROUPS, _GROUP_DIGITS = 8, 5
_SPOKEN_DIGITS = _GROUPS * _GROUP_DIGITS
_HEX_DIGITS = 64
_WORDS = 17


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """SHA-256 over the office's id and public keys, in three spellings that each stand for it."""

    digest: bytes

    @property
    def hex(self) -> str:
        """The whole of it: 64 hexadecimal digits, for scripts."""
        return self.digest.hex()

    @property
    def groups(self) -> tuple[str, ...]:
        """Eight groups of five Western digits, to be read aloud in half a minute.

        Forty digits are 132 bits. Whoever wants another office's spoken fingerprint has to try
        keys until one fits; below some 80 bits a state could, at 128 nobody can, and no more than
        that is gained because the keys themselves are no stronger.
        """
        number = int.from_bytes(self.digest, "big") % 10**_SPOKEN_DIGITS
        digits = f"{number:0{_SPOKEN_DIGITS}d}"
        starts = range(0, _SPOKEN_DIGITS, _GROUP_DIGITS)
        return tuple(digits[start : start + _GROUP_DIGITS] for start in starts)

    @property
    def spoken(self) -> str:
        """The groups with spaces between them."""
        return " ".join(self.groups)

    @property
    def words(self) -> tuple[str, ...]:
        """Seventeen Arabic words, one a byte of the digest's first: 136 bits, read as the groups.

        For two people who both speak Arabic they are easier to say and to hear than digits.
        """
        return in_words(self.digest[:_WORDS])

    def matches(self, typed: str) -> bool:
        """Tell whether a person typed this fingerprint, in any of its spellings.

        Spaces, dashes, dots, colons, capitals, Arabic digits, and in words tashkeel and the forms
        of hamza do not matter.

        Raises:
            RefusedError: ``fingerprint.incomplete``: not 40 digits, not 64 hexadecimal ones and
                not all words; a part of a fingerprint proves nothing, however well it fits.
                ``fingerprint.unknown_word``: one of the words is none that fingerprints have.
        """
        if are_words(typed):
            return hmac.compare_digest(_bytes_of_words(typed), self.digest[:_WORDS])
        plain = _without_separators(to_western(typed)).lower()
        if len(plain) == _SPOKEN_DIGITS and set(plain) <= set(string.digits):
            mine = "".join(self.groups)
        elif len(plain) == _HEX_DIGITS and set(plain) <= set(string.hexdigits):
            mine = self.hex
        else:
            raise _incomplete()
        return hmac.compare_digest(plain, mine)


def office_fingerprint(office_id: UUID, signing_key: bytes, recipient: str) -> Fingerprint:
    """Return the fingerprint of an office.

    Args:
        office_id: its id.
        signing_key: the 32 bytes of its Ed25519 public key.
        recipient: its age recipient (``age1…``), to which others encrypt.
    """
    told = _PREFIX + office_id.bytes + signing_key + recipient.encode("ascii")
    return Fingerprint(hashlib.sha256(told).digest())


def device_fingerprint(signing_key: bytes, recipient: str) -> Fingerprint:
    """Return the fingerprint of a machine that asks to be one of an office's.

    Args:
        signing_key: the 32 bytes of its Ed25519 public key.
        recipient: its age recipient (``age1…``).
    """
    told = _DEVICE_PREFIX + signing_key + recipient.encode("ascii")
    return Fingerprint(hashlib.sha256(told).digest())


def _bytes_of_words(typed: str) -> bytes:
    parted = "".join(c if unicodedata.category(c)[0] in "LMC" else " " for c in typed).split()
    try:
        read = from_words(parted)
    except KeyError as error:
        raise RefusedError("fingerprint.unknown_word", word=error.args[0]) from error
    if len(read) != _WORDS:
        raise _incomplete()
    return read


def _incomplete() -> RefusedError:
    return RefusedError(
        "fingerprint.incomplete", digits=_SPOKEN_DIGITS, hex_digits=_HEX_DIGITS, words=_WORDS
    )


def _without_separators(text: str) -> str:
    """Drop white space, dashes of any kind, dots, colons, and the invisible marks of bidi text."""
    ignored = ("Zs", "Pd", "Cf", "Cc")
    return "".join(c for c in text if unicodedata.category(c) not in ignored and c not in ".:,،")
