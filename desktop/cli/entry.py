"""The entry of the command line: options, exit codes, and what is said when something is wrong."""

import builtins
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TextIO

import click

import desktop
from desktop.cli.commands import MahdarGroup
from desktop.cli.invocation import Invocation
from desktop.cli.terminal_order import ordered_output
from desktop.language.errors import MahdarError, RefusedError

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


_MODULES = {
    "office": "office",
    "meeting": "meeting",
    "minutes": "minutes",
    "attendance-sheet": "papers",
    "press": "papers",
    "register": "papers",
    "bundle": "bundle",
    "conflict": "conflict",
    "backup": "keeping",
    "restore": "keeping",
    "check": "keeping",
    "tidy": "keeping",
    "verify": "verify",
    "demo": "demo",
}
"""The commands, and the module of each in this package."""


class _EntryGroup(MahdarGroup):
    """Loads a command when it is asked for: the window waits for none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return one command; None if there is none of that name."""
        if cmd_name not in _MODULES:
            return None
        module = import_module(f"desktop.cli.{_MODULES[cmd_name]}")
        command = getattr(module, cmd_name.replace("-", "_"))
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_EntryGroup, invoke_without_command=True)
@click.version_option(desktop.__version__, prog_name="mahdar", message="%(prog)s %(version)s")
@click.option("--sample", is_flag=True, help="Open the window on a sample office.")
@click.pass_context
def mahdar(context: click.Context, sample: bool) -> int | None:
    """Mahdar, the offline minutes book. Without a command it opens its window."""
    if context.invoked_subcommand is not None:
        return None
    return _open_window(context.ensure_object(Invocation), sample=sample)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 refused or failed, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    invocation = Invocation()
    given = sys.argv[1:] if arguments is None else list(arguments)
    with ordered_output(invocation):
        return _answered(given, invocation)


def _answered(given: list[str], invocation: Invocation) -> int:
    """Run one command; what is wrong is said in words."""
    try:
        code = _run(given, invocation)
        if sys.stdout:
            sys.stdout.flush()
    except click.UsageError as error:
        return _wrong_usage(invocation, error)
    except MahdarError as error:
        invocation.complain(error.sentence(invocation.language))
        return REFUSED
    except KeyboardInterrupt:
        return REFUSED
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except OSError as error:
        from desktop.storage.world import as_world_error

        told = as_world_error(error)
        if told is None:
            raise
        invocation.complain(told.sentence(invocation.language))
        return REFUSED
    return code


def _run(arguments: list[str], invocation: Invocation) -> int:
    # Not by click's own main: it speaks when it is interrupted.
    try:
        with mahdar.make_context("mahdar", arguments, obj=invocation) as context:
            code = mahdar.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    return code if isinstance(code, int) else DONE


def _open_window(invocation: Invocation, *, sample: bool) -> int:
    from desktop.services.home_folders import sample_home

    if not _has_display():
        raise RefusedError("cli.no_display")
    folder = invocation.folder
    if sample:
        from desktop.services.make_sample_office import make_sample_office

        folder = sample_home()
        make_sample_office(folder)
    # PySide6 puts a hook of its own before every import from then on, for API styles that nobody
    # here uses; without it the rest of the program loads a third faster.
    plain_import = builtins.__import__
    from desktop.app import open_window

    builtins.__import__ = plain_import
    return open_window(folder, language=invocation.chosen_language)


def _has_display() -> bool:
    """Tell whether Qt will find a screen; without one it ends the process with no word."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def _wrong_usage(invocation: Invocation, error: click.UsageError) -> int:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        invocation.complain(error.format_message())
        return WRONG_USAGE
    command = error.ctx.command_path if error.ctx is not None else "mahdar"
    message = error.format_message()
    invocation.complain(invocation.text("cli.wrong_usage", message=message, command=command))
    return WRONG_USAGE


def _speak_utf8(stream: TextIO) -> None:
    """Write UTF-8 whatever the console's own encoding is, which may lack Arabic."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
