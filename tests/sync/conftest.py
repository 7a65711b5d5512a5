"""The offices of ``desks`` for every test here."""

from tests.sync.desks import desk_databases, desks

__all__ = ["desk_databases", "desks"]
