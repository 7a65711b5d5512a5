"""Commands that all take the same options, wherever on the line they stand."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from desktop.cli.invocation import Invocation

Function = TypeVar("Function", bound=Callable[..., Any])
needs_invocation = click.make_pass_decorator(Invocation)


def _common_options() -> list[click.Option]:
    return [
        click.Option(
            ["--home"],
            type=click.Path(path_type=Path),
            metavar="DIR",
            help="The data folder (or MAHDAR_HOME).",
            expose_value=False,
            callback=_set("folder"),
        ),
        click.Option(
            ["--lang"],
            type=click.Choice(["ar", "en"]),
            help="The language of the messages.",
            expose_value=False,
            callback=_set("language", "chosen_language"),
        ),
        click.Option(
            ["--json"],
            is_flag=True,
            help="Answer in JSON, and nothing else, on standard output.",
            expose_value=False,
            callback=_set("as_json"),
        ),
        click.Option(
            ["--terminal"],
            type=click.Choice(["auto", "visual", "logical"]),
            help="How Arabic is written: joined and turned for a screen that does neither, or as"
            " it is read (or MAHDAR_TERMINAL).",
            expose_value=False,
            callback=_set("terminal"),
        ),
        click.Option(
            ["--passphrase-file"],
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="The passphrase of a protected home (or MAHDAR_PASSPHRASE_FILE).",
            expose_value=False,
            callback=_note_passphrase,
        ),
    ]


def _set(*names: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def callback(context: click.Context, parameter: click.Parameter, value: Any) -> None:
        # A group and its command both have the option: one that was not given must not undo.
        source = context.get_parameter_source(str(parameter.name))
        if source is ParameterSource.COMMANDLINE:
            for name in names:
                setattr(context.ensure_object(Invocation), name, value)

    return callback


def _note_passphrase(context: click.Context, parameter: click.Parameter, _value: Any) -> None:
    source = context.get_parameter_source(str(parameter.name))
    if source is ParameterSource.COMMANDLINE:
        context.ensure_object(Invocation).passphrase_was_given = True


class MahdarCommand(click.Command):
    """A command with the common options."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.params.extend(_common_options())


class MahdarGroup(click.Group):
    """A group with the common options, whose commands have them too."""

    command_class = MahdarCommand
    group_class = type

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.params.extend(_common_options())
