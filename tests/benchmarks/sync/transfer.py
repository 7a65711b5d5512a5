"""What carrying everything, and then a little more, costs beside what it cannot cost less than.

    python -m tests.benchmarks.sync.transfer [meetings ...]

Without numbers 1,000 and then 10,000 meetings with attached files; 100,000 take a quarter of an
hour and 6 GB of disk. Prints the table of targets with the growth from one size to the next, and
fails only where a figure is far from what is aimed at (docs/decisions/cost-of-transfer.md).
"""

import json
import statistics
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from tests.benchmarks.sync.transfer_steps import OPERATIONS

USUAL = (1_000, 10_000)
_RUNS = 3
_JUDGED_FROM = 10_000
_STEP = "from tests.benchmarks.sync.transfer_steps import main; main()"


class Target(NamedTuple):
    """A line of the table: what is measured, the most it should be, and how many times it fails."""

    name: str
    most: float
    far_off: float = 2


TARGETS = {
    "export_copy": Target("full export ÷ copy and flush of the same bytes", 4, 5),
    "export_dump": Target("full export ÷ (VACUUM INTO, zstd 3, age)", 0.25, 4),
    "import_rows": Target("import ÷ executemany of the same rows", 4),
    "look_import": Target("look before the import ÷ import", 1),
    "again": Target("import once more ÷ import", 0.1),
    "overhead": Target("manifest and encryption, % of the bundle", 0.5),
    "size": Target("bundle ÷ zstd of the database, files beside both", 1.15),
    "export_peak": Target("peak memory of the export, MB", 256),
    "import_peak": Target("peak memory of the import, MB", 256),
}
DELTA = Target(f"{OPERATIONS:,} operations, delta with 10 × the history", 5)

Figures = dict[str, float]


def main() -> int:
    """Measure each size; return 1 where a figure is far off."""
    sizes = [int(number) for number in sys.argv[1:]] or list(USUAL)
    measured: dict[int, Figures] = {}
    for count in sizes:
        with tempfile.TemporaryDirectory() as name:
            measured[count] = _measure(Path(name), count)
    return int(_print_table(measured))


def _measure(folder: Path, count: int) -> Figures:
    print(f"{count:,} meetings", flush=True)
    _step("begin", folder, count)
    sealed = _step("seal", folder)
    exporting = _median("export", folder)
    copying, dumping = _median("copy", folder), _median("dump", folder)
    raw = _median("rows", folder)
    looking = _step("look", folder)
    importing = _step("take", folder)
    again = _step("take", folder)
    carried = _step("overhead", folder)["carried"]
    _step("answer", folder)
    delta = _step("delta", folder)
    return {
        "export_copy": exporting["seconds"] / copying["seconds"],
        "export_dump": exporting["seconds"] / dumping["seconds"],
        "import_rows": importing["seconds"] / raw["seconds"],
        "look_import": looking["seconds"] / importing["seconds"],
        "again": again["seconds"] / importing["seconds"],
        "overhead": 100 * (sealed["size"] - carried) / sealed["size"],
        "size": sealed["size"] / dumping["with_files"],
        "export_peak": max(sealed["peak"], exporting["peak"]),
        "import_peak": max(looking["peak"], importing["peak"]),
        "delta": delta["seconds"],
        "seconds of an export": exporting["seconds"],
        "seconds of a look": looking["seconds"],
        "seconds of an import": importing["seconds"],
        "seconds of a delta": delta["seconds"],
    }


def _step(step: str, folder: Path, number: int = 0) -> dict[str, Any]:
    command = [sys.executable, "-c", _STEP, step, str(folder), str(number)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    print(f"  {step:9}", *(f"{key} {_short(value)}" for key, value in found.items()), flush=True)
    return found


def _median(step: str, folder: Path) -> dict[str, Any]:
    runs = [_step(step, folder, number) for number in range(_RUNS)]
    return {**runs[0], "seconds": statistics.median(run["seconds"] for run in runs)}


def _short(value: Any) -> str:
    return f"{value:.3f}" if isinstance(value, float) else f"{value:,}"


def _print_table(measured: dict[int, Figures]) -> bool:
    """Print what was measured beside what is aimed at; return whether anything is far off."""
    sizes = list(measured)
    print(f"\n{'':52}" + "".join(f"{size:>10,}" for size in sizes) + "    target")
    grown = list(pairwise(sizes))
    deltas = [measured[large]["delta"] / measured[small]["delta"] for small, large in grown]
    lines = [
        (target, {size: measured[size][key] for size in sizes}) for key, target in TARGETS.items()
    ]
    lines.append((DELTA, dict(zip(sizes[1:], deltas, strict=True))))
    for target, figures in lines:
        shown = "".join(f"{figures[s]:10.2f}" if s in figures else " " * 10 for s in sizes)
        missed = any(figure > target.most for figure in figures.values())
        print(f"{target.name:52}{shown}  ≤ {target.most:g}{'  missed' if missed else ''}")
    for key in (key for key in measured[sizes[0]] if key.startswith("seconds")):
        print(f"{key:52}" + "".join(f"{measured[size][key]:10.2f}" for size in sizes))
    for small, large in grown:
        times = measured[large]["seconds of an import"] / measured[small]["seconds of an import"]
        print(f"an import of {large // small} times as many takes {times:.1f} times as long")
    # Of few meetings most is what any start costs; they are here for the growth.
    judged = ((t, size, figure) for t, of_it in lines for size, figure in of_it.items())
    return any(f > t.far_off * t.most for t, size, f in judged if size >= _JUDGED_FROM)


if __name__ == "__main__":
    sys.exit(main())
