"""Set up Mahdar in its own folder and start it, or its tests.

    python3 run.py             opens the window with the sample office
                               (without a display: makes the demonstration in demo-output/)
    python3 run.py test        runs the tests; more words go to pytest
    python3 run.py setup       sets up only
    python3 run.py wheelhouse  fills wheelhouse/, so that a copy of this folder sets up offline
                               on another machine of the same kind

Nothing outside this folder is touched, except that missing system libraries are installed when
this runs as root on Debian or Ubuntu. Packages come as wheels in the versions and with the hashes
of uv.lock, from wheelhouse/ if there is one (docs/decisions/locked-environment.md).
"""

from __future__ import annotations

import ctypes
import hashlib
import io
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

HERE = Path(__file__).resolve().parent
LOCK = HERE / "uv.lock"
VENV = HERE / ".venv"
STAMP = VENV / "set-up-by-run.txt"
WHEELHOUSE = HERE / "wheelhouse"
WINDOWS, LINUX = sys.platform == "win32", sys.platform.startswith("linux")
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
MAHDAR = (PYTHON, "-P", "-m", "desktop")  # -P: a folder of that name elsewhere is not it
SITE_PACKAGES = (
    VENV / "Lib/site-packages"
    if WINDOWS
    else VENV / "lib/python{}.{}/site-packages".format(*sys.version_info)
)

# What Qt's wheels expect of a Linux system, and the Debian package that brings it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_PROGRAMS = {"pdftotext": "poppler-utils"}


def main(arguments: list[str]) -> NoReturn:
    """Do what the first word asks; without one, open the program."""
    task, rest = (arguments[0], arguments[1:]) if arguments else ("open", [])
    if task in ("-h", "--help") or task not in ("open", "test", "setup", "wheelhouse"):
        print(__doc__)
        sys.exit(0 if task in ("-h", "--help") else 2)
    if task == "wheelhouse":
        shutil.rmtree(WHEELHOUSE, ignore_errors=True)  # a set for another lock is of no use
    for_window = task == "open" and has_display()
    need_system_parts(for_window=for_window, for_tests=task in ("test", "setup"))
    if not is_set_up():
        set_up()
    if task == "test":
        workers = min((os.cpu_count() or 1) + 1, 4)  # tests wait for disks and processes, too
        start(PYTHON, "-m", "pytest", "-n", str(workers), *rest)
    elif task == "wheelhouse":
        pip("download", "--dest", str(WHEELHOUSE))
    elif task == "open" and has_display():
        start(*MAHDAR, "--sample")
    elif task == "open":
        print("No display here: making the demonstration in demo-output/ instead.", flush=True)
        start(*MAHDAR, "demo", "--out", "demo-output")
    sys.exit(0)


def start(*command: str | Path) -> NoReturn:
    """Run ``command`` in place of this script, in the project's folder."""
    words = [str(word) for word in command]
    os.chdir(HERE)
    if WINDOWS:  # its exec returns to the prompt at once, while the program still runs
        sys.exit(subprocess.call(words))
    os.execv(words[0], words)


def has_display() -> bool:
    """Tell whether a window can be shown."""
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def need_system_parts(*, for_window: bool, for_tests: bool) -> None:
    """Make sure that the system has what the wheels expect, or say in words what is missing."""
    missing = missing_parts(for_window=for_window, for_tests=for_tests)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing.values()]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing system libraries:", *missing.values(), flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update"], install):
            done = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
            print(done.stderr if done.returncode else "", end="", file=sys.stderr)
        missing = missing_parts(for_window=for_window, for_tests=for_tests)
    if missing:
        sys.exit(
            f"This system lacks {', '.join(missing)}. On Debian or Ubuntu, run this once "
            f"and start again:\n    sudo {shlex.join(install)}\n"
            "تنقص هذا النظام مكتبات لازمة. شغّل الأمر أعلاه مرة واحدة ثم أعد المحاولة."
        )


