"""Mahdar (محضر): the offline minutes book of a field office."""

__version__ = "0.1.0"
