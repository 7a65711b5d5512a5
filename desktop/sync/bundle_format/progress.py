"""How far a long piece of work is, for whoever shows it."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Told how many bytes are done, and of how many."""
