"""The engines that are compared, each run in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.typesetting.texts import Block

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
PEERS = ROOT / "build" / "peers"
_MEGABYTE = 1024  # kilobytes, as the kernel counts


@dataclass(frozen=True, slots=True)
class Made:
    """A PDF that an engine made: seconds and MB of its process, start included.

    ``processor`` are the seconds of processor time, ``seconds`` those of the clock.
    """

    file: Path
    seconds: float
    processor: float
    peak: float


@dataclass(frozen=True, slots=True)
class Engine:
    """A way to set a text; ``missing`` says why it cannot be run here, empty where it can."""

    name: str
    script: str
    missing: str = ""

    def make(self, blocks: list[Block], file: Path) -> Made:
        """Set ``blocks`` into ``file``.

        Raises:
            subprocess.CalledProcessError: the engine failed.
        """
        source = file.with_suffix(".json")
        source.write_text(json.dumps(blocks, ensure_ascii=False), "utf-8")
        ours = self.script == "set_by_mahdar"
        # A peer must not find our packages, nor we theirs.
        program = f"import sys, {self.script} as engine; engine.main(*sys.argv[1:])"
        command = [sys.executable, "-P", "-c", program, str(source), str(file)]
        found = os.pathsep.join([str(HERE), str(ROOT if ours else PEERS)])
        environment = os.environ | {"PYTHONPATH": found}
        begun = time.perf_counter()
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - begun
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        processor = usage.ru_utime + usage.ru_stime
        return Made(file, seconds, processor, usage.ru_maxrss / _MEGABYTE)


def engines() -> list[Engine]:
    """Return ours, then the peers; Typst and WeasyPrint are fetched at their first use."""
    fetch_peers()
    soffice = "" if shutil.which("soffice") else "not installed"
    return [
        Engine("Mahdar", "set_by_mahdar"),
        Engine("Typst", "set_by_typst"),
        Engine("WeasyPrint", "set_by_weasyprint", _why_no_weasyprint()),
        Engine("LibreOffice", "set_by_libreoffice", soffice),
    ]


def fetch_peers() -> None:
    """Install the versions of ``peers.txt`` beside the project, not into its environment.

    Raises:
        subprocess.CalledProcessError: the package index cannot be reached.
    """
    wanted = (HERE / "peers.txt").read_text("ascii")
    mark = PEERS / "peers.txt"
    if mark.exists() and mark.read_text("ascii") == wanted:
        return
    shutil.rmtree(PEERS, ignore_errors=True)
    command = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    command += ["--target", str(PEERS), "-r", str(HERE / "peers.txt")]
    subprocess.run(command, check=True)
    mark.write_text(wanted, "ascii")


def _why_no_weasyprint() -> str:
    """Return what WeasyPrint lacks on this machine: it wants Pango from the system."""
    found = subprocess.run(
        [sys.executable, "-c", "import weasyprint"],
        env=os.environ | {"PYTHONPATH": str(PEERS)},
        capture_output=True,
        check=False,
    )
    return "Pango is not installed" if found.returncode else ""
