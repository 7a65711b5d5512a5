"""Base45 (RFC 9285): bytes as the 45 characters that a QR code packs tightest, 5.5 bits each."""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_BASE = len(_ALPHABET)


def encode_base45(data: bytes) -> str:
    """Return ``data`` as text: three characters for two bytes, two for a last single one."""
    out: list[str] = []
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        number = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            number, digit = divmod(number, _BASE)
            out.append(_ALPHABET[digit])
    return "".join(out)


def decode_base45(text: str) -> bytes:
    """Return the bytes that :func:`encode_base45` would spell as ``text``.

    Raises:
        ValueError: no bytes are spelled so: a foreign character, a number that is too large for
            its bytes, or a character left over.
    """
    out = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        if len(group) == 1:
            raise ValueError("one character is left over")
        number = 0
        for character in reversed(group):
            if character not in _VALUES:
                raise ValueError(f"{character!r} is not in the alphabet")
            number = number * _BASE + _VALUES[character]
        length = len(group) - 1
        if number >= 256**length:
            raise ValueError(f"{group!r} is too large")
        out += number.to_bytes(length, "big")
    return bytes(out)
