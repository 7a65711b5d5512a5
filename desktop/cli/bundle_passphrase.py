"""The passphrase of a bundle on the command line: from a file, or typed unseen."""

import getpass
import sys
from collections.abc import Callable
from typing import TypeVar

import click

from desktop.cli.invocation import Invocation, read_input
from desktop.language.errors import RefusedError

Result = TypeVar("Result")

bundle_passphrase_file_option = click.option(
    "--bundle-passphrase-file",
    "passphrase_file",
    metavar="F",
    help="The passphrase of the bundle is the first line of F.",
)


def read_passphrase(name: str) -> str:
    """Return the first line of a file, or of standard input for ``-``.

    Raises:
        RefusedError: ``file.missing`` or ``file.too_large``.
    """
    return read_input(name).decode("utf-8", "replace").removeprefix("\ufeff").partition("\n")[0]


def chosen_passphrase(
    invocation: Invocation, name: str | None, *, ask: bool, make: bool
) -> str | None:
    """Return the passphrase that a bundle gets, in the way the options say; ``None`` for none.

    Raises:
        RefusedError: ``passphrase.weak``, ``passphrase.differs``, or as :func:`read_passphrase`.
    """
    from desktop.services.bundle_passphrase import new_passphrase, refuse_differing, refuse_weak

    if make:
        return new_passphrase()
    if name is None and not ask:
        return None
    if name is not None:
        chosen = read_passphrase(name)
    else:
        chosen = _typed(invocation, "cli.passphrase_ask")
        refuse_differing(chosen, _typed(invocation, "cli.passphrase_again"))
    refuse_weak(chosen)
    return chosen


def with_passphrase(
    invocation: Invocation, name: str | None, work: Callable[[str | None], Result]
) -> Result:
    """Do ``work`` with the passphrase of a file, or with one that is asked for once it is needed.

    Raises:
        RefusedError: what ``work`` raises, or as :func:`read_passphrase`.
    """
    if name is not None:
        return work(read_passphrase(name))
    try:
        return work(None)
    except RefusedError as error:
        if error.code != "bundle.passphrase_needed" or not sys.stdin.isatty():
            raise
    return work(_typed(invocation, "cli.passphrase_ask"))


def _typed(invocation: Invocation, code: str) -> str:
    return getpass.getpass(invocation.text(code), stream=sys.stderr)
