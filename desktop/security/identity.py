"""Who an office is: its id, its name, and the two secret keys that nobody else holds.

An office may have several machines. The first holds the office's root key, which is on its card;
each other one has keys of its own, and a statement of the root key that they are the office's.
"""

import hashlib
import secrets
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Self
from uuid import UUID, uuid4

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyrage import IdentityError, x25519

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.security.fingerprint import Fingerprint, office_fingerprint
from desktop.security.seals import SealPurpose, sign_seal

_VERSION = 1
_DEVICE_VERSION = 2
"""Of a machine without the root key: an earlier version would take its key for the office's."""

_SEED_LENGTH = 32


class _StoredIdentity(msgspec.Struct, kw_only=True):
    """How an identity is kept (MessagePack); secret, so it belongs inside the encrypted store."""

    version: int
    office_id: bytes
    code: str
    name: dict[str, str]
    signing_seed: bytes
    opening_key: str
    former_opening_keys: list[str] = []
    former_signing_keys: list[bytes] = []
    key_notices: list[bytes] = []
    root: tuple[bytes, bytes, str, bytes] | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """What makes the keys of a machine those of an office whose root key it does not hold.

    Attributes:
        card: the office's card, as its root key signed it.
        root_key: 32 bytes, the Ed25519 public key on that card.
        recipient: the age recipient on that card.
        certificate: the statement of the root key that this machine's key is the office's
            (``sync.trust_notice``).
    """

    card: bytes
    root_key: bytes
    recipient: str
    certificate: bytes


