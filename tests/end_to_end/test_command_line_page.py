"""The page about the command line tells of every command and option there is, and of no other."""

import re
from collections.abc import Iterator

import click
import pytest

from desktop.cli.entry import mahdar
from tests.end_to_end.mahdar_command import ROOT

PAGE = (ROOT / "docs" / "command-line.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"^### `([^`]+)`\n(.*?)(?=^### |\Z)", PAGE, re.MULTILINE | re.DOTALL))
EVERYWHERE = PAGE.split("## Commands")[0]


def commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """Yield every command that does something, with its path."""
    if not isinstance(command, click.Group) or command.invoke_without_command:
        yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, f"{path} {name}")


ALL = dict(commands(mahdar, "mahdar"))


def test_the_page_has_a_section_for_each_command():
    assert SECTIONS.keys() == ALL.keys()


@pytest.mark.parametrize("path", ALL)
def test_a_section_tells_of_each_option(path):
    for parameter in ALL[path].params:
        if isinstance(parameter, click.Option):
            longest = max(parameter.opts, key=len)
            assert f"{longest}" in SECTIONS[path] or f"`{longest}" in EVERYWHERE, longest


def test_the_page_names_no_option_that_is_not_there():
    known = {name for command in ALL.values() for option in command.params for name in option.opts}
    assert set(re.findall(r"--[a-z][a-z-]*", PAGE)) - known <= {"--help"}
