"""veraPDF, run once over many files; ``packaging/fetch_verapdf.py`` puts it into ``build``."""

import json
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "build" / "verapdf"
PROFILES = ("PDF/A-3U validation profile", "PDF/UA-1 validation profile")
"""What a file has to keep, as it says itself: veraPDF takes the profiles from its metadata."""

_MAIN = "org.verapdf.apps.GreenfieldCliWrapper"


@dataclass(slots=True)
class Verdict:
    """What veraPDF says of a file: for each profile the rules that failed."""

    failed: dict[str, list[str]] = field(default_factory=dict)

    @property
    def keeps_both(self) -> bool:
        """Whether the file claims both profiles and keeps every rule of both."""
        return {*self.failed} == {*PROFILES} and not any(self.failed.values())


def validate(files: Sequence[Path]) -> dict[str, Verdict]:
    """Return the verdict on each of ``files`` by its name without suffix.

    Raises:
        FileNotFoundError: veraPDF or Java is not there.
    """
    jars = sorted(FOLDER.glob("*.jar"))
    if not jars:
        raise FileNotFoundError(f"no veraPDF in {FOLDER}: python packaging/fetch_verapdf.py")
    options = ["--format", "json", "--maxfailuresdisplayed", "3", "--loglevel", "0"]
    command = ["java", "-Xmx512m", "-cp", os.pathsep.join(map(str, jars)), _MAIN, *options]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, check=False)
    report = json.loads(done.stdout)["report"]
    return {Path(job["itemDetails"]["name"]).stem: _verdict(job) for job in report["jobs"]}


def _verdict(job: dict) -> Verdict:
    verdict = Verdict()
    for result in job.get("validationResult", ()):
        rules = result["details"]["ruleSummaries"]
        verdict.failed[result["profileName"]] = [
            f"{rule['clause']}-{rule['testNumber']} {rule['description']}: "
            + "; ".join(str(check.get("errorMessage")) for check in rule["checks"])
            for rule in rules
        ]
    return verdict
