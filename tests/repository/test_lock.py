"""uv.lock says what pyproject.toml asks for, in a form that run.py reads rightly."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

import run
from tests.repository.source_tree import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
PACKAGES = {package["name"]: package for package in LOCK["package"]}


def asked(requirements: list[str]) -> dict[str, SpecifierSet]:
    parsed = [Requirement(text) for text in requirements]
    return {canonicalize_name(requirement.name): requirement.specifier for requirement in parsed}


def noted(entries: list[dict[str, str]]) -> dict[str, SpecifierSet]:
    return {entry["name"]: SpecifierSet(entry.get("specifier", "")) for entry in entries}


def test_the_lock_was_made_from_this_project_file():
    notes = PACKAGES["mahdar"]["metadata"]
    assert noted(notes["requires-dist"]) == asked(PYPROJECT["project"]["dependencies"])
    for group, requirements in PYPROJECT["dependency-groups"].items():
        assert noted(notes["requires-dev"][group]) == asked(requirements), group
    assert SpecifierSet(LOCK["requires-python"]) == SpecifierSet(
        PYPROJECT["project"]["requires-python"]
    )
    assert PACKAGES["mahdar"]["version"] == PYPROJECT["project"]["version"]


def test_locked_versions_are_within_what_is_asked():
    groups = [PYPROJECT["project"]["dependencies"], *PYPROJECT["dependency-groups"].values()]
    outside = {
        name: PACKAGES[name]["version"]
        for name, specifier in asked([text for group in groups for text in group]).items()
        if PACKAGES[name]["version"] not in specifier
    }
    assert not outside


def test_the_lock_stays_in_the_form_that_run_py_reads():
    assert len(PACKAGES) == len(LOCK["package"]), "two versions of one package"
    assert all(package.get("wheels") for name, package in PACKAGES.items() if name != "mahdar")
    edges = [edge for package in PACKAGES.values() for edge in package.get("dependencies", [])]
    assert not [edge for edge in edges if "extra" in edge]
    hashes = [wheel["hash"] for package in PACKAGES.values() for wheel in package.get("wheels", [])]
    assert all(re.fullmatch("sha256:[0-9a-f]{64}", digest) for digest in hashes)


def test_every_locked_package_becomes_a_requirement_with_hashes():
    lines = run.hashed_requirements().replace("\\\n", "").splitlines()
    parsed = {Requirement(line.split("--hash")[0]).name: line for line in lines}
    assert parsed.keys() == PACKAGES.keys() - {"mahdar"}
    assert all("--hash=sha256:" in line for line in parsed.values())


LOCK_OF_MARKERS = """
[[package]]
name = "mahdar"
version = "1"
dependencies = [{ name = "left", marker = "sys_platform == 'win32'" }, { name = "right" }]
[package.dev-dependencies]
dev = [{ name = "tool" }]
"""
PACKAGE = """
[[package]]
name = "{name}"
version = "2"
dependencies = [{below}]
wheels = [{{ url = "https://x/{name}.whl", hash = "sha256:00" }}]
"""


@pytest.fixture
def lock_of_markers(tmp_path, monkeypatch):
    below = {
        "left": '{ name = "deep", marker = "python_version < \'3.12\'" }, { name = "plain" }',
        "right": '{ name = "deep", marker = "os_name == \'nt\'" }',
        "tool": '{ name = "plain" }, { name = "round" }',
        "round": '{ name = "tool" }',
        "deep": "",
        "plain": "",
    }
    text = LOCK_OF_MARKERS + "".join(
        PACKAGE.format(name=name, below=edges) for name, edges in below.items()
    )
    (tmp_path / "uv.lock").write_text(text, "utf-8")
    monkeypatch.setattr(run, "LOCK", tmp_path / "uv.lock")


@pytest.mark.usefixtures("lock_of_markers")
@pytest.mark.parametrize(
    ("name", "where", "wanted"),
    [
        ("left", {"sys_platform": "linux"}, False),
        ("left", {"sys_platform": "win32"}, True),
        ("deep", {"sys_platform": "win32", "python_version": "3.11", "os_name": "x"}, True),
        ("deep", {"sys_platform": "linux", "python_version": "3.11", "os_name": "x"}, False),
        ("deep", {"sys_platform": "linux", "python_version": "3.13", "os_name": "nt"}, True),
        ("plain", {"sys_platform": "linux"}, True),
        ("round", {"sys_platform": "linux"}, True),
    ],
)
def test_markers_hold_along_the_whole_path(name, where, wanted):
    lines = run.hashed_requirements().replace("\\\n", "").splitlines()
    parsed = [Requirement(line.split("--hash")[0]) for line in lines]
    marker = next(requirement.marker for requirement in parsed if requirement.name == name)
    assert (marker is None or marker.evaluate(where)) == wanted