def missing_parts(*, for_window: bool, for_tests: bool) -> dict[str, str]:
    """Return what a Linux system lacks, each with the Debian package that brings it."""
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if for_window else {}) if LINUX else {}
    programs = TEST_PROGRAMS if for_tests and LINUX else {}
    missing = {name: package for name, package in libraries.items() if not can_load(name)}
    missing |= {name: package for name, package in programs.items() if not shutil.which(name)}
    if LINUX and not is_set_up() and must_download_pip_itself():
        import ssl

        paths = ssl.get_default_verify_paths()
        if not (paths.cafile or (paths.capath and any(Path(paths.capath).iterdir()))):
            missing["certificates of the web"] = "ca-certificates"
    return missing


def can_load(library: str) -> bool:
    """Ask the loader itself, so that any distribution's package counts."""
    try:
        return bool(ctypes.CDLL(library))
    except OSError:
        return False


def wanted_stamp() -> str:
    """Return what the environment depends on; any difference means setting up anew."""
    parts = (LOCK.read_bytes(), Path(__file__).read_bytes(), str(HERE).encode("utf-8", "replace"))
    digests = " ".join(hashlib.sha256(part).hexdigest() for part in parts)
    return "{}.{} {}\n".format(*sys.version_info[:2], digests)


def is_set_up() -> bool:
    """Tell whether the environment was finished, for this lock, this Python and this folder."""
    try:
        return STAMP.read_text("utf-8") == wanted_stamp() and PYTHON.exists()
    except OSError:
        return False


def set_up() -> None:
    """Make the environment from nothing.

    The stamp is written last: whatever was interrupted is made anew at the next start.
    """
    import venv

    source = "wheelhouse/" if WHEELHOUSE.is_dir() else "the package index, about 300 MB"
    print(f"Setting up in .venv, once, from {source}.", "يُجهَّز البرنامج، مرة واحدة.", flush=True)
    venv.EnvBuilder(clear=True, with_pip=False, symlinks=not WINDOWS).create(VENV)
    (VENV / "requirements.txt").write_text(hashed_requirements(), "utf-8")
    pip("install", "--no-compile", "--no-warn-script-location")
    put_project_in()
    compile_all()
    STAMP.write_text(wanted_stamp(), "utf-8")


def compile_all() -> None:
    """Write bytecode, on all processors: where Python may write none, each start would compile.

    What cannot be compiled, such as a template in a package, is left as it is.
    """
    folders = (str(SITE_PACKAGES), str(HERE / "desktop"))
    subprocess.call([str(PYTHON), "-m", "compileall", "-qq", "-j", "0", *folders])


def pip(verb: str, *options: str) -> None:
    """Run the locked pip on the locked requirements."""
    command = [str(PYTHON), f"{pip_wheel()}/pip", verb, *options]
    command += ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--no-input"]
    command += ["--disable-pip-version-check", "-r", str(VENV / "requirements.txt")]
    if WHEELHOUSE.is_dir() and verb == "install":
        command += ["--no-index", "--find-links", str(WHEELHOUSE)]
    if not sys.stdout.isatty():
        command += ["--quiet"]
    if subprocess.call(command):
        sys.exit(
            "The packages could not be installed: what pip says is above. Start again to retry.\n"
            "تعذّر تثبيت الحزم. أعد التشغيل للمحاولة من جديد."
        )


def put_project_in() -> None:
    """Put the project itself on the environment, without building it: a path and a command."""
    relative = os.path.relpath(HERE, SITE_PACKAGES)  # ASCII, whatever the folders above are called
    (SITE_PACKAGES / "mahdar.pth").write_text(relative + "\n", "ascii")
    if WINDOWS:
        (BIN / "mahdar.cmd").write_text('@"%~dp0python.exe" -P -m desktop %*\n', "ascii")
    else:
        command = shlex.join(str(word) for word in MAHDAR)
        (BIN / "mahdar").write_bytes(os.fsencode(f'#!/bin/sh\nexec {command} "$@"\n'))
        (BIN / "mahdar").chmod(0o755)