@dataclass(frozen=True)
class OfficeIdentity:
    """An office that can sign and open bundles: this one, on this machine.

    Attributes:
        office_id: random, the same for ever.
        code: the short code in meeting numbers.
        name: the name of the office in up to three scripts.
        signing_seed: 32 secret bytes, the Ed25519 key (RFC 8032).
        opening_key: the secret age X25519 key (``AGE-SECRET-KEY-1…``).
        former_opening_keys: keys that were replaced, newest first, kept because a bundle made for
            them may still be on its way. Forward secrecy is given up for that on purpose.
        former_signing_keys: public keys that were replaced, newest first: what was sealed with
            them stays sealed. Their secret halves are not kept.
        key_notices: what this office says of its own keys (``sync.trust_notice``), oldest first;
            each of its bundles brings that along.
        membership: on a machine that does not hold the office's root key, what makes its keys the
            office's; ``former_signing_keys`` are then former root keys.
    """

    office_id: UUID
    code: str
    name: Names
    signing_seed: bytes = field(repr=False)
    opening_key: str = field(repr=False)
    former_opening_keys: tuple[str, ...] = field(default=(), repr=False)
    former_signing_keys: tuple[bytes, ...] = ()
    key_notices: tuple[bytes, ...] = field(default=(), repr=False)
    membership: Membership | None = None

    @classmethod
    def generate(cls, code: str, name: Names) -> Self:
        """Make a new office with fresh keys from the operating system's randomness."""
        return cls(
            office_id=uuid4(),
            code=code,
            name=name,
            signing_seed=secrets.token_bytes(_SEED_LENGTH),
            opening_key=str(x25519.Identity.generate()),
        )

    @classmethod
    def from_bytes(cls, stored: bytes) -> Self:
        """Read back what :meth:`to_bytes` gave.

        Raises:
            RefusedError: ``identity.unreadable``: damaged, or kept by a newer version.
        """
        try:
            kept = msgspec.msgpack.decode(stored, type=_StoredIdentity)
            version = _VERSION if kept.root is None else _DEVICE_VERSION
            if kept.version != version or len(kept.signing_seed) != _SEED_LENGTH:
                raise ValueError("not an identity of this version")
            for key in (kept.opening_key, *kept.former_opening_keys):
                x25519.Identity.from_str(key)
            return cls(
                office_id=UUID(bytes=kept.office_id),
                code=kept.code,
                name=Names(**kept.name),
                signing_seed=kept.signing_seed,
                opening_key=kept.opening_key,
                former_opening_keys=tuple(kept.former_opening_keys),
                former_signing_keys=tuple(kept.former_signing_keys),
                key_notices=tuple(kept.key_notices),
                membership=None if kept.root is None else Membership(*kept.root),
            )
        except (ValueError, TypeError, RecursionError, IdentityError) as error:
            raise RefusedError("identity.unreadable") from error

    def to_bytes(self) -> bytes:
        """Return everything, secrets included, for one row of the encrypted store."""
        member = self.membership
        kept = _StoredIdentity(
            version=_VERSION if member is None else _DEVICE_VERSION,
            office_id=self.office_id.bytes,
            code=self.code,
            name=self.name.by_script(),
            signing_seed=self.signing_seed,
            opening_key=self.opening_key,
            former_opening_keys=list(self.former_opening_keys),
            former_signing_keys=list(self.former_signing_keys),
            key_notices=list(self.key_notices),
            root=None if member is None else _kept(member),
        )
        return msgspec.msgpack.encode(kept)

    @cached_property
    def signing_key(self) -> bytes:
        """The 32 bytes of the public key with which others verify."""
        private = Ed25519PrivateKey.from_private_bytes(self.signing_seed)
        return private.public_key().public_bytes_raw()

    @property
    def root_key(self) -> bytes:
        """The 32 bytes of the public key on the office's card; on its first machine its own."""
        return self.signing_key if self.membership is None else self.membership.root_key

    @property
    def all_root_keys(self) -> tuple[bytes, ...]:
        """The public key on the office's card of today and those before it."""
        return (self.root_key, *self.former_signing_keys)

    @property
    def writer_id(self) -> UUID:
        """Whose statements of knowledge this machine makes: the office's, or its own."""
        return self.office_id if self.membership is None else device_id(self.signing_key)

    @cached_property
    def recipient(self) -> str:
        """The public age recipient (``age1…``) to which others encrypt."""
        return _recipient_of(self.opening_key)

    @property
    def office_recipient(self) -> str:
        """The age recipient on the office's card; on its first machine its own."""
        return self.recipient if self.membership is None else self.membership.recipient

    @cached_property
    def all_recipients(self) -> frozenset[str]:
        """The recipient of today and those of the former keys."""
        return frozenset(map(_recipient_of, (self.opening_key, *self.former_opening_keys)))

    @property
    def fingerprint(self) -> Fingerprint:
        """What is compared by voice: that of the office's card, whichever machine this is."""
        return office_fingerprint(self.office_id, self.root_key, self.office_recipient)

    def sign(self, purpose: SealPurpose, message: bytes) -> bytes:
        """Return this office's 64-byte signature of ``message`` for one purpose."""
        return sign_seal(self.signing_seed, purpose, message)

    def opening_keys(self) -> list[Any]:
        """Return pyrage identities for all keys that may open a bundle, today's first."""
        keys = (self.opening_key, *self.former_opening_keys)
        return [x25519.Identity.from_str(key) for key in keys]

    def with_new_opening_key(self) -> Self:
        """Return the same office with a fresh age key, the old one kept for late bundles."""
        return replace(
            self,
            opening_key=str(x25519.Identity.generate()),
            former_opening_keys=(self.opening_key, *self.former_opening_keys),
        )

    def with_new_keys(self) -> Self:
        """Return the same office with fresh keys of both kinds.

        The old opening key is kept; of the old signing key only the public half.
        """
        return replace(
            self.with_new_opening_key(),
            signing_seed=secrets.token_bytes(_SEED_LENGTH),
            former_signing_keys=self.all_root_keys,
        )


def device_id(signing_key: bytes) -> UUID:
    """Return by which id a machine is known that has a signing key (32 bytes) of its own."""
    # Version 8 of RFC 9562, for ids made in a way of one's own.
    name = bytearray(hashlib.sha256(b"mahdar device\x00" + signing_key).digest()[:16])
    name[6], name[8] = name[6] & 0x0F | 0x80, name[8] & 0x3F | 0x80
    return UUID(bytes=bytes(name))


def _kept(member: Membership) -> tuple[bytes, bytes, str, bytes]:
    return member.card, member.root_key, member.recipient, member.certificate


def _recipient_of(opening_key: str) -> str:
    return str(x25519.Identity.from_str(opening_key).to_public())
