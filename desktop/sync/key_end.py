"""How a key of an office came to be in use no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.sync.trust_notice import Notice, Tip


@dataclass(frozen=True)
class KeyEnd:
    """That a key is in use no more: what ended it (nothing: a person's word), and how."""

    notices: tuple[Notice, ...] = ()
    is_revoked: bool = False

    @property
    def tips(self) -> Mapping[UUID, Tip]:
        """How far the key had sealed each stream, as all the notices agree.

        Whoever stole the key can sign such a notice too: of each stream the lowest number counts,
        and a stream that one of them does not name is none.
        """
        named = [{tip.stream: tip for tip in notice.tips} for notice in self.notices]
        common = set.intersection(*map(set, named)) if named else set()
        return {key: min((tips[key] for tips in named), key=lambda t: t.seq) for key in common}
