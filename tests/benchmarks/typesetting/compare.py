"""The same texts set by Mahdar and by its peers: time, memory, size, and what can be read back.

    python -m tests.benchmarks.typesetting.compare [seed]

Two questions, in one run on one machine. *What does a page cost?* Justified Arabic text of about
50 and of one page in processes of their own, in turns; a page of the long text costs what it takes
over the short one, so that starting the process does not count. *What comes back?* Hard lines,
the sample meeting, and 500 lines that a new seed puts together at each run, read by poppler and
by PDFium.

It fails where Mahdar's page costs more than LibreOffice's or ``MOST_TIMES_TYPST`` times Typst's,
where poppler does not read back every word and line of ours, and where a peer's text comes back
better by PDFium than ours.
"""

import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from tests.benchmarks.typesetting.engines import Engine, Made, engines
from tests.benchmarks.typesetting.read_back import READERS, Score, score
from tests.benchmarks.typesetting.texts import (
    Block,
    cells_of,
    lines_of,
    minutes,
    one_line_each,
    running,
    torture,
)
from tests.documents.typeset.random_lines import random_lines

PAGES = 50
ROUNDS = 3
LINES = 500
MOST_TIMES_TYPST = 2.0
MOST_MEGABYTES = 80.0
MOST_KILOBYTES_A_PAGE = 8.0
_WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Cost:
    """Of a page: milliseconds and kilobytes; ``whole`` seconds and the peak MB of a process."""

    pages: int
    milliseconds: float
    kilobytes: float
    whole: float
    peak: float


def page_costs(several: list[Engine], folder: Path) -> dict[str, Cost]:
    """Return what each engine's pages cost; the engines take turns, the best round counts."""
    short, long = running(1), running(PAGES)
    best: dict[str, tuple[Made, Made]] = {}
    for _ in range(ROUNDS):
        for engine in several:
            made = (
                engine.make(short, folder / f"{engine.script}-1.pdf"),
                engine.make(long, folder / f"{engine.script}-{PAGES}.pdf"),
            )
            known = best.get(engine.name, made)
            best[engine.name] = (_faster(known[0], made[0]), _faster(known[1], made[1]))
    return {name: _cost(*pair) for name, pair in best.items()}


def _faster(one: Made, other: Made) -> Made:
    return min(one, other, key=lambda made: made.seconds)


def _cost(short: Made, long: Made) -> Cost:
    first, pages = pages_in(short.file), pages_in(long.file)
    each = (long.seconds - short.seconds) / (pages - first)
    size = long.file.stat().st_size / 1024 / pages
    return Cost(pages, 1000 * each, size, long.seconds, long.peak)


def pages_in(file: Path) -> int:
    """Return how many pages ``file`` has."""
    document = pypdfium2.PdfDocument(file)
    try:
        return len(document)
    finally:
        document.close()


def what_comes_back(
    several: list[Engine], blocks: list[Block], folder: Path
) -> dict[str, dict[str, Score]]:
    """Return engine -> reader -> score."""
    lines, cells = lines_of(blocks), cells_of(blocks)
    found: dict[str, dict[str, Score]] = {}
    for engine in several:
        file = engine.make(blocks, folder / f"{engine.script}.pdf").file
        found[engine.name] = {
            name: score(lines, cells, read(file)) for name, read in READERS.items()
        }
    return found


def main(arguments: list[str]) -> int:
    """Print the tables; 1 where ours is not what it has to be."""
    seed = int(arguments[0]) if arguments else random.SystemRandom().randrange(10**6)
    everybody = engines()
    for engine in everybody:
        if engine.missing:
            print(f"{engine.name} is left out: {engine.missing}")
    several = [engine for engine in everybody if not engine.missing]
    texts = {
        "hard lines": torture(),
        "the sample meeting": minutes(),
        f"{LINES} random lines, seed {seed}": one_line_each(random_lines(LINES, seed)),
    }
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        costs = page_costs(several, Path(name))
        faults += _print_costs(costs)
        for title, blocks in texts.items():
            faults += _print_scores(title, what_comes_back(several, blocks, Path(name)))
    for fault in faults:
        print(f"not as it has to be: {fault}")
    return int(bool(faults))


def _print_costs(costs: dict[str, Cost]) -> list[str]:
    print(f"\n{'':12} pages   ms a page   KB a page   whole run   peak")
    for name, cost in costs.items():
        print(
            f"{name:12} {cost.pages:5} {cost.milliseconds:11.1f} {cost.kilobytes:11.1f}"
            f" {cost.whole:9.2f} s {cost.peak:5.0f} MB"
        )
    ours, typst = costs["Mahdar"], costs["Typst"]
    print(f"a page of ours ÷ one of Typst's: {ours.milliseconds / typst.milliseconds:.2f}")
    faults = []
    if ours.milliseconds > MOST_TIMES_TYPST * typst.milliseconds:
        faults.append(f"a page costs more than {MOST_TIMES_TYPST} × Typst's")
    if "LibreOffice" in costs and ours.milliseconds > costs["LibreOffice"].milliseconds:
        faults.append("a page costs more than LibreOffice's")
    if ours.peak > MOST_MEGABYTES:
        faults.append(f"{ours.pages} pages take {ours.peak:.0f} MB")
    if ours.kilobytes > MOST_KILOBYTES_A_PAGE:
        faults.append(f"a page takes {ours.kilobytes:.1f} KB")
    return faults


def _print_scores(title: str, scores: dict[str, dict[str, Score]]) -> list[str]:
    print(f"\n{title}: % of words and of whole lines that come back")
    print(f"{'':12} " + "".join(f"{reader:>22}" for reader in READERS))
    for name, found in scores.items():
        shown = [f"{one.words:6.1f} words {one.lines:6.1f}" for one in found.values()]
        print(f"{name:12} " + "".join(f"{text:>22}" for text in shown))
    ours = scores.pop("Mahdar")
    faults = []
    if min(ours["poppler"].words, ours["poppler"].lines) < _WHOLE:
        faults.append(f"{title}: poppler does not read everything")
    for reader in READERS:
        for name, found in scores.items():
            if found[reader].words > ours[reader].words:
                faults.append(f"{title}: {reader} reads more of {name}'s words")
            if found[reader].lines > ours[reader].lines:
                faults.append(f"{title}: {reader} reads more of {name}'s lines")
    return faults


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
