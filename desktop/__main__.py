"""``python -m desktop``: the command line, which without a command opens the window."""

import sys


def main() -> int:
    """Run Mahdar and return its exit code."""
    from desktop.cli.entry import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
