"""What the project says of itself: links lead somewhere, versions agree, pages are listed."""

import re
import tomllib
from urllib.parse import unquote

import desktop
from tests.repository.source_tree import ROOT, files, relative

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def project_version() -> str:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(pyproject["project"]["version"])


def heading_anchors(text: str) -> set[str]:
    """Return the anchors of a page's headings, formed as code forges form them."""
    headings = re.findall(r"^#+\s+(.*?)\s*$", FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken_links() -> list[str]:
    broken = []
    for page in files("*.md"):
        text = page.read_text(encoding="utf-8")
        for link in LINK.findall(FENCE.sub("", text)):
            if re.match(r"[a-z]+:", link):
                continue
            name, _, anchor = unquote(link).partition("#")
            target = page.parent / name if name else page
            if not target.exists():
                broken.append(f"{relative(page)} → {link}")
            elif anchor and anchor not in heading_anchors(target.read_text(encoding="utf-8")):
                broken.append(f"{relative(page)} → {link} (no such heading)")
    return broken


def test_links_between_pages_lead_somewhere():
    assert not broken_links()


def test_the_changelog_knows_this_version():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(project_version())}\]", changelog, re.MULTILINE)


def test_the_program_says_the_version_of_the_project():
    assert desktop.__version__ == project_version()


def test_every_decision_is_listed():
    folder = ROOT / "docs" / "decisions"
    index = set(LINK.findall((folder / "README.md").read_text(encoding="utf-8")))
    pages = {page.name for page in folder.glob("*.md")} - {"README.md"}
    assert pages
    assert pages - index == set()


def test_readme_tells_of_both_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.search(r"^python3 run\.py$", readme, re.MULTILINE)
    assert re.search(r"^python3 run\.py test$", readme, re.MULTILINE)


def test_the_licence_is_the_one_that_the_project_names():
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
