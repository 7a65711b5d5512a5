"""The command line as another program runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class Mahdar:
    """Runs ``python -m desktop`` on one home."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def run(
        self, *arguments: object, given: str | bytes = b"", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command; its output is decoded as UTF-8."""
        typed = given.encode("utf-8", "surrogatepass") if isinstance(given, str) else given
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "MAHDAR_HOME": str(self.home), **environment},
            input=typed,
            capture_output=True,
            timeout=100,
            check=False,
        )
        told = (done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        return subprocess.CompletedProcess(done.args, done.returncode, *told)

    def ok(self, *arguments: object, given: str | bytes = b"") -> str:
        """Run a command that has to succeed without a word on standard error."""
        done = self.run(*arguments, given=given)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def json(self, *arguments: object, given: str | bytes = b"") -> Any:
        """Run a command that has to succeed, and read its answer."""
        return json.loads(self.ok(*arguments, "--json", given=given))

    def refused(self, *arguments: object, given: str | bytes = b"", **environment: str) -> str:
        """Run a command that has to be refused in one sentence, and return the sentence."""
        done = self.run(*arguments, given=given, **environment)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.count("\n") == 1
        assert "Traceback" not in done.stderr
        return done.stderr.strip()