def locked_packages() -> dict[str, dict[str, Any]]:
    """Return uv.lock's packages by name; it holds one version of each."""
    import tomllib

    lock = tomllib.loads(LOCK.read_text("utf-8"))
    return {package["name"]: package for package in lock["package"]}


def hashed_requirements() -> str:
    """Return uv.lock as pip reads it: a line a package with its version, marker and hashes.

    A package is wanted under the markers of any path that leads to it from the project.
    """
    packages = locked_packages()
    project = packages["mahdar"]
    groups = [project["dependencies"], *project["dev-dependencies"].values()]
    waiting = [(edge, "") for group in groups for edge in group]
    wanted: dict[str, set[str]] = {}
    while waiting:
        edge, marker_above = waiting.pop()
        markers = [marker for marker in (marker_above, edge.get("marker", "")) if marker]
        marker = " and ".join(f"({marker})" for marker in dict.fromkeys(markers))
        known = wanted.setdefault(edge["name"], set())
        if marker not in known and "" not in known:
            known.add(marker)
            below = packages[edge["name"]].get("dependencies", [])
            waiting += [(next_edge, marker) for next_edge in below]
    return "".join(requirement(packages[name], markers) for name, markers in sorted(wanted.items()))


def requirement(package: dict[str, Any], markers: set[str]) -> str:
    """Return one package's lines of a requirements file."""
    marker = "" if "" in markers else " ; " + " or ".join(sorted(markers))
    hashes = "".join(f" \\\n    --hash={wheel['hash']}" for wheel in package["wheels"])
    return f"{package['name']}=={package['version']}{marker}{hashes}\n"


def must_download_pip_itself() -> bool:
    """Tell whether neither wheelhouse/ nor this Python has a pip to begin with."""
    from importlib.util import find_spec

    return not WHEELHOUSE.is_dir() and not find_spec("pip")


def pip_wheel() -> Path:
    """Return the locked pip's wheel, which runs as it is.

    A bare Debian has neither pip nor ensurepip. Where there is a pip it fetches ours, since it
    knows the index and the proxy of its machine; otherwise we ask the index ourselves.
    """
    locked = locked_packages()["pip"]
    url, digest = (locked["wheels"][0][key] for key in ("url", "hash"))
    folder = WHEELHOUSE if WHEELHOUSE.is_dir() else VENV / "pip"
    wheel = folder / str(url).rsplit("/", 1)[1]
    if not wheel.exists() and must_download_pip_itself():
        download(url, wheel)
    elif not wheel.exists():
        fetch = ["-m", "pip", "download", "-q", "--no-deps", "--disable-pip-version-check"]
        fetch += ["--dest", str(folder), f"pip=={locked['version']}"]
        subprocess.call([sys.executable, *fetch])
    if not wheel.exists() or digest != "sha256:" + hashlib.sha256(wheel.read_bytes()).hexdigest():
        sys.exit(f"{wheel} is missing, or is not the one that uv.lock names.")
    return wheel


def download(url: str, target: Path) -> None:
    """Fetch one file from the index; the hash is the caller's to check."""
    import re
    from urllib.parse import urljoin
    from urllib.request import urlopen

    index = os.environ.get("PIP_INDEX_URL", "").rstrip("/") + "/pip/"
    try:
        if index != "/pip/":  # a mirror has an address of its own for the same file
            page = urlopen(index, timeout=60).read().decode()
            links = re.findall(r'href="([^"#]+)', page)
            url = next((urljoin(index, link) for link in links if target.name in link), url)
        content = urlopen(url, timeout=60).read()
    except OSError as error:
        sys.exit(f"{url} could not be fetched: {error}. Offline, use a wheelhouse folder.")
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(content)


if __name__ == "__main__":
    if not (3, 11) <= sys.version_info < (3, 15):
        sys.exit("Mahdar needs Python 3.11 to 3.14, and this is {}.{}.".format(*sys.version_info))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console without Arabic shows ? and goes on
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        sys.exit(f"Setting up did not work: {error}")
