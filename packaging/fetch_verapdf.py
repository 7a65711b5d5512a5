"""Fetch veraPDF, which judges whether our PDF files keep PDF/A-3u and PDF/UA-1.

    python packaging/fetch_verapdf.py

Maven copies the version that ``packaging/verapdf/pom.xml`` names, with all it needs, from Maven
Central to ``build/verapdf``. The files have to be those of ``packaging/verapdf/SHA256SUMS``. Needs
``java`` (11 or newer) and ``mvn``; on Debian, root gets them with apt-get, others are told how.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
POM = ROOT / "packaging" / "verapdf" / "pom.xml"
SUMS = ROOT / "packaging" / "verapdf" / "SHA256SUMS"
TARGET = ROOT / "build" / "verapdf"
PACKAGES = ("default-jre-headless", "maven")
# The version of the plugin is said too: Maven would take whatever is newest.
PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"


def main() -> int:
    """Return 0 once the very files of the sums are there."""
    expected = dict(reversed(line.split()) for line in SUMS.read_text("ascii").splitlines())
    if present() == expected:
        print(f"veraPDF is in {TARGET.relative_to(ROOT)}")
        return 0
    if not (shutil.which("java") and shutil.which("mvn")) and not install():
        print(f"veraPDF needs Java and Maven: apt-get install {' '.join(PACKAGES)}")
        return 1
    shutil.rmtree(TARGET, ignore_errors=True)
    command = ["mvn", "--batch-mode", "--quiet", "-f", str(POM), PLUGIN]
    subprocess.run([*command, f"-DoutputDirectory={TARGET}"], check=True)
    found = present()
    wrong = sorted(name for name in {*found, *expected} if found.get(name) != expected.get(name))
    if wrong:
        shutil.rmtree(TARGET)
        print(f"not the files that are expected: {', '.join(wrong)}")
        return 1
    print(f"veraPDF is in {TARGET.relative_to(ROOT)}")
    return 0


def present() -> dict[str, str]:
    """Return the SHA-256 of each file that is there."""
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in TARGET.glob("*.jar")
    }


def install() -> bool:
    """Install Java and Maven, if this is Debian and we may."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], check=True, env=quiet)
    install = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *PACKAGES]
    return subprocess.run(install, check=False, env=quiet).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
