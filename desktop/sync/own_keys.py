"""How our own keys ended: with which of them we still seal, and until when the others did.

What others say of our keys decides nothing here: what counts is what this office itself said when
it made new ones, as its identity keeps it (a restore leaves that alone).
"""

from collections.abc import Mapping

from desktop.language.errors import RefusedError
from desktop.security.identity import OfficeIdentity
from desktop.sync.trust_notice import Notice, Said, read_notice
from desktop.sync.trust_weighing import KeyEnd


def own_keys(identity: OfficeIdentity) -> Mapping[bytes, KeyEnd | None]:
    """Return our signing keys, the present one first, each with how it ended.

    Only the present one has not. Whoever has a stolen copy of this home, or works on with an old
    one, seals with a former key, and is not us for what it sealed since.
    """
    said = _said_of_own(identity)
    ended = {key: _end_of(key, said) for key in identity.former_signing_keys}
    return {identity.signing_key: None, **ended}


def _said_of_own(identity: OfficeIdentity) -> list[Notice]:
    said: list[Notice] = []
    for encoded in identity.key_notices:
        try:
            said.append(read_notice(encoded))
        except RefusedError:  # kept by a later version, before an older one was installed again
            continue
    return said


def _end_of(key: bytes, said: list[Notice]) -> KeyEnd:
    ended = [notice for notice in said if notice.key == key]
    revoked = tuple(notice for notice in ended if notice.says is Said.REVOCATION)
    return KeyEnd(revoked or tuple(ended), is_revoked=bool(revoked))
