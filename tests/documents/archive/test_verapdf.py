"""Files keep PDF/A-3u and PDF/UA-1, says veraPDF, which had no part in making them.

Not among the default tests, since it needs Java; ``.ci/run`` runs it, and without veraPDF it fails:

    python packaging/fetch_verapdf.py && .venv/bin/pytest -m archive
"""

import pytest

from tests.documents.archive.archive_documents import ARCHIVED
from tests.documents.archive.forgeries import FORGERIES, forged
from tests.documents.archive.verapdf import validate

pytestmark = [pytest.mark.archive, pytest.mark.timeout(600)]

FORGED_FROM = "full"


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    """The verdicts on all files, from one run: starting Java takes longer than most of them."""
    folder = tmp_path_factory.mktemp("archive")
    made = {name: make() for name, make in ARCHIVED.items()}
    for name, (forge, _) in FORGERIES.items():
        made[f"forged-{name}"] = forged(made[FORGED_FROM], forge)
    files = [folder / f"{name}.pdf" for name in made]
    for file in files:
        file.write_bytes(made[file.stem])
    return validate(files)


@pytest.mark.parametrize("name", ARCHIVED)
def test_document_keeps_both_standards(verdicts, name):
    assert verdicts[name].keeps_both, verdicts[name].failed


@pytest.mark.parametrize(("name", "profile"), [(key, FORGERIES[key][1]) for key in FORGERIES])
def test_forgery_is_refused(verdicts, name, profile):
    assert verdicts[f"forged-{name}"].failed[profile]
